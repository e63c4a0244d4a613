import { createHash } from 'node:crypto';
import type { Answer, RecordedRequest } from '../../core/answer';
import { complete } from '../complete';
import { unknownModel } from '../errors';
import { thinkingTokens } from '../reasoning';
import type { LlmRoute } from '../route';
import { toolCallFor } from '../toolCalls';
import { isAnswer, readChatRequest } from '../validate';

const firstCreated = 1_760_000_000;

/** @param answers which model answers to a name; undefined when nobody knows the name */
export function completeChat(
	request: RecordedRequest,
	answers: (model: string) => Answer | undefined,
): Answer {
	const chat = readChatRequest(request.body);
	if (isAnswer(chat)) return chat;
	const unknown = answers(chat.model);
	if (unknown !== undefined) return unknown;
	const done = complete({ ...chat, thinking: thinkingTokens(chat.model, chat.effort) });
	const hash = createHash('sha256').update(request.rawBody).digest('hex');
	const call = toolCallFor(request.body);
	const said = {
		message:
			call === undefined
				? { role: 'assistant', content: done.text, refusal: null, annotations: [] }
				: {
						role: 'assistant',
						content: null,
						refusal: null,
						annotations: [],
						tool_calls: [
							{
								id: `call_${hash.slice(0, 24)}`,
								type: 'function',
								function: { name: call.name, arguments: JSON.stringify(call.arguments) },
							},
						],
					},
		logprobs: null,
		finish_reason: call !== undefined ? 'tool_calls' : done.cut ? 'length' : 'stop',
	};
	return {
		status: 200,
		headers: { 'x-request-id': `req_${hash.slice(32)}`, 'openai-processing-ms': '7' },
		body: {
			id: `chatcmpl-${hash.slice(0, 29)}`,
			object: 'chat.completion',
			created: firstCreated + (Number.parseInt(hash.slice(0, 6), 16) % 1_000_000),
			model: chat.model,
			choices: [{ index: 0, ...said }],
			usage: {
				prompt_tokens: done.promptTokens,
				completion_tokens: done.completionTokens,
				total_tokens: done.promptTokens + done.completionTokens,
				prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
				completion_tokens_details: { reasoning_tokens: done.thinkingTokens, audio_tokens: 0 },
			},
			service_tier: 'default',
			system_fingerprint: 'fp_simulated01',
		},
	};
}

export const chatCompletions: LlmRoute = {
	method: 'POST',
	path: '/v1/chat/completions',
	handle: ({ models }, request) =>
		completeChat(request, (model) => (models.includes(model) ? undefined : unknownModel(model))),
};
