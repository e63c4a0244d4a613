import { ServiceError, type ErrorCode } from '../errors';
import { requestId } from '../http/apiWord';
import { describeRequest, hostOf, TransportError, type HttpRequest, type HttpResponse } from '../http/transport';
import { parseRetryAfter, retryAfterFromMessage } from '../retry/retryAfter';
import { parseErrorBody, type LlmErrorBody } from './errorBody';

/** What a kind of failure is called, what to do about it, and whether a later try may succeed. */
interface Explanation {
	code: ErrorCode;
	message: string;
	description: string;
	retryable?: boolean;
}

/**
 * An answer that is no success, as an error. The provider's own text is read to classify and then dropped: providers quote
 * prompts and parts of keys in it. Its code and parameter name, which are words of the API, are kept.
 *
 * @param model the model asked; undefined for the list of models
 */
export function explainAnswer(request: HttpRequest, response: HttpResponse, model: string | undefined, nowMs: number): ServiceError {
	return explainBody(request, response, parseErrorBody(response.body) ?? {}, model, nowMs);
}

function explainBody(request: HttpRequest, response: HttpResponse, body: LlmErrorBody, model: string | undefined, nowMs: number): ServiceError {
	const { headers, status } = response;
	const waitMs = parseRetryAfter(headers, nowMs) ?? retryAfterFromMessage(body.message) ?? body.retryAfterMs;
	const explanation = explain(request, status, body, model, waitMs !== undefined);
	const code = body.code ?? body.type;
	const hint = headers['x-should-retry'];
	const retryable = hint === 'true' ? true : hint === 'false' ? false : (explanation.retryable ?? false);
	const words = [...new Set([String(status), code])].filter((word) => word !== undefined);
	return new ServiceError(`${explanation.message} (${words.join(' ')})`, {
		code: explanation.code,
		description: explanation.description,
		status,
		retryable,
		retryAfterMs: retryable ? waitMs : undefined,
		correlationId: requestId(headers['x-request-id']) ?? requestId(headers['request-id']),
		details: { endpoint: describeRequest(request), ...(code === undefined ? {} : { providerCode: code }) },
	});
}

/**
 * Codes are read anywhere, the provider's sentences only at their beginning: further on they may quote a prompt, and customers
 * speak of billing and keys too.
 */
const CONTENT_CODES = /content_filter|responsibleai/;
const CONTENT_WORDS = /^the response was filtered/;
const QUOTA_CODES = /insufficient_quota|billing/;
const QUOTA_WORDS = /^(you exceeded your current quota|your credit balance is too low|your account is not active|billing )/;
const KEY_CODES = /invalid_api_key|authentication_error/;
const KEY_WORDS = /^(incorrect api key|invalid api key|api key not valid)/;

/** @param waitNamed whether the server says when to come back, as it does for a rate and not for an empty account */
function explain(request: HttpRequest, status: number, body: LlmErrorBody, model: string | undefined, waitNamed: boolean): Explanation {
	const host = hostOf(request.url);
	const codes = `${body.code ?? ''} ${body.type ?? ''}`.toLowerCase();
	const message = (body.message ?? '').trimStart().toLowerCase();
	if (CONTENT_CODES.test(codes) || CONTENT_WORDS.test(message)) return contentFiltered();
	if (QUOTA_CODES.test(codes) || (QUOTA_WORDS.test(message) && !waitNamed) || status === 402) {
		return {
			code: 'quota_exhausted',
			message: `The LLM account at ${host} has no quota left`,
			description: 'Add credit or raise the limit at the provider, then run again. Waiting does not help.',
		};
	}
	if (status === 401 || KEY_CODES.test(codes) || KEY_WORDS.test(message)) {
		return {
			code: 'auth',
			message: `The LLM server at ${host} rejected the API key`,
			description: 'Enter a valid key in the LLM API credential, and check that its base URL belongs to the same provider.',
		};
	}
	if (status === 403) {
		return {
			code: 'permission_denied',
			message: `The API key may not ${model === undefined ? 'read the list of models' : `use the model '${model}'`} at ${host}`,
			description:
				model === undefined
					? 'Enter the ID of the model by hand, or give the key (or its project) access to the list at the provider.'
					: 'Give the key (or its project) access to the model at the provider, or choose another model.',
		};
	}
	if (status === 404) {
		return {
			code: 'not_found',
			message: `The LLM server at ${host} knows ${model === undefined ? '' : `no model '${model}', or `}nothing at ${describeRequest(request)}`,
			description: `${model === undefined ? 'Enter the ID of the model by hand' : 'Choose a model from the list'}, and check the base URL in the credential: for most servers it ends in '/v1'.`,
		};
	}
	if (status === 429) {
		return {
			code: 'rate_limited',
			message: `The LLM server at ${host} limits the rate of requests`,
			description: 'Process fewer items at once, or raise the longest wait in the options. The node tried again as long as they allow.',
			retryable: true,
		};
	}
	if (status >= 500 || status === 408 || status === 409) {
		return {
			code: 'server_error',
			message: `The LLM server at ${host} could not answer`,
			description: 'This is usually short: try again later. The node tried again as often as the options allow.',
			retryable: true,
		};
	}
	return {
		code: 'bad_request',
		message: `The LLM server at ${host} did not accept the request`,
		description:
			body.param === undefined
				? 'Check the options: some models take no temperature, and a prompt may be longer than the model can read.'
				: `The server complains about the parameter '${body.param}'. Change or remove it in the options.`,
	};
}

/** A 200 whose body is an error after all (OpenRouter, LM Studio, vLLM): classified by the status its body names. */
export function explainErrorInSuccess(error: LlmErrorBody, response: HttpResponse, request: HttpRequest, model: string, nowMs: number): ServiceError {
	const named = Number(error.code);
	const status = Number.isInteger(named) && named >= 400 && named <= 599 ? named : 500;
	const explained = explainBody(request, { ...response, status }, error, model, nowMs);
	// Without a status of its own nothing says that the server did not bill it, so it is not sent again.
	if (status === named) return explained;
	return new ServiceError(`The LLM server at ${hostOf(request.url)} answered 200 with an error in the body`, {
		code: explained.code,
		status: response.status,
		description: explained.description,
		details: explained.details,
	});
}

export function contentFiltered(): Explanation & { message: string } {
	return {
		code: 'content_filtered',
		message: "The provider's content filter stopped the answer",
		description: 'Change the prompt, or the filter settings at the provider. Sending the same prompt again does not help.',
	};
}

/**
 * A transport's failure in LLM terms. An answer that broke off is not asked for again: what arrived was paid for.
 */
export function explainFailure(error: TransportError, request: HttpRequest): ServiceError {
	if (error.failure === 'cancelled') return error;
	const where = `(${describeRequest(request)} on ${hostOf(request.url)})`;
	const description =
		error.failure === 'timeout'
			? 'Raise the timeout in the options, lower the maximum of tokens, or choose a faster model. A server may have worked on, and billed, an answer that came too late.'
			: error.failure === 'cutOff'
				? 'The answer broke off and was not asked for again, because it may have been billed. Run the item again if you want it.'
				: 'Check that the server runs and that n8n can reach it, and the base URL in the LLM API credential.';
	return new ServiceError(`${error.message} ${where}`, {
		code: error.code,
		description,
		retryable: error.retryable && error.failure !== 'cutOff',
		retryAfterMs: error.retryAfterMs,
		details: error.details,
	});
}
