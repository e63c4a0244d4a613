import { cancelled } from '../../shared/errors';
import { sliceRunner, type SliceRunner } from '../../shared/steps';
import { nodeClock } from './clock';

/** Everything else in n8n waits this long at most for a step to end, and then the step's own time. */
const SLICE_MS = 50;

/** Resolves when the work before has ended, however it ended. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Runs long work in slices, one piece of work after the other: timers of two that pause at the same time could follow each other forever
 * without n8n's requests getting their turn.
 *
 * @throws ServiceError `cancelled` between two slices, or whatever the work throws
 */
export async function inSlices<T>(
	signal: AbortSignal | undefined,
	work: (slices: SliceRunner) => Promise<T>,
): Promise<T> {
	const mine = before.then(async () => {
		if (signal?.aborted) throw cancelled();
		return await work(
			sliceRunner({
				now: () => nodeClock.now(),
				sliceMs: SLICE_MS,
				pause: async () => {
					await nodeClock.sleep(0, signal);
					if (signal?.aborted) throw cancelled();
				},
			}),
		);
	});
	before = mine.catch(() => undefined);
	return await mine;
}
