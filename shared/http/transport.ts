import { ServiceError } from '../errors';

/** One request. `url` is absolute. `body` is JSON-serialisable and sent as `application/json`. */
export interface HttpRequest {
	method: 'GET' | 'POST';
	url: string;
	headers?: Readonly<Record<string, string>>;
	body?: unknown;
	/** Longest time one attempt may take, in milliseconds. */
	timeoutMs?: number;
}

/** Any answer a server gave, whatever its status. Header names are lower case; `body` is the text as it arrived. */
export interface HttpResponse {
	status: number;
	headers: Readonly<Record<string, string>>;
	body: string;
}

/**
 * Sends one request, once. Resolves for every status; throws `TransportError` when no whole answer arrived.
 * Adding credentials, proxies and token refresh are the transport's business, retrying is not.
 */
export interface HttpTransport {
	send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
}

/**
 * Why no whole answer arrived:
 * - `connect`: the request was never sent (name not found, refused, unreachable)
 * - `timeout`: sent, and no whole answer in time
 * - `reset`: the connection was closed before an answer began
 * - `cutOff`: an answer began and broke off
 * - `token`: the token endpoint refused; `oauth` says how, as far as it is known
 * - `blocked`: the host's own rules (proxy, SSRF guard, allowed domains) stopped the request
 * - `cancelled`: the caller gave up
 */
export type TransportFailure =
	| 'connect'
	| 'timeout'
	| 'reset'
	| 'cutOff'
	| 'token'
	| 'blocked'
	| 'cancelled';

interface TransportErrorExtra {
	oauth?: TransportError['oauth'];
	/** `ECONNREFUSED` and the like. */
	causeCode?: string;
	/** When not what the kind of failure says: a token endpoint that is merely busy. */
	retryable?: boolean;
	retryAfterMs?: number;
}

/** Carries no URL query, header or body: safe to show. */
export class TransportError extends ServiceError {
	readonly failure: TransportFailure;

	/** The token endpoint's own words (`invalid_client`, "client not found"), when it answered. */
	readonly oauth?: { error?: string; description?: string; status?: number };

	constructor(failure: TransportFailure, message: string, extra: TransportErrorExtra = {}) {
		super(message, {
			code: codeOf[failure],
			retryable: extra.retryable ?? ['connect', 'timeout', 'reset', 'cutOff'].includes(failure),
			retryAfterMs: extra.retryAfterMs,
			details: extra.causeCode === undefined ? {} : { cause: extra.causeCode },
		});
		this.name = 'TransportError';
		this.failure = failure;
		this.oauth = extra.oauth;
	}
}

const codeOf = {
	connect: 'network_error',
	timeout: 'timeout',
	reset: 'network_error',
	cutOff: 'network_error',
	token: 'auth',
	blocked: 'network_error',
	cancelled: 'cancelled',
} as const;

/** `GET /api/v2/conversations/…`: method and path, without host or query, for messages. */
export function describeRequest(request: HttpRequest): string {
	return `${request.method} ${new URL(request.url).pathname}`;
}

/** The host a request goes to, for messages: `api.mypurecloud.com`. */
export function hostOf(url: string): string {
	return new URL(url).host;
}
