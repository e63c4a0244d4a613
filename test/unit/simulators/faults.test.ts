/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import {
	conversationIds,
	startGenesysSimulator,
	type FaultSpec,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { stopTimers } from '../../support/stoppedTime';
import { caught, http, signIn } from './callers';

describe('faults on demand', () => {
	let sim: GenesysSimulator;
	let headers: { Authorization: string };
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	beforeEach(async () => {
		sim.reset();
		headers = await signIn(sim);
	});
	afterAll(async () => await sim.close());

	const get = async (signal?: AbortSignal) =>
		await http.get(`${sim.apiUrl}/api/v2/conversations/${conversationIds.harmless}`, {
			headers,
			signal,
		});
	const turn = async () => await new Promise((resolve) => setImmediate(resolve));
	/** A caller that loses its patience as soon as its request has arrived. */
	const getImpatiently = async () => {
		const controller = new AbortController();
		const outcome = caught(get(controller.signal));
		while (sim.requests.at(-1)?.fault === undefined) await turn();
		controller.abort();
		return await outcome;
	};

	it.each([1, 3])('hit exactly %d times, then normal service resumes', async (times) => {
		sim.fault({ kind: 'status', status: 503, times });
		const statuses: number[] = [];
		for (let call = 0; call < times + 2; call++) statuses.push((await get()).status);
		expect(statuses).toEqual([...Array.from({ length: times }, () => 503), 200, 200]);
	});

	it.each<[number, string]>([
		[400, 'bad.request'],
		[401, 'bad.credentials'],
		[403, 'missing.any.permissions'],
		[404, 'not.found'],
		[408, 'client.timeout'],
		[413, 'request.entity.too.large'],
		[429, 'too.many.requests.retry.after'],
		[500, 'internal.server.error'],
		[503, 'service.unavailable'],
		[504, 'request.timeout'],
	])('send the body of the platform for status %d', async (status, code) => {
		sim.fault({ kind: 'status', status });
		const answer = await get();
		expect(answer.status).toBe(status);
		expect(answer.data).toMatchObject({ code, status });
		expect((answer.data as { contextId: string }).contextId).toBe(
			answer.headers['inin-correlation-id'],
		);
	});

	it('tell how long to wait in header and message', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 2 });
		const { headers: got, data } = await get();
		expect(got['retry-after']).toBe('2');
		expect((data as { message: string }).message).toContain('in [2] seconds');
	});

	it('name the permission given', async () => {
		sim.fault({ kind: 'status', status: 403, permission: 'recording:recording:view' });
		expect(((await get()).data as { message: string }).message).toContain(
			'[recording:recording:view]',
		);
	});

	it('send any status, headers and body asked for', async () => {
		sim.fault({ kind: 'status', status: 418, headers: { 'x-odd': 'yes' }, body: { own: true } });
		const answer = await get();
		expect([answer.status, answer.headers['x-odd'], answer.data]).toEqual([
			418,
			'yes',
			{ own: true },
		]);
	});

	it.each<[string, FaultSpec['match']]>([
		['another method', { method: 'POST' }],
		['another path', { path: '/api/v2/tokens/me' }],
		['another beginning', { path: '/oauth/*' }],
		['another pattern', { path: /\/bulk$/ }],
		['another conversation', { conversationId: conversationIds.flagged }],
		['another body', { bodyIncludes: 'anything' }],
	])('spare a request with %s', async (_name, match) => {
		sim.fault({ kind: 'status', status: 500, ...(match ? { match } : {}) });
		expect((await get()).status).toBe(200);
	});

	it.each<[string, FaultSpec['match']]>([
		['its method', { method: 'get' }],
		['its path', { path: `/api/v2/conversations/${conversationIds.harmless}` }],
		['the beginning of its path', { path: '/api/v2/conversations/*' }],
		['a pattern', { path: /conversations\/[\w-]+$/ }],
		['a global pattern, each time', { path: /conversations/g }],
		['its conversation', { conversationId: conversationIds.harmless }],
	])('hit a request by %s', async (_name, match) => {
		sim.fault({ kind: 'status', status: 500, times: 2, ...(match ? { match } : {}) });
		expect([(await get()).status, (await get()).status]).toEqual([500, 500]);
	});

	it('wait for their turn: the first that matches goes first', async () => {
		sim.fault({ kind: 'status', status: 500 });
		sim.fault({ kind: 'status', status: 502 });
		expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([
			500, 502, 200,
		]);
	});

	it('skip as many requests as asked', async () => {
		sim.fault({ kind: 'status', status: 500, skip: 1 });
		expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([
			200, 500, 200,
		]);
	});

	it('go on for ever with "always", until reset', async () => {
		sim.fault({ kind: 'status', status: 500, times: 'always' });
		for (let call = 0; call < 5; call++) expect((await get()).status).toBe(500);
		sim.reset();
		headers = await signIn(sim);
		expect((await get()).status).toBe(200);
	});

	it('answer late when slow, with the right body', async () => {
		// Time stands still until the test moves it.
		stopTimers();
		try {
			sim.fault({ kind: 'slow', delayMs: 5_000 });
			let answered = false;
			const answer = get().finally(() => (answered = true));
			while (sim.requests.at(-1)?.fault === undefined) await turn();
			jest.advanceTimersByTime(4_999);
			expect((await http.get(`${sim.apiUrl}/api/v2/tokens/me`, { headers })).status).toBe(200);
			expect(answered).toBe(false);
			jest.advanceTimersByTime(1);
			expect((await answer).data).toMatchObject({ id: conversationIds.harmless });
		} finally {
			jest.useRealTimers();
		}
	});

	it.each(['hang', 'headersThenHang'] as const)(
		'leave the caller to its own patience with %s',
		async (kind) => {
			sim.fault({ kind });
			const { code } = await getImpatiently();
			expect(code).toBe('ERR_CANCELED');
			expect((await get()).status).toBe(200);
			const hit = sim.requests.find(({ fault }) => fault === kind);
			expect(hit).toMatchObject({ status: kind === 'hang' ? 0 : 200, abortedByCaller: true });
		},
	);

	it('drip the answer byte by byte', async () => {
		sim.fault({ kind: 'drip', delayMs: 40 });
		const { code } = await getImpatiently();
		expect(code).toBe('ERR_CANCELED');
	});

	it('finish a drip for a caller with patience', async () => {
		sim.fault({ kind: 'drip', delayMs: 1, match: { path: '/api/v2/tokens/me' } });
		const { data } = await http.get(`${sim.apiUrl}/api/v2/tokens/me`, { headers });
		expect(data).toMatchObject({ OAuthClient: { id: sim.clientId } });
	});

	it.each(['cutOff', 'reset'] as const)('break the connection with %s', async (kind) => {
		sim.fault({ kind });
		const { code, message } = await caught(get());
		expect(`${code} ${message}`).toMatch(/ECONNRESET|ERR_BAD_RESPONSE|aborted/);
		expect(sim.requests.at(-1)).toMatchObject({ fault: kind, abortedByCaller: false });
		expect((await get()).status).toBe(200);
	});

	it('send whole but broken JSON', async () => {
		sim.fault({ kind: 'malformedJson' });
		const { status, data } = await get();
		expect(status).toBe(200);
		expect(() => JSON.parse(data as string) as unknown).toThrow(SyntaxError);
	});

	it('send JSON of another shape', async () => {
		sim.fault({ kind: 'wrongShape' });
		expect(await get()).toMatchObject({ status: 200, data: { unexpected: ['shape'] } });
	});

	it('send nothing with status 200', async () => {
		sim.fault({ kind: 'emptyBody' });
		expect(await get()).toMatchObject({ status: 200, data: '' });
	});

	it('send the page of a proxy', async () => {
		sim.fault({ kind: 'htmlError' });
		const { status, headers: got, data } = await get();
		expect([status, got['content-type']]).toEqual([502, 'text/html']);
		expect(data).toContain('<h1>502 Bad Gateway</h1>');
	});

	it('hit the token endpoint as well', async () => {
		sim.fault({ kind: 'status', status: 500, match: { path: '/oauth/token' } });
		await expect(signIn(sim)).resolves.toEqual({ Authorization: 'Bearer undefined' });
		expect((await get()).status).toBe(200);
	});

	it.each<[string, object]>([
		['an unknown kind', { kind: 'explode' }],
		['an unknown key', { kind: 'hang', mach: {} }],
		['an unknown key of match', { kind: 'hang', match: { url: '/' } }],
		['no times', { kind: 'hang', times: 0 }],
	])('are refused with %s', (_name, spec) => {
		expect(() => sim.fault(spec as FaultSpec)).toThrow();
	});
});
