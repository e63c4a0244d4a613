/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a test */
import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { createRateLimiter } from '../../shared/retry/rateLimiter';
import { steppedClock } from '../support/steppedClock';

interface Step {
	/** Milliseconds until the step. */
	afterMs: number;
	does: 'ask' | 'askAndCancel' | 'pause';
	/** How many ask, or how long the pause is. */
	amount: number;
	/** Milliseconds from asking to giving up. */
	cancelAfterMs: number;
}

const options = fc.record({
	limit: fc.integer({ min: 1, max: 8 }),
	intervalMs: fc.integer({ min: 1, max: 200 }),
});
const steps = fc.array(
	fc.record<Step>({
		afterMs: fc.integer({ min: 0, max: 150 }),
		does: fc.constantFrom('ask', 'ask', 'askAndCancel', 'pause'),
		amount: fc.integer({ min: 1, max: 12 }),
		cancelAfterMs: fc.integer({ min: 0, max: 300 }),
	}),
	{ maxLength: 15 },
);

interface Admission {
	id: number;
	atMs: number;
	saidMs: number;
	askedMs: number;
}

/** Plays the steps to their end. `pauses` are the stretches in which nobody may go. */
async function play(
	{ limit, intervalMs }: { limit: number; intervalMs: number },
	script: readonly Step[],
) {
	const clock = steppedClock(0);
	const limiter = createRateLimiter({ limit, intervalMs }, clock);
	const admitted: Admission[] = [];
	const cancelled: number[] = [];
	const pauses: Array<{ fromMs: number; toMs: number }> = [];
	let asked = 0;
	for (const { afterMs, does, amount, cancelAfterMs } of script) {
		await clock.run(afterMs);
		if (does === 'pause') {
			limiter.pause(amount * 10);
			pauses.push({ fromMs: clock.now(), toMs: clock.now() + amount * 10 });
			continue;
		}
		const controller = new AbortController();
		setMaxListeners(Infinity, controller.signal); // as n8n does with the signal of an execution
		if (does === 'askAndCancel') void clock.sleep(cancelAfterMs).then(() => controller.abort());
		for (let count = 0; count < amount; count++) {
			const id = asked++;
			const askedMs = clock.now();
			void limiter.acquire(does === 'askAndCancel' ? controller.signal : undefined).then(
				(saidMs) => admitted.push({ id, atMs: clock.now(), saidMs, askedMs }),
				() => cancelled.push(id),
			);
		}
	}
	await clock.run(10_000_000);
	return { admitted, cancelled, pauses, asked };
}

test('no stretch of the interval ever has more than the limit, whoever cancels and pauses', async () => {
	await fc.assert(
		fc.asyncProperty(options, steps, async (given, script) => {
			const { admitted } = await play(given, script);
			for (const [index, { atMs }] of admitted.entries()) {
				const next = admitted[index + given.limit];
				if (next !== undefined) expect(next.atMs - atMs).toBeGreaterThanOrEqual(given.intervalMs);
			}
		}),
		{ numRuns: 300 },
	);
});

test('everybody is admitted once, in the order of asking, or was cancelled', async () => {
	await fc.assert(
		fc.asyncProperty(options, steps, async (given, script) => {
			const { admitted, cancelled, asked } = await play(given, script);
			const ids = admitted.map(({ id }) => id);
			expect(ids).toEqual([...ids].sort((a, b) => a - b));
			expect([...ids, ...cancelled].sort((a, b) => a - b)).toEqual(
				Array.from({ length: asked }, (_, id) => id),
			);
			for (const { atMs, askedMs, saidMs } of admitted) expect(saidMs).toBe(atMs - askedMs);
		}),
		{ numRuns: 300 },
	);
});

test('nobody goes in a pause', async () => {
	await fc.assert(
		fc.asyncProperty(options, steps, async (given, script) => {
			const { admitted, pauses } = await play(given, script);
			for (const { fromMs, toMs } of pauses) {
				// Who asked and was admitted at the very moment before the pause began is no breach of it.
				expect(
					admitted.filter(({ atMs, askedMs }) => atMs > fromMs && askedMs >= fromMs && atMs < toMs),
				).toEqual([]);
			}
		}),
		{ numRuns: 300 },
	);
});

test('those who are cancelled while they wait cost the others no time', async () => {
	await fc.assert(
		fc.asyncProperty(
			options,
			fc.integer({ min: 1, max: 30 }),
			fc.integer({ min: 1, max: 30 }),
			async (given, others, leaving) => {
				const clock = steppedClock(0);
				const limiter = createRateLimiter(given, clock);
				const controller = new AbortController();
				setMaxListeners(Infinity, controller.signal);
				const admittedAt: number[] = [];
				const ask = async (signal?: AbortSignal) =>
					await limiter.acquire(signal).then(() => admittedAt.push(clock.now()));
				for (let count = 0; count < given.limit; count++) void ask();
				await clock.run(0);
				for (let count = 0; count < leaving; count++) ask(controller.signal).catch(() => undefined);
				for (let count = 0; count < others; count++) void ask();
				controller.abort();
				await clock.run(1_000_000);
				const expected = Array.from(
					{ length: given.limit + others },
					(_, index) => Math.floor(index / given.limit) * given.intervalMs,
				);
				expect(admittedAt).toEqual(expected);
			},
		),
		{ numRuns: 200 },
	);
});

test('a long run uses more than 95 % of the rate, whatever the answers take', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 50 }),
			fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 }),
			async (limit, latencies) => {
				const [intervalMs, windows] = [2_000, 10];
				const clock = steppedClock(0);
				const limiter = createRateLimiter({ limit, intervalMs }, clock);
				let sent = 0;
				let left = limit * (windows + 1);
				const worker = async (): Promise<void> => {
					while (left-- > 0) {
						await limiter.acquire();
						const latencyMs = latencies[sent++ % latencies.length] ?? 0;
						if (latencyMs > 0) await clock.sleep(latencyMs);
						limiter.answered();
					}
				};
				for (let count = 0; count < limit; count++) void worker();
				await clock.run(intervalMs * windows);
				expect(sent).toBeGreaterThanOrEqual(0.95 * limit * windows);
			},
		),
		{ numRuns: 60 },
	);
});

test('no stretch of the interval ever has more than the limit of arrivals, however long each request is on its way', async () => {
	const journey = fc.record({
		there: fc.integer({ min: 0, max: 400 }),
		back: fc.integer({ min: 0, max: 400 }),
	});
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 8 }),
			fc.array(journey, { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 1, max: 8 }),
			async (limit, journeys, workers) => {
				const intervalMs = 1_000;
				const clock = steppedClock(0);
				const limiter = createRateLimiter({ limit, intervalMs }, clock);
				const arrivals: number[] = [];
				const left = [...journeys];
				const worker = async (): Promise<void> => {
					for (let next = left.shift(); next !== undefined; next = left.shift()) {
						await limiter.acquire();
						await clock.sleep(next.there);
						arrivals.push(clock.now());
						await clock.sleep(next.back);
						limiter.answered();
					}
				};
				for (let count = 0; count < workers; count++) void worker();
				await clock.run(1_000_000);
				expect(arrivals).toHaveLength(journeys.length);
				for (const [index, atMs] of arrivals.entries()) {
					expect((arrivals[index + limit] ?? Infinity) - atMs).toBeGreaterThanOrEqual(intervalMs);
				}
			},
		),
		{ numRuns: 300 },
	);
});
