/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { startGenesysSimulator, type GenesysSimulator } from '../../../sandbox/simulators';
import { GENESYS_RETRY } from '../../../shared/genesys/api/client';
import { getConversation } from '../../../shared/genesys/api/operations/getConversation';
import { getMessages } from '../../../shared/genesys/api/operations/getMessages';
import { newEffort } from '../../../shared/retry/retry';
import { failureOf } from '../../support/everyText';
import { fakeClock, sleepingClock, type FakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';
import { impatientAtFirst } from '../../support/impatient';

const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';

let sim: GenesysSimulator;
let clock: FakeClock;
let bearer: string;

beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	clock = fakeClock();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

const connection = (change: Parameters<typeof connectionTo>[3] = {}) =>
	connectionTo(sim, bearer, clock, change);

describe('a read', () => {
	test('waits out what a 429 asks for and then succeeds', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 2 });
		const effort = newEffort();
		const { value } = await getConversation(connection({ effort }), ID);
		expect(value.id).toBe(ID);
		expect(clock.slept).toEqual([2_000]);
		expect(effort).toEqual({ attempts: 2, waitedMs: 2_000 });
	});

	test('reads the wait from the body when a proxy dropped the header', async () => {
		const body = {
			message: 'Rate limit exceeded the maximum. Retry the request in [11] seconds',
			code: 'too.many.requests.retry.after',
			status: 429,
		};
		sim.fault({ kind: 'status', status: 429, body });
		await getConversation(connection(), ID);
		expect(clock.slept).toEqual([11_000]);
	});

	test.each([
		['a 500', { kind: 'status', status: 500 }],
		['a 502 with a page of a proxy', { kind: 'htmlError' }],
		['a 503', { kind: 'status', status: 503 }],
		['a 504', { kind: 'status', status: 504 }],
		['broken JSON', { kind: 'malformedJson' }],
		['an empty body', { kind: 'emptyBody' }],
		['an answer that broke off', { kind: 'cutOff' }],
		['a connection that was reset', { kind: 'reset' }],
	] as const)(
		'is repeated after %s, with the back-off of the official SDKs',
		async (_name, fault) => {
			sim.fault({ ...fault, times: 2 });
			const { value } = await getConversation(connection(), ID);
			expect(value.id).toBe(ID);
			expect(clock.slept).toEqual([3_000, 9_000]);
			expect(sim.requests).toHaveLength(3);
		},
	);

	test.each([
		['hangs', { kind: 'hang' }],
		['hangs after its headers', { kind: 'headersThenHang' }],
		['drips', { kind: 'drip', delayMs: 200 }],
	] as const)('is repeated when the answer %s beyond the time-out', async (_name, fault) => {
		sim.fault(fault);
		const { transport: patient } = connection();
		const transport = impatientAtFirst(patient, 300);
		const { value } = await getConversation(connection({ transport }), ID);
		expect(value.id).toBe(ID);
		expect(clock.slept).toEqual([3_000]);
	});

	test.each([
		[400, 'bad_request'],
		[401, 'auth'],
		[403, 'permission_denied'],
		[404, 'not_found'],
		[409, 'bad_request'],
	])('is never repeated after a %i', async (status, code) => {
		sim.fault({ kind: 'status', status, times: 'always' });
		expect(await failureOf(getConversation(connection(), ID))).toMatchObject({
			code,
			status,
			effort: { attempts: 1, waitedMs: 0 },
		});
		expect(sim.requests).toHaveLength(1);
	});

	test('gives up after six tries and tells how much it tried', async () => {
		sim.fault({ kind: 'status', status: 503, times: 'always' });
		const error = await failureOf(getConversation(connection(), ID));
		expect(error).toMatchObject({
			code: 'server_error',
			status: 503,
			effort: { attempts: 6, waitedMs: 93_000 },
		});
		expect(clock.slept).toEqual([3_000, 9_000, 27_000, 27_000, 27_000]);
	});

	test('is not repeated when Genesys asks for more than three minutes, and says how long it asked for', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 7_200 });
		expect(await failureOf(getConversation(connection(), ID))).toMatchObject({
			code: 'rate_limited',
			retryAfterMs: 7_200_000,
		});
		expect(clock.slept).toEqual([]);
	});

	test('ends at once when the execution is cancelled while it waits', async () => {
		const sleeping = sleepingClock();
		const controller = new AbortController();
		sim.fault({ kind: 'status', status: 429, retryAfter: 100 });
		const tools = { clock: sleeping, random: () => 0, signal: controller.signal };
		const failure = failureOf(getConversation(connection({ tools }), ID));
		await sleeping.sleeping;
		controller.abort();
		expect(await failure).toMatchObject({ code: 'cancelled' });
		expect(sim.requests).toHaveLength(1);
	});

	test('ends at once when the execution is cancelled while the server works', async () => {
		const controller = new AbortController();
		sim.fault({ kind: 'hang' });
		const failure = failureOf(getConversation(connection({ signal: controller.signal }), ID));
		while (sim.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
		controller.abort();
		expect(await failure).toMatchObject({ code: 'cancelled' });
	});

	test('names the server when nothing listens there', async () => {
		const policy = { ...GENESYS_RETRY, maxAttempts: 1 };
		const error = await failureOf(
			getConversation(connection({ apiUrl: 'http://127.0.0.1:1', policy }), ID),
		);
		expect(error).toMatchObject({ code: 'network_error', retryable: true });
		expect(error.message).toContain('127.0.0.1:1');
	});
});

describe('an answer of another shape', () => {
	test.each([
		['another object', { unexpected: ['shape'] }, 'participants'],
		['a list', [], '(top level)'],
		['null', null, '(top level)'],
		['a conversation without an id', { participants: [] }, 'id'],
	])('such as %s is invalid, by path, and is not asked for again', async (_name, body, path) => {
		sim.fault({ kind: 'wrongShape', body, times: 'always' });
		const error = await failureOf(getConversation(connection(), ID));
		expect(error).toMatchObject({ code: 'invalid_response', retryable: false });
		expect(error.message).toContain(`(${path}:`);
		expect(sim.requests).toHaveLength(1);
	});

	test('is invalid for message texts as well', async () => {
		sim.fault({ kind: 'wrongShape' });
		expect(await failureOf(getMessages(connection(), ID, ['a']))).toMatchObject({
			code: 'invalid_response',
		});
	});

	test('is told without its words', async () => {
		sim.fault({ kind: 'wrongShape', body: { participants: 'private words', id: 'private words' } });
		const error = await failureOf(getConversation(connection(), ID));
		expect(JSON.stringify([error.message, error])).not.toContain('private words');
	});
});

test('no ids need no call', async () => {
	expect(await getMessages(connection(), ID, [])).toEqual([]);
	expect(sim.requests).toHaveLength(0);
});
