/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { startLlmSimulator, type LlmFaultSpec, type LlmSimulator } from '../../sandbox/simulators';
import { TransportError, type HttpRequest } from '../../shared/http/transport';
import { everyText } from '../support/everyText';
import { localServer, type LocalServer } from './localServer';
import { BEARER, transports, type TransportUnderTest } from './transports';

let sim: LlmSimulator;
let server: LocalServer | undefined;

beforeAll(async () => {
	sim = await startLlmSimulator({ apiKey: BEARER });
});
afterAll(async () => await sim.close());
beforeEach(() => sim.reset());
afterEach(async () => {
	await server?.close();
	server = undefined;
});

const WORDS = 'my card 4111 1111 1111 1111';

async function failure(
	{ make }: TransportUnderTest,
	request: Partial<HttpRequest> = {},
	signal?: AbortSignal,
): Promise<TransportError> {
	const whole: HttpRequest = {
		method: 'POST',
		url: `${sim.baseUrl}/chat/completions?private=${BEARER}`,
		headers: { 'X-Private': WORDS },
		body: { model: 'gpt-4o', messages: [{ role: 'user', content: WORDS }] },
		timeoutMs: 120_000,
		...request,
	};
	const outcome: unknown = await make(signal)
		.send(whole)
		.then(
			({ status }) => `an answer with the status ${status}`,
			(error: unknown) => error,
		);
	if (!(outcome instanceof TransportError))
		throw new Error(`Expected a TransportError, met ${String(outcome)}`);
	expect(everyText(outcome)).not.toContain(BEARER);
	expect(everyText(outcome)).not.toContain('4111');
	return outcome;
}

describe.each(transports)('through $name', (transport) => {
	const [short, long] = [400, 120_000];
	const faults: ReadonlyArray<readonly [string, LlmFaultSpec, string, string, number]> = [
		['that is closed before the headers', { kind: 'reset' }, 'reset', 'network_error', long],
		['that is closed in the body', { kind: 'cutOff' }, 'cutOff', 'network_error', long],
		['without an answer', { kind: 'hang' }, 'timeout', 'timeout', short],
		['that is too slow', { kind: 'slow', delayMs: 120_000 }, 'timeout', 'timeout', short],
		['that hangs after its headers', { kind: 'headersThenHang' }, 'timeout', 'timeout', short],
		[
			'that hangs after the headers of an error',
			{ kind: 'headersThenHang', status: 503 },
			'timeout',
			'timeout',
			short,
		],
		[
			'that drips for longer than it may take',
			{ kind: 'drip', delayMs: 100 },
			'timeout',
			'timeout',
			short,
		],
	];

	test.each(faults)(
		'a connection %s is that failure, and no private word is in it',
		async (_name, fault, expected, code, timeoutMs) => {
			sim.fault(fault);
			expect(await failure(transport, { timeoutMs })).toMatchObject({
				failure: expected,
				code,
				retryable: true,
			});
			expect(sim.requests).toHaveLength(1);
		},
	);

	test('a slow answer within the time-out is an answer', async () => {
		sim.fault({ kind: 'slow', delayMs: 300 });
		const response = await transport
			.make()
			.send({ method: 'GET', url: `${sim.baseUrl}/models`, timeoutMs: 120_000 });
		expect(response.status).toBe(200);
	});

	test('a port where nobody listens cannot be reached', async () => {
		const gone = await localServer(() => undefined);
		await gone.close();
		expect(await failure(transport, { url: `${gone.url}/x` })).toMatchObject({
			failure: 'connect',
			code: 'network_error',
			retryable: true,
		});
	});

	test('a name that does not exist cannot be reached', async () => {
		const error = await failure(transport, { url: 'http://nobody.invalid/x' });
		expect(error).toMatchObject({ failure: 'connect', code: 'network_error', retryable: true });
	});

	test('a port that speaks no HTTP gives no answer', async () => {
		server = await localServer((request) => {
			request.socket.end('SSH-2.0-OpenSSH_9.6\r\n');
		});
		expect(['reset', 'cutOff']).toContain(
			(await failure(transport, { url: `${server.url}/x` })).failure,
		);
	});

	test('a cancel ends a request at once, and the socket with it', async () => {
		server = await localServer(() => undefined);
		const controller = new AbortController();
		const arrived = server.arrived();
		const failed = failure(
			transport,
			{ url: `${server.url}/x`, timeoutMs: 120_000 },
			controller.signal,
		);
		const { closed } = await arrived;
		controller.abort();
		expect(await failed).toMatchObject({
			failure: 'cancelled',
			code: 'cancelled',
			retryable: false,
		});
		await closed;
	});

	test('a cancel ends an answer that is under way', async () => {
		server = await localServer((_request, response) => {
			response.writeHead(200, { 'content-length': '100' }).write('{"a":');
		});
		const controller = new AbortController();
		const arrived = server.arrived();
		const failed = failure(
			transport,
			{ url: `${server.url}/x`, timeoutMs: 120_000 },
			controller.signal,
		);
		const { closed } = await arrived;
		setTimeout(() => controller.abort(), 50);
		expect(await failed).toMatchObject({ failure: 'cancelled' });
		await closed;
	});

	test('a cancel before the request sends nothing', async () => {
		expect(await failure(transport, {}, AbortSignal.abort())).toMatchObject({
			failure: 'cancelled',
		});
		expect(sim.requests).toHaveLength(0);
	});

	test('a time-out closes the socket', async () => {
		server = await localServer(() => undefined);
		const arrived = server.arrived();
		const failed = failure(transport, { url: `${server.url}/x`, timeoutMs: 200 });
		const { closed } = await arrived;
		expect(await failed).toMatchObject({ failure: 'timeout' });
		await closed;
	});
});
