import { DateTime, IANAZone } from 'luxon';
import { invalidInput, type ServiceError } from '../../errors';

/** A stretch of time as a user names it. Times without an offset are in `timeZone`, an IANA name such as `Europe/Berlin`. */
export type TimeRangeChoice =
	| { kind: 'lastHours'; hours: number }
	| { kind: 'yesterday'; timeZone: string }
	| { kind: 'date'; date: unknown; timeZone: string }
	| { kind: 'between'; from: unknown; to: unknown; timeZone: string };

/** From `fromMs` on and before `toMs`, in ms since the epoch. */
export interface TimeRange {
	fromMs: number;
	toMs: number;
}

/** Analytics must not be asked for what is not over, and a conversation that ends this moment may still be on its way there. */
const UNTIL_NOW_MS = 1_000;

/**
 * The range a choice means at `nowMs`, cut off a second before now. A day is that of the time zone: 23 or 25 hours long when the
 * clocks change, so that days in a row leave no gap and do not overlap.
 *
 * @throws ServiceError `invalid_input` for a time zone or a time that is none, and for a range that is empty or has not begun
 */
export function resolveTimeRange(choice: TimeRangeChoice, nowMs: number): TimeRange {
	const { fromMs, toMs } = rangeOf(choice, nowMs);
	if (toMs <= fromMs) {
		throw invalidInput(
			'The time range is empty: its end is not after its start',
			"Correct 'From' and 'To'. The end itself is not part of the range.",
		);
	}
	const untilMs = Math.min(toMs, nowMs - UNTIL_NOW_MS);
	if (untilMs <= fromMs) {
		throw invalidInput(
			'The time range has not begun yet',
			'Choose a range in the past. Check the time zone: without one in the node, that of the workflow counts.',
		);
	}
	return { fromMs, toMs: untilMs };
}

function rangeOf(choice: TimeRangeChoice, nowMs: number): TimeRange {
	if (choice.kind === 'lastHours') {
		if (!(choice.hours > 0))
			throw invalidInput(
				"'Hours' must be more than 0",
				'Enter how many hours to look back, such as 24.',
			);
		return { fromMs: nowMs - choice.hours * 3_600_000, toMs: nowMs };
	}
	const zone = checkZone(choice.timeZone);
	if (choice.kind === 'between') {
		return {
			fromMs: readTime(choice.from, zone, 'From').toMillis(),
			toMs: readTime(choice.to, zone, 'To').toMillis(),
		};
	}
	const now = DateTime.fromMillis(nowMs, { zone });
	const day = (
		choice.kind === 'yesterday' ? now.minus({ days: 1 }) : readDate(choice.date, zone)
	).startOf('day');
	return { fromMs: day.toMillis(), toMs: day.plus({ days: 1 }).startOf('day').toMillis() };
}

function checkZone(timeZone: string): string {
	const name = timeZone.trim();
	if (IANAZone.isValidZone(name)) return name;
	throw invalidInput(
		`'Time Zone' is not a time zone: ${name.slice(0, 60) || 'it is empty'}`,
		"Enter an IANA name such as Europe/Berlin, America/New_York or UTC, or leave it empty for the workflow's time zone.",
	);
}

/** ISO 8601 (with an offset, or in the zone), a date alone, or what n8n's expressions make of a time: a Date, a Luxon DateTime, a number of ms. */
function readTime(value: unknown, zone: string, what: string): DateTime {
	const ms = millisecondsIn(value);
	if (ms !== undefined) assertMilliseconds(ms, what);
	const time = parseTime(value, zone);
	if (time?.isValid) return time;
	throw notATime(what, value);
}

/** The number in a value that is a time by number: a number, its text, a Date, a Luxon DateTime. */
function millisecondsIn(value: unknown): number | undefined {
	if (typeof value === 'number') return value;
	if (value instanceof Date) return value.getTime();
	// n8n's expressions have a Luxon of their own, whose objects are of another class.
	if (
		typeof value === 'object' &&
		value !== null &&
		'toMillis' in value &&
		typeof value.toMillis === 'function'
	) {
		const time: unknown = (value as { toMillis(): unknown }).toMillis();
		return typeof time === 'number' ? time : undefined;
	}
	if (typeof value === 'string' && /^\s*\d{9,}(?:\.\d+)?\s*$/.test(value)) return Number(value);
	return undefined;
}

/** The first year of Genesys Cloud is 2009; in seconds its time is 1.2 billion, and in ms that is January 1970. */
const SECONDS = { from: 1e8, to: 1e11 };
/** As a number of ms this is the year 5138: these are micro- or nanoseconds. */
const LAST_MS = 1e14;

/** @throws ServiceError `invalid_input` for a number that is a time in another unit */
function assertMilliseconds(ms: number, what: string): void {
	const inSeconds = ms >= SECONDS.from && ms < SECONDS.to;
	if (!inSeconds && ms < LAST_MS) return;
	throw invalidInput(
		inSeconds
			? `'${what}' is in seconds, and milliseconds are needed`
			: `'${what}' is in microseconds or nanoseconds, and milliseconds are needed`,
		inSeconds
			? 'Use {{ $now.toMillis() }} or {{ $now.toISO() }} instead of {{ $now.toSeconds() }}, or multiply by 1000.'
			: 'Enter milliseconds since 1970, or a date such as 2026-11-21T18:00.',
	);
}

/** A date alone is meant in the zone; a time with an offset falls on the day that it has in the zone. */
function readDate(value: unknown, zone: string): DateTime {
	return readTime(value, zone, 'Date');
}

function parseTime(value: unknown, zone: string): DateTime | undefined {
	const ms = millisecondsIn(value);
	if (ms !== undefined) return DateTime.fromMillis(ms, { zone });
	if (typeof value !== 'string') return undefined;
	const text = value.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2');
	return DateTime.fromISO(text, { zone });
}

function notATime(what: string, value: unknown): ServiceError {
	const isEmpty = value === undefined || value === null || value === '';
	return invalidInput(
		isEmpty ? `'${what}' is empty` : `'${what}' is not a date or time`,
		'Enter it as 2026-11-21 or 2026-11-21T18:00, with an offset such as +01:00 or Z if it is not in the time zone of the node.',
	);
}

/** A time in a zone, for people: `2026-11-21 00:00`. An unknown zone counts as UTC. */
export function inZone(iso: string, zone: string): string {
	return DateTime.fromISO(iso, { zone: IANAZone.isValidZone(zone) ? zone : 'utc' }).toFormat(
		'yyyy-MM-dd HH:mm',
	);
}
