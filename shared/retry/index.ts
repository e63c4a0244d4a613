/** The door of retry/: everything that the rest of the project may use. */
export { type Backoff, backoffDelay, GENESYS_BACKOFF, LLM_BACKOFF } from './backoff';
export {
	type CircuitBreaker,
	type CircuitBreakerOptions,
	circuitOpen,
	type CircuitPass,
	type CircuitState,
	createCircuitBreaker,
} from './circuitBreaker';
export { createRateLimiter, type RateLimiter, type RateLimiterOptions } from './rateLimiter';
export { type Resilience, toResilience } from './resilience';
export { type Effort, newEffort, retry, type RetryPolicy, type RetryTools } from './retry';
export {
	createTokenLimiter,
	type TokenGrant,
	type TokenLimiter,
	type TokenLimiterOptions,
} from './tokenLimiter';
