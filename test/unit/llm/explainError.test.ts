import { explainAnswer } from '../../../shared/llm/errors/explainLlmError';
import { everyText } from '../../support/everyText';

const request = { method: 'POST' as const, url: 'https://llm.example/v1/chat/completions?k=v' };
const explain = (status: number, body: unknown, headers: Record<string, string> = {}) =>
	explainAnswer(
		request,
		{ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
		{ model: 'gpt-x', nowMs: 0 },
	);

/** Bodies as the providers document or send them. */
const bodies: ReadonlyArray<readonly [string, number, unknown, string]> = [
	[
		'OpenAI, wrong key',
		401,
		{
			error: {
				message: 'Incorrect API key provided: sk-****abcd.',
				type: 'invalid_request_error',
				param: null,
				code: 'invalid_api_key',
			},
		},
		'auth',
	],
	[
		'OpenAI, no such model',
		404,
		{
			error: {
				message: 'The model `gpt-x` does not exist',
				type: 'invalid_request_error',
				param: null,
				code: 'model_not_found',
			},
		},
		'not_found',
	],
	[
		'OpenAI, rate',
		429,
		{
			error: {
				message: 'Rate limit reached for gpt-4o',
				type: 'requests',
				param: null,
				code: 'rate_limit_exceeded',
			},
		},
		'rate_limited',
	],
	[
		'OpenAI, quota',
		429,
		{
			error: {
				message: 'You exceeded your current quota, please check your plan and billing details.',
				type: 'insufficient_quota',
				param: null,
				code: 'insufficient_quota',
			},
		},
		'quota_exhausted',
	],
	[
		'OpenAI, account',
		429,
		{
			error: {
				message: 'Your account is not active, please check your billing details on our website.',
				type: 'billing_not_active',
				param: null,
				code: 'billing_not_active',
			},
		},
		'quota_exhausted',
	],
	[
		'OpenAI, too long',
		400,
		{
			error: {
				message: "This model's maximum context length is 8192 tokens.",
				type: 'invalid_request_error',
				param: 'messages',
				code: 'context_length_exceeded',
			},
		},
		'bad_request',
	],
	[
		'DeepSeek, no money',
		402,
		{
			error: {
				message: 'Insufficient Balance',
				type: 'unknown_error',
				param: null,
				code: 'invalid_request_error',
			},
		},
		'quota_exhausted',
	],
	[
		'Azure, filter',
		400,
		{
			error: {
				message:
					"The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
				type: null,
				param: 'prompt',
				code: 'content_filter',
				status: 400,
				innererror: { code: 'ResponsibleAIPolicyViolation' },
			},
		},
		'content_filtered',
	],
	[
		'Azure, key',
		401,
		{
			error: {
				code: '401',
				message: 'Access denied due to invalid subscription key or wrong API endpoint.',
			},
		},
		'auth',
	],
	[
		'Azure, deployment',
		404,
		{
			error: {
				code: 'DeploymentNotFound',
				message: 'The API deployment for this resource does not exist.',
			},
		},
		'not_found',
	],
	[
		'Anthropic, key',
		401,
		{
			type: 'error',
			error: { type: 'authentication_error', message: 'invalid x-api-key' },
			request_id: 'req_011CSHoEeqs5C35K2UUqR7Fy',
		},
		'auth',
	],
	[
		'Anthropic, overloaded',
		529,
		{ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
		'server_error',
	],
	[
		'Anthropic, rate',
		429,
		{
			type: 'error',
			error: { type: 'rate_limit_error', message: 'This request would exceed your rate limit' },
		},
		'rate_limited',
	],
	[
		'Anthropic, no credit',
		400,
		{
			type: 'error',
			error: {
				type: 'invalid_request_error',
				message:
					'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
			},
		},
		'quota_exhausted',
	],
	[
		'Gemini, rate',
		429,
		[
			{
				error: {
					code: 429,
					message: 'Resource has been exhausted (e.g. check quota).',
					status: 'RESOURCE_EXHAUSTED',
				},
			},
		],
		'rate_limited',
	],
	[
		'Gemini, key',
		400,
		[
			{
				error: {
					code: 400,
					message: 'API key not valid. Please pass a valid API key.',
					status: 'INVALID_ARGUMENT',
				},
			},
		],
		'auth',
	],
	[
		'Mistral, model',
		400,
		{
			object: 'error',
			message: 'Invalid model: gpt-x',
			type: 'invalid_model',
			param: null,
			code: '1500',
		},
		'not_found',
	],
	[
		'Mistral, validation',
		422,
		{
			object: 'error',
			message: { detail: [{ loc: ['body'] }] },
			type: 'invalid_request_error',
			param: null,
			code: null,
		},
		'bad_request',
	],
	['Mistral, key', 401, { message: 'Unauthorized', request_id: 'x' }, 'auth'],
	[
		'xAI, key',
		400,
		{
			code: 'Client specified an invalid argument',
			error:
				'Incorrect API key provided: xa***y. You can obtain an API key from https://console.x.ai.',
		},
		'auth',
	],
	[
		'xAI, other',
		400,
		{ code: 'Client specified an invalid argument', error: 'Failed to deserialize the JSON body' },
		'bad_request',
	],
	[
		'Groq, busy',
		503,
		{ error: { message: 'Service unavailable', type: 'internal_server_error' } },
		'server_error',
	],
	[
		'LM Studio',
		400,
		{ error: 'Failed to load model "gpt-x". Error: insufficient system resources.' },
		'bad_request',
	],
	[
		'OpenRouter, no credit',
		402,
		{ error: { message: 'Insufficient credits.', code: 402 } },
		'quota_exhausted',
	],
	[
		'OpenRouter, moderation',
		403,
		{
			error: {
				message: 'Your chosen model requires moderation',
				code: 403,
				metadata: { reasons: ['x'] },
			},
		},
		'content_filtered',
	],
	[
		'Ollama, model',
		404,
		{
			error: {
				message: 'model "gpt-x" not found, try pulling it first',
				type: 'api_error',
				param: null,
				code: null,
			},
		},
		'not_found',
	],
	[
		'vLLM, too long',
		400,
		{
			object: 'error',
			message: 'maximum context length',
			type: 'BadRequestError',
			param: null,
			code: 400,
		},
		'bad_request',
	],
	[
		'a page of a proxy',
		502,
		'<html><head><title>502 Bad Gateway</title></head></html>',
		'server_error',
	],
	[
		'a page with a 403',
		403,
		'<!DOCTYPE html><title>Attention Required! | Cloudflare</title>',
		'permission_denied',
	],
	['nothing', 500, '', 'server_error'],
	['text', 429, 'Too Many Requests', 'rate_limited'],
];

test.each(bodies)('%s: a %i', (_name, status, body, code) => {
	const error = explain(status, body);
	expect(error).toMatchObject({
		code,
		status,
		retryable: ['rate_limited', 'server_error'].includes(code),
	});
	expect(error.message).toMatch(/llm\.example|content filter/);
	expect(error.description).not.toBe('');
	expect(error.details.endpoint).toBe('POST /v1/chat/completions');
});

describe('words of the prompt that the server quotes', () => {
	test.each([
		['billing', 400, 'bad_request'],
		['billing', 500, 'server_error'],
		['billing', 429, 'rate_limited'],
		['my content_filter is broken', 400, 'bad_request'],
		['invalid_api_key', 400, 'bad_request'],
		['authentication_error', 503, 'server_error'],
		['insufficient_quota', 400, 'bad_request'],
	])('decide nothing: "%s" in a %i', (words, status, code) => {
		const error = explain(status, {
			error: {
				message: `Invalid value: 'customer: ${words}, please help'`,
				type: 'invalid_request_error',
			},
		});
		expect(error.code).toBe(code);
	});
});

describe('the wait', () => {
	const message = 'Rate limit reached. Please try again in 1.5s.';
	const gemini = [
		{
			error: {
				code: 429,
				status: 'RESOURCE_EXHAUSTED',
				message: 'x',
				details: [
					{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.074824224s' },
				],
			},
		},
	];

	test.each([
		['retry-after-ms first', {}, { 'retry-after-ms': '250', 'retry-after': '9' }, 250],
		["Azure's milliseconds next", {}, { 'x-ms-retry-after-ms': '300', 'retry-after': '9' }, 300],
		['then retry-after', { error: { message } }, { 'retry-after': '9' }, 9_000],
		['then the message', { error: { message } }, {}, 1_500],
		[
			'also a message with many digits',
			{ error: { message: 'Please retry in 34.074824224s.' } },
			{},
			34_075,
		],
		["then Gemini's details", gemini, {}, 34_075],
		['nothing, when nothing says', { error: { message: 'slow down' } }, {}, undefined],
	])('is taken from %s', (_name, body, headers, retryAfterMs) => {
		expect(explain(429, body, headers).retryAfterMs).toBe(retryAfterMs);
	});

	test('turns "exceeded your quota" into a rate limit when the server says when to come back', () => {
		const body = [
			{
				error: {
					code: 429,
					status: 'RESOURCE_EXHAUSTED',
					message:
						'You exceeded your current quota, please check your plan and billing details. Please retry in 34.07s.',
				},
			},
		];
		expect(explain(429, body)).toMatchObject({
			code: 'rate_limited',
			retryable: true,
			retryAfterMs: 34_070,
		});
	});
});

describe('what the server asks for stands in the message', () => {
	test.each<[status: number, headers: Record<string, string>, message: RegExp]>([
		[
			429,
			{ 'retry-after': '3600' },
			/limits the rate of requests and asks to wait 3600 s \(429\)$/,
		],
		[429, { 'retry-after-ms': '250' }, /and asks to wait 0\.3 s \(429\)$/],
		[503, { 'retry-after': '20' }, /overloaded and asks to wait 20 s \(503\)$/],
		[429, { 'retry-after': '0' }, /requests \(429\)$/],
		[429, {}, /requests \(429\)$/],
		[429, { 'retry-after': '3600', 'x-should-retry': 'false' }, /requests \(429\)$/],
		[400, { 'retry-after': '3600' }, /the request \(400\)$/],
	])('of a %i with %j', (status, headers, message) => {
		expect(explain(status, {}, headers).message).toMatch(message);
	});

	test.each([429, 500, 503])('and nothing claims a repeat that may not have been: %i', (status) => {
		expect(explain(status, {}, { 'retry-after': '3600' }).description).not.toMatch(/tried again/);
	});
});

test('the parameter that is to blame is named', () => {
	const error = explain(400, {
		error: { message: 'x', param: 'messages[0].content', code: 'invalid_type' },
	});
	expect(error.description).toContain("'messages[0].content'");
	expect(error.details.providerCode).toBe('invalid_type');
});

test('status and code stand once each in the message', () => {
	expect(explain(502, { error: { message: 'x', code: 502 } }).message).toContain('(502)');
	expect(explain(400, { error: { message: 'x', code: 'invalid_type' } }).message).toContain(
		'(400 invalid_type)',
	);
});

test('the request id is kept for support', () => {
	expect(explain(500, {}, { 'x-request-id': 'req_011CSHoEeqs5C35K2UUqR7Fy' }).correlationId).toBe(
		'req_011CSHoEeqs5C35K2UUqR7Fy',
	);
});

test('a nest deeper than any stack breaks nothing', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	expect(explain(500, deep).code).toBe('server_error');
});

describe('secrets and private words', () => {
	const planted = 'sk-proj-4fR7aB2cD9eF1gH3';
	const words = 'my card 4111 1111 1111 1111';

	test.each([
		['the message', { error: { message: `${planted} ${words}`, code: 'invalid_api_key' } }],
		['the code', { error: { code: planted, message: 'x' } }],
		['the type', { error: { type: planted, message: 'x' } }],
		['the parameter', { error: { param: planted, message: 'x' } }],
		['words as code, type and parameter', { error: { code: words, type: words, param: words } }],
		[
			'a flat error',
			{ object: 'error', message: words, type: planted, code: planted, param: planted },
		],
		["xAI's shape", { code: planted, error: `${planted} ${words}` }],
		['a status', [{ error: { status: planted, message: words } }]],
		['text', `${planted} ${words}`],
	])('in %s are not repeated, whatever the status', (_name, body) => {
		for (const status of [400, 401, 402, 403, 404, 422, 429, 500, 529]) {
			const error = explain(status, body, {
				'x-request-id': `${planted} ${words}`,
				'x-echo': planted,
			});
			expect(everyText(error)).not.toContain(planted);
			expect(everyText(error)).not.toContain('4111');
		}
	});
});
