const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`; without the day of the week. */
const FORMS: ReadonlyArray<
	readonly [RegExp, readonly ['day' | 'month' | 'year' | 'time', ...string[]]]
> = [
	[
		/^(?:[a-z]{3,9}, ?)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2})[ ,]+(\d{2}:\d{2}:\d{2})/i,
		['day', 'month', 'year', 'time'],
	],
	[
		/^[a-z]{3,9} ([a-z]{3})[a-z]{0,6} +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})/i,
		['month', 'day', 'time', 'year'],
	],
];

/**
 * An HTTP date in milliseconds since 1970, read in GMT whatever the form. Two digits of a year mean one that is at most 50 years away.
 */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
	for (const [form, names] of FORMS) {
		const match = form.exec(text.trim());
		if (match === null) continue;
		const found = Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']));
		const month = MONTHS.indexOf((found.month ?? '').toLowerCase());
		const [hours = 0, minutes = 0, seconds = 0] = (found.time ?? '').split(':').map(Number);
		if (month === -1) return undefined;
		const year = fullYear(Number(found.year), new Date(nowMs).getUTCFullYear());
		return Date.UTC(year, month, Number(found.day), hours, minutes, seconds);
	}
	return undefined;
}

function fullYear(year: number, now: number): number {
	if (year > 99) return year;
	const near = now - (now % 100) + year;
	return near - now > 50 ? near - 100 : near;
}

const UNITS: Readonly<Record<string, number>> = {
	d: 86_400_000,
	h: 3_600_000,
	m: 60_000,
	s: 1_000,
	ms: 1,
};

/** `30s`, `1m30.5s`, `6m0s`, `86ms`, `1h2m` in milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
	const parts = [
		...text
			.trim()
			.toLowerCase()
			.matchAll(/(\d{1,9}(?:\.\d{1,12})?)(ms|d|h|m|s)/g),
	];
	if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim().toLowerCase())
		return undefined;
	const ms = parts.reduce(
		(sum, [, number, unit = 's']) => sum + Number(number) * (UNITS[unit] ?? 0),
		0,
	);
	return Math.round(ms * 1e6) / 1e6;
}
