import {
	createRateLimiter,
	createTokenLimiter,
	type RateLimiter,
	type TokenLimiter,
} from '../../shared/retry';
import { nodeClock } from './clock';
import { processStore } from './processStore';

const limiters = processStore<RateLimiter>();

interface Pace {
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
	return limiters(JSON.stringify([key, limit, intervalMs]), () =>
		createRateLimiter({ limit, intervalMs }, nodeClock),
	);
}

const tokenLimiters = processStore<TokenLimiter>();

/** The same for tokens. */
export function tokenPacer({ key, limit, intervalMs }: Pace): TokenLimiter | undefined {
	if (limit <= 0) return undefined;
	return tokenLimiters(JSON.stringify([key, limit, intervalMs]), () =>
		createTokenLimiter({ limit, intervalMs }, nodeClock),
	);
}
