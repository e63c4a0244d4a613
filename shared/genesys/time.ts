/** Milliseconds since the epoch; what is no time sorts first, as an empty text does. Numbers are taken as milliseconds. */
export function timeOf(timestamp: string | number | undefined): number {
	const ms = typeof timestamp === 'number' ? timestamp : Date.parse(timestamp ?? '');
	return Number.isNaN(ms) ? -Infinity : ms;
}

export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** By the clock, because the API spells times with and without milliseconds; by their text where that says nothing. */
export function compareTimes(a: string | undefined, b: string | undefined): number {
	return timeOf(a) - timeOf(b) || compare(a ?? '', b ?? '');
}

/** Earliest start first; the id decides between equals, so that the order of the payload does not matter. */
export function byTime<T extends { startTime?: string; id?: string }>(
	participants: readonly T[],
): T[] {
	return [...participants].sort(
		(a, b) => compareTimes(a.startTime, b.startTime) || compare(a.id ?? '', b.id ?? ''),
	);
}

/** From one time to another in ms; undefined when either is no time or they run backwards. */
export function span(from: string | undefined, to: string | undefined): number | undefined {
	const ms = timeOf(to) - timeOf(from);
	return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

/** ISO 8601 of a number of ms since the epoch, the empty text for what no date can hold. */
export function isoOf(ms: number | undefined): string {
	return ms === undefined || !(Math.abs(ms) <= 8.64e15) ? '' : new Date(ms).toISOString();
}

/** The earliest and the latest of some times that may be absent. */
export function earliest(times: ReadonlyArray<string | undefined>): string | undefined {
	return sorted(times)[0];
}

export function latest(times: ReadonlyArray<string | undefined>): string | undefined {
	return sorted(times).at(-1);
}

function sorted(times: ReadonlyArray<string | undefined>): string[] {
	return times
		.filter((time) => time !== undefined && timeOf(time) !== -Infinity)
		.sort(compareTimes) as string[];
}
