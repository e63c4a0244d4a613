/** Names further away than this are no help; longer ones are not compared, their cost is quadratic. */
const MAX_NAME = 60;
const MAX_CANDIDATES = 300;

function distance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	let beforePrevious: number[] = [];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(
				(previous[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(previous[j - 1] ?? 0) + same,
			);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
			row.push(best);
		}
		beforePrevious = previous;
		previous = row;
	}
	return previous[b.length] ?? 0;
}

/** The candidate most like `name`, or undefined when none is close. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
	if (name.length > MAX_NAME) return undefined;
	const wanted = name.toLowerCase();
	const allowed = Math.max(1, wanted.length / 3);
	let best: string | undefined;
	let bestDistance = Infinity;
	let seen = 0;
	for (const candidate of candidates) {
		if (++seen > MAX_CANDIDATES) break;
		if (candidate.length > MAX_NAME || candidate === name) continue;
		const other = candidate.toLowerCase();
		const contained =
			wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other));
		const far = distance(wanted, other);
		const score = contained ? Math.min(1.5, far) : far;
		if (score <= allowed && score < bestDistance) {
			best = candidate;
			bestDistance = score;
		}
	}
	return best;
}
