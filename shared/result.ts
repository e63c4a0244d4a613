export type Result<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** What became of some work, as a value: for whoever has to look at a failure before it goes on. */
export async function attemptAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, error };
	}
}
