/**
 * Finds a list of numbers in others: the places, overlapping ones included, first to last. Knuth, Morris and Pratt's way, linear
 * whatever the lists hold, where a naive search over "aaaa…" is not.
 */
export function createFinder(
	needle: ArrayLike<number>,
): (hay: ArrayLike<number>, from?: number) => Generator<number> {
	let borders: Int32Array | undefined;
	return function* (hay, from = 0) {
		if (needle.length === 0 || needle.length > hay.length - from) return;
		borders ??= bordersOf(needle);
		let matched = 0;
		for (let at = from; at < hay.length; at++) {
			while (matched > 0 && hay[at] !== needle[matched]) matched = borders[matched - 1] ?? 0;
			if (hay[at] === needle[matched]) matched++;
			if (matched === needle.length) {
				yield at - matched + 1;
				matched = borders[matched - 1] ?? 0;
			}
		}
	};
}

/** For each prefix, how long its longest beginning is that is its end as well. */
function bordersOf(needle: ArrayLike<number>): Int32Array {
	const borders = new Int32Array(needle.length);
	let matched = 0;
	for (let at = 1; at < needle.length; at++) {
		while (matched > 0 && needle[at] !== needle[matched]) matched = borders[matched - 1] ?? 0;
		if (needle[at] === needle[matched]) matched++;
		borders[at] = matched;
	}
	return borders;
}
