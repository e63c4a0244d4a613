import { describeProblem, type HttpResponse } from '../../http';
import { completionBody } from '../answers/completionBody';
import { readFinishReason } from '../answers/finishReason';
import { withoutThoughts } from '../answers/thoughts';
import { chatCompletion, type AnswerMessage, type ChatCompletion } from '../answerSchemas';
import {
	brokenOff,
	emptyAnswer,
	filtered,
	noCompletion,
	refused,
	truncatedBeforeText,
} from '../errors/answerErrors';
import { findError, parseErrorBody, type LlmErrorBody } from '../errors/errorBody';
import type { ChatRequest, Completion, Usage } from '../llmTypes';

/**
 * Reads an answer in the order that keeps a failure from passing for a success: error in the body, choices, refusal,
 * finish reason, content. Thoughts are kept apart from the content.
 *
 * @throws ServiceError invalid_response, refused, content_filtered, truncated, empty_answer, server_error; `details.usage` says what it cost
 */
export function parseChatCompletion(response: HttpResponse, request: ChatRequest): Completion {
	const { status, body } = response;
	const read = completionBody(body);
	if (read === undefined) throw noCompletion('it is not JSON', status, body);
	const parsed = chatCompletion.safeParse(read.json);
	if (!parsed.success) throw noCompletion(describeProblem(parsed.error), status);
	const { choices, system_fingerprint: fingerprint, model, hook_results: hooks } = parsed.data;
	const [choice] = choices;
	const { reason, endedBy } = readFinishReason(choice?.finish_reason);
	const usage = usageOf(parsed.data);
	const answer = { status, usage, finishReason: reason };
	const message = choice?.message ?? {};
	if (refusalOf(message)) throw refused({ status, usage });
	if (endedBy === 'filter' || isDenied(hooks))
		throw filtered({ ...answer, finishReason: 'content_filter' });
	if (endedBy === 'failure' || read.isBrokenOff === true) throw brokenOff(answer);

	const original = textOf(message) ?? choice?.text ?? '';
	const { content, thoughts, isUnfinished } = withoutThoughts(original);
	const reasoning = [...thoughtsIn(message), ...(thoughts === undefined ? [] : [thoughts])].join(
		'\n\n',
	);
	if (content.trim() === '') {
		if (reason === 'length') throw truncatedBeforeText(answer);
		throw emptyAnswer(reasoning !== '' || isUnfinished === true, answer);
	}
	return {
		content,
		...(reasoning === '' ? {} : { reasoning }),
		...(content === original ? {} : { original }),
		finishReason: reason,
		model: model ?? request.model,
		...(fingerprint === undefined ? {} : { fingerprint }),
		usage,
	};
}

function refusalOf(message: AnswerMessage): boolean {
	if (message.refusal !== undefined && message.refusal !== '') return true;
	return (
		Array.isArray(message.content) &&
		message.content.some((part) => part.type === 'refusal' || (part.refusal ?? '') !== '')
	);
}

/** Whether a guardrail that denies said no; the gateway then puts a sentence of its own in place of the answer. */
function isDenied(hooks: ChatCompletion['hook_results']): boolean {
	return [...(hooks?.before_request_hooks ?? []), ...(hooks?.after_request_hooks ?? [])].some(
		({ verdict, deny }) => verdict === false && deny === true,
	);
}

function textOf({ content }: AnswerMessage): string | undefined {
	if (!Array.isArray(content)) return content ?? undefined;
	return content.map((part) => part.text ?? '').join('');
}

/** In fields of their own, or in parts beside the text; the same thoughts are often in two places. */
function thoughtsIn(message: AnswerMessage): string[] {
	const parts = [
		...(Array.isArray(message.content) ? message.content : []),
		...(message.thinking_blocks ?? []),
	].map(({ thinking }) =>
		typeof thinking === 'string'
			? thinking
			: (thinking ?? []).map((part) => part.text ?? '').join(''),
	);
	const fields = [message.reasoning_content, message.reasoning, message.thinking];
	const [found] = [
		...fields,
		parts.join('\n\n'),
		...(message.reasoning_details ?? []).map((part) => part.text),
	]
		.map((text) => text?.trim() ?? '')
		.filter((text) => text !== '');
	return found === undefined ? [] : [found];
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
	const read = completionBody(body);
	if (read === undefined)
		return /^(?:data|event|:)[: ]/.test(body.trimStart()) ? parseErrorBody(body) : undefined;
	const { json } = read;
	const fields = typeof json === 'object' && json !== null ? json : {};
	const isCompletion =
		'choices' in fields && Array.isArray(fields.choices) && !('error' in fields && fields.error);
	if (isCompletion) return undefined;
	return findError(json) ?? ('success' in fields && fields.success === false ? {} : undefined);
}
