import { ServiceError } from '../../errors';
import { describeProblem, tryParseJson } from '../../http/json';
import type { HttpRequest, HttpResponse } from '../../http/transport';
import { findError } from '../errorBody';
import { contentFiltered } from '../explainError';
import type { ChatRequest, Completion, LlmConnection, Provider, Usage } from '../types';
import { chatCompletion, type ChatCompletion } from '../wire';

/**
 * The request of the chat-completions API. Keys always come in this order: providers cache prompts by their prefix, and the
 * same item must give the same bytes.
 */
export function toChatCompletionsRequest(request: ChatRequest, connection: LlmConnection): HttpRequest {
	return {
		method: 'POST',
		url: `${connection.baseUrl}/chat/completions`,
		headers: connection.headers,
		timeoutMs: request.timeoutMs,
		body: {
			model: request.model,
			messages: request.messages.map(({ role, content }) => ({ role, content })),
			...(request.temperature === undefined ? {} : { temperature: request.temperature }),
			...(request.maxTokens === undefined ? {} : { max_tokens: request.maxTokens }),
		},
	};
}

/**
 * Reads an answer in the order that keeps a failure from passing for a success: error in the body, choices, refusal,
 * finish reason, content.
 *
 * @throws ServiceError invalid_response, refused, content_filtered
 */
export function parseChatCompletion(response: HttpResponse, request: ChatRequest): Completion {
	const json = tryParseJson(response.body);
	if (json === undefined) throw noCompletion('it is not JSON', response.status, response.body.trim() === '');
	const parsed = chatCompletion.safeParse(json);
	if (!parsed.success) throw noCompletion(describeProblem(parsed.error), response.status, false);
	const choice = parsed.data.choices[0];
	if (choice === undefined) throw noCompletion('choices is empty', response.status, false);

	if (refusalOf(choice.message)) {
		throw new ServiceError('The model refused to answer', {
			code: 'refused',
			status: response.status,
			description: 'Rephrase the prompt. The words of the refusal are not repeated here, as they may quote the conversation.',
		});
	}
	// Gateways add the provider's own reason: "content_filter: SAFETY".
	if (choice.finish_reason?.startsWith('content_filter')) {
		const { code, message, description } = contentFiltered();
		throw new ServiceError(message, { code, description, status: response.status });
	}
	if (choice.finish_reason === 'error') {
		throw new ServiceError('The provider broke its answer off with an error', {
			code: 'server_error',
			status: response.status,
			description: 'What arrived is not passed on as an answer, and was not asked for again, because it may have been billed. Run the item again if you want it.',
		});
	}
	return {
		content: contentOf(choice.message, choice.finish_reason, response.status),
		finishReason: choice.finish_reason ?? 'unknown',
		model: parsed.data.model ?? request.model,
		usage: usageOf(parsed.data),
	};
}

type Message = ChatCompletion['choices'][number]['message'];

function refusalOf(message: Message): boolean {
	if (message.refusal !== undefined && message.refusal !== '') return true;
	return Array.isArray(message.content) && message.content.some((part) => part.type === 'refusal' || (part.refusal ?? '') !== '');
}

function contentOf(message: Message, finishReason: string | undefined, status: number): string {
	const content = Array.isArray(message.content) ? message.content.map((part) => part.text ?? '').join('') : message.content;
	if (content !== undefined && content !== null && content !== '') return content;
	if (finishReason === 'length') {
		throw new ServiceError('The model used up its tokens before it wrote an answer', {
			code: 'invalid_response',
			status,
			description: "Raise 'Max Tokens' in the options: a reasoning model spends them on thinking first.",
		});
	}
	if (message.reasoning_content !== undefined || message.reasoning !== undefined) {
		throw noCompletion('it holds reasoning and no content', status, false);
	}
	throw noCompletion('it holds no content', status, false);
}

function usageOf({ usage }: ChatCompletion): Usage {
	return {
		promptTokens: usage?.prompt_tokens,
		completionTokens: usage?.completion_tokens,
		totalTokens: usage?.total_tokens,
		cachedTokens: usage?.prompt_tokens_details?.cached_tokens,
		reasoningTokens: usage?.completion_tokens_details?.reasoning_tokens,
	};
}

/** @param empty whether nothing arrived at all, in which case a repeat bills nothing twice */
function noCompletion(problem: string, status: number, empty: boolean): ServiceError {
	return new ServiceError(`The LLM server's answer is no chat completion (${empty ? 'it is empty' : problem})`, {
		code: 'invalid_response',
		status,
		retryable: empty,
		description: "Check that the base URL in the credential is that of an OpenAI-compatible API (for most servers it ends in '/v1').",
	});
}

/** The error inside a 200, if there is one. */
export function errorInSuccess(body: string) {
	const json = tryParseJson(body);
	const isCompletion = typeof json === 'object' && json !== null && 'choices' in json && !('error' in json && json.error);
	return isCompletion ? undefined : findError(json);
}

/** Any server with OpenAI's chat-completions API: Ollama, LM Studio, vLLM, OpenRouter, Groq, Mistral, DeepSeek, … */
export const openAiCompatible: Provider = {
	id: 'openaiCompatible',
	displayName: 'OpenAI-Compatible',
	keyRequired: false,
	toHttpRequest: toChatCompletionsRequest,
	parseResponse: parseChatCompletion,
};
