import * as n8nWorkflow from 'n8n-workflow';
import type { IExecuteFunctions, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

type HttpContext = IExecuteFunctions | ILoadOptionsFunctions;

/**
 * n8n 1.x and the first 2.x (known by a function they have and later ones do not): their request helper wraps what it meets in an error
 * without its cause, so that neither the answer nor the kind of failure can be read from it, and 1.x knows no exceptions from
 * `ignoreHttpStatusErrors`.
 */
export const isOlderN8n = 'sleepWithAbort' in n8nWorkflow;

/** A context for one request with an OAuth2 credential, and what really was behind an error that came of it. */
export interface Watched {
	context: HttpContext;
	causeOf(error: unknown): unknown;
}

/**
 * Stands between n8n's handling of tokens and its helper that sends. The first 401 is thrown, which makes n8n fetch another token and
 * send again; every other status is an answer, with its headers. What fails is kept as it was before n8n wraps it.
 */
export function watched(context: HttpContext): Watched {
	let sent = 0;
	let failure: unknown;
	const httpRequest = async (options: IHttpRequestOptions): Promise<unknown> => {
		const isFirst = sent++ === 0;
		const outcome = await context.helpers
			.httpRequest({ ...options, ignoreHttpStatusErrors: true })
			.then(
				(answer: unknown) => ({ answer }),
				(error: unknown) => ({ error }),
			);
		const expired = isFirst && 'answer' in outcome && isUnauthorised(outcome.answer);
		failure = expired ? new TokenExpired() : 'error' in outcome ? outcome.error : undefined;
		return failure === undefined && 'answer' in outcome
			? outcome.answer
			: await Promise.reject(failure);
	};
	const helpers = { ...context.helpers, httpRequest };
	return {
		// Methods keep the real context as `this`: they may hold private fields.
		context: new Proxy(context, {
			get(target, name) {
				if (name === 'helpers') return helpers;
				const value: unknown = Reflect.get(target, name, target);
				return typeof value === 'function' ? (value.bind(target) as unknown) : value;
			},
		}),
		causeOf: (error) =>
			failure === undefined || failure instanceof TokenExpired ? tokenFailure(error) : failure,
	};
}

/** Has the shape by which n8n knows an expired token. */
class TokenExpired extends Error {
	readonly response = { status: 401 };
}

function isUnauthorised(answer: unknown): boolean {
	return (answer as { statusCode?: unknown } | undefined)?.statusCode === 401;
}

/** Of an error that lost its cause: the words of the original, and n8n's `httpCode`, which is a status or a code like ECONNRESET. */
interface Wrapped {
	messages: readonly unknown[];
	httpCode?: unknown;
	cause?: unknown;
}

function isWrapped(error: unknown): error is Wrapped {
	return (
		Array.isArray((error as Partial<Wrapped> | undefined)?.messages) &&
		(error as Wrapped).cause === undefined
	);
}

/** What can still be told of the cause an older n8n dropped; any other error is given back as it is. */
export function restoredCause(error: unknown): unknown {
	if (!isWrapped(error)) return error;
	const message = String(error.messages[0] ?? '');
	const code = String(error.httpCode ?? '');
	// An answer that broke off has the status it began with.
	if (BROKEN_OFF.test(message)) return { message: 'aborted', code: 'ERR_BAD_RESPONSE' };
	return /^[A-Z]/.test(code) ? { message, code } : { message };
}

const BROKEN_OFF = /^(?:stream has been )?aborted$/;

/** As `restoredCause`, of a request that did not come as far as the API: the token endpoint did not give a token. */
function tokenFailure(error: unknown): unknown {
	if (!isWrapped(error)) return error;
	const cause = tokenCause(String(error.messages[0] ?? ''), String(error.httpCode ?? ''));
	return cause === undefined
		? restoredCause(error)
		: { message: 'Failed to acquire OAuth2 access token', cause };
}

function tokenCause(message: string, code: string): object | undefined {
	if (BROKEN_OFF.test(message)) return { message: 'aborted', code: 'ERR_BAD_RESPONSE' };
	// n8n's OAuth2 client has put a text of its own in place of what the server said.
	if (code === 'EAUTH')
		return {
			code,
			body: message.startsWith('Client authentication failed') ? { error: 'invalid_client' } : {},
		};
	if (/^[A-Z]/.test(code)) return { message, code };
	if (/^5\d\d$/.test(code)) return { message, response: { status: Number(code) } };
	if (/^\d{3}$/.test(code)) return { code: 'ESTATUS', status: Number(code), body: '' };
	// A success whose body is no JSON.
	return /\bJSON\b/.test(message) ? { code: 'ESTATUS', status: 200, body: '' } : undefined;
}
