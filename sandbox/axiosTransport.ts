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
	client: AxiosInstance = axios.create({ validateStatus: () => true, maxRedirects: 0, responseType: 'text' }),
): HttpTransport {
	return {
		async send(request, signal) {
			const outcome = await client
				.request<unknown>({
					method: request.method,
					url: request.url,
					headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...request.headers, ...headers },
					data: request.body === undefined ? undefined : JSON.stringify(request.body),
					// axios' own time-out ends with the headers; an AbortSignal also cuts a body that drips.
					signal: anySignal(signal, request.timeoutMs),
					transformResponse: (data: unknown) => data,
				})
				.then(
					(response) => ({ response }),
					(error: unknown) => ({ error }),
				);
			if ('error' in outcome) throw asTimeout(outcome.error, signal);
			const { status, headers: received, data } = outcome.response;
			return { status, headers: normaliseHeaders(received), body: typeof data === 'string' ? data : '' };
		},
	};
}

function anySignal(signal: AbortSignal | undefined, timeoutMs: number | undefined): AbortSignal | undefined {
	const signals = [signal, timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)];
	const present = signals.filter((candidate) => candidate !== undefined);
	return present.length === 0 ? undefined : AbortSignal.any(present);
}

/** An abort that the caller did not ask for is the time-out. */
function asTimeout(error: unknown, signal: AbortSignal | undefined) {
	const failure = toTransportError(error);
	return failure.failure === 'cancelled' && !signal?.aborted ? toTransportError({ code: 'ETIMEDOUT' }) : failure;
}
