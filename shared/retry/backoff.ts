/** Exponential back-off: `baseDelayMs`, then `factor` times longer each time, never over `maxDelayMs`. */
export interface Backoff {
	baseDelayMs: number;
	factor: number;
	maxDelayMs: number;
}

/** 3, 9, 27 s: what the official Genesys Cloud SDKs wait when the server gives no hint. */
export const GENESYS_BACKOFF: Backoff = { baseDelayMs: 3_000, factor: 3, maxDelayMs: 27_000 };

/** 0.5 s doubling to 8 s: what the OpenAI SDKs wait. */
export const LLM_BACKOFF: Backoff = { baseDelayMs: 500, factor: 2, maxDelayMs: 8_000 };

/**
 * The wait before try number `attempt + 1`, in milliseconds. Jitter takes away up to a quarter, so that items which
 * failed together do not come back together; it never adds, so the documented wait is the longest one.
 *
 * @param attempt tries made so far, from 1
 * @param random a number in [0, 1)
 */
export function backoffDelay(backoff: Backoff, attempt: number, random: () => number): number {
	const full = Math.min(backoff.maxDelayMs, backoff.baseDelayMs * backoff.factor ** (attempt - 1));
	return Math.round(full * (1 - 0.25 * random()));
}
