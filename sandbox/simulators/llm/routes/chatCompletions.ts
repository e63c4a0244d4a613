import { createHash } from 'node:crypto';
import { answerTo } from '../answer';
import { unknownModel } from '../errors';
import type { LlmRoute } from '../route';
import { cutToTokens, promptTokens } from '../usage';
import { isAnswer, readChatRequest } from '../validate';

const firstCreated = 1_760_000_000;

export const chatCompletions: LlmRoute = {
	method: 'POST',
	path: '/v1/chat/completions',
	handle: ({ models }, request) => {
		const chat = readChatRequest(request.body);
		if (isAnswer(chat)) return chat;
		if (!models.includes(chat.model)) return unknownModel(chat.model);
		const { text, tokens, finishReason } = cutToTokens(answerTo(chat.messages), chat.maxTokens);
		const prompt = promptTokens(chat.messages.map((message) => message.text));
		const hash = createHash('sha256').update(request.rawBody).digest('hex');
		return {
			status: 200,
			headers: { 'x-request-id': `req_${hash.slice(32)}`, 'openai-processing-ms': '7' },
			body: {
				id: `chatcmpl-${hash.slice(0, 29)}`,
				object: 'chat.completion',
				created: firstCreated + (Number.parseInt(hash.slice(0, 6), 16) % 1_000_000),
				model: chat.model,
				choices: [
					{
						index: 0,
						message: { role: 'assistant', content: text, refusal: null, annotations: [] },
						logprobs: null,
						finish_reason: finishReason,
					},
				],
				usage: {
					prompt_tokens: prompt,
					completion_tokens: tokens,
					total_tokens: prompt + tokens,
					prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
					completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
				},
				service_tier: 'default',
				system_fingerprint: 'fp_simulated01',
			},
		};
	},
};
