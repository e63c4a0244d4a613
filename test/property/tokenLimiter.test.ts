import fc from 'fast-check';
import { createTokenLimiter } from '../../shared/retry/tokenLimiter';
import { steppedClock } from '../support/steppedClock';

const INTERVAL_MS = 1_000;
const LIMIT = 100;

test('no window holds more than the limit, but for one request that is larger alone; everybody has his turn, in order', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					tokens: fc.integer({ min: 0, max: 150 }),
					gapMs: fc.integer({ min: 0, max: 400 }),
				}),
				{ maxLength: 12 },
			),
			async (requests) => {
				const clock = steppedClock();
				const limiter = createTokenLimiter({ limit: LIMIT, intervalMs: INTERVAL_MS }, clock);
				const admitted: Array<{ index: number; atMs: number; tokens: number }> = [];
				const asked: Array<Promise<unknown>> = [];
				for (const [index, { tokens, gapMs }] of requests.entries()) {
					const sinceMs = clock.now();
					asked.push(
						limiter
							.take(tokens)
							.then(({ waitedMs }) => admitted.push({ index, atMs: sinceMs + waitedMs, tokens })),
					);
					await clock.run(gapMs);
				}
				for (let turn = 0; turn < 4 * requests.length; turn++) await clock.run(INTERVAL_MS);
				await Promise.all(asked);
				expect(admitted.map(({ index }) => index)).toEqual([...requests.keys()]);
				for (const { atMs } of admitted) {
					const inWindow = admitted.filter(
						(other) => other.atMs > atMs - INTERVAL_MS && other.atMs <= atMs,
					);
					const sum = inWindow.reduce((total, { tokens }) => total + tokens, 0);
					const counting = inWindow.filter(({ tokens }) => tokens > 0);
					if (counting.length > 1) expect(sum).toBeLessThanOrEqual(LIMIT);
				}
			},
		),
		{ numRuns: 100 },
	);
});
