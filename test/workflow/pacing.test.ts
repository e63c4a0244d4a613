/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a test */
import {
	genesysConnector,
	DEFAULT_REQUESTS_PER_MINUTE,
} from '../../nodes/GenesysGetConversation/connection';
import { conversationIds } from '../../sandbox/fixtures';
import { startGenesysSimulator, type GenesysSimulator } from '../../sandbox/simulators';
import type { GenesysConnection } from '../../shared/genesys/api/client';
import { getConversation } from '../../shared/genesys/api/operations/getConversation';
import { createRateLimiter } from '../../shared/retry/rateLimiter';
import { executeContext } from '../support/executeContext';
import { fakeClock } from '../support/fakeClock';
import { connectionTo, signIn } from '../support/genesysConnection';
import { stopTimers } from '../support/stoppedTime';
import { startWorkflow, type CredentialStore } from '../support/n8nHarness';

const MINUTE_MS = 60_000;

/** Runs `count` reads, `concurrency` at a time. */
async function read(
	connection: GenesysConnection,
	count: number,
	concurrency: number,
): Promise<void> {
	let left = count;
	const worker = async (): Promise<void> => {
		while (left-- > 0) await getConversation(connection, conversationIds.harmless);
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
}

const apiCalls = (sim: GenesysSimulator) =>
	sim.requests.filter(({ path }) => path.startsWith('/api/'));

test.each(['fixed', 'sliding'] as const)(
	'600 reads at a server with a %s window of 300 requests meet no 429 and use more than 95 % of the rate',
	async (rateWindow) => {
		// The server and the readers share one clock, on which time passes only while somebody sleeps.
		const clock = fakeClock();
		const startMs = clock.now();
		const { now } = clock;
		const sim = await startGenesysSimulator({ ratePerMinute: 300, rateWindow, now });
		try {
			const limiter = createRateLimiter({ limit: 300, intervalMs: MINUTE_MS }, clock);
			const connection = connectionTo(sim, await signIn(sim), clock, { limiter });
			sim.requests.length = 0;
			await read(connection, 600, 8);
			const calls = apiCalls(sim);
			expect(calls.map(({ status }) => status)).toEqual(Array.from({ length: 600 }, () => 200));
			expect(connection.effort).toEqual({ attempts: 1, waitedMs: 0 });
			// The server would have let the 301st in one window after the first.
			const nextMs = calls[300]?.atMs ?? NaN;
			expect(MINUTE_MS / (nextMs - startMs)).toBeGreaterThanOrEqual(0.95);
		} finally {
			await sim.close();
		}
	},
);

test('all readers hold back together as long as one 429 asks, and then none meets another', async () => {
	const clock = fakeClock();
	const { now } = clock;
	const sim = await startGenesysSimulator({ now });
	try {
		const limiter = createRateLimiter({ limit: 300, intervalMs: MINUTE_MS }, clock);
		const connection = connectionTo(sim, await signIn(sim), clock, { limiter });
		sim.fault({ kind: 'status', status: 429, retryAfter: 1, skip: 20 });
		await read(connection, 60, 4);
		const calls = apiCalls(sim);
		const refused = calls.findIndex(({ status }) => status === 429);
		const refusedAt = calls[refused]?.atMs ?? NaN;
		// Three others were under way already.
		const meanwhile = calls.slice(refused + 1).filter(({ atMs }) => atMs < refusedAt + 1_000);
		expect(meanwhile.length).toBeLessThanOrEqual(3);
		expect(apiCalls(sim).filter(({ status }) => status === 429)).toHaveLength(1);
		expect(apiCalls(sim)).toHaveLength(61);
	} finally {
		await sim.close();
	}
});

describe('the node', () => {
	let sim: GenesysSimulator;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	beforeEach(() => {
		sim.reset();
		// Time-outs never fire here: what waits for one waits for ever.
		stopTimers();
	});
	afterEach(() => jest.useRealTimers());
	afterAll(async () => await sim.close());

	const turn = async () => await new Promise((resolve) => setImmediate(resolve));
	const store = (): CredentialStore => {
		const { loginUrl, apiUrl, clientId, clientSecret } = sim;
		return {
			genesysCloudOAuth2Api: { region: 'custom', loginUrl, apiUrl, clientId, clientSecret },
		};
	};
	const start = (credentials: CredentialStore, items: number) =>
		startWorkflow(
			[
				{
					name: 'Get',
					type: 'genesysGetConversation',
					parameters: { conversationId: conversationIds.harmless },
				},
			],
			Array.from({ length: items }, () => ({})),
			credentials,
		);
	const until = async (condition: () => boolean): Promise<void> => {
		while (!condition()) await turn();
	};

	test('sends 270 requests a minute at most, over all executions with one credential, and a cancel ends the wait at once', async () => {
		const credentials = store();
		const runs = [start(credentials, 200), start(credentials, 200)];
		await until(() => apiCalls(sim).length >= DEFAULT_REQUESTS_PER_MINUTE);
		for (let turns = 0; turns < 1_000; turns++) await turn();
		expect(apiCalls(sim)).toHaveLength(DEFAULT_REQUESTS_PER_MINUTE);
		for (const run of runs) run.cancel();
		// No timer ends the wait, as none ever fires.
		await Promise.all(runs.map(async (run) => await run.finished.catch(() => undefined)));
		expect(apiCalls(sim)).toHaveLength(DEFAULT_REQUESTS_PER_MINUTE);
	});

	test('does not slow down a small batch, nor another credential', async () => {
		const { error, output } = await start(store(), 50).finished;
		expect(error).toBeUndefined();
		expect(output('Get')).toHaveLength(50);
	});
});

describe('the connection of an item', () => {
	const stored = {
		genesysCloudOAuth2Api: {
			region: 'custom',
			loginUrl: 'http://127.0.0.1:1',
			apiUrl: 'http://127.0.0.1:2',
			clientId: 'x',
		},
	};

	test('has the limiter of its credential, whichever execution it belongs to', async () => {
		const [first, second] = [
			await genesysConnector(executeContext(stored)),
			await genesysConnector(executeContext(stored)),
		];
		expect(first({}).limiter).toBeDefined();
		expect(first({}).limiter).toBe(
			second({ requestsPerMinute: DEFAULT_REQUESTS_PER_MINUTE }).limiter,
		);
		expect(first({ requestsPerMinute: 240 }).limiter).not.toBe(first({}).limiter);
	});

	test('has none when it is switched off', async () => {
		const connect = await genesysConnector(executeContext(stored));
		expect(connect({ requestsPerMinute: 0 }).limiter).toBeUndefined();
	});
});
