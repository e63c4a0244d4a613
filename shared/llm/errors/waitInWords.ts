import { retryAfterFromMessage } from '../../http';

const UNIT_MS: Readonly<Record<string, number>> = {
	d: 86_400_000,
	h: 3_600_000,
	m: 60_000,
	s: 1_000,
};

/** One amount with its unit: `10h`, `17 minutes`, `1.5s`, `20ms`. */
const AMOUNT =
	/^[\s,]{0,2}(\d{1,7}(?:\.\d{1,12})?) ?(ms|milliseconds?|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![a-z])/;

/**
 * The wait that the text of an error names, in milliseconds: "try again in 10h17m", "retry after 6 seconds", "in 2 minutes".
 * The last resort, when no header says more.
 */
export function waitInWords(message: string | undefined): number | undefined {
	const simple = retryAfterFromMessage(message);
	if (simple !== undefined) return simple;
	const text = (message ?? '').slice(0, 2_000).toLowerCase();
	const start =
		/(?:(?:retry|try)[^.]{0,40}? (?:in|after)|please wait|resets? (?:in|after)|available in) /.exec(
			text,
		);
	if (start === null) return undefined;
	let rest = text.slice(start.index + start[0].length, start.index + start[0].length + 60);
	let totalMs: number | undefined;
	for (let amount = AMOUNT.exec(rest); amount !== null; amount = AMOUNT.exec(rest)) {
		const [whole, number, unit = 's'] = amount;
		totalMs =
			(totalMs ?? 0) +
			Number(number) *
				(unit.startsWith('ms') || unit.startsWith('milli')
					? 1
					: (UNIT_MS[unit.slice(0, 1)] ?? 1_000));
		rest = rest.slice(whole.length);
	}
	return totalMs === undefined ? undefined : Math.ceil(totalMs);
}
