import { z } from 'zod';
import { chat, LLM_RETRY } from '../../../shared/llm/chat';
import type { ChatMessage } from '../../../shared/llm/types';
import { nodeClock } from '../../adapter/clock';
import { defineOperation } from '../../adapter/operations';
import { patienceSchema, toPolicy, type PatienceDefaults } from '../../adapter/patience';
import { llmServer } from '../connection';
import { completeFields } from '../fields';

export const DEFAULTS: PatienceDefaults = { timeoutMs: 30_000, policy: LLM_RETRY };

/** The tutorial's settings, used when an option is not set. */
const TEMPERATURE = 0.2;
const MAX_TOKENS = 500;

const text = (what: string) =>
	z.string({
		required_error: `there is no ${what}`,
		invalid_type_error: `it must be text; the expression may refer to a field that the item does not have`,
	});

/** One completion per item. */
export const completeOperation = defineOperation({
	value: 'complete',
	name: 'Complete',
	action: 'Complete a chat',
	description: 'Send a system prompt and a user message and get the answer of the model',
	fields: completeFields({ ...DEFAULTS, temperature: TEMPERATURE, maxTokens: MAX_TOKENS }),
	parameters: z.object({
		model: text('model').trim().min(1, 'choose a model from the list, or enter its ID'),
		systemPrompt: text('system prompt').default(''),
		userMessage: text('user message').trim().min(1, 'it is empty'),
		options: patienceSchema
			.extend({ temperature: z.number().min(0).max(2).optional(), maxTokens: z.number().int().min(1).optional() })
			.default({}),
	}),
	async prepare(context) {
		const server = await llmServer(context);
		const signal = context.getExecutionCancelSignal();
		return async ({ model, systemPrompt, userMessage, options }) => {
			const messages: ChatMessage[] = [
				...(systemPrompt === '' ? [] : [{ role: 'system' as const, content: systemPrompt }]),
				{ role: 'user', content: userMessage },
			];
			const result = await chat(
				{
					model,
					messages,
					temperature: options.temperature ?? TEMPERATURE,
					maxTokens: options.maxTokens ?? MAX_TOKENS,
					timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
				},
				{ ...server, clock: nodeClock, random: Math.random, resilience: toPolicy(options, DEFAULTS), signal },
			);
			const { content, finishReason, model: answeredBy, usage, attempts, waitedMs } = result;
			return { content, finishReason, model: answeredBy, usage, attempts, waitedMs };
		};
	},
});
