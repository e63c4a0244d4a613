/**
 * The only way code in shared/ learns the time or waits. Nothing here owns a timer, so a test moves the time itself and
 * a node hands in n8n's own cancellable sleep.
 */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Resolves after `ms` milliseconds; rejects at once when `signal` is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
