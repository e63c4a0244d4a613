import { normaliseHeaders } from './headers';
import { parseDuration, parseHttpDate } from './dates';
import { parseResetHeaders } from './resetHeaders';

const MS_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms'] as const;

/**
 * How long the server asks us to wait, in milliseconds from `nowMs`; undefined when it says nothing usable.
 *
 * `retry-after-ms` and `x-ms-retry-after-ms` (milliseconds) win over `retry-after` (seconds, a duration such as `1m30.5s`, or an HTTP
 * date in any of the three forms of RFC 9110 §5.6.7, always GMT). Without any of them the headers count that say when a limit is reset.
 * Waits that are negative, not finite or already past are rejected, so the result is never negative.
 */
export function parseRetryAfter(headers: unknown, nowMs: number): number | undefined {
	const known = normaliseHeaders(headers);
	for (const name of MS_HEADERS) {
		const ms = toNumber(known[name]);
		if (ms !== undefined && usable(ms) !== undefined) return usable(ms);
	}
	const value = known['retry-after'];
	if (value === undefined) return parseResetHeaders(known, nowMs);
	const seconds = toNumber(value);
	if (seconds !== undefined) return usable(seconds * 1000);
	const duration = parseDuration(value);
	if (duration !== undefined) return usable(duration);
	const date = parseHttpDate(value, nowMs);
	return date === undefined ? undefined : usable(date - nowMs);
}

function toNumber(value: string | undefined): number | undefined {
	if (value === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(value)) return undefined;
	return Number(value);
}

function usable(ms: number): number | undefined {
	return Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
}

/**
 * The wait named in an error's text: Genesys' "Retry the request in [11] seconds", OpenAI's "try again in 1.5s" or
 * "in 20ms". The last resort, read only when no header says more. Milliseconds.
 */
export function retryAfterFromMessage(message: string | undefined): number | undefined {
	const match =
		/(?:retry|try)[^.]{0,40}? in \[?(\d{1,7}(?:\.\d{1,12})?)\]? ?(ms|milliseconds?|s|sec|seconds?)\b/i.exec(
			(message ?? '').slice(0, 2000),
		);
	if (match === null) return undefined;
	const unit = match[2]?.toLowerCase().startsWith('m') ? 1 : 1000;
	return usable(Number(match[1]) * unit);
}
