import type { Clock } from '../../shared/clock';

interface Sleeper {
	untilMs: number;
	wake(): void;
}

/** Time that passes only in `run`, however many sleep meanwhile; all that is due happens in its order. */
export interface SteppedClock extends Clock {
	/** Lets `ms` milliseconds pass. */
	run(ms: number): Promise<void>;
	/** Sets the clock without waking anybody, as an administrator does. */
	set(ms: number): void;
	/** How many sleep now. */
	readonly sleeping: number;
}

export function steppedClock(startMs = 1_000_000): SteppedClock {
	let nowMs = startMs;
	const sleepers = new Set<Sleeper>();
	const settled = async (): Promise<void> => {
		for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	};
	return {
		get sleeping() {
			return sleepers.size;
		},
		now: () => nowMs,
		set(ms) {
			for (const sleeper of sleepers) sleeper.untilMs += ms - nowMs;
			nowMs = ms;
		},
		sleep: async (ms, signal) =>
			await new Promise((resolve, reject) => {
				const onAbort = (): void => {
					sleepers.delete(sleeper);
					reject(new Error('aborted'));
				};
				const sleeper: Sleeper = {
					untilMs: nowMs + ms,
					wake() {
						sleepers.delete(sleeper);
						signal?.removeEventListener('abort', onAbort);
						resolve();
					},
				};
				sleepers.add(sleeper);
				signal?.addEventListener('abort', onAbort, { once: true });
			}),
		async run(ms) {
			let end = nowMs + ms;
			await settled();
			for (;;) {
				const next = [...sleepers].sort((a, b) => a.untilMs - b.untilMs)[0];
				if (next === undefined || next.untilMs > end) break;
				nowMs = Math.max(nowMs, next.untilMs);
				end = Math.max(end, nowMs);
				next.wake();
				await settled();
			}
			nowMs = end;
		},
	};
}
