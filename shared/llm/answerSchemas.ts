import { z } from 'zod';

/**
 * What chat-completions servers really send, which is less than OpenAI's own schema demands: compatible servers leave
 * out `refusal`, `logprobs`, `usage` and more, and send content as text, as parts, or as null beside the reasoning.
 */

const text = z
	.string()
	.nullish()
	.catch(undefined)
	.transform((value) => value ?? undefined);
const count = z
	.number()
	.int()
	.nonnegative()
	.nullish()
	.catch(undefined)
	.transform((value) => value ?? undefined);

const thoughtPart = z.object({ text }).catch({ text: undefined });

const contentPart = z.object({
	type: text,
	text,
	refusal: text,
	/** Mistral's parts hold thoughts as parts, Anthropic's as text. */
	thinking: z
		.union([z.string(), z.array(thoughtPart)])
		.nullish()
		.catch(undefined),
});

const message = z
	.object({
		content: z
			.union([z.string(), z.array(contentPart), z.null()])
			.optional()
			.catch(undefined),
		refusal: text,
		reasoning_content: text,
		reasoning: text,
		thinking: text,
		thinking_blocks: z.array(contentPart).nullish().catch(undefined),
		reasoning_details: z.array(contentPart).nullish().catch(undefined),
	})
	.nullish()
	.transform((value) => value ?? {});

export type AnswerMessage = z.infer<typeof message>;

const usage = z
	.object({
		prompt_tokens: count,
		completion_tokens: count,
		total_tokens: count,
		prompt_tokens_details: z
			.object({ cached_tokens: count, cache_write_tokens: count })
			.nullish()
			.catch(undefined),
		completion_tokens_details: z.object({ reasoning_tokens: count }).nullish().catch(undefined),
		/** DeepSeek's name for what was read from its cache. */
		prompt_cache_hit_tokens: count,
	})
	.nullish()
	.catch(undefined);

const hooks = z
	.array(z.object({ verdict: z.boolean().optional(), deny: z.boolean().optional() }))
	.optional()
	.catch(undefined);

export const chatCompletion = z.object({
	model: text,
	/** The server's name for the build and settings behind the model, where it has one. */
	system_fingerprint: text,
	choices: z
		.array(
			z.object({
				finish_reason: text,
				message,
				/** Of the older completions API, which some servers answer with. */
				text,
			}),
		)
		.nullable()
		.transform((value) => value ?? []),
	usage,
	/** What the guardrails of a gateway found. */
	hook_results: z
		.object({ before_request_hooks: hooks, after_request_hooks: hooks })
		.nullish()
		.catch(undefined),
});

export type ChatCompletion = z.infer<typeof chatCompletion>;

/** `POST /v1/messages` of Anthropic. Blocks of other types (server tools) are known by their type alone. */
export const anthropicMessage = z.object({
	type: z.literal('message'),
	model: text,
	content: z.array(
		z.object({ type: z.string(), text, thinking: text, name: text, input: z.unknown() }),
	),
	stop_reason: text,
	usage: z
		.object({
			input_tokens: count,
			output_tokens: count,
			cache_read_input_tokens: count,
			cache_creation_input_tokens: count,
		})
		.nullish()
		.catch(undefined),
});

export type AnthropicMessage = z.infer<typeof anthropicMessage>;
