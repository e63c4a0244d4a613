import type { Clock } from '../clock';

/** Milliseconds since the first look, which never go back: a computer's clock that is set an hour back must stop nobody for an hour. */
export function forwardTime(clock: Clock): () => number {
	let lastMs = clock.now();
	let passedMs = 0;
	return () => {
		const nowMs = clock.now();
		passedMs += Math.max(0, nowMs - lastMs);
		lastMs = nowMs;
		return passedMs;
	};
}
