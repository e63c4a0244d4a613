import type { Clock } from '../clock';
import { cancelled } from '../errors';
import { attemptAsync } from '../result';
import { forwardTime } from './monotonicTime';

/** At most `limit` tokens in any stretch of `intervalMs` milliseconds. */
export interface TokenLimiterOptions {
	/** A whole number from 1. */
	limit: number;
	intervalMs: number;
}

/** Tokens that count from now on. */
export interface TokenGrant {
	/** How long it waited, in milliseconds. */
	waitedMs: number;
	/** What it really took, once the server has counted. Whoever waits is let through earlier if it was less. */
	correct(tokens: number): void;
}

/** Lets callers through in the order they came. */
export interface TokenLimiter {
	/**
	 * Waits until there is room for an estimate. One above the limit waits for an empty window, as it would wait for ever otherwise.
	 *
	 * @throws ServiceError `cancelled` as soon as `signal` is aborted
	 */
	take(tokens: number, signal?: AbortSignal): Promise<TokenGrant>;
}

interface Entry {
	atMs: number;
	tokens: number;
	/** Whether it is still in the window. */
	counts: boolean;
}

/**
 * Paces by tokens over a sliding window, as providers count them: what a request may take is reserved when it is sent, and put right
 * when the answer says what it took. Keeps no timer: whoever is first in the queue sleeps on `clock`.
 */
export function createTokenLimiter(
	{ limit, intervalMs }: TokenLimiterOptions,
	clock: Clock,
): TokenLimiter {
	if (!Number.isInteger(limit) || limit < 1)
		throw new RangeError(`A limit of tokens is a whole number from 1, not ${limit}`);
	const now = forwardTime(clock);
	/** In order of time. */
	let window: Entry[] = [];
	let sum = 0;
	/** Ends when whoever came last has had his turn. */
	let tail: Promise<unknown> = Promise.resolve();
	/** Ends the sleep of whoever is first in the queue, to look again. */
	let wake: () => void = () => undefined;

	const dropOld = (nowMs: number): void => {
		for (const entry of window) {
			if (entry.atMs + intervalMs > nowMs) break;
			entry.counts = false;
			sum -= entry.tokens;
		}
		if (window[0]?.counts === false) window = window.filter(({ counts }) => counts);
	};

	/** Milliseconds until there is room; 0 when there is. */
	const waitFor = (tokens: number, nowMs: number): number => {
		let left = sum;
		let waitMs = 0;
		for (const entry of window) {
			if (left + tokens <= limit) break;
			left -= entry.tokens;
			waitMs = entry.atMs + intervalMs - nowMs;
		}
		return waitMs;
	};

	const correct = (entry: Entry, tokens: number): void => {
		if (entry.counts) sum += tokens - entry.tokens;
		entry.tokens = tokens;
		wake();
	};

	const sleepUntilWoken = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
		const woken = new AbortController();
		wake = () => woken.abort();
		signal?.addEventListener('abort', wake, { once: true });
		const slept = await attemptAsync(async () => await clock.sleep(ms, woken.signal));
		signal?.removeEventListener('abort', wake);
		if (!slept.ok && !woken.signal.aborted) throw slept.error;
	};

	const serve = async (
		tokens: number,
		sinceMs: number,
		signal: AbortSignal | undefined,
	): Promise<TokenGrant> => {
		for (;;) {
			if (signal?.aborted) throw cancelled();
			const nowMs = now();
			dropOld(nowMs);
			const waitMs = waitFor(tokens, nowMs);
			if (waitMs > 0) {
				await sleepUntilWoken(waitMs, signal);
				continue;
			}
			const entry = { atMs: nowMs, tokens, counts: true };
			window.push(entry);
			sum += tokens;
			return { waitedMs: nowMs - sinceMs, correct: (real) => correct(entry, real) };
		}
	};

	return {
		async take(tokens, signal) {
			if (signal?.aborted) throw cancelled();
			const sinceMs = now();
			const turn = tail.then(async () => await serve(tokens, sinceMs, signal));
			tail = turn.catch(() => undefined);
			return await orCancelled(turn, signal);
		},
	};
}

/** Whoever is cancelled need not wait for his turn to learn it. */
async function orCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (signal === undefined) return await work;
	return await new Promise<T>((resolve, reject) => {
		const onAbort = (): void => reject(cancelled());
		signal.addEventListener('abort', onAbort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
	});
}
