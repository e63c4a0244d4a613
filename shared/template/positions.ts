export interface Position {
	/** 1-based. */
	readonly line: number;
	/** 1-based, in UTF-16 units, as editors count. */
	readonly column: number;
}

/** Line and column of an offset; reads the text up to there, so for many offsets use `positionsIn`. */
export function positionOf(source: string, offset: number): Position {
	let line = 1;
	let start = 0;
	for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
		line++;
		start = at + 1;
	}
	return { line, column: offset - start + 1 };
}

/** The same for any number of offsets of one text, which is read once. */
export function positionsIn(source: string): (offset: number) => Position {
	const starts = [0];
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
		starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
