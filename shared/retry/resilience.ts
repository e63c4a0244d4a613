import type { CircuitBreaker } from './circuitBreaker';
import type { RateLimiter } from './rateLimiter';
import type { RetryPolicy } from './retry';
import type { TokenLimiter } from './tokenLimiter';

/**
 * Everything that stands between a request and a server in trouble. The policy is of one item; breaker and limiters are shared by all
 * that use the same server with the same credential.
 */
export interface Resilience {
	policy: RetryPolicy;
	/** Without one every request is sent. */
	breaker?: CircuitBreaker;
	/** Paces requests, and is paused by a 429. */
	limiter?: RateLimiter;
	/** Paces tokens. */
	tokens?: TokenLimiter;
	/**
	 * Whether a request that may have been executed (a time-out or a reset after sending) is sent again. Default true: the answer
	 * matters more than paying twice.
	 */
	retryUnclear?: boolean;
}

/** A plain policy is resilience without breaker and limiters. */
export function toResilience(given: RetryPolicy | Resilience): Resilience {
	return 'policy' in given ? given : { policy: given };
}
