import type { Span } from './spans';

/** Addresses, also those of resources in a cloud. */
const ADDRESSES = [
	/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s'"`)\]}>,]+/gi,
	/\bwww\.[^\s'"`)\]}>,]+/gi,
	/\barn:[^\s'"`)\]}>,]+/gi,
	/\b[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40})+/g,
];

/** A key of which a part is hidden: `sk-ab**`, `xa***zz`, `sk-...abcd`. */
const HALF_HIDDEN = [/[\w.<>-]{0,60}\*{2,}[\w*.>-]{0,60}/g, /\b[\w-]{1,40}-\.{3}\w{2,40}/g];

const PREFIXED =
	/^(?:sk|pk|rk|xai|gsk|hf|nvapi|ak|key|org|user|proj|project|team|acct|cus|req|request|msg|chatcmpl|gen|resp|run|sess|session|trace)[-_][\w-]{3,}$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const LONG_NUMBER = /\d(?:[ -]?\d){7,}/g;
const TOKEN = /[A-Za-z0-9][A-Za-z0-9_+/=:.-]{3,}/g;

/** URLs, e-mail addresses, keys, tokens and ids: what identifies somebody or opens something. */
export function secretSpans(text: string, keep: ReadonlySet<string>): Span[] {
	const spans = [...ADDRESSES, UUID, ...HALF_HIDDEN].flatMap((pattern) => matches(text, pattern));
	for (const span of matches(text, TOKEN)) {
		const token = text.slice(span.start, span.end).replace(/[.:=/]+$/, '');
		if (!keep.has(token.toLowerCase()) && isId(token))
			spans.push({ ...span, end: span.start + token.length });
	}
	for (const span of matches(text, LONG_NUMBER)) if (!isHarmless(text, span)) spans.push(span);
	return spans;
}

function isId(token: string): boolean {
	if (PREFIXED.test(token) && /\d/.test(token)) return true;
	if (/^(?:org|proj|acct|cus)[-_]\w/i.test(token) && !/_(?:ids?|name)$/i.test(token)) return true;
	if (/^[0-9a-f]{10,}$/i.test(token) && /\d/.test(token)) return true;
	// Names of models are made of short parts (`claude-sonnet-4-20250514-v1:0`), keys are not.
	return token
		.split(/[-_.:/]/)
		.some((part) => part.length >= 16 && /\d/.test(part) && /[a-z]/i.test(part));
}

/** The date in the name of a model, the version of an API, the digits behind a point. */
function isHarmless(text: string, { start, end }: Span): boolean {
	const before = text.slice(Math.max(0, start - 3), start);
	if (/^20[12]\d-\d\d-\d\d$/.test(text.slice(start, end))) return true;
	return /[A-Za-z0-9]-$|\d\.$/.test(before);
}

export function matches(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
