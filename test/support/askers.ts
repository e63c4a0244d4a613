import type { Clock } from '../../shared/clock';
import type { RateLimiter } from '../../shared/retry/rateLimiter';

/** Asks `count` times at once; tells when each was admitted, in milliseconds from now, as it happens. */
export function askAtOnce(
	limiter: RateLimiter,
	clock: Clock,
	startMs: number,
	count: number,
	signal?: AbortSignal,
) {
	const admittedAt: number[] = [];
	const asked = Array.from({ length: count }, async () => {
		await limiter.acquire(signal);
		admittedAt.push(clock.now() - startMs);
	});
	return { admittedAt, asked };
}
