import { createHash } from 'node:crypto';
import { anthropicError, readMessagesRequest } from '../anthropic';
import { complete } from '../complete';
import type { LlmRoute } from '../route';
import { isAnswer } from '../validate';

export const messages: LlmRoute = {
	method: 'POST',
	path: '/v1/messages',
	handle: ({ models }, request) => {
		const asked = readMessagesRequest(request.body);
		if (isAnswer(asked)) return asked;
		if (!models.includes(asked.model)) return anthropicError(404, `model: ${asked.model}`);
		const { tool, maxTokens } = asked;
		const format =
			tool === undefined
				? ({ type: 'text' } as const)
				: ({ type: 'json_schema', schema: tool.schema, strict: false } as const);
		const done = complete({ messages: asked.messages, maxTokens, format, thinking: 0 });
		const hash = createHash('sha256').update(request.rawBody).digest('hex');
		const called =
			tool === undefined
				? undefined
				: {
						type: 'tool_use',
						id: `toolu_${hash.slice(0, 24)}`,
						name: tool.name,
						input: done.cut ? {} : (JSON.parse(done.text) as unknown),
					};
		return {
			status: 200,
			headers: { 'request-id': `req_${hash.slice(32, 56)}` },
			body: {
				id: `msg_${hash.slice(0, 24)}`,
				type: 'message',
				role: 'assistant',
				model: asked.model,
				content: [called ?? { type: 'text', text: done.text }],
				stop_reason: done.cut ? 'max_tokens' : called === undefined ? 'end_turn' : 'tool_use',
				stop_sequence: null,
				usage: {
					input_tokens: done.promptTokens,
					cache_creation_input_tokens: 0,
					cache_read_input_tokens: 0,
					output_tokens: done.completionTokens,
					service_tier: 'standard',
				},
			},
		};
	},
};

/** The same path as OpenAI's list, told apart by the version header. */
export const anthropicModels: LlmRoute = {
	method: 'GET',
	path: '/v1/models',
	handle: ({ models }) => ({
		status: 200,
		body: {
			data: models.map((id) => ({
				type: 'model',
				id,
				display_name: id,
				created_at: '2026-01-01T00:00:00Z',
			})),
			has_more: false,
			first_id: models[0] ?? null,
			last_id: models.at(-1) ?? null,
		},
	}),
};
