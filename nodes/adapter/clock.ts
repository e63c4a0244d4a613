import * as n8nWorkflow from 'n8n-workflow';
import { cancelled } from '../../shared/errors';
import type { Clock } from '../../shared/clock';

type AbortableSleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** n8n 1.x has the abortable sleep under a name of its own, 2.x takes the signal in `sleep` itself. */
const { sleepWithAbort, sleep: plainSleep } = n8nWorkflow as typeof n8nWorkflow & {
	sleepWithAbort?: AbortableSleep;
};
const sleep: AbortableSleep = sleepWithAbort ?? plainSleep;

/** Real time, with n8n's own sleep, which ends at once when the execution is cancelled. */
export const nodeClock: Clock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		if (signal?.aborted) throw cancelled();
		const until = Date.now() + ms;
		await sleep(ms, signal);
		// Timers may fire a millisecond early, and a server that said "2" answers 429 to 1.999 s.
		const left = until - Date.now();
		if (left > 0 && !signal?.aborted) await sleep(left + 1, signal);
	},
};
