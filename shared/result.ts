export type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** What became of some work, as a value: for whoever has to look at a failure before it goes on. */
export async function settle<T>(work: () => Promise<T>): Promise<Settled<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, error };
	}
}
