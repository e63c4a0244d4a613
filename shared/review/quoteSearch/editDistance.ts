/**
 * How many characters must be added, removed or replaced to make one text of the other.
 * Costs `a.length × b.length` steps: bound the lengths.
 */
export function editDistance(a: string, b: string): number {
	const { distance } = align(a, b, false);
	return distance;
}

/** The part of `text` that needs the fewest edits to become `wanted`. The same costs. */
export function closestPart(
	wanted: string,
	text: string,
): { start: number; end: number; distance: number } {
	return align(wanted, text, true);
}

/** @param free whether what stands before and behind the part in `text` costs nothing */
function align(
	wanted: string,
	text: string,
	free: boolean,
): { start: number; end: number; distance: number } {
	const width = text.length + 1;
	let costs = Int32Array.from({ length: width }, (_, at) => (free ? 0 : at));
	// Where the part began that led to a cell.
	let starts = Int32Array.from({ length: width }, (_, at) => (free ? at : 0));
	for (let row = 1; row <= wanted.length; row++) {
		const nextCosts = new Int32Array(width);
		const nextStarts = new Int32Array(width);
		nextCosts[0] = row;
		const code = wanted.charCodeAt(row - 1);
		for (let at = 1; at < width; at++) {
			const replaced = (costs[at - 1] ?? 0) + (text.charCodeAt(at - 1) === code ? 0 : 1);
			const removed = (costs[at] ?? 0) + 1;
			const added = (nextCosts[at - 1] ?? 0) + 1;
			const best = Math.min(replaced, removed, added);
			nextCosts[at] = best;
			// Of equal ways the one that begins first: replacing "I did" by "d not" costs as much as adding "not", and explains less.
			let start = at;
			if (best === replaced) start = Math.min(start, starts[at - 1] ?? 0);
			if (best === removed) start = Math.min(start, starts[at] ?? 0);
			if (best === added) start = Math.min(start, nextStarts[at - 1] ?? 0);
			nextStarts[at] = start;
		}
		costs = nextCosts;
		starts = nextStarts;
	}
	const end = free ? costs.indexOf(Math.min(...costs)) : width - 1;
	return { start: starts[end] ?? 0, end, distance: costs[end] ?? 0 };
}
