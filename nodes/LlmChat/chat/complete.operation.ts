import { z } from 'zod';
import { ServiceError } from '../../../shared/errors';
import { chat, type ChatResult, enrichError, LLM_RETRY, rejectedAnswer } from '../../../shared/llm';
import { attemptAsync } from '../../../shared/result';
import { nodeClock } from '../../adapter/clock';
import { defineOperation, type ItemContext } from '../../adapter/operations';
import { llmServer } from '../connection';
import { completeFields } from '../fields';
import { optionsSchema, type CompleteDefaults } from '../options';
import { priceTable, toRequest, type CompleteParameters } from '../request';
import { resilienceOf } from '../resilience';
import { chatRun, type ChatOutput } from '../run';
import { planReview, type Reviewed } from './review';

/** Temperature and tokens are the tutorial's. */
export const DEFAULTS: CompleteDefaults = {
	timeoutMs: 120_000,
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
	waits: true,
	parameters: z.object({
		model: text('model').trim().min(1, 'choose a model from the list, or enter its ID'),
		systemPrompt: text('system prompt').default(''),
		userMessage: text('user message').trim().min(1, 'it is empty'),
		structuredOutput: z.enum(['none', 'jsonObject', 'jsonSchema']).default('none'),
		schemaSource: z.enum(['schema', 'example', 'input']).default('schema'),
		jsonSchema: z.unknown(),
		jsonExample: z.unknown(),
		options: optionsSchema.default({}),
	}),
	async prepare(context) {
		const server = await llmServer(context);
		const signal = context.getExecutionCancelSignal();
		const run = chatRun(context);
		const resilience = resilienceOf(context, server.connection, DEFAULTS);

		const complete = async (parameters: CompleteParameters): Promise<ChatResult> => {
			const { model, options } = parameters;
			const request = toRequest(parameters, DEFAULTS);
			const other = options.fallbackModel ?? '';
			return await chat(request, {
				...server,
				clock: nodeClock,
				random: Math.random,
				signal,
				resilience: resilience(model, options),
				fallback:
					other === '' || other === model
						? undefined
						: { model: other, resilience: resilience(other, options) },
				budget: run.budget(options),
				prices: priceTable(options),
				repair: options.repair,
				failOnTruncated: options.failOnTruncated,
				memory: run.memory,
				serverMessage: options.serverMessage,
				maxAnswerMb: options.maxAnswerMb,
				thoughts: options.thoughts,
				names: namesIn(parameters.context),
			});
		};

		const execute = async (
			values: Omit<CompleteParameters, 'responseSchema' | 'context'>,
			{ input }: ItemContext,
		): Promise<object> => {
			const parameters = {
				...values,
				responseSchema: input.json.responseSchema,
				context: input.json.context,
			};
			const review = planReview({
				options: values.options,
				json: input.json,
				structured: values.structuredOutput !== 'none',
			});
			const startedAt = nodeClock.now();
			const asked = await attemptAsync(async () => await complete(parameters));
			if (asked.ok) {
				const json = toOutput(
					asked.value,
					review(asked.value, { startedAt, finishedAt: nodeClock.now() }),
				);
				run.answered(asked.value, json);
				return json;
			}
			run.failed(asked.error);
			throw withAnswer(asked.error, parameters.options.keepRejectedAnswer === true);
		};
		return Object.assign(execute, { finish: run.finish });
	},
});

/** In the order in which people read it: the answer, whether it can be trusted, who gave it, what it took; the rest in `meta`. */
function toOutput(
	{ content, data, finishReason, model, usage, cost, requests, ...rest }: ChatResult,
	{ handedOn, audit, ...review }: Reviewed,
): ChatOutput {
	const { attempts, waitedMs, requestHash, fingerprint, adjustments, repaired } = rest;
	const { fallback, reasoning } = rest;
	const { score, needsReview, reviewReasons, evidence, ...others } = review;
	return {
		content,
		...(data === undefined ? {} : { data }),
		...defined({ score, needsReview, reviewReasons, evidence }),
		...others,
		finishReason,
		model,
		usage,
		...(cost === undefined ? {} : { cost }),
		requests,
		...handedOn,
		meta: {
			attempts,
			waitedMs,
			requestHash,
			...(fingerprint === undefined ? {} : { fingerprint }),
			adjustments,
			repaired,
			...(fallback === undefined ? {} : { fallback }),
			...(audit === undefined ? {} : { audit }),
			...(reasoning === undefined ? {} : { reasoning }),
		},
	};
}

function defined(fields: object): object {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Names of people in the context that came along: an error must not tell them. */
function namesIn(context: unknown): string[] {
	const names: string[] = [];
	const left: unknown[] = [context];
	for (let next = left.pop(); next !== undefined && names.length < 200; next = left.pop()) {
		if (typeof next !== 'object' || next === null) continue;
		for (const [key, value] of Object.entries(next)) {
			if (typeof value === 'object') left.push(value);
			else if (typeof value === 'string' && value !== '' && /^(?:name|.*_name)$/.test(key))
				names.push(value);
		}
	}
	return names;
}

/** What the model wrote goes into an error only when the user asks for it: it may quote the conversation. */
function withAnswer(error: unknown, wanted: boolean): unknown {
	if (!wanted || !(error instanceof ServiceError)) return error;
	const content = rejectedAnswer(error);
	return content === undefined ? error : enrichError(error, { content });
}
