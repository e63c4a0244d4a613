import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { patienceFields, patienceSchema, type PatienceDefaults } from '../adapter/timeoutFields';
import { reviewFields, reviewOptionsSchema } from './reviewOptions';

/** What an option is when it is not set. */
export interface CompleteDefaults extends PatienceDefaults {
	temperature: number;
	maxTokens: number;
	/** Failures in a row that open the circuit, and for how many milliseconds. */
	breakerFailures: number;
	breakerPauseMs: number;
}

const price = z.object({
	model: z.string().trim().min(1, 'a price needs the name of its model'),
	inputPerMillion: z.number().min(0),
	outputPerMillion: z.number().min(0),
	cachedPerMillion: z.number().min(0).optional(),
	cacheWritePerMillion: z.number().min(0).optional(),
});

export const optionsSchema = patienceSchema.merge(reviewOptionsSchema).extend({
	temperature: z.number().min(0).max(2).optional(),
	maxTokens: z.number().int().min(1).optional(),
	topP: z.number().min(0).max(1).optional(),
	stop: z.union([z.string(), z.array(z.string())]).optional(),
	seed: z.number().int().optional(),
	presencePenalty: z.number().min(-2).max(2).optional(),
	frequencyPenalty: z.number().min(-2).max(2).optional(),
	reasoningEffort: z.enum(['minimal', 'low', 'medium', 'high']).optional(),
	extraBody: z.unknown(),
	history: z.unknown(),
	fallbackModel: z.string().trim().optional(),
	failOnTruncated: z.boolean().optional(),
	keepRejectedAnswer: z.boolean().optional(),
	repair: z.boolean().optional(),
	retryUnclear: z.boolean().optional(),
	serverMessage: z.boolean().optional(),
	maxAnswerMb: z.number().positive().optional(),
	thoughts: z.enum(['apart', 'drop', 'leave']).optional(),
	breakerFailures: z.number().int().min(0).optional(),
	breakerPauseMs: z.number().int().min(0).optional(),
	requestsPerMinute: z.number().int().min(0).optional(),
	tokensPerMinute: z.number().int().min(0).optional(),
	maxRunTokens: z.number().int().min(0).optional(),
	maxRunCost: z.number().min(0).optional(),
	prices: z.object({ price: z.array(price).default([]) }).optional(),
});

export type CompleteOptions = z.output<typeof optionsSchema>;

const dollars = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 6 },
	default: 0,
	description,
});

/** The fields of the schema, alphabetical as the editor lists them. */
export function completeOptions(defaults: CompleteDefaults): INodeProperties[] {
	const { temperature, maxTokens, breakerFailures, breakerPauseMs } = defaults;
	const own: INodeProperties[] = [
		{
			displayName: 'Circuit Breaker Failures',
			name: 'breakerFailures',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: breakerFailures,
			description:
				'After how many failures in a row (5xx, timeouts, network) nothing more is sent to this server and model for a while. Counted over all executions of this n8n process that use the credential. 0 switches the breaker off.',
		},
		{
			displayName: 'Circuit Breaker Pause (Ms)',
			name: 'breakerPauseMs',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: breakerPauseMs,
			description:
				'How long nothing is sent before one request may find out whether the server is back, in milliseconds',
		},
		{
			displayName: 'Extra Body',
			name: 'extraBody',
			type: 'json',
			default: '{}',
			description:
				'Further keys of the request, as a JSON object. A key that the node sets itself is an error.',
		},
		{
			displayName: 'Fail on Truncated',
			name: 'failOnTruncated',
			type: 'boolean',
			default: false,
			description:
				'Whether a text that was cut off at Max Tokens is an error. If not, it is given with the finish reason "length". A structured answer that was cut off is always an error.',
		},
		{
			displayName: 'Fallback Model',
			name: 'fallbackModel',
			type: 'string',
			default: '',
			placeholder: 'e.g. gpt-4o-mini',
			description:
				'Asked with the same credential when the model fails in a way that may pass, or its circuit is open. The output says which one answered.',
		},
		{
			displayName: 'Frequency Penalty',
			name: 'frequencyPenalty',
			type: 'number',
			typeOptions: { minValue: -2, maxValue: 2, numberPrecision: 2 },
			default: 0,
			description: 'How much the model avoids words it has used often',
		},
		{
			displayName: 'History',
			name: 'history',
			type: 'json',
			default: '[]',
			placeholder: 'e.g. [{"role": "user", "content": "Hello"}]',
			description:
				'Turns before the user message, oldest first: a list of objects with role (user, assistant, system, developer) and content',
		},
		{
			displayName: 'Keep Rejected Answer',
			name: 'keepRejectedAnswer',
			type: 'boolean',
			default: false,
			description:
				'Whether an error item about a truncated or wrongly structured answer carries what the model wrote, as details.content. It may quote the conversation.',
		},
		{
			displayName: 'Largest Answer (MB)',
			name: 'maxAnswerMb',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 20,
			description: 'Answers of the server that are larger fail with invalid_response, in megabytes',
		},
		{
			displayName: 'Max Cost per Run',
			name: 'maxRunCost',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 6 },
			default: 0,
			description:
				'What all items of one run may cost together, in the currency of Model Prices. Items beyond it are not sent and fail as budget_exhausted. 0 for no limit.',
		},
		{
			displayName: 'Max Tokens',
			name: 'maxTokens',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: maxTokens,
			description: 'Longest answer, in tokens; with a reasoning model its reasoning counts too',
		},
		{
			displayName: 'Max Tokens per Run',
			name: 'maxRunTokens',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'What all items of one run may take together, prompts and answers. Items beyond it are not sent and fail as budget_exhausted. 0 for no limit.',
		},
		{
			displayName: 'Model Prices',
			name: 'prices',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Price',
			default: {},
			description:
				'For the cost of each answer. A model that is not listed has no cost; none is built in, as prices change without notice.',
			options: [
				{
					displayName: 'Price',
					name: 'price',
					values: [
						{
							displayName: 'Model',
							name: 'model',
							type: 'string',
							default: '',
							placeholder: 'e.g. gpt-4o',
							description: 'Spelt as in Model, or as the server names the model that answered',
						},
						dollars(
							'Input per Million',
							'inputPerMillion',
							'Price of a million tokens of the prompt',
						),
						dollars(
							'Output per Million',
							'outputPerMillion',
							'Price of a million tokens of the answer, its reasoning included',
						),
						dollars(
							'Cached Input per Million',
							'cachedPerMillion',
							'Price of a million tokens that came from the cache; 0 when they cost as much as the rest',
						),
						dollars(
							'Cache Write per Million',
							'cacheWritePerMillion',
							'Price of a million tokens written to the cache; 0 when it is not known',
						),
					],
				},
			],
		},
		{
			displayName: 'Presence Penalty',
			name: 'presencePenalty',
			type: 'number',
			typeOptions: { minValue: -2, maxValue: 2, numberPrecision: 2 },
			default: 0,
			description: 'How much the model avoids words it has used at all',
		},
		{
			displayName: 'Reasoning Effort',
			name: 'reasoningEffort',
			type: 'options',
			options: [
				{ name: 'High', value: 'high' },
				{ name: 'Low', value: 'low' },
				{ name: 'Medium', value: 'medium' },
				{ name: 'Minimal', value: 'minimal' },
			],
			default: 'medium',
			description: 'How long a reasoning model thinks before it answers',
		},
		{
			displayName: 'Repair Turn',
			name: 'repair',
			type: 'boolean',
			default: true,
			description:
				'Whether an answer with the wrong structure is sent back to the model once; its tokens are counted',
		},
		{
			displayName: 'Requests per Minute',
			name: 'requestsPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'How many requests to send in a minute at most, over all executions of this n8n process that use the credential. 0 for no limit.',
		},
		{
			displayName: 'Retry Unclear Failures',
			name: 'retryUnclear',
			type: 'boolean',
			default: true,
			description:
				'Whether to send again what may have been answered and billed already: after a timeout or a connection that closed without an answer',
		},
		{
			displayName: 'Seed',
			name: 'seed',
			type: 'number',
			default: 0,
			description:
				'The same seed and request give much the same answer, where the server knows seeds',
		},
		{
			displayName: 'Server Message',
			name: 'serverMessage',
			type: 'boolean',
			default: true,
			description:
				'Whether an error tells what the server said. What it quotes of the prompt, names, numbers, keys and URLs are taken out.',
		},
		{
			displayName: 'Stop Sequences',
			name: 'stop',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Sequence' },
			default: [],
			description: 'The answer ends before any of these texts',
		},
		{
			displayName: 'Temperature',
			name: 'temperature',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 2, numberPrecision: 2 },
			default: temperature,
			description: 'How freely the model chooses its words: 0 is the most predictable',
		},
		{
			displayName: 'Thoughts',
			name: 'thoughts',
			type: 'options',
			options: [
				{
					name: 'Drop',
					value: 'drop',
					description: 'Thoughts are not in the output',
				},
				{
					name: 'Keep Apart',
					value: 'apart',
					description: 'Thoughts are in meta.reasoning, and not in content',
				},
				{
					name: 'Leave In',
					value: 'leave',
					description: 'Thoughts that a model wrote into its answer stay in content',
				},
			],
			default: 'apart',
			description:
				'What becomes of the thoughts of a reasoning model. They may quote the conversation.',
		},
		{
			displayName: 'Tokens per Minute',
			name: 'tokensPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'How many tokens to use in a minute at most, over all executions of this n8n process that use the credential: estimated when a request is sent, put right when it is answered. 0 for no limit.',
		},
		{
			displayName: 'Top P',
			name: 'topP',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 1,
			description:
				'Only the likeliest words that have this probability together are considered; change this or Temperature, not both',
		},
	];
	return [...own, ...reviewFields, ...patienceFields(defaults)].sort((a, b) =>
		a.displayName.localeCompare(b.displayName),
	);
}
