import { cleanServerSentence } from '../../cleanSentence';
import { ServiceError } from '../../errors';
import {
	hostOf,
	parseRetryAfter,
	requestId,
	TransportError,
	type HttpRequest,
	type HttpResponse,
} from '../../http';
import type { ChatRequest } from '../llmTypes';
import { isWebPage } from './answerErrors';
import { describeCall } from './describeCall';
import { parseErrorBody, type LlmErrorBody } from './errorBody';
import { kindOf } from './errorKinds';
import { explain, ofPage } from './explanations';
import { knownErrorCode } from './knownCodes';
import { readComplaint, refusesPart } from './refusals';
import { waitInWords } from './waitInWords';
import { wordsOf } from './requestWords';

/** What was asked, for whoever explains the answer. */
export interface ExplainContext {
	/** Undefined for the list of models. */
	model?: string;
	/** What was sent: words of it that a server quotes say nothing about the error, and are not passed on. */
	asked?: ChatRequest;
	/** Names of people that are known. They are not passed on. */
	names?: readonly string[];
	/** Whether the server's own sentence goes along, cleaned. Default true. */
	serverMessage?: boolean;
	nowMs: number;
}

/**
 * An answer that is no success, as an error. The provider's own text is read to classify; what goes along of it is cleaned
 * (`cleanServerSentence`), because providers quote prompts and parts of keys in it. Its code and parameter name are kept when they
 * are words of an API.
 */
export function explainAnswer(
	request: HttpRequest,
	response: HttpResponse,
	context: ExplainContext,
): ServiceError {
	return explainBody(request, response, parseErrorBody(response.body) ?? {}, context);
}

function explainBody(
	request: HttpRequest,
	response: HttpResponse,
	given: LlmErrorBody,
	context: ExplainContext,
): ServiceError {
	const { headers, status } = response;
	const { model, asked: sent, nowMs } = context;
	const body = withHeaderCode(given, headers);
	const waitMs =
		parseRetryAfter({ ...body.headers, ...headers }, nowMs) ??
		waitInWords(body.message) ??
		body.retryAfterMs;
	const asked = {
		host: hostOf(request.url),
		endpoint: describeCall(request),
		model,
		param: body.param,
	};
	const quoted = wordsOf(sent);
	const explanation = isWebPage(response.body)
		? ofPage(asked, status)
		: explain(
				asked,
				status,
				kindOf(body, {
					status,
					waitNamed: waitMs !== undefined,
					wasSent: (part) => quoted.hasRun(part),
				}),
				refusesPart(readComplaint(body, sent)),
			);
	const code = knownErrorCode(body.code) ?? knownErrorCode(body.type);
	const hint = headers['x-should-retry'];
	const retryable =
		hint === 'true' ? true : hint === 'false' ? false : (explanation.retryable ?? false);
	const words = [...new Set([String(status), code])].filter((word) => word !== undefined);
	const wait =
		retryable && waitMs !== undefined && waitMs > 0
			? ` and asks to wait ${inSeconds(waitMs)} s`
			: '';
	const serverMessage = sentenceFor(body, context);
	return new ServiceError(`${explanation.message}${wait} (${words.join(' ')})`, {
		code: explanation.code,
		description:
			serverMessage === undefined
				? explanation.description
				: `${explanation.description} The server said: "${serverMessage}"`,
		status,
		retryable,
		retryAfterMs: retryable ? waitMs : undefined,
		correlationId:
			requestId(headers['x-request-id']) ??
			requestId(headers['request-id']) ??
			requestId(headers['apim-request-id']),
		details: {
			endpoint: asked.endpoint,
			...(code === undefined ? {} : { providerCode: code }),
			...(serverMessage === undefined ? {} : { serverMessage }),
		},
	});
}

/** Bedrock says what it is in a header: `ThrottlingException:http://…`. */
function withHeaderCode(body: LlmErrorBody, headers: HttpResponse['headers']): LlmErrorBody {
	const name = headers['x-amzn-errortype']?.split(':')[0];
	return name === undefined ? body : { ...body, codes: [...(body.codes ?? []), name] };
}

function sentenceFor(
	{ message }: LlmErrorBody,
	{ asked, names, model, serverMessage }: ExplainContext,
): string | undefined {
	if (message === undefined || serverMessage === false) return undefined;
	return cleanServerSentence(message, {
		texts: asked?.messages.map(({ content }) => content) ?? [],
		names,
		keep: [...(model === undefined ? [] : [model]), ...keptNames(asked)],
	});
}

/** Names of the request that are not private: of its keys, of its schema and the properties in it. */
function keptNames(asked: ChatRequest | undefined): string[] {
	const format = asked?.responseFormat;
	const own = [...Object.keys(asked?.extraBody ?? {}), 'temperature', 'seed', 'stop'];
	if (format?.type !== 'json_schema') return own;
	const names = new Set([format.name]);
	const left: unknown[] = [format.schema];
	for (let next = left.pop(); next !== undefined && names.size < 500; next = left.pop()) {
		if (typeof next !== 'object' || next === null) continue;
		for (const [name, value] of Object.entries(next)) {
			names.add(name);
			left.push(value);
		}
	}
	return [...own, ...names];
}

/** To a tenth, rounded up: who waits as long as the sentence says has waited long enough. */
function inSeconds(ms: number): number {
	return Math.ceil(ms / 100) / 10;
}

/** A 200 whose body is an error after all (OpenRouter, LM Studio, vLLM): classified by the status its body names, or by its words. */
export function explainErrorInSuccess(
	error: LlmErrorBody,
	response: HttpResponse,
	request: HttpRequest,
	context: ExplainContext,
): ServiceError {
	const named = statusNamed(error);
	const explained = explainBody(
		request,
		{ ...response, status: named ?? response.status },
		error,
		context,
	);
	if (named !== undefined) return explained;
	// Without a status of its own nothing says that the server did not bill it, so only a rate limit is sent again.
	const { code, description, details, retryAfterMs } = explained;
	const isUnknown =
		code === 'bad_request' && kindOf(error, { status: 200, waitNamed: false }) === undefined;
	return new ServiceError(
		isUnknown
			? `The LLM server at ${hostOf(request.url)} answered 200 with an error in the body`
			: explained.message,
		{
			code: isUnknown ? 'server_error' : code,
			status: response.status,
			retryable: code === 'rate_limited',
			retryAfterMs: code === 'rate_limited' ? retryAfterMs : undefined,
			description,
			details,
		},
	);
}

/** A number, or a word that stands for one. */
function statusNamed({ code, type, status }: LlmErrorBody): number | undefined {
	if (status !== undefined) return status;
	const words = `${code ?? ''} ${type ?? ''}`.toLowerCase();
	if (/rate_?limit|resource_exhausted/.test(words)) return 429;
	return /overloaded/.test(words) ? 529 : undefined;
}

/**
 * A transport's failure in LLM terms. An answer that broke off is not asked for again: what arrived was paid for.
 */
export function explainFailure(error: TransportError, request: HttpRequest): ServiceError {
	if (error.failure === 'cancelled') return error;
	const where = `(${describeCall(request)} on ${hostOf(request.url)})`;
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
