import type { Clock } from '../clock';
import { cancelled, ServiceError } from '../errors';
import { attemptAsync } from '../result';
import { backoffDelay, type Backoff } from './backoff';

export interface RetryPolicy {
	/** Tries in all, the first one included. At least 1. */
	maxAttempts: number;
	/** Longest single wait in milliseconds. A server that asks for more is not waited for: the error says how long it asked. */
	maxWaitMs: number;
	/** Longest total wait in milliseconds over all tries that share one `Effort`. */
	budgetMs: number;
	/** Used when the server gives no hint. */
	backoff: Backoff;
}

export interface RetryTools {
	clock: Clock;
	/** A number in [0, 1), for jitter. */
	random: () => number;
	signal?: AbortSignal;
	/** Has the last word on an error that is retryable: false ends the tries. Asked before the wait. */
	mayRepeat?: (error: ServiceError) => boolean;
}

/** What one item has cost so far. Share it between the calls of one item, and the budget holds for all of them. */
export interface Effort {
	/** 1 + the requests that had to be repeated: 1 means nothing was. */
	attempts: number;
	/** Milliseconds spent waiting between tries. */
	waitedMs: number;
}

export function newEffort(): Effort {
	return { attempts: 1, waitedMs: 0 };
}

/**
 * Runs `send` until it succeeds, fails for good, or the policy is used up.
 *
 * Only a `ServiceError` born `retryable` is tried again. Its `retryAfterMs` is waited out exactly; without one the
 * back-off decides. A wait over the cap, or one that would exceed the budget, is not begun: the error goes out at once
 * with the wait the server asked for. An aborted signal ends a wait at once with `cancelled`.
 *
 * @param send gets the number of this try, from 1
 * @throws the last error of `send`; a `ServiceError` carries `effort`
 */
export async function retry<T>(
	send: (attempt: number) => Promise<T>,
	policy: RetryPolicy,
	tools: RetryTools,
	effort: Effort = newEffort(),
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		if (tools.signal?.aborted) throw cancelled();
		const outcome = await attemptAsync(async () => await send(attempt));
		if (outcome.ok) return outcome.value;

		const waitMs = waitBefore(outcome.error, attempt, policy, tools, effort);
		if (waitMs === undefined) {
			if (outcome.error instanceof ServiceError) outcome.error.effort = { ...effort };
			throw outcome.error;
		}
		await wait(waitMs, tools);
		effort.waitedMs += waitMs;
		effort.attempts += 1;
	}
}

/** Milliseconds to wait before the next try; undefined when there must be none. */
function waitBefore(
	error: unknown,
	attempt: number,
	policy: RetryPolicy,
	tools: RetryTools,
	effort: Effort,
): number | undefined {
	if (!(error instanceof ServiceError) || !error.retryable) return undefined;
	if (attempt >= policy.maxAttempts || tools.signal?.aborted || tools.mayRepeat?.(error) === false)
		return undefined;
	const waitMs =
		error.retryAfterMs ??
		Math.min(backoffDelay(policy.backoff, attempt, tools.random), policy.maxWaitMs);
	if (waitMs > policy.maxWaitMs) return undefined;
	return effort.waitedMs + waitMs > policy.budgetMs ? undefined : waitMs;
}

async function wait(ms: number, tools: RetryTools): Promise<void> {
	const slept = await attemptAsync(async () => await tools.clock.sleep(ms, tools.signal));
	if (tools.signal?.aborted) throw cancelled();
	if (!slept.ok) throw slept.error;
}
