import { ServiceError } from '../../errors';
import { attemptAsync } from '../../result';
import {
	describeRequest,
	type HttpRequest,
	type HttpResponse,
	type HttpTransport,
	parseBody,
	type Schema,
	TransportError,
	tryParseJson,
} from '../../http';
import {
	type Effort,
	GENESYS_BACKOFF,
	type RateLimiter,
	retry,
	type RetryPolicy,
	type RetryTools,
} from '../../retry';
import { type Endpoint, endpointPath } from './endpoints';
import { explainAnswer, explainFailure } from './explainGenesysError';

/** As the official SDKs: up to 5 repeats, and no wait over 180 s. The budget is ours: 5 minutes of waiting per item. */
export const GENESYS_RETRY: RetryPolicy = {
	maxAttempts: 6,
	maxWaitMs: 180_000,
	budgetMs: 300_000,
	backoff: GENESYS_BACKOFF,
};

/** Everything an operation needs, for one item. `effort` is shared by the item's calls, so the budget holds for all. */
export interface GenesysConnection {
	/** Adds the credential to every request. */
	transport: HttpTransport;
	/** Sends no credential: for pre-signed addresses, which refuse one. Such requests do not count against the API's rate. */
	download: HttpTransport;
	/** Shared by everything that uses the same token. Without it requests go as fast as they come. */
	limiter?: RateLimiter;
	/** `https://api.mypurecloud.com`, without a trailing slash. */
	apiUrl: string;
	/** For messages only. */
	loginUrl: string;
	/** Of the web app, for links to conversations. */
	appsUrl?: string;
	/**
	 * Whether the user entered the URLs himself: a test system or a proxy, whose transcripts may be anywhere. Default: whether the API is
	 * at no address of a known region.
	 */
	customRegion?: boolean;
	/** Longest time for one attempt, in milliseconds. */
	timeoutMs: number;
	/** How long after the end of a conversation "there is none" may still mean "not yet". Default: an hour. */
	pendingForMs?: number;
	policy: RetryPolicy;
	tools: RetryTools;
	effort: Effort;
}

interface GenesysCall<T> {
	endpoint: Endpoint;
	/** For the placeholders of the endpoint's path. */
	ids?: Readonly<Record<string, string>>;
	/** Without the question mark, encoded. */
	query?: string;
	body?: unknown;
	/** What is read, with its id, for messages: `conversation 6d958a27-…`. */
	subject: string;
	schema: Schema<T>;
	/** What a 202 without a body stands for: asked for, and not ready yet. */
	pending?: T;
	/** A 202 without a body is asked again, as a failure that may pass. */
	repeatPending?: boolean;
}

/** A parsed answer and the JSON it came from. */
export interface GenesysAnswer<T> {
	value: T;
	raw: unknown;
}

/**
 * One read of the Genesys Cloud API, with retry. Every call this package makes is a read, so repeating it is harmless. Each try
 * waits for its turn at the limiter first; that wait is neither in `effort` nor in the budget, as nothing has gone wrong.
 *
 * @throws ServiceError auth, permission_denied, not_found, bad_request, rate_limited, server_error, network_error,
 * timeout, invalid_response or cancelled
 */
export async function callGenesys<T>(
	connection: GenesysConnection,
	call: GenesysCall<T>,
): Promise<GenesysAnswer<T>> {
	const query = call.query === undefined ? '' : `?${call.query}`;
	const request: HttpRequest = {
		method: call.endpoint.method,
		url: `${connection.apiUrl}${endpointPath(call.endpoint, call.ids)}${query}`,
		body: call.body,
		timeoutMs: connection.timeoutMs,
	};
	const { policy, tools, effort } = connection;
	return await retry(async () => await sendOnce(connection, request, call), policy, tools, effort);
}

async function sendOnce<T>(
	connection: GenesysConnection,
	request: HttpRequest,
	call: GenesysCall<T>,
): Promise<GenesysAnswer<T>> {
	await connection.limiter?.acquire(connection.tools.signal);
	const sent = await sendAndCount(connection, request);
	if (sent instanceof Error)
		throw sent instanceof TransportError
			? explainFailure(sent, request, connection.loginUrl)
			: sent;
	if (sent.status < 200 || sent.status > 299) {
		const error = explainAnswer(
			request,
			sent,
			{ subject: call.subject, permissions: call.endpoint.permissions },
			connection.tools.clock.now(),
		);
		holdBack(connection, error);
		throw error;
	}
	if (sent.status === 202 && sent.body.trim() === '') {
		if (call.pending !== undefined) return { value: call.pending, raw: null };
		if (call.repeatPending === true) throw notReady(call.subject);
	}
	const value = parseBody(sent, call.schema, describeRequest(request));
	return { value, raw: tryParseJson(sent.body) };
}

function notReady(subject: string): ServiceError {
	return new ServiceError(`Genesys Cloud isn't ready with the ${subject}`, {
		code: 'server_error',
		status: 202,
		retryable: true,
	});
}

/**
 * What the server asks of one request holds for all that share the token. A wait beyond the policy's cap (a daily limit) is told
 * by failing instead: holding everything back for hours would look like a node that hangs.
 */
function holdBack(
	{ limiter, policy }: GenesysConnection,
	{ status, retryAfterMs }: ServiceError,
): void {
	if (status === 429 && retryAfterMs !== undefined && retryAfterMs <= policy.maxWaitMs)
		limiter?.pause(retryAfterMs);
}

async function sendAndCount(
	connection: GenesysConnection,
	request: HttpRequest,
): Promise<HttpResponse | Error> {
	const { transport, tools, limiter } = connection;
	const sent = await attemptAsync(async () => await transport.send(request, tools.signal));
	limiter?.answered();
	if (sent.ok) return sent.value;
	return sent.error instanceof Error
		? sent.error
		: new ServiceError('The request failed', { code: 'network_error' });
}
