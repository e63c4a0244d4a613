import { ServiceError, type ErrorCode } from '../../errors';
import {
	describeRequest,
	hostOf,
	type HttpRequest,
	type HttpResponse,
	parseRetryAfter,
	requestId,
	TransportError,
} from '../../http';
import { FILTERED, isWebPage } from './answerErrors';
import { parseErrorBody, type LlmErrorBody } from './errorBody';
import { kindOf, type ErrorKind } from './errorKinds';
import { waitInWords } from './waitInWords';

/** What a kind of failure is called, what to do about it, and whether a later try may succeed. */
interface Explanation {
	code: ErrorCode;
	message: string;
	description: string;
	retryable?: boolean;
}

/** What an explanation may name: nothing the server said but words of its API. */
interface Asked {
	host: string;
	endpoint: string;
	/** Undefined for the list of models. */
	model: string | undefined;
	param: string | undefined;
}

/**
 * An answer that is no success, as an error. The provider's own text is read to classify and then dropped: providers quote
 * prompts and parts of keys in it. Its code and parameter name, which are words of the API, are kept.
 *
 * @param model the model asked; undefined for the list of models
 */
export function explainAnswer(
	request: HttpRequest,
	response: HttpResponse,
	model: string | undefined,
	nowMs: number,
): ServiceError {
	return explainBody(request, response, parseErrorBody(response.body) ?? {}, model, nowMs);
}

function explainBody(
	request: HttpRequest,
	response: HttpResponse,
	body: LlmErrorBody,
	model: string | undefined,
	nowMs: number,
): ServiceError {
	const { headers, status } = response;
	const waitMs = parseRetryAfter(headers, nowMs) ?? waitInWords(body.message) ?? body.retryAfterMs;
	const asked = {
		host: hostOf(request.url),
		endpoint: describeRequest(request),
		model,
		param: body.param,
	};
	const explanation = isWebPage(response.body)
		? ofPage(asked, status)
		: explain(asked, status, kindOf(body, status, waitMs !== undefined));
	const code = body.code ?? body.type;
	const hint = headers['x-should-retry'];
	const retryable =
		hint === 'true' ? true : hint === 'false' ? false : (explanation.retryable ?? false);
	const words = [...new Set([String(status), code])].filter((word) => word !== undefined);
	const wait =
		retryable && waitMs !== undefined && waitMs > 0
			? ` and asks to wait ${inSeconds(waitMs)} s`
			: '';
	return new ServiceError(`${explanation.message}${wait} (${words.join(' ')})`, {
		code: explanation.code,
		description: explanation.description,
		status,
		retryable,
		retryAfterMs: retryable ? waitMs : undefined,
		correlationId:
			requestId(headers['x-request-id']) ??
			requestId(headers['request-id']) ??
			requestId(headers['apim-request-id']),
		details: { endpoint: asked.endpoint, ...(code === undefined ? {} : { providerCode: code }) },
	});
}

/** To a tenth, rounded up: who waits as long as the sentence says has waited long enough. */
function inSeconds(ms: number): number {
	return Math.ceil(ms / 100) / 10;
}

/** Statuses that are the server's or the way's own trouble, and pass. 498 is Groq's for a full tier. */
function isTrouble(status: number): boolean {
	return status >= 500 || status === 408 || status === 409 || status === 498;
}

function explain(asked: Asked, status: number, kind: ErrorKind | undefined): Explanation {
	const byKind = kind === undefined ? undefined : KINDS[kind]?.(asked, status);
	if (byKind !== undefined) return byKind;
	if (status === 402) return quota(asked);
	if (status === 401) return rejectedKey(asked);
	if (status === 403) return forbidden(asked);
	if (status === 404 || status === 405) return unknown(asked);
	if (status >= 300 && status <= 399) return moved(asked);
	if (status === 413) return tooLong(asked);
	if (status === 429) return rate(asked);
	if (isTrouble(status)) return trouble(asked, status === 503 || status === 529);
	return {
		code: 'bad_request',
		message: `The LLM server at ${asked.host} did not accept the request`,
		description:
			asked.param === undefined
				? 'Check the options: some models take no temperature, and a prompt may be longer than the model can read.'
				: `The server complains about the parameter '${asked.param}'. Change or remove it in the options.`,
	};
}

/** Undefined where the status knows better. */
const KINDS: Readonly<
	Record<ErrorKind, (asked: Asked, status: number) => Explanation | undefined>
> = {
	filtered: () => FILTERED,
	quota,
	auth: (asked, status) => (isTrouble(status) ? undefined : rejectedKey(asked)),
	tooLong,
	tooLargeForRate: ({ host }) => ({
		code: 'bad_request',
		message: `The request alone is larger than the token rate that the LLM server at ${host} allows`,
		description:
			'Waiting does not help: shorten the prompt, lower the maximum of tokens, or ask the provider for a higher limit.',
	}),
	noModel: (asked) => (asked.model === undefined ? undefined : unknown(asked)),
	badJson: ({ host }) => ({
		code: 'schema_invalid',
		message: `The model at ${host} wrote no valid JSON, and the server threw its answer away`,
		description: 'Choose a stronger model, simplify the schema, or raise the maximum of tokens.',
	}),
	overloaded: (asked, status) => (status === 429 ? undefined : trouble(asked, true)),
	rate: (asked, status) => (status === 429 || status === 400 ? rate(asked) : undefined),
};

function quota({ host }: Asked): Explanation {
	return {
		code: 'quota_exhausted',
		message: `The LLM account at ${host} has no quota left`,
		description:
			'Add credit or raise the limit at the provider, then run again. Waiting does not help.',
	};
}

function rejectedKey({ host }: Asked): Explanation {
	return {
		code: 'auth',
		message: `The LLM server at ${host} rejected the API key`,
		description:
			'Enter a valid key in the LLM API credential, and check that its base URL belongs to the same provider.',
	};
}

function forbidden({ host, model }: Asked): Explanation {
	return {
		code: 'permission_denied',
		message: `The API key may not ${model === undefined ? 'read the list of models' : `use the model '${model}'`} at ${host}`,
		description:
			model === undefined
				? 'Enter the ID of the model by hand, or give the key (or its project) access to the list at the provider.'
				: 'Give the key (or its project) access to the model at the provider, or choose another model.',
	};
}

function unknown({ host, model, endpoint }: Asked): Explanation {
	return {
		code: 'not_found',
		message: `The LLM server at ${host} knows ${model === undefined ? '' : `no model '${model}', or `}nothing at ${endpoint}`,
		description: `${model === undefined ? 'Enter the ID of the model by hand' : 'Choose a model from the list (for Azure, the name of a deployment; for a local server, a model that is loaded)'}, and check the base URL in the credential: for most servers it ends in '/v1'.`,
	};
}

/** Not followed: the key would go along to wherever it leads. */
function moved({ host, endpoint }: Asked): Explanation {
	return {
		code: 'bad_request',
		message: `The LLM server at ${host} redirects ${endpoint} to another address, which is not followed`,
		description:
			'Enter the address it leads to as the base URL in the LLM API credential; mostly it begins with https:// where yours begins with http://.',
	};
}

function tooLong({ host, model }: Asked): Explanation {
	return {
		code: 'bad_request',
		message: `The prompt is longer than ${model === undefined ? 'the model' : `'${model}'`} at ${host} can read`,
		description:
			'Shorten the prompt (fewer turns, a smaller token budget when it is rendered), lower the maximum of tokens, or choose a model with a larger context.',
	};
}

function rate({ host }: Asked): Explanation {
	return {
		code: 'rate_limited',
		message: `The LLM server at ${host} limits the rate of requests`,
		description:
			"Process fewer items at once, or run again later. The node itself waits no longer than 'Longest Wait' and 'Total Wait' in the options allow.",
		retryable: true,
	};
}

function trouble({ host }: Asked, overloaded: boolean): Explanation {
	return {
		code: 'server_error',
		message: overloaded
			? `The LLM server at ${host} could not answer: it is overloaded`
			: `The LLM server at ${host} could not answer`,
		description:
			"This is usually short: try again later. The node itself tries again as often as 'Retries' and 'Total Wait' in the options allow.",
		retryable: true,
	};
}

/** HTML comes from what stands in between, which knows nothing of keys and models. */
function ofPage(asked: Asked, status: number): Explanation {
	if (status >= 300 && status <= 399) return moved(asked);
	const message = `A proxy or gateway on the way to the LLM server at ${asked.host} answered with a web page`;
	if (status === 429) return { ...rate(asked), message };
	if (isTrouble(status)) return { ...trouble(asked, false), message };
	const description =
		status === 401 || status === 403 || status === 407
			? 'Something in between wants a sign-in or blocks the request: check the proxy, the firewall and the base URL in the LLM API credential.'
			: 'Check the base URL in the LLM API credential, and the proxy between n8n and the server.';
	const code =
		status === 401 || status === 407
			? 'auth'
			: status === 403
				? 'permission_denied'
				: status === 404
					? 'not_found'
					: status === 402
						? 'quota_exhausted'
						: 'bad_request';
	return { code, message, description };
}

/** A 200 whose body is an error after all (OpenRouter, LM Studio, vLLM): classified by the status its body names. */
export function explainErrorInSuccess(
	error: LlmErrorBody,
	response: HttpResponse,
	request: HttpRequest,
	model: string,
	nowMs: number,
): ServiceError {
	const named = statusNamed(error);
	const explained = explainBody(
		request,
		{ ...response, status: named ?? 500 },
		error,
		model,
		nowMs,
	);
	// Without a status of its own nothing says that the server did not bill it, so it is not sent again.
	if (named !== undefined) return explained;
	return new ServiceError(
		`The LLM server at ${hostOf(request.url)} answered 200 with an error in the body`,
		{
			code: explained.code,
			status: response.status,
			description: explained.description,
			details: explained.details,
		},
	);
}

/** A number, or a word that stands for one. */
function statusNamed({ code, type }: LlmErrorBody): number | undefined {
	const number = Number(code);
	if (Number.isInteger(number) && number >= 400 && number <= 599) return number;
	const words = `${code ?? ''} ${type ?? ''}`.toLowerCase();
	if (/rate_?limit|resource_exhausted/.test(words)) return 429;
	return /overloaded/.test(words) ? 529 : undefined;
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
