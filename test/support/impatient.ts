import type { HttpTransport } from '../../shared/http/transport';

/** Gives up on the first request after `ms` milliseconds, and waits for the others as long as they say. */
export function impatientAtFirst(transport: HttpTransport, ms: number): HttpTransport {
	let first = true;
	return {
		...transport,
		async send(request) {
			const timeoutMs = first ? ms : request.timeoutMs;
			first = false;
			return await transport.send({ ...request, timeoutMs });
		},
	};
}
