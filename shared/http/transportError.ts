import { retryAfterFromMessage } from './retryAfter';
import { tryParseJson } from './json';
import { TransportError, type TransportFailure } from './transport';

/**
 * What an HTTP client threw, as one of our failures. Both transports are axios underneath and wrap its errors differently,
 * so the whole chain of causes is read. Nothing of the original is kept but short code words: it holds the
 * Authorization header and the body.
 */
export function toTransportError(error: unknown): TransportError {
	if (error instanceof TransportError) return error;
	const chain = causesOf(error);
	const codes = chain
		.map((cause) => cause.code)
		.filter((code): code is string => typeof code === 'string');
	if (codes.includes('ERR_CANCELED'))
		return new TransportError('cancelled', 'The execution was cancelled');

	const token = tokenFailure(chain);
	if (token !== undefined) return token;
	const found = FAILURES.find(([, matches]) => matches(codes, chain));
	const failure = found?.[0] ?? 'blocked';
	return new TransportError(failure, MESSAGES[failure], {
		causeCode: codes.find((code) => /^[A-Z_]{3,40}$/.test(code)),
	});
}

interface Cause {
	name?: unknown;
	message?: unknown;
	code?: unknown;
	body?: unknown;
	response?: unknown;
	status?: unknown;
	cause?: unknown;
}

type Rule = readonly [
	TransportFailure,
	(codes: readonly string[], chain: readonly Cause[]) => boolean,
];

const CONNECT_CODES = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ENETDOWN',
	'EADDRNOTAVAIL',
];
const TIMEOUT_CODES = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'];

/** The first that fits wins. */
const FAILURES: readonly Rule[] = [
	['timeout', (codes) => codes.some((code) => TIMEOUT_CODES.includes(code))],
	['connect', (codes) => codes.some((code) => CONNECT_CODES.includes(code))],
	// axios uses this code for a body that broke off and for a whole answer with a status from 500 on.
	[
		'cutOff',
		(codes, chain) =>
			(codes.includes('ERR_BAD_RESPONSE') && !chain.some(isStatus)) ||
			chain.some((cause) => cause.message === 'aborted'),
	],
	[
		'reset',
		(codes) =>
			codes.some((code) =>
				['ECONNRESET', 'EPIPE', 'ERR_NETWORK', 'HPE_INVALID_CONSTANT'].includes(code),
			),
	],
	['cutOff', (codes) => codes.some((code) => code.startsWith('HPE_'))],
];

function isStatus(cause: Cause): boolean {
	return String(cause.message).startsWith('Request failed with status code');
}

const MESSAGES: Readonly<Record<TransportFailure, string>> = {
	connect: 'The server could not be reached',
	timeout: 'The server did not answer in time',
	reset: 'The connection was closed before an answer came',
	cutOff: 'The answer broke off',
	token: 'No access token could be fetched',
	blocked: 'The request could not be sent',
	cancelled: 'The execution was cancelled',
};

/** n8n fetches tokens inside the request; its OAuth2 client says so in the classes of its errors, or in its wrapper's text. */
function tokenFailure(chain: readonly Cause[]): TransportError | undefined {
	const wrapped = chain.some((cause) =>
		String(cause.message).startsWith('Failed to acquire OAuth2 access token'),
	);
	const answer = chain.find(
		(cause) => cause.body !== undefined && (cause.code === 'EAUTH' || cause.code === 'ESTATUS'),
	);
	if (!wrapped && answer === undefined) return undefined;
	if (answer !== undefined) {
		const body = typeof answer.body === 'string' ? tryParseJson(answer.body) : answer.body;
		const oauth = oauthWords(body, answer.status);
		// A success that is no token (a cut or empty body, a page of something in between) is no verdict on the credential either.
		const busy =
			oauth.status !== undefined &&
			(oauth.status === 429 || oauth.status >= 500 || oauth.status < 300);
		const message = (body as { message?: unknown } | undefined)?.message;
		const retryAfterMs =
			busy && typeof message === 'string' ? retryAfterFromMessage(message) : undefined;
		return new TransportError('token', MESSAGES.token, { oauth, retryable: busy, retryAfterMs });
	}
	// No answer of the token endpoint in the chain: the login server was down or out of reach, which may pass.
	const inner = chain.filter((cause) => !String(cause.message).startsWith('Failed to acquire'));
	const codes = inner
		.map((cause) => cause.code)
		.filter((code): code is string => typeof code === 'string');
	const status = inner.map((cause) => statusOf(cause)).find((value) => value !== undefined);
	if (status !== undefined && status >= 500) {
		return new TransportError('token', MESSAGES.token, { oauth: { status }, retryable: true });
	}
	const failure = FAILURES.find(([, matches]) => matches(codes, inner))?.[0];
	if (failure === undefined) return new TransportError('token', MESSAGES.token);
	return new TransportError(failure, LOGIN_MESSAGES[failure] ?? MESSAGES[failure], {
		causeCode: codes.find((code) => /^[A-Z_]{3,40}$/.test(code)),
	});
}

const LOGIN_MESSAGES: Partial<Record<TransportFailure, string>> = {
	connect: 'The login server could not be reached',
	timeout: 'The login server did not answer in time',
	reset: 'The login server closed the connection before an answer came',
	cutOff: 'The answer of the login server broke off',
};

function oauthWords(body: unknown, status: unknown) {
	const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
	const text = (value: unknown): string | undefined =>
		typeof value === 'string' ? value.slice(0, 200) : undefined;
	return {
		error: text(fields.error),
		description: text(fields.description) ?? text(fields.error_description),
		status: typeof status === 'number' ? status : undefined,
	};
}

function statusOf(cause: Cause): number | undefined {
	const status = (cause.response as { status?: unknown } | undefined)?.status;
	return typeof status === 'number' ? status : undefined;
}

/** The error and what caused it, outermost first. Bounded, as chains can be circular. */
function causesOf(error: unknown): Cause[] {
	const chain: Cause[] = [];
	let next = error;
	while (typeof next === 'object' && next !== null && chain.length < 8 && !chain.includes(next)) {
		chain.push(next);
		next = (next as Cause).cause;
	}
	return chain;
}

/** The answer inside an error that a client threw because of its status; undefined when there was none. */
export function answerInError(
	error: unknown,
): { status: number; headers: unknown; data: unknown } | undefined {
	const cause = causesOf(error).find((candidate) => statusOf(candidate) !== undefined);
	const response = cause?.response as
		| { status: number; headers?: unknown; data?: unknown }
		| undefined;
	return response && { status: response.status, headers: response.headers, data: response.data };
}
