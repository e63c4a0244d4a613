import type { Clock } from '../../shared/clock';

/** Time that passes only when somebody sleeps. `slept` lists the waits in order. */
export interface FakeClock extends Clock {
	readonly slept: number[];
	advance(ms: number): void;
}

export function fakeClock(startMs = Date.parse('2026-09-09T18:00:00Z')): FakeClock {
	let now = startMs;
	const slept: number[] = [];
	return {
		slept,
		now: () => now,
		advance(ms) {
			now += ms;
		},
		async sleep(ms, signal) {
			if (signal?.aborted) throw new Error('aborted');
			slept.push(ms);
			now += ms;
		},
	};
}

/** A clock whose sleeps last until the signal is aborted: what waiting for a cancel looks like. */
export function sleepingClock(): Clock & { sleeping: Promise<void> } {
	let begun: () => void = () => undefined;
	const sleeping = new Promise<void>((resolve) => (begun = resolve));
	return {
		sleeping,
		now: () => 0,
		sleep: async (_ms, signal) =>
			await new Promise((_resolve, reject) => {
				signal?.addEventListener('abort', () => reject(new Error('aborted')));
				begun();
			}),
	};
}
