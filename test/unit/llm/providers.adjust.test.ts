import fc from 'fast-check';
import { adjustFor } from '../../../shared/llm/providers/adjust';
import { providers } from '../../../shared/llm/providers';
import type { Adjustment, ChatRequest, Provider } from '../../../shared/llm/llmTypes';

const table: readonly Provider[] = providers;
const request: ChatRequest = {
	model: 'm',
	messages: [
		{ role: 'system', content: 'Be brief.' },
		{ role: 'user', content: 'Hi' },
	],
	temperature: 0.2,
	topP: 0.9,
	maxTokens: 50,
	stop: ['END'],
	seed: 7,
	presencePenalty: 0.5,
	frequencyPenalty: 0.5,
	reasoningEffort: 'minimal',
	responseFormat: { type: 'json_schema', name: 'a', schema: { type: 'object' }, strict: true },
};
const respond = (body: unknown, status = 400) => ({
	status,
	headers: {},
	body: typeof body === 'string' ? body : JSON.stringify(body),
});
const adjust = (body: unknown, status?: number, change: Partial<ChatRequest> = {}) =>
	adjustFor(respond(body, status), { ...request, ...change });
const openAi = (message: string, param: string | null = null, code: string | null = null) => ({
	error: { message, type: 'invalid_request_error', param, code },
});
const removed = (parameter: string): Adjustment => ({ parameter, change: 'removed' });

/** Complaints as servers word them. */
const complaints: ReadonlyArray<readonly [string, unknown, number, Adjustment]> = [
	[
		'OpenAI, the limit',
		openAi(
			"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
			'max_tokens',
			'unsupported_parameter',
		),
		400,
		{ parameter: 'max_tokens', change: 'renamed', to: 'max_completion_tokens' },
	],
	[
		'Azure, an old version',
		openAi('Unrecognized request argument supplied: max_completion_tokens'),
		400,
		{ parameter: 'max_completion_tokens', change: 'renamed', to: 'max_tokens' },
	],
	[
		'OpenAI, a temperature',
		openAi(
			"Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
			'temperature',
			'unsupported_value',
		),
		400,
		removed('temperature'),
	],
	[
		'OpenAI, a sample',
		openAi(
			"Unsupported parameter: 'top_p' is not supported with this model.",
			'top_p',
			'unsupported_parameter',
		),
		400,
		removed('top_p'),
	],
	[
		'OpenAI, a penalty',
		openAi(
			"Unsupported parameter: 'presence_penalty' is not supported with this model.",
			'presence_penalty',
			'unsupported_parameter',
		),
		400,
		removed('presence_penalty'),
	],
	[
		'OpenAI, a stop',
		openAi(
			"Unsupported parameter: 'stop' is not supported with this model.",
			'stop',
			'unsupported_parameter',
		),
		400,
		removed('stop'),
	],
	[
		'OpenAI, an effort at a plain model',
		openAi('Unrecognized request argument supplied: reasoning_effort'),
		400,
		removed('reasoning_effort'),
	],
	[
		'OpenAI, an effort too small',
		openAi(
			"Unsupported value: 'reasoning_effort' does not support 'minimal' with this model. Supported values are: 'low', 'medium', and 'high'.",
			'reasoning_effort',
			'unsupported_value',
		),
		400,
		{ parameter: 'reasoning_effort', change: 'replaced', to: 'low' },
	],
	[
		'OpenAI, a role',
		openAi(
			"Unsupported value: 'messages[0].role' does not support 'developer' with this model.",
			'messages[0].role',
			'unsupported_value',
		),
		400,
		{ parameter: 'messages.role', change: 'replaced', to: 'system' },
	],
	[
		'OpenAI, the older role',
		openAi(
			"Unsupported value: 'messages[0].role' does not support 'system' with this model.",
			'messages[0].role',
			'unsupported_value',
		),
		400,
		{ parameter: 'messages.role', change: 'replaced', to: 'user' },
	],
	[
		'OpenAI, schemas',
		openAi(
			"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model. Learn more about supported models at the documentation.",
		),
		400,
		{ parameter: 'response_format', change: 'replaced', to: 'json_object' },
	],
	[
		'OpenAI, this schema',
		openAi(
			"Invalid schema for response_format 'a': In context=(), 'additionalProperties' is required to be supplied and to be false.",
			'response_format',
		),
		400,
		{ parameter: 'response_format', change: 'replaced', to: 'json_schema' },
	],
	[
		'DeepSeek, schemas',
		openAi('This response_format type is unavailable now'),
		400,
		{ parameter: 'response_format', change: 'replaced', to: 'json_object' },
	],
	[
		'DeepSeek, a role',
		openAi(
			'Failed to deserialize the JSON body into the target type: messages[0].role: unknown variant `developer`, expected one of `system`, `user`, `assistant`, `tool` at line 1 column 99',
		),
		422,
		{ parameter: 'messages.role', change: 'replaced', to: 'system' },
	],
	[
		'Groq, schemas',
		openAi(
			'This model does not support response format `json_schema`. See supported models at the documentation',
			'response_format',
		),
		400,
		{ parameter: 'response_format', change: 'replaced', to: 'json_object' },
	],
	[
		'Groq, a parameter',
		{
			error: {
				message: "property 'reasoning_effort' is unsupported",
				type: 'invalid_request_error',
			},
		},
		400,
		removed('reasoning_effort'),
	],
	[
		'Mistral, a field',
		{
			object: 'error',
			message: {
				detail: [
					{
						type: 'extra_forbidden',
						loc: ['body', 'seed'],
						msg: 'Extra inputs are not permitted',
						input: 7,
					},
				],
			},
			type: 'invalid_request_error',
			param: null,
			code: null,
		},
		422,
		removed('seed'),
	],
	[
		'FastAPI, a field',
		{
			detail: [
				{
					type: 'extra_forbidden',
					loc: ['body', 'frequency_penalty'],
					msg: 'Extra inputs are not permitted',
				},
			],
		},
		422,
		removed('frequency_penalty'),
	],
	[
		'Gemini, a field',
		[
			{
				error: {
					code: 400,
					message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
					status: 'INVALID_ARGUMENT',
				},
			},
		],
		400,
		removed('seed'),
	],
	[
		'Gemini, two fields',
		[
			{
				error: {
					code: 400,
					message:
						'Invalid JSON payload received. Unknown name "frequency_penalty": Cannot find field.\nInvalid JSON payload received. Unknown name "seed": Cannot find field.',
					status: 'INVALID_ARGUMENT',
				},
			},
		],
		400,
		removed('frequency_penalty'),
	],
	[
		'LM Studio, an object',
		{ error: "'response_format.type' must be 'json_schema' or 'text'" },
		400,
		removed('response_format'),
	],
	[
		'LM Studio, in a 200',
		{ error: "'response_format.type' must be 'json_schema' or 'text'" },
		200,
		removed('response_format'),
	],
	[
		'vLLM, in a 200',
		{
			object: 'error',
			message: "Unsupported parameter: 'seed'",
			type: 'BadRequestError',
			param: null,
			code: 400,
		},
		200,
		removed('seed'),
	],
	[
		'vLLM, a role',
		{
			object: 'error',
			message: 'System role not supported',
			type: 'BadRequestError',
			param: null,
			code: 400,
		},
		400,
		{ parameter: 'messages.role', change: 'replaced', to: 'user' },
	],
	[
		'xAI, a penalty',
		{
			code: 'Client specified an invalid argument',
			error: 'Argument not supported on this model: presencePenalty',
		},
		400,
		removed('presence_penalty'),
	],
	[
		'xAI, an effort',
		{
			code: 'Client specified an invalid argument',
			error: 'Model grok-4 does not support parameter reasoningEffort.',
		},
		400,
		removed('reasoning_effort'),
	],
	[
		'Moonshot, a temperature',
		openAi('invalid temperature: only 1 is allowed for this model'),
		400,
		removed('temperature'),
	],
	[
		'Fireworks, a field',
		{
			error: {
				object: 'error',
				type: 'invalid_request_error',
				code: 'invalid_request_error',
				message: "Extra inputs are not permitted, field: 'seed', value: 7",
			},
		},
		400,
		removed('seed'),
	],
	[
		'Azure, an old version and a schema',
		openAi(
			'response_format value as json_schema is enabled only for api versions 2024-08-01-preview and later',
		),
		400,
		{ parameter: 'response_format', change: 'replaced', to: 'json_object' },
	],
	[
		'Anthropic, a field',
		{
			type: 'error',
			error: { type: 'invalid_request_error', message: 'seed: Extra inputs are not permitted' },
		},
		400,
		removed('seed'),
	],
	[
		'Anthropic, a temperature',
		{
			type: 'error',
			error: {
				type: 'invalid_request_error',
				message: '`temperature` is deprecated for this model.',
			},
		},
		400,
		removed('temperature'),
	],
	[
		'Anthropic, two samplings',
		{
			type: 'error',
			error: {
				type: 'invalid_request_error',
				message:
					'`temperature` and `top_p` cannot both be specified for this model. Please use only one.',
			},
		},
		400,
		removed('top_p'),
	],
];

test.each(complaints)('%s is adjusted', (_name, body, status, adjustment) => {
	const change =
		adjustment.parameter === 'response_format' && adjustment.change === 'removed'
			? { responseFormat: { type: 'json_object' as const } }
			: {};
	const adjusted = adjust(body, status, change);
	expect(adjusted?.adjustment).toEqual(adjustment);
	expect(adjusted?.request).not.toEqual(request);
});

test('what is adjusted is no longer sent', () => {
	const openAiProvider = table.find(({ id }) => id === 'openaiCompatible');
	for (const [, body, status, { parameter, change }] of complaints) {
		const adjusted = adjust(body, status);
		const sent = openAiProvider?.toHttpRequest(adjusted?.request ?? request, {
			baseUrl: 'https://x.example',
		}).body as object;
		if (change === 'removed' || change === 'renamed')
			expect(Object.keys(sent)).not.toContain(parameter);
	}
});

describe('no complaint about a parameter', () => {
	test.each([
		[
			'a value that is wrong',
			openAi(
				"Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3 instead.",
				'temperature',
				'decimal_above_max_value',
			),
			400,
		],
		[
			'a limit that is too high',
			openAi(
				'max_tokens is too large: 99999. This model supports at most 16384 completion tokens, whereas you provided 99999.',
				'max_tokens',
			),
			400,
		],
		[
			'a prompt that is too long',
			openAi(
				"This model's maximum context length is 8192 tokens.",
				'messages',
				'context_length_exceeded',
			),
			400,
		],
		['a wrong key', openAi('Incorrect API key provided', null, 'invalid_api_key'), 401],
		['a rate', openAi("Unsupported parameter: 'seed'", 'seed', 'unsupported_parameter'), 429],
		[
			'a server that is not ready',
			openAi("Unsupported parameter: 'seed'", 'seed', 'unsupported_parameter'),
			503,
		],
		[
			'a parameter that is not sent',
			openAi("Unsupported parameter: 'logprobs'", 'logprobs', 'unsupported_parameter'),
			400,
		],
		[
			'a quoted prompt',
			openAi("Invalid value: 'customer: Unsupported parameter: temperature'"),
			400,
		],
		[
			'a prompt that is quoted late',
			openAi(`Bad request: ${'x'.repeat(500)} Unsupported parameter: 'seed'`),
			400,
		],
		['a name within a name', openAi("Unknown parameter: 'my_seed_value'."), 400],
		['a page', '<html>seed</html>', 400],
		['nothing', '', 400],
		['an answer', { choices: [{ message: { content: "Unsupported parameter: 'seed'" } }] }, 200],
		[
			'a filter',
			{ error: { message: 'The response was filtered', code: 'content_filter', param: 'prompt' } },
			400,
		],
	])('is in %s', (_name, body, status) => {
		expect(adjust(body, status)).toBeUndefined();
	});

	test('is about what the request does not have', () => {
		for (const [, body, status] of complaints)
			expect(
				adjustFor(respond(body, status), {
					model: 'm',
					messages: [{ role: 'user', content: 'Hi' }],
				}),
			).toBeUndefined();
	});
});

test('a server that complains of everything, in any order, comes to an end', () => {
	const names = [
		'max_tokens',
		'max_completion_tokens',
		'temperature',
		'top_p',
		'stop',
		'seed',
		'presence_penalty',
		'frequency_penalty',
		'reasoning_effort',
		'response_format',
		'messages[0].role',
	];
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...names), { minLength: 200, maxLength: 200 }),
			(order) => {
				let current: ChatRequest = request;
				const adjustments = order.flatMap((name) => {
					const adjusted = adjustFor(
						respond(
							openAi(
								`Unsupported parameter: '${name}' is not supported with this model.`,
								name,
								'unsupported_parameter',
							),
						),
						current,
					);
					current = adjusted?.request ?? current;
					return adjusted === undefined ? [] : [JSON.stringify(adjusted.adjustment)];
				});
				return adjustments.length <= 20 && current.messages.length === 2;
			},
		),
		{ numRuns: 300 },
	);
});

test.each([
	['quotes', "'".repeat(100_000)],
	['a beginning that repeats', 'the model '.repeat(50_000)],
	['a name that almost fits', `unsupported parameter ${'seed_'.repeat(50_000)}`],
	['one word', `${'a'.repeat(100_000)}: extra inputs`],
])('only the beginning of a long complaint is read: %s', (_name, text) => {
	expect(adjust(openAi(text))).toBeUndefined();
});
