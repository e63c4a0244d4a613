/**
 * What went wrong, as a word that a flow can route on. The words are part of the public surface: they stand in
 * `$json.error.code` on a node's error branch.
 */
export type ErrorCode =
	| 'auth'
	| 'permission_denied'
	| 'not_found'
	| 'bad_request'
	| 'rate_limited'
	| 'quota_exhausted'
	| 'server_error'
	| 'network_error'
	| 'timeout'
	| 'invalid_response'
	| 'content_filtered'
	| 'refused'
	| 'truncated'
	| 'empty_answer'
	| 'schema_invalid'
	| 'circuit_open'
	| 'budget_exhausted'
	| 'invalid_input'
	| 'template_error'
	| 'leak_detected'
	| 'cancelled';

/** How an error is described when it is made. `message` says what happened, `description` what to do about it. */
interface ServiceErrorOptions {
	code: ErrorCode;
	description?: string;
	/** Whether the same request may succeed later. Decided here, at birth, and nowhere else. */
	retryable?: boolean;
	/** How long the server asked us to wait, in milliseconds. */
	retryAfterMs?: number;
	/** HTTP status, when a server answered. */
	status?: number;
	/** `ININ-Correlation-Id` or the provider's request id: what support asks for. */
	correlationId?: string;
	/** Facts that help and hide nothing private: ids, paths, permission names, positions. */
	details?: Readonly<Record<string, unknown>>;
}

/**
 * The one error that crosses from shared/ into the nodes. Neither its message nor its description nor its details
 * ever hold a token, a key, a header or conversation text, so all of it may be shown and logged.
 */
export class ServiceError extends Error {
	readonly code: ErrorCode;

	readonly description?: string;

	readonly retryable: boolean;

	readonly retryAfterMs?: number;

	readonly status?: number;

	readonly correlationId?: string;

	readonly details: Readonly<Record<string, unknown>>;

	/** Filled by `retry`: how often the request was sent, and how long was waited between the tries. */
	effort?: { attempts: number; waitedMs: number };

	constructor(message: string, options: ServiceErrorOptions) {
		super(message);
		this.name = 'ServiceError';
		this.code = options.code;
		this.description = options.description;
		this.retryable = options.retryable ?? false;
		this.retryAfterMs = options.retryAfterMs;
		this.status = options.status;
		this.correlationId = options.correlationId;
		this.details = options.details ?? {};
	}
}

/** The input is not what was asked for; trying again with the same input cannot help. */
export function invalidInput(
	message: string,
	description?: string,
	details?: Record<string, unknown>,
): ServiceError {
	return new ServiceError(message, { code: 'invalid_input', description, details });
}

export function cancelled(): ServiceError {
	return new ServiceError('The execution was cancelled', { code: 'cancelled' });
}
