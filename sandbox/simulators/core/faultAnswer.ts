import { serialize, type Answer, type RecordedRequest } from './answer';
import type { FaultSpec } from './faults';

/** The service's own body for an error status. */
export type ErrorBody = (
	status: number,
	fault: FaultSpec<string>,
	request: RecordedRequest,
) => Answer;

function html(status: number, headers: Record<string, string> | undefined): Answer {
	const title = `${status} ${status === 502 ? 'Bad Gateway' : 'Error'}`;
	return {
		status,
		headers: { 'content-type': 'text/html', server: 'nginx', ...headers },
		body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
	};
}

/** What goes out under a transport fault; undefined when the normal answer does. */
export function faultAnswer(
	fault: FaultSpec<string>,
	errorBody: ErrorBody,
	request: RecordedRequest,
): Answer | undefined {
	const headers: Record<string, string> = { ...fault.headers };
	if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
	switch (fault.kind) {
		case 'status': {
			const status = fault.status ?? 503;
			const own = errorBody(status, fault, request);
			return {
				status,
				headers: { ...own.headers, ...headers },
				body: 'body' in fault ? fault.body : own.body,
			};
		}
		case 'wrongShape':
			return {
				status: fault.status ?? 200,
				headers,
				body: 'body' in fault ? fault.body : { unexpected: ['shape'] },
			};
		case 'emptyBody':
			return { status: fault.status ?? 200, headers, body: undefined };
		case 'htmlError':
			return html(fault.status ?? 502, headers);
		default:
			return undefined;
	}
}

/** Whole in transport, broken as JSON. */
export function breakJson(answer: Answer): Answer {
	const { text, headers } = serialize(answer);
	return { ...answer, headers, body: `${text.slice(0, Math.max(1, text.length - 2))},,` };
}
