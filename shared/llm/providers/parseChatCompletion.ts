import { describeProblem, type HttpResponse, tryParseJson } from '../../http';
import {
	brokenOff,
	filtered,
	noCompletion,
	refused,
	truncatedBeforeText,
	type SpentAnswer,
} from '../errors/answerErrors';
import { findError, type LlmErrorBody } from '../errors/errorBody';
import type { ChatRequest, Completion, Usage } from '../llmTypes';
import { chatCompletion, type ChatCompletion } from '../answerSchemas';

/** `finish_reason` of gateways carries the provider's own reason along: "content_filter: SAFETY". */
const FILTERED =
	/^(?:content[_-]?filter|safety|prohibited_content|recitation|blocklist|spii|sensitive)/i;
const BROKEN_OFF = ['error', 'insufficient_system_resource'];
const CUT_OFF = ['length', 'model_length', 'max_tokens', 'max_output_tokens'];

/**
 * Reads an answer in the order that keeps a failure from passing for a success: error in the body, choices, refusal,
 * finish reason, content.
 *
 * @throws ServiceError invalid_response, refused, content_filtered, truncated, server_error; `details.usage` says what it cost
 */
export function parseChatCompletion(response: HttpResponse, request: ChatRequest): Completion {
	const { status, body } = response;
	const json = tryParseJson(body);
	if (json === undefined) throw noCompletion('it is not JSON', status, body);
	const parsed = chatCompletion.safeParse(json);
	if (!parsed.success) throw noCompletion(describeProblem(parsed.error), status);
	const choice = parsed.data.choices[0];
	if (choice === undefined) throw noCompletion('choices is empty', status);

	const reason = choice.finish_reason ?? 'unknown';
	const finishReason = CUT_OFF.includes(reason.toLowerCase()) ? 'length' : reason;
	const usage = usageOf(parsed.data);
	if (refusalOf(choice.message)) throw refused({ status, usage });
	if (FILTERED.test(reason)) throw filtered({ status, usage, finishReason: 'content_filter' });
	if (BROKEN_OFF.includes(reason)) throw brokenOff({ status, usage, finishReason: reason });
	const { system_fingerprint: fingerprint } = parsed.data;
	return {
		content: contentOf(choice.message, { status, usage, finishReason }),
		finishReason,
		model: parsed.data.model ?? request.model,
		...(fingerprint === undefined ? {} : { fingerprint }),
		usage,
	};
}

type Message = ChatCompletion['choices'][number]['message'];

function refusalOf(message: Message): boolean {
	if (message.refusal !== undefined && message.refusal !== '') return true;
	return (
		Array.isArray(message.content) &&
		message.content.some((part) => part.type === 'refusal' || (part.refusal ?? '') !== '')
	);
}

function contentOf(message: Message, answer: SpentAnswer): string {
	const content = Array.isArray(message.content)
		? message.content.map((part) => part.text ?? '').join('')
		: message.content;
	if (content !== undefined && content !== null && content !== '') return content;
	if (answer.finishReason === 'length') throw truncatedBeforeText(answer);
	const thought = message.reasoning_content !== undefined || message.reasoning !== undefined;
	throw noCompletion(
		thought ? 'it holds reasoning and no content' : 'it holds no content',
		answer.status,
	);
}

function usageOf({ usage }: ChatCompletion): Usage {
	return {
		promptTokens: usage?.prompt_tokens,
		completionTokens: usage?.completion_tokens,
		totalTokens: usage?.total_tokens,
		cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens,
		cacheWriteTokens: usage?.prompt_tokens_details?.cache_write_tokens,
		reasoningTokens: usage?.completion_tokens_details?.reasoning_tokens,
	};
}

/** The error inside a 200, if there is one, in every dialect. */
export function errorInSuccess(body: string): LlmErrorBody | undefined {
	const json = tryParseJson(body);
	const isCompletion =
		typeof json === 'object' &&
		json !== null &&
		'choices' in json &&
		!('error' in json && json.error);
	return isCompletion ? undefined : findError(json);
}
