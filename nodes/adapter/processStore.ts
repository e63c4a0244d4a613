/** More credentials than a process uses at once; beyond it the one that was not used for longest is forgotten. */
const MOST = 200;

/**
 * Things that belong to a server or a credential rather than to an execution, by key, for the life of this process. In queue mode
 * every worker is a process of its own.
 */
export function processStore<T>(): (key: string, make: () => T) => T {
	const kept = new Map<string, T>();
	return (key, make) => {
		const thing = kept.get(key) ?? make();
		// Set anew, so that the order of the map is the order of use.
		kept.delete(key);
		kept.set(key, thing);
		const [longestUnused] = kept.keys();
		if (kept.size > MOST && longestUnused !== undefined) kept.delete(longestUnused);
		return thing;
	};
}
