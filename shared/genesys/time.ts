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
export function byTime<T extends { startTime?: string; id?: string }>(participants: readonly T[]): T[] {
	return [...participants].sort((a, b) => compareTimes(a.startTime, b.startTime) || compare(a.id ?? '', b.id ?? ''));
}
