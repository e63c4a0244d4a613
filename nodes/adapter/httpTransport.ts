import type { IExecuteFunctions, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';
import {
	answerInError,
	type HttpRequest,
	type HttpResponse,
	type HttpTransport,
	normaliseHeaders,
	toTransportError,
	TransportError,
} from '../../shared/http';
import { nodeClock } from './clock';
import { isOlderN8n, restoredCause, watched, type Watched } from './olderN8n';

/** What both kinds of node code have: an execution, and a dropdown that is being filled. */
export type HttpContext = IExecuteFunctions | ILoadOptionsFunctions;

interface NodeTransportOptions {
	/** Fetch a new token and repeat the request once when the server answers 401. For OAuth2 credentials only. */
	refreshOn401: boolean;
}

/**
 * Sends through n8n's own request helper: credentials, token refresh, proxies, SSRF guard and cancellation are n8n's. The
 * helper hands over its cancel signal by itself, so `signal` is not needed here.
 */
export function nodeTransport(
	context: HttpContext,
	credentialType: string,
	{ refreshOn401 }: NodeTransportOptions,
): HttpTransport {
	const request = async (
		options: IHttpRequestOptions,
		{ context: caller, causeOf } = asItIs(context),
	): Promise<HttpResponse> =>
		await answered(
			async () =>
				await caller.helpers.httpRequestWithAuthentication.call(caller, credentialType, options),
			causeOf,
		);
	return {
		async send(httpRequest) {
			const options = toOptions(httpRequest);
			const { timeoutMs } = httpRequest;
			if (!refreshOn401)
				return await within(timeoutMs, request({ ...options, ignoreHttpStatusErrors: true }));
			if (isOlderN8n) return await within(timeoutMs, request(options, watched(context)));
			// Any other status is an answer; throwing the 401 is what makes n8n fetch another token.
			return await within(
				timeoutMs,
				request({ ...options, ignoreHttpStatusErrors: { ignore: true, except: [401] } }),
			);
		},
	};
}

/** As `nodeTransport`, without any credential. n8n hands over its cancel signal only with a credential, so here `signal` counts. */
export function plainTransport(context: HttpContext): HttpTransport {
	return {
		async send(httpRequest, signal) {
			const options = {
				...toOptions(httpRequest),
				ignoreHttpStatusErrors: true,
				abortSignal: signal,
			};
			const request = answered(
				async () => (await context.helpers.httpRequest(options)) as unknown,
				restoredCause,
			);
			return await within(httpRequest.timeoutMs, request);
		},
	};
}

/**
 * The helper's own time-out ends once headers have arrived, and names what it cuts badly. So the time is kept here, and the
 * helper's, a little longer, only closes the socket behind us.
 */
const SOCKET_GRACE_MS = 1_000;

/** n8n 2.x hands on the cause of what it throws. */
const asItIs = (context: HttpContext): Watched => ({ context, causeOf: restoredCause });

function toOptions({ method, url, headers, body, timeoutMs }: HttpRequest): IHttpRequestOptions {
	return {
		method,
		url,
		headers: {
			Accept: 'application/json',
			...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			...headers,
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
		...(timeoutMs === undefined ? {} : { timeout: timeoutMs + SOCKET_GRACE_MS }),
		// Text, so that a broken body reaches our own parser instead of passing for a string.
		encoding: 'text',
		returnFullResponse: true,
		// A redirect could carry the bearer to another host; an API has no reason to redirect.
		disableFollowRedirect: true,
	};
}

/** Gives up waiting after `timeoutMs`: a server that drips its answer would otherwise hold an item for ever. */
async function within<T>(timeoutMs: number | undefined, work: Promise<T>): Promise<T> {
	if (timeoutMs === undefined) return await work;
	const done = new AbortController();
	const timer = nodeClock.sleep(timeoutMs, done.signal).then(
		() => 'late' as const,
		() => 'done' as const,
	);
	// With a reason of our own, as making the usual one costs more than the rest of this.
	const winner = await Promise.race([work.finally(() => done.abort('answered')), timer]);
	if (winner !== 'late' && winner !== 'done') return winner;
	if (winner === 'late')
		throw new TransportError('timeout', `The server did not answer within ${timeoutMs} ms`);
	return await work;
}

/** Whatever came back: an answer, or a failure in our words. */
async function answered(
	send: () => Promise<unknown>,
	causeOf: (error: unknown) => unknown,
): Promise<HttpResponse> {
	const outcome = await send().then(
		(full) => ({ full: full as { statusCode: number; headers: unknown; body: unknown } }),
		(error: unknown) => ({ error: causeOf(error) }),
	);
	if ('full' in outcome)
		return toResponse(outcome.full.statusCode, outcome.full.headers, outcome.full.body);
	// A status that n8n threw (the second 401 in a row, say) is an answer like any other.
	const answer = answerInError(outcome.error);
	const transportError = toTransportError(outcome.error);
	if (answer === undefined || transportError.failure !== 'blocked') throw transportError;
	return toResponse(answer.status, answer.headers, answer.data);
}

function toResponse(status: number, headers: unknown, body: unknown): HttpResponse {
	return {
		status,
		headers: normaliseHeaders(headers),
		body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
	};
}

/**
 * Lets one request through at a time until one was answered. n8n does not lock the first token fetch, so a batch that starts
 * at once would fetch a token for each item. A refusal of the token endpoint is final: it is not asked again for the others.
 */
export function oneTokenAtATime(transport: HttpTransport): HttpTransport {
	let open = false;
	let underWay: Promise<unknown> | undefined;
	let refusal: TransportError | undefined;
	return {
		async send(request, signal) {
			while (!open && underWay !== undefined) await underWay;
			if (refusal !== undefined) throw refusal;
			if (open) return await transport.send(request, signal);
			const sent = transport.send(request, signal);
			underWay = sent
				.then(
					() => (open = true),
					(error: unknown) => {
						if (error instanceof TransportError && error.failure === 'token' && !error.retryable)
							refusal = error;
					},
				)
				.finally(() => (underWay = undefined));
			return await sent;
		},
	};
}
