import { startGenesysSimulator, type GenesysSimulator } from '../../../sandbox/simulators';
import { GENESYS_RETRY } from '../../../shared/genesys/api/client';
import { getConversation } from '../../../shared/genesys/api/operations/getConversation';
import { newEffort } from '../../../shared/retry/retry';
import type { RateLimiter } from '../../../shared/retry/rateLimiter';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';

const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';

let sim: GenesysSimulator;
let bearer: string;
let acquired: number;
let answered: number;
let pauses: number[];

beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	bearer = await signIn(sim);
	sim.requests.length = 0;
	acquired = 0;
	answered = 0;
	pauses = [];
});

/** Makes everybody wait a minute, as far as it says. */
const limiter: RateLimiter = {
	acquire: async (signal) => {
		signal?.throwIfAborted();
		acquired++;
		return 60_000;
	},
	answered: () => void answered++,
	pause: (ms) => pauses.push(ms),
};

describe('a paced read', () => {
	test('waits for its turn before every try, and that is no waiting between tries', async () => {
		sim.fault({ kind: 'status', status: 503, times: 2 });
		const effort = newEffort();
		await getConversation(
			connectionTo(sim, bearer, fakeClock(), {
				limiter,
				effort,
				policy: { ...GENESYS_RETRY, budgetMs: 12_000 },
			}),
			ID,
		);
		expect([acquired, answered]).toEqual([3, 3]);
		expect(effort).toEqual({ attempts: 3, waitedMs: 12_000 });
	});

	test('makes all others wait as long as a 429 asks of it', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 7 });
		await getConversation(connectionTo(sim, bearer, fakeClock(), { limiter }), ID);
		expect(pauses).toEqual([7_000]);
	});

	test('makes all others wait although it has no tries left itself', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 7 });
		const policy = { ...GENESYS_RETRY, maxAttempts: 1 };
		expect(
			await failureOf(
				getConversation(connectionTo(sim, bearer, fakeClock(), { limiter, policy }), ID),
			),
		).toMatchObject({ code: 'rate_limited' });
		expect(pauses).toEqual([7_000]);
	});

	test('does not stop the others for hours when a daily limit is used up', async () => {
		sim.fault({ kind: 'status', status: 429, retryAfter: 7_200 });
		expect(
			await failureOf(getConversation(connectionTo(sim, bearer, fakeClock(), { limiter }), ID)),
		).toMatchObject({ retryAfterMs: 7_200_000 });
		expect(pauses).toEqual([]);
	});

	test.each([
		['a 429 that says nothing', { kind: 'htmlError', status: 429 }],
		['a 503 with a wait', { kind: 'status', status: 503, headers: { 'Retry-After': '2' } }],
	] as const)('keeps to itself what %s tells it', async (_name, fault) => {
		sim.fault(fault);
		await getConversation(connectionTo(sim, bearer, fakeClock(), { limiter }), ID);
		expect(pauses).toEqual([]);
	});

	test('sends nothing when it is cancelled while it waits for its turn', async () => {
		const controller = new AbortController();
		const leaving: RateLimiter = {
			...limiter,
			acquire: async (signal) => (controller.abort(), await limiter.acquire(signal)),
		};
		const { signal } = controller;
		await expect(
			getConversation(connectionTo(sim, bearer, fakeClock(), { limiter: leaving, signal }), ID),
		).rejects.toBeDefined();
		expect(sim.requests).toEqual([]);
	});

	test('counts as answered when no answer comes, too', async () => {
		sim.fault({ kind: 'reset' });
		await getConversation(connectionTo(sim, bearer, fakeClock(), { limiter }), ID);
		expect([acquired, answered]).toEqual([2, 2]);
	});
});
