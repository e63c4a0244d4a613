import type { Clock } from '../clock';
import { cancelled } from '../errors';
import { forwardTime } from './monotonicTime';

/** At most `limit` acquisitions in any stretch of `intervalMs` milliseconds. */
export interface RateLimiterOptions {
	/** A whole number from 1. */
	limit: number;
	intervalMs: number;
}

/** Lets callers through in the order they came. */
export interface RateLimiter {
	/**
	 * Waits for its turn.
	 *
	 * @returns how long it waited, in milliseconds
	 * @throws ServiceError `cancelled` as soon as `signal` is aborted; the place in the queue costs nobody a slot
	 */
	acquire(signal?: AbortSignal): Promise<number>;
	/** One of those let through has its answer, or will never have one. Optional, and makes the pace safe; see `createRateLimiter`. */
	answered(): void;
	/** Nobody goes within the next `ms` milliseconds: what a server asked for. Of several pauses the one that ends last holds. */
	pause(ms: number): void;
}

interface Waiter {
	sinceMs: number;
	signal?: AbortSignal;
	admit(waitedMs: number): void;
	refuse(error: unknown): void;
}

/**
 * A rate limiter over a sliding window. A token bucket would let twice its size through in one window (what it holds, and what
 * flows in meanwhile), and a steady pace would slow down small batches: here the first `limit` go at once.
 *
 * What a server counts are arrivals. Of two requests an interval apart the earlier one may have lingered on its way and the later
 * one not, and then both are in one window. So a request counts from its answer on, when it surely has arrived. Answers need no
 * names: the n-th answer is never before the n-th arrival, whichever request it belongs to. So one that hangs holds nobody up.
 *
 * It keeps the times of the last `limit` acquisitions and no timer: whoever is first in the queue sleeps on `clock`.
 */
export function createRateLimiter(
	{ limit, intervalMs }: RateLimiterOptions,
	clock: Clock,
): RateLimiter {
	if (!Number.isInteger(limit) || limit < 1)
		throw new RangeError(`A rate limit is a whole number from 1, not ${limit}`);
	const now = forwardTime(clock);
	/** A ring: acquisition number n, from 0, is at n % limit, until number n + limit takes the place an interval later. */
	const times: number[] = [];
	let admitted = 0;
	let answered = 0;
	let pausedUntilMs = 0;
	/** In order of arrival. */
	const queue = new Set<Waiter>();
	let serving = false;

	const readyAt = (): number => {
		const oldestMs = times[admitted % limit];
		return Math.max(pausedUntilMs, oldestMs === undefined ? 0 : oldestMs + intervalMs);
	};

	const record = (ms: number): void => {
		times[admitted++ % limit] = ms;
	};

	/** Admits one after the other until nobody waits. Never rejects. */
	const serve = async (): Promise<void> => {
		serving = true;
		for (let [first] = queue; first !== undefined; [first] = queue) {
			const nowMs = now();
			const waitMs = readyAt() - nowMs;
			if (waitMs <= 0) {
				record(nowMs);
				first.admit(nowMs - first.sinceMs);
			} else {
				// Somebody who is cancelled has left the queue by himself; any other failure of the clock is his alone.
				await clock.sleep(waitMs, first.signal).catch(first.refuse);
			}
		}
		serving = false;
	};

	return {
		async acquire(signal) {
			if (signal?.aborted) throw cancelled();
			const sinceMs = now();
			if (queue.size === 0 && readyAt() <= sinceMs) {
				record(sinceMs);
				return 0;
			}
			return await new Promise<number>((resolve, reject) => {
				const leave = (): void => {
					queue.delete(waiter);
					signal?.removeEventListener('abort', onAbort);
				};
				const onAbort = (): void => waiter.refuse(undefined);
				const waiter: Waiter = {
					sinceMs,
					signal,
					admit(waitedMs) {
						leave();
						resolve(waitedMs);
					},
					refuse(error) {
						leave();
						reject(signal?.aborted ? cancelled() : error);
					},
				};
				signal?.addEventListener('abort', onAbort);
				queue.add(waiter);
				if (!serving) void serve();
			});
		},
		answered() {
			const number = Math.max(answered, admitted - limit);
			if (number >= admitted) return;
			times[number % limit] = now();
			answered = number + 1;
		},
		pause(ms) {
			if (ms > 0) pausedUntilMs = Math.max(pausedUntilMs, now() + ms);
		},
	};
}
