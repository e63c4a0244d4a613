import { randomUUID } from 'node:crypto';
import type { Answer, JsonObject } from '../core/answer';

interface Wording {
	code: string;
	/** As in `messageWithParams`: `{name}` stands for a parameter. */
	text: string;
}

/** Codes and texts as the platform API words them. */
const wordings: Record<number, Wording> = {
	400: {
		code: 'bad.request',
		text: 'The request could not be understood by the server due to malformed syntax.',
	},
	401: { code: 'bad.credentials', text: 'Invalid login credentials.' },
	403: {
		code: 'missing.any.permissions',
		text: 'Unable to perform the requested action. You must have at least one of the following permissions assigned: {permissions}',
	},
	404: { code: 'resource.not.found', text: '{entity} {id} does not exist.' },
	405: { code: 'method.not.allowed', text: 'The request method is not allowed.' },
	408: {
		code: 'client.timeout',
		text: 'The client did not produce a request within the server timeout limit.',
	},
	409: {
		code: 'conflict',
		text: 'The request conflicts with the current state of the target resource.',
	},
	413: { code: 'request.entity.too.large', text: 'The request is over the size limit.' },
	415: { code: 'unsupported.media.type', text: 'Unsupported media type.' },
	429: {
		code: 'too.many.requests.retry.after',
		text: 'Rate limit exceeded the maximum. Retry the request in [{retryAfter}] seconds',
	},
	500: {
		code: 'internal.server.error',
		text: 'The server encountered an unexpected condition which prevented it from fulfilling the request.',
	},
	502: {
		code: 'bad.gateway',
		text: 'The server received an invalid response from an upstream server.',
	},
	503: {
		code: 'service.unavailable',
		text: 'Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).',
	},
	504: { code: 'request.timeout', text: 'The request timed out.' },
};

/** An error answer in the platform's shape; `contextId` is filled when it is sent. */
export function errorAnswer(
	status: number,
	params: Record<string, string> = {},
	wording?: Partial<Wording>,
): Answer {
	const { code, text } = {
		...(wordings[status] ?? { code: 'unknown', text: `Status ${status}` }),
		...wording,
	};
	const body: JsonObject = {
		message: text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole),
		code,
		status,
		...(Object.keys(params).length > 0 ? { messageWithParams: text, messageParams: params } : {}),
		contextId: randomUUID(),
		details: [],
		errors: [],
	};
	return { status, body };
}

export function badRequest(text: string): Answer {
	return errorAnswer(400, {}, { text });
}

export function notFound(entity: string, id: string): Answer {
	return errorAnswer(404, { id, entity });
}

export function authenticationRequired(): Answer {
	return errorAnswer(
		401,
		{},
		{
			code: 'authentication.required',
			text: 'No authentication bearer token specified in authorization header.',
		},
	);
}

export function missingPermission(permissions: readonly string[]): Answer {
	return errorAnswer(403, { permissions: `[${permissions.join(', ')}]` });
}

/** For operations that need several permissions at once. */
export function missingPermissions(permissions: readonly string[]): Answer {
	return errorAnswer(
		403,
		{ permissions: `[${permissions.join(', ')}]` },
		{
			code: 'missing.permissions',
			text: 'Unable to perform the requested action. You are missing the following permission(s): {permissions}',
		},
	);
}

export function tooManyRequests(retryAfter: string, limit: number): Answer {
	const answer = errorAnswer(429, { retryAfter });
	const body = answer.body as JsonObject; // made above
	body.limit = {
		key: 'client.credentials.token.rate.per.minute',
		namespace: 'platform.api',
		value: limit,
	};
	return { ...answer, headers: { 'retry-after': retryAfter } };
}
