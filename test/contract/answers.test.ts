import { startLlmSimulator, type LlmSimulator } from '../../sandbox/simulators';
import type { HttpResponse } from '../../shared/http/transport';
import { localServer, type LocalServer } from './localServer';
import { BEARER, transports } from './transports';

let server: LocalServer | undefined;
let sim: LlmSimulator;

beforeAll(async () => {
	sim = await startLlmSimulator({ apiKey: BEARER });
});
afterAll(async () => await sim.close());
beforeEach(() => sim.reset());
afterEach(async () => {
	await server?.close();
	server = undefined;
});

describe.each(transports)('an answer that comes through $name', ({ make, refreshes }) => {
	async function answered(
		status: number,
		headers: Record<string, string>,
		body: string | Buffer,
	): Promise<HttpResponse> {
		server = await localServer((_request, response) => {
			response.writeHead(status, headers).end(body);
		});
		return await make().send({ method: 'GET', url: `${server.url}/x`, timeoutMs: 120_000 });
	}

	test.each([200, 201, 202, 204, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 529])(
		'keeps its status %i',
		async (status) => {
			if (status === 401 && refreshes) return;
			expect((await answered(status, {}, '')).status).toBe(status);
		},
	);

	test('keeps its headers, with names in lower case', async () => {
		const { headers } = await answered(
			429,
			{ 'Retry-After': '7', 'ININ-Correlation-Id': 'AbC', 'x-should-retry': 'false' },
			'{}',
		);
		expect(headers).toMatchObject({
			'retry-after': '7',
			'inin-correlation-id': 'AbC',
			'x-should-retry': 'false',
		});
	});

	test.each([
		['JSON', 'application/json', '{"a":[1, 2]}'],
		['JSON with spaces and line ends', 'application/json; charset=utf-8', ' {\n"a" : 1 }\r\n'],
		['JSON with text beyond ASCII', 'application/json', '{"a":"Zoë 😟 \\u00e9"}'],
		['broken JSON', 'application/json', '{"a":'],
		['a JSON text', 'application/json', '"5"'],
		['a JSON number', 'application/json', '5'],
		['null', 'application/json', 'null'],
		['a page', 'text/html', '<html>502</html>'],
		['text', 'text/plain', 'Too Many Requests'],
		['text without a type', '', 'x'],
		['nothing', 'application/json', ''],
	])('keeps its body as it arrived: %s', async (_name, type, body) => {
		for (const status of [200, 500]) {
			const response = await answered(status, type === '' ? {} : { 'content-type': type }, body);
			expect(response.body).toBe(body);
			await server?.close();
		}
	});

	test('may be long', async () => {
		const body = JSON.stringify({ text: 'ä'.repeat(3_000_000) });
		expect((await answered(200, { 'content-type': 'application/json' }, body)).body).toBe(body);
	});

	test.each(['malformedJson', 'emptyBody', 'wrongShape', 'htmlError'] as const)(
		'is no failure of the transport: %s',
		async (kind) => {
			sim.fault({ kind });
			const response = await make().send({
				method: 'GET',
				url: `${sim.baseUrl}/models`,
				timeoutMs: 120_000,
			});
			expect(response.status).toBe(kind === 'htmlError' ? 502 : 200);
		},
	);
});

describe.each(transports)('a request that goes through $name', ({ make }) => {
	beforeEach(async () => {
		server = await localServer((_request, response) => {
			response.end('{}');
		});
	});

	test('carries method, path, query, headers and credential', async () => {
		await make().send({
			method: 'GET',
			url: `${server?.url}/a%2Fb?x=1&x=2&y=%20`,
			headers: { 'X-Own': 'v' },
			timeoutMs: 120_000,
		});
		expect(server?.arrivals).toMatchObject([
			{
				method: 'GET',
				url: '/a%2Fb?x=1&x=2&y=%20',
				headers: {
					'x-own': 'v',
					authorization: expect.stringMatching(new RegExp(`^bearer ${BEARER}$`, 'i')) as string,
					accept: 'application/json',
				},
				body: '',
			},
		]);
	});

	test.each([
		[
			'an object, with its keys in order',
			{ z: 1, a: { y: [], b: null } },
			'{"z":1,"a":{"y":[],"b":null}}',
		],
		['a list', ['a', 'b'], '["a","b"]'],
		['an empty list', [], '[]'],
		['text beyond ASCII', { t: 'Zoë 😟 \u2028' }, '{"t":"Zoë 😟 \u2028"}'],
		['what looks like a template', { t: '{{ x }} ={{ $json }}' }, '{"t":"{{ x }} ={{ $json }}"}'],
		['long text', { t: 'x'.repeat(1_000_000) }, `{"t":"${'x'.repeat(1_000_000)}"}`],
	])('sends its JSON body as written: %s', async (_name, body, expected) => {
		await make().send({ method: 'POST', url: `${server?.url}/x`, body, timeoutMs: 120_000 });
		expect(server?.arrivals[0]?.body).toBe(expected);
		expect(server?.arrivals[0]?.headers['content-type']).toMatch(/^application\/json/);
	});

	test('is sent once', async () => {
		await make().send({ method: 'POST', url: `${server?.url}/x`, body: {}, timeoutMs: 120_000 });
		expect(server?.arrivals).toHaveLength(1);
	});

	test.each([1, 30])('may be one of %i at the same time', async (count) => {
		const transport = make();
		const sent = Array.from(
			{ length: count },
			async (_, index) =>
				await transport.send({
					method: 'POST',
					url: `${server?.url}/${index}`,
					body: { index },
					timeoutMs: 120_000,
				}),
		);
		expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(
			new Array(count).fill(200),
		);
		expect(server?.arrivals.map(({ url, body }) => [url, body]).sort()).toEqual(
			Array.from({ length: count }, (_, index) => [`/${index}`, `{"index":${index}}`]).sort(),
		);
	});
});

describe.each(transports)('a redirect met by $name', ({ make }) => {
	test.each([301, 302, 303, 307, 308])(
		'with %i is an answer, and the bearer reaches no other host',
		async (status) => {
			const other = await localServer((_request, response) => {
				response.end('{}');
			});
			server = await localServer((_request, response) => {
				response.writeHead(status, { location: `${other.url}/stolen` }).end();
			});
			const { method, ...rest } = {
				method: 'POST' as const,
				url: `${server.url}/x`,
				body: {},
				timeoutMs: 120_000,
			};
			expect((await make().send({ method, ...rest })).status).toBe(status);
			expect((await make().send({ method: 'GET', url: rest.url, timeoutMs: 120_000 })).status).toBe(
				status,
			);
			expect(other.arrivals).toEqual([]);
			await other.close();
		},
	);
});
