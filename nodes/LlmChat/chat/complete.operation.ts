import { z } from 'zod';
import { ServiceError } from '../../../shared/errors';
import { chat, LLM_RETRY } from '../../../shared/llm/chat';
import { errorWith } from '../../../shared/llm/errorWith';
import { rejectedAnswer } from '../../../shared/llm/rejectedAnswer';
import type { ChatResult } from '../../../shared/llm/types';
import { settle } from '../../../shared/settle';
import { nodeClock } from '../../adapter/clock';
import { defineOperation } from '../../adapter/operations';
import { llmServer } from '../connection';
import { completeFields } from '../fields';
import { optionsSchema, type CompleteDefaults } from '../options';
import { priceTable, toRequest } from '../request';
import { resilienceOf } from '../resilience';
import { chatRun } from '../run';

/** Temperature and tokens are the tutorial's. */
export const DEFAULTS: CompleteDefaults = {
	timeoutMs: 30_000,
	policy: LLM_RETRY,
	temperature: 0.2,
	maxTokens: 500,
	breakerFailures: 10,
	breakerPauseMs: 30_000,
};

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
	fields: completeFields(DEFAULTS),
	parameters: z.object({
		model: text('model').trim().min(1, 'choose a model from the list, or enter its ID'),
		systemPrompt: text('system prompt').default(''),
		userMessage: text('user message').trim().min(1, 'it is empty'),
		structuredOutput: z.enum(['none', 'jsonObject', 'jsonSchema']).default('none'),
		schemaSource: z.enum(['schema', 'example']).default('schema'),
		jsonSchema: z.unknown(),
		jsonExample: z.unknown(),
		options: optionsSchema.default({}),
	}),
	async prepare(context) {
		const server = await llmServer(context);
		const signal = context.getExecutionCancelSignal();
		const run = chatRun(context);
		const resilience = resilienceOf(context, server.connection, DEFAULTS);

		const complete = async (parameters: Parameters<typeof toRequest>[0]): Promise<ChatResult> => {
			const { model, options } = parameters;
			const request = toRequest(parameters, DEFAULTS);
			const other = options.fallbackModel ?? '';
			return await chat(request, {
				...server,
				clock: nodeClock,
				random: Math.random,
				signal,
				resilience: resilience(model, options),
				fallback: other === '' || other === model ? undefined : { model: other, resilience: resilience(other, options) },
				budget: run.budget(options),
				prices: priceTable(options),
				repair: options.repair,
				failOnTruncated: options.failOnTruncated,
				memory: run.memory,
			});
		};

		const execute = async (parameters: Parameters<typeof toRequest>[0]): Promise<object> => {
			const asked = await settle(async () => await complete(parameters));
			if (asked.ok) {
				const json = toOutput(asked.value);
				run.answered(asked.value, json);
				return json;
			}
			run.failed(asked.error);
			throw withAnswer(asked.error, parameters.options.keepRejectedAnswer === true);
		};
		return Object.assign(execute, { finish: run.finish });
	},
});

/** In the order in which people read it: the answer, who gave it, what it took. */
function toOutput({ content, finishReason, model, usage, attempts, waitedMs, ...rest }: ChatResult): object {
	const { data, cost, fallback, adjustments, repaired, requests, requestHash } = rest;
	return {
		content,
		...(data === undefined ? {} : { data }),
		finishReason,
		model,
		...(fallback === undefined ? {} : { fallback }),
		usage,
		...(cost === undefined ? {} : { cost }),
		adjustments,
		repaired,
		requests,
		attempts,
		waitedMs,
		requestHash,
	};
}

/** What the model wrote goes into an error only when the user asks for it: it may quote the conversation. */
function withAnswer(error: unknown, wanted: boolean): unknown {
	if (!wanted || !(error instanceof ServiceError)) return error;
	const content = rejectedAnswer(error);
	return content === undefined ? error : errorWith(error, { content });
}
