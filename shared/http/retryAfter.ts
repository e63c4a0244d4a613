import { normaliseHeaders } from './headers';

const MS_HEADERS = ['retry-after-ms', 'x-ms-retry-after-ms'] as const;

/**
 * How long the server asks us to wait, in milliseconds from `nowMs`; undefined when it says nothing usable.
 *
 * `retry-after-ms` and `x-ms-retry-after-ms` (milliseconds) win over `retry-after` (seconds, or an HTTP date as in
 * RFC 9110 §10.2.3). Waits that are negative, not finite or already past are rejected, so the result is never negative.
 */
export function parseRetryAfter(headers: unknown, nowMs: number): number | undefined {
	const known = normaliseHeaders(headers);
	for (const name of MS_HEADERS) {
		const ms = toNumber(known[name]);
		if (ms !== undefined && usable(ms) !== undefined) return usable(ms);
	}
	const value = known['retry-after'];
	if (value === undefined) return undefined;
	const seconds = toNumber(value);
	if (seconds !== undefined) return usable(seconds * 1000);
	// Date.parse takes bare numbers and fragments ("-1", "5 apples") for dates; an HTTP date always names a month.
	if (!/[a-z]{3}/i.test(value) || !/\d{4}/.test(value)) return undefined;
	return usable(Date.parse(value) - nowMs);
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
