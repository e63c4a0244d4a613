import fc from 'fast-check';
import { ServiceError } from '../../shared/errors';
import { newEffort, retry } from '../../shared/retry/retry';
import { parseRetryAfter } from '../../shared/http/retryAfter';
import { fakeClock } from '../support/fakeClock';

const headerValue = fc.oneof(
	fc.string(),
	fc.double().map(String),
	fc.integer().map(String),
	fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
	fc.constantFrom('-1', '-0', 'NaN', 'Infinity', '1e400', '0x10', '  5 ', '5, 6'),
);

test('a parsed Retry-After is never negative and always finite', () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.constantFrom('retry-after', 'retry-after-ms', 'x-ms-retry-after-ms', 'Retry-After'),
				headerValue,
			),
			fc.integer({ min: 0, max: 4_102_444_800_000 }),
			(headers, nowMs) => {
				const ms = parseRetryAfter(headers, nowMs);
				return ms === undefined || (Number.isFinite(ms) && ms >= 0);
			},
		),
		{ numRuns: 2_000 },
	);
});

test('the total wait never exceeds the budget, no wait the cap, and no try the limit', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: undefined }), {
				maxLength: 30,
			}),
			fc.record({
				maxAttempts: fc.integer({ min: 1, max: 12 }),
				maxWaitMs: fc.integer({ min: 0, max: 200_000 }),
				budgetMs: fc.integer({ min: 0, max: 400_000 }),
				backoff: fc.record({
					baseDelayMs: fc.integer({ min: 1, max: 5_000 }),
					factor: fc.integer({ min: 1, max: 4 }),
					maxDelayMs: fc.integer({ min: 1, max: 60_000 }),
				}),
			}),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			async (hints, policy, random) => {
				const clock = fakeClock(0);
				const effort = newEffort();
				const left = [...hints];
				let tries = 0;
				await retry(
					async () => {
						tries++;
						if (left.length === 0) return;
						throw new ServiceError('busy', {
							code: 'server_error',
							retryable: true,
							retryAfterMs: left.shift(),
						});
					},
					policy,
					{ clock, random: () => random },
					effort,
				).catch(() => undefined);
				const total = clock.slept.reduce((sum, ms) => sum + ms, 0);
				expect(total).toBeLessThanOrEqual(policy.budgetMs);
				expect(total).toBe(effort.waitedMs);
				expect(Math.max(0, ...clock.slept)).toBeLessThanOrEqual(policy.maxWaitMs);
				expect(tries).toBeLessThanOrEqual(policy.maxAttempts);
				expect(effort.attempts).toBe(tries);
			},
		),
		{ numRuns: 500 },
	);
});
