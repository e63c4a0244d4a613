/** What became of some work. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: unknown };

/**
 * Runs work and returns its outcome as a value, for callers that must look at a failure before they go on. n8n's lint forbids a
 * plain `throw` in a catch, so this is the only place that catches to look.
 */
export function attempt<T>(work: () => T): Result<T> {
	try {
		return { ok: true, value: work() };
	} catch (error) {
		return { ok: false, error };
	}
}

/** The same for work that takes time. */
export async function attemptAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, error };
	}
}
