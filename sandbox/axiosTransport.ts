/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import axios, { type AxiosInstance } from 'axios';
import { normaliseHeaders } from '../shared/http/headers';
import type { HttpTransport } from '../shared/http/transport';
import { toTransportError } from '../shared/http/transportError';

/**
 * The second transport: axios itself, without n8n. The contract suite runs on this one and on the nodes' own, so that neither
 * the shared code nor a benchmark depends on what n8n's helper happens to do.
 *
 * @param headers sent with every request, where n8n would add its credential
 */
export function axiosTransport(
	headers: Readonly<Record<string, string>> = {},
	client: AxiosInstance = axios.create({
		validateStatus: () => true,
		maxRedirects: 0,
		responseType: 'text',
	}),
): HttpTransport {
	return {
		async send(request, signal) {
			const limit = deadline(signal, request.timeoutMs);
			const outcome = await client
				.request<unknown>({
					method: request.method,
					url: request.url,
					headers: {
						Accept: 'application/json',
						'Content-Type': 'application/json',
						...request.headers,
						...headers,
					},
					data: request.body === undefined ? undefined : JSON.stringify(request.body),
					// axios' own time-out ends with the headers; a signal also cuts a body that drips.
					signal: limit.signal,
					transformResponse: (data: unknown) => data,
				})
				.then(
					(response) => ({ response }),
					(error: unknown) => ({ error }),
				)
				.finally(limit.clear);
			if ('error' in outcome) throw asTimeout(outcome.error, signal);
			const { status, headers: received, data } = outcome.response;
			return {
				status,
				headers: normaliseHeaders(received),
				body: typeof data === 'string' ? data : '',
			};
		},
	};
}

/**
 * A signal that the caller or the clock aborts. Made by hand: on Node 20 the signals of AbortSignal.timeout and AbortSignal.any
 * can be collected as garbage before they fire, and the request then waits for ever.
 */
function deadline(
	signal: AbortSignal | undefined,
	timeoutMs: number | undefined,
): { signal: AbortSignal; clear(): void } {
	const controller = new AbortController();
	const abort = (): void => controller.abort();
	if (signal?.aborted) abort();
	signal?.addEventListener('abort', abort, { once: true });
	const timer = timeoutMs === undefined ? undefined : setTimeout(abort, timeoutMs);
	return {
		signal: controller.signal,
		clear() {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		},
	};
}

/** An abort that the caller did not ask for is the time-out. */
function asTimeout(error: unknown, signal: AbortSignal | undefined) {
	const failure = toTransportError(error);
	return failure.failure === 'cancelled' && !signal?.aborted
		? toTransportError({ code: 'ETIMEDOUT' })
		: failure;
}
