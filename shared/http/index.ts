/** The door of http/: everything that the rest of the project may use. */
export { safeErrorCode, requestId } from './errorCode';
export { normaliseHeaders } from './headers';
export { describeProblem, parseBody, type Schema, tryParseJson } from './json';
export { parseRetryAfter, retryAfterFromMessage } from './retryAfter';
export {
	describeRequest,
	hostOf,
	type HttpRequest,
	type HttpResponse,
	type HttpTransport,
	TransportError,
	type TransportFailure,
} from './transport';
export { answerInError, toTransportError } from './transportError';
export { isPublicUrl } from './publicUrl';
