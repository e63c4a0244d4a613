import { ServiceError } from '../../../shared/errors';
import { GENESYS_BACKOFF } from '../../../shared/retry/backoff';
import { newEffort, retry, type RetryPolicy } from '../../../shared/retry/retry';
import { fakeClock, sleepingClock } from '../../support/fakeClock';

const policy: RetryPolicy = {
	maxAttempts: 4,
	maxWaitMs: 60_000,
	budgetMs: 100_000,
	backoff: GENESYS_BACKOFF,
};
const noJitter = (): number => 0;

const transient = (retryAfterMs?: number): ServiceError =>
	new ServiceError('busy', { code: 'rate_limited', retryable: true, retryAfterMs });

/** Fails with the given errors in turn, then answers. */
function failing(...errors: Error[]) {
	const attempts: number[] = [];
	const send = async (attempt: number): Promise<string> => {
		attempts.push(attempt);
		const error = errors.shift();
		if (error !== undefined) throw error;
		return 'answer';
	};
	return { send, attempts };
}

describe('retry', () => {
	test('sends once when the first try succeeds', async () => {
		const clock = fakeClock();
		const effort = newEffort();
		await expect(retry(failing().send, policy, { clock, random: noJitter }, effort)).resolves.toBe(
			'answer',
		);
		expect(effort).toEqual({ attempts: 1, waitedMs: 0 });
		expect(clock.slept).toEqual([]);
	});

	test('waits out exactly what the server asked for', async () => {
		const clock = fakeClock();
		const effort = newEffort();
		await retry(failing(transient(2_000)).send, policy, { clock, random: () => 0.99 }, effort);
		expect(clock.slept).toEqual([2_000]);
		expect(effort).toEqual({ attempts: 2, waitedMs: 2_000 });
	});

	test('backs off 3, 9 and 27 s when the server gives no hint', async () => {
		const clock = fakeClock();
		await retry(failing(transient(), transient(), transient()).send, policy, {
			clock,
			random: noJitter,
		});
		expect(clock.slept).toEqual([3_000, 9_000, 27_000]);
	});

	test('takes away up to a quarter as jitter and never adds', async () => {
		const clock = fakeClock();
		await retry(failing(transient()).send, policy, { clock, random: () => 0.999 });
		expect(clock.slept[0]).toBeGreaterThanOrEqual(2_250);
		expect(clock.slept[0]).toBeLessThan(3_000);
	});

	test('never repeats an error that is not retryable', async () => {
		const { send, attempts } = failing(new ServiceError('no', { code: 'permission_denied' }));
		await expect(retry(send, policy, { clock: fakeClock(), random: noJitter })).rejects.toThrow(
			'no',
		);
		expect(attempts).toEqual([1]);
	});

	test('never repeats an error it does not know', async () => {
		const { send, attempts } = failing(new TypeError('bug'));
		await expect(retry(send, policy, { clock: fakeClock(), random: noJitter })).rejects.toThrow(
			'bug',
		);
		expect(attempts).toEqual([1]);
	});

	test('gives up after the last attempt and says how much it tried', async () => {
		const clock = fakeClock();
		const { send, attempts } = failing(...Array.from({ length: 9 }, () => transient(10)));
		await expect(retry(send, policy, { clock, random: noJitter })).rejects.toMatchObject({
			effort: { attempts: 4, waitedMs: 30 },
		});
		expect(attempts).toEqual([1, 2, 3, 4]);
	});

	test('fails at once when the server asks for more than the cap', async () => {
		const clock = fakeClock();
		await expect(
			retry(failing(transient(36_000_000)).send, policy, { clock, random: noJitter }),
		).rejects.toMatchObject({ retryAfterMs: 36_000_000, effort: { attempts: 1, waitedMs: 0 } });
		expect(clock.slept).toEqual([]);
	});

	test('fails at once when the next wait would exceed the budget', async () => {
		const clock = fakeClock();
		const { send, attempts } = failing(transient(50_000), transient(50_000), transient(1));
		await expect(retry(send, policy, { clock, random: noJitter })).rejects.toThrow('busy');
		expect(clock.slept).toEqual([50_000, 50_000]);
		expect(attempts).toEqual([1, 2, 3]);
	});

	test('shares the budget between the calls of one item', async () => {
		const clock = fakeClock();
		const effort = newEffort();
		await retry(failing(transient(60_000)).send, policy, { clock, random: noJitter }, effort);
		await expect(
			retry(failing(transient(60_000)).send, policy, { clock, random: noJitter }, effort),
		).rejects.toThrow();
		expect(effort).toEqual({ attempts: 2, waitedMs: 60_000 });
	});

	test('ends a wait at once when the execution is cancelled', async () => {
		const clock = sleepingClock();
		const controller = new AbortController();
		const { send, attempts } = failing(transient(60_000));
		const result = retry(send, policy, { clock, random: noJitter, signal: controller.signal });
		await clock.sleeping;
		controller.abort();
		await expect(result).rejects.toMatchObject({ code: 'cancelled' });
		expect(attempts).toEqual([1]);
	});

	test('sends nothing once the execution is cancelled', async () => {
		const { send, attempts } = failing();
		const signal = AbortSignal.abort();
		await expect(
			retry(send, policy, { clock: fakeClock(), random: noJitter, signal }),
		).rejects.toMatchObject({
			code: 'cancelled',
		});
		expect(attempts).toEqual([]);
	});
});
