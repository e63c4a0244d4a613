import type { FaultSpec } from '../../core/faults';
import { openAiError } from '../errors';
import type { Quirk } from './quirk';

function waitHeader(fault: FaultSpec<string>, seconds: number): Record<string, string> {
	return { 'retry-after': String(fault.retryAfter ?? seconds) };
}

const rateMessage =
	'Rate limit reached for gpt-4o in organization org-simulated on requests per min (RPM): Limit 3, Used 3, Requested 1.';
const rateLimit = { type: 'requests', code: 'rate_limit_exceeded' };

/** Errors as the servers of this family word them, some of them with status 200. */
export const errorQuirks = {
	azureContentFilter: () => ({
		status: 400,
		body: {
			error: {
				message:
					"The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
				type: null,
				param: 'prompt',
				code: 'content_filter',
				status: 400,
				innererror: {
					code: 'ResponsibleAIPolicyViolation',
					content_filter_result: { violence: { filtered: true, severity: 'medium' } },
				},
			},
		},
	}),
	errorInside200: () => ({
		status: 200,
		body: {
			error: {
				message: 'Provider returned error',
				code: 502,
				metadata: { provider_name: 'Simulated' },
			},
			user_id: 'user_simulated',
		},
	}),
	vllmErrorInside200: () => ({
		status: 200,
		body: {
			object: 'error',
			message: 'The engine is not ready.',
			type: 'InternalServerError',
			param: null,
			code: 500,
		},
	}),
	lmStudioErrorInside200: () => ({
		status: 200,
		body: { error: 'Unexpected endpoint or method.' },
	}),
	rateLimited: (_normal, fault) =>
		openAiError(429, rateMessage, { ...rateLimit, headers: waitHeader(fault, 2) }),
	rateLimitedMs: (_normal, fault) =>
		openAiError(429, rateMessage, {
			...rateLimit,
			headers: { 'retry-after-ms': String(fault.retryAfter ?? 250) },
		}),
	rateLimitedMessage: (_normal, fault) =>
		openAiError(
			429,
			`${rateMessage} Please try again in ${fault.retryAfter ?? 2}s. Visit https://platform.openai.com/account/rate-limits to learn more.`,
			rateLimit,
		),
	insufficientQuota: () =>
		openAiError(
			429,
			'You exceeded your current quota, please check your plan and billing details.',
			{
				type: 'insufficient_quota',
				code: 'insufficient_quota',
			},
		),
	overloaded: (_normal, fault) => ({
		status: 529,
		headers: fault.retryAfter === undefined ? {} : waitHeader(fault, 1),
		body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
	}),
	geminiArrayError: (_normal, fault) => ({
		status: fault.status ?? 429,
		body: [
			{
				error: {
					code: fault.status ?? 429,
					message: 'Resource has been exhausted (e.g. check quota).',
					status: 'RESOURCE_EXHAUSTED',
					details: [
						{
							'@type': 'type.googleapis.com/google.rpc.RetryInfo',
							retryDelay: `${fault.retryAfter ?? 2}s`,
						},
					],
				},
			},
		],
	}),
	mistralFlatError: (_normal, fault) => ({
		status: fault.status ?? 422,
		body: {
			object: 'error',
			message: {
				detail: [
					{
						type: 'extra_forbidden',
						loc: ['body', 'simulated'],
						msg: 'Extra inputs are not permitted',
					},
				],
			},
			type: 'invalid_request_error',
			param: null,
			code: '1500',
		},
	}),
	xaiError: (_normal, fault) => ({
		status: fault.status ?? 400,
		body: { code: 'Client specified an invalid argument', error: 'Incorrect API key provided.' },
	}),
	lmStudioStringError: (_normal, fault) => ({
		status: fault.status ?? 400,
		body: { error: 'Failed to load model "simulated". Error: insufficient system resources.' },
	}),
	unsupportedParameter: () =>
		openAiError(
			400,
			"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
			{
				param: 'max_tokens',
				code: 'unsupported_parameter',
			},
		),
	unsupportedTemperature: () =>
		openAiError(
			400,
			"Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
			{
				param: 'temperature',
				code: 'unsupported_value',
			},
		),
	unsupportedDeveloperRole: () =>
		openAiError(
			400,
			"Unsupported value: 'messages[0].role' does not support 'developer' with this model.",
			{
				param: 'messages[0].role',
				code: 'unsupported_value',
			},
		),
	unsupportedSchema: () =>
		openAiError(
			400,
			"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
		),
	unsupportedFormat: () => openAiError(400, 'This response_format type is unavailable now'),
	lmStudioJsonObject: () => ({
		status: 400,
		body: { error: "'response_format.type' must be 'json_schema' or 'text'" },
	}),
	refusedSchema: () =>
		openAiError(
			400,
			"Invalid schema for response_format 'answer': In context=(), 'additionalProperties' is required to be supplied and to be false.",
			{
				param: 'response_format',
			},
		),
	geminiUnknownField: () => ({
		status: 400,
		body: [
			{
				error: {
					code: 400,
					message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
					status: 'INVALID_ARGUMENT',
					details: [
						{
							'@type': 'type.googleapis.com/google.rpc.BadRequest',
							fieldViolations: [{ description: 'Unknown name "seed"' }],
						},
					],
				},
			},
		],
	}),
	contextLength: () =>
		openAiError(
			400,
			"This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens. Please reduce the length of the messages.",
			{
				param: 'messages',
				code: 'context_length_exceeded',
			},
		),
	modelGone: () =>
		openAiError(404, 'The model `gpt-4o` has been deprecated.', { code: 'model_not_found' }),
	groqBadJson: () => ({
		status: 400,
		body: {
			error: {
				message:
					"Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
				type: 'invalid_request_error',
				code: 'json_validate_failed',
				failed_generation: '{"half": ',
			},
		},
	}),
	rateLimitedAzure: (_normal, fault) => ({
		status: 429,
		headers: { 'x-ms-retry-after-ms': String(fault.retryAfter ?? 300), 'retry-after': '1' },
		body: {
			error: {
				code: '429',
				message:
					'Requests to the ChatCompletions_Create Operation have exceeded call rate limit of your current OpenAI S0 pricing tier.',
			},
		},
	}),
	rateLimitedDate: (_normal, fault) =>
		openAiError(429, rateMessage, {
			...rateLimit,
			headers: {
				'retry-after': String(fault.retryAfter ?? new Date(Date.now() + 2_000).toUTCString()),
			},
		}),
	rateLimitedForHours: () =>
		openAiError(429, `${rateMessage} Please try again in 10h17m36.5s.`, rateLimit),
	rateLimitInside200: () => ({
		status: 200,
		body: {
			error: {
				message: 'Rate limit exceeded: free-models-per-min.',
				code: 429,
				metadata: { headers: { 'X-RateLimit-Limit': '20' } },
			},
		},
	}),
	paymentRequired: () => ({
		status: 402,
		body: {
			error: { message: 'Insufficient credits. Add more using your account page.', code: 402 },
		},
	}),
} as const satisfies Record<string, Quirk>;
