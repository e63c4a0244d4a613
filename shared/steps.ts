/**
 * Long work in steps: a generator that stops wherever it may be interrupted, and returns its result. It owns no clock and no timer; whoever
 * runs it decides whether to go on at once or to let others have their turn first.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps one after the other. */
export function runAtOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** How long work lets others have their turn. */
export interface Slices {
	/** Milliseconds, from any beginning. */
	now(): number;
	/** Resolves when everything that waited had its turn. Rejects when the work is canceled. */
	pause(): Promise<void>;
	/** A slice ends after the step that is under way when so many milliseconds have passed. */
	sliceMs: number;
}

/** The same in slices of elapsed time. What many small pieces of work take adds up to a slice, so it doesn't matter how they are cut. */
export function sliceRunner({ now, pause, sliceMs }: Slices): SliceRunner {
	let since = now();
	const breathe = async (): Promise<void> => {
		if (now() - since < sliceMs) return;
		await pause();
		since = now();
	};
	return {
		breathe,
		async run(steps) {
			for (;;) {
				const step = steps.next();
				if (step.done === true) return step.value;
				await breathe();
			}
		},
	};
}

export interface SliceRunner {
	/** Pauses when a slice is over. */
	breathe(): Promise<void>;
	run<T>(steps: Steps<T>): Promise<T>;
}
