const WORD = /^[a-z]{1,40}(?:[._-](?:[a-z]{1,40}|\d{1,4}))*$/i;
const NUMBER = /^\d{1,6}$/;

/**
 * An error code as APIs spell them (`invalid_api_key`, `resource.not.found`, `ResponsibleAIPolicyViolation`, 1500), or undefined:
 * a sentence or a token in its place may be private and is not repeated.
 */
export function safeErrorCode(value: unknown): string | undefined {
	const text = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
	if (typeof text !== 'string' || text.length > 80) return undefined;
	return WORD.test(text) || NUMBER.test(text) ? text : undefined;
}

const REQUEST_ID = /^(?:req[_-][a-z0-9-]{8,64}|[0-9a-f-]{8,64})$/i;

/** A request id that the server's support can look up: hex digits, or a word that begins with `req_`. Anything else is dropped. */
export function requestId(value: string | undefined): string | undefined {
	return value !== undefined && REQUEST_ID.test(value) ? value : undefined;
}
