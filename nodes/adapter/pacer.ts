import { createRateLimiter, type RateLimiter } from '../../shared/retry/rateLimiter';
import { nodeClock } from './clock';

/** More credentials than a process uses at once; beyond it the one that was not used for longest is forgotten. */
const MAX_LIMITERS = 200;

const limiters = new Map<string, RateLimiter>();

export interface Pace {
	/** Whose rate it is: what shares a token shares a key. */
	key: string;
	/** Requests per interval; 0 for no limit. */
	limit: number;
	intervalMs: number;
}

/**
 * The limiter of a key and a limit, the same one for all items and executions of this process: a server counts per token and
 * does not care which execution a request came from. Kept for the life of the process.
 */
export function pacer({ key, limit, intervalMs }: Pace): RateLimiter | undefined {
	if (limit <= 0) return undefined;
	const id = JSON.stringify([key, limit, intervalMs]);
	const limiter = limiters.get(id) ?? createRateLimiter({ limit, intervalMs }, nodeClock);
	// Set anew, so that the order of the map is the order of use.
	limiters.delete(id);
	limiters.set(id, limiter);
	const [longestUnused] = limiters.keys();
	if (limiters.size > MAX_LIMITERS && longestUnused !== undefined) limiters.delete(longestUnused);
	return limiter;
}
