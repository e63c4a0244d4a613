import { parseDuration } from './dates';

type Headers = Readonly<Record<string, string>>;

/** Pairs of headers: what is left of a limit, and when it is full again. OpenAI, Groq, Azure; Anthropic; OpenRouter; the IETF's draft. */
const LIMITS: ReadonlyArray<{ left: string; reset: string }> = [
	...['requests', 'tokens'].map((of) => ({
		left: `x-ratelimit-remaining-${of}`,
		reset: `x-ratelimit-reset-${of}`,
	})),
	...['requests', 'tokens', 'input-tokens', 'output-tokens'].map((of) => ({
		left: `anthropic-ratelimit-${of}-remaining`,
		reset: `anthropic-ratelimit-${of}-reset`,
	})),
	{ left: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
	{ left: 'ratelimit-remaining', reset: 'ratelimit-reset' },
];

/** How long until every limit that is used up is reset, in milliseconds; undefined when no header says so. */
export function parseResetHeaders(headers: Headers, nowMs: number): number | undefined {
	const waits = LIMITS.filter(({ left, reset }) => reset in headers && isUsedUp(headers[left]))
		.map(({ reset }) => untilReset(headers[reset] ?? '', nowMs))
		.filter((wait): wait is number => wait !== undefined && wait >= 0);
	return waits.length === 0 ? undefined : Math.ceil(Math.max(...waits));
}

/** A limit that does not say what is left of it may be the one. */
function isUsedUp(left: string | undefined): boolean {
	return left === undefined || Number(left) <= 0 || Number.isNaN(Number(left));
}

/** A duration, seconds, a point in time in seconds or milliseconds, or an ISO date. */
function untilReset(value: string, nowMs: number): number | undefined {
	const text = value.trim();
	const duration = parseDuration(text);
	if (duration !== undefined) return duration;
	if (/^\d{1,15}(?:\.\d{1,6})?$/.test(text)) {
		const number = Number(text);
		if (number > 1e12) return number - nowMs;
		return number > 1e9 ? number * 1000 - nowMs : number * 1000;
	}
	return /^\d{4}-\d{2}-\d{2}T[\d:.]{5,20}(?:Z|[+-]\d{2}:\d{2})$/.test(text)
		? Date.parse(text) - nowMs
		: undefined;
}
