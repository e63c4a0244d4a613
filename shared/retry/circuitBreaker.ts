import type { Clock } from '../clock';
import { ServiceError } from '../errors';
import { attemptAsync } from '../result';
import { forwardTime } from './monotonicTime';

export interface CircuitBreakerOptions {
	/** Failures in a row that open it. A whole number from 1. */
	failureThreshold: number;
	/** How long it stays open before one request may probe the server, in milliseconds. */
	openMs: number;
}

/** `closed`: requests pass. `open`: none does. `half-open`: one may, and its verdict decides. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/**
 * The leave to send one request. Exactly one of its three ends must be told; what is told after the first counts for nothing, so
 * `ended` in a `finally` is safe.
 */
export interface CircuitPass {
	/** The server works. */
	succeeded(): void;
	/** A status from 500 on, a time-out or a network failure. */
	failed(): void;
	/** No verdict: cancelled, a rate limit, a failure of our own. A probe gives its place to the next. */
	ended(): void;
}

export interface CircuitBreaker {
	readonly state: CircuitState;
	/** Milliseconds until a request may pass again; 0 when one may pass now. While a probe is under way nobody knows: `openMs`. */
	readonly retryAfterMs: number;
	/** Undefined when no request may be sent now. */
	enter(): CircuitPass | undefined;
	/**
	 * `enter`, the work, and its verdict in one.
	 *
	 * @throws ServiceError `circuit_open`, retryable, with `retryAfterMs`, when the work was not begun; else what the work throws
	 */
	run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Stops sending to a server that fails again and again, and lets one request at a time find out whether it is back. Owns no timer:
 * it looks at the clock when somebody wants to pass.
 */
export function createCircuitBreaker(
	{ failureThreshold, openMs }: CircuitBreakerOptions,
	clock: Clock,
): CircuitBreaker {
	if (!Number.isInteger(failureThreshold) || failureThreshold < 1) {
		throw new RangeError(
			`A circuit breaker opens after a whole number of failures from 1, not ${failureThreshold}`,
		);
	}
	if (!Number.isFinite(openMs) || openMs < 0)
		throw new RangeError(`A circuit breaker opens for 0 ms or more, not ${openMs}`);
	const now = forwardTime(clock);
	let failures = 0;
	/** Undefined while closed. */
	let openUntilMs: number | undefined;
	let probing = false;
	/** Counts openings and closings. A verdict on a request that began before the last of them says nothing about now. */
	let era = 0;

	const close = (): void => {
		failures = 0;
		openUntilMs = undefined;
		probing = false;
		era++;
	};
	const open = (): void => {
		openUntilMs = now() + openMs;
		probing = false;
		era++;
	};
	const state = (): CircuitState => {
		if (openUntilMs === undefined) return 'closed';
		return openUntilMs > now() ? 'open' : 'half-open';
	};
	const waitMs = (): number => {
		if (openUntilMs === undefined) return 0;
		return probing ? openMs : Math.max(0, openUntilMs - now());
	};

	const enter = (): CircuitPass | undefined => {
		const found = state();
		if (found === 'open' || (found === 'half-open' && probing)) return undefined;
		const probe = found === 'half-open';
		if (probe) probing = true;
		const begun = era;
		let told = false;
		const tell = (verdict: () => void) => (): void => {
			if (told) return;
			told = true;
			if (begun === era) verdict();
		};
		return {
			succeeded: tell(() => {
				if (probe) close();
				else failures = 0;
			}),
			failed: tell(() => {
				if (probe || ++failures >= failureThreshold) open();
			}),
			ended: tell(() => {
				if (probe) probing = false;
			}),
		};
	};

	return {
		get state() {
			return state();
		},
		get retryAfterMs() {
			return waitMs();
		},
		enter,
		async run(work) {
			const pass = enter();
			if (pass === undefined) throw circuitOpen(waitMs());
			const outcome = await attemptAsync(work);
			if (outcome.ok) pass.succeeded();
			else if (isServerFailure(outcome.error)) pass.failed();
			else pass.ended();
			if (!outcome.ok) throw outcome.error;
			return outcome.value;
		},
	};
}

/** @param who whose circuit it is: `gpt-4o at api.openai.com` */
export function circuitOpen(retryAfterMs: number, who = 'the server'): ServiceError {
	return new ServiceError(
		`Nothing is sent to ${who} for now, as its last requests failed one after the other`,
		{
			code: 'circuit_open',
			retryable: true,
			retryAfterMs,
			description:
				'Try again when the circuit lets a request through (retryAfterMs), or switch the circuit breaker off in the options.',
			details: { circuit: 'open' },
		},
	);
}

/** What opens a circuit. A status below 500 never does: whoever refuses a request is there. */
export function isServerFailure(error: unknown): boolean {
	if (!(error instanceof ServiceError)) return false;
	if (error.code === 'server_error') return (error.status ?? 500) >= 500;
	return error.code === 'timeout' || error.code === 'network_error';
}
