import { explainAnswer, explainErrorInSuccess } from '../../../shared/llm/errors/explainLlmError';
import { findError } from '../../../shared/llm/errors/errorBody';
import { waitInWords } from '../../../shared/llm/errors/waitInWords';
import { everyText } from '../../support/everyText';

const request = { method: 'POST' as const, url: 'https://llm.example/v1/chat/completions' };
const explain = (status: number, body: unknown, headers: Record<string, string> = {}) =>
	explainAnswer(
		request,
		{ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
		{ model: 'gpt-x', nowMs: 0 },
	);
const error = (message: string, code?: string) => ({
	error: { message, ...(code === undefined ? {} : { code }) },
});

test.each([
	[
		'too long, by code',
		400,
		error('x', 'context_length_exceeded'),
		'bad_request',
		/Shorten the prompt/,
	],
	['too long, by its size', 413, '', 'bad_request', /Shorten the prompt/],
	[
		'too large for the rate',
		429,
		error(
			'Request too large for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000, Requested 40000.',
			'rate_limit_exceeded',
		),
		'bad_request',
		/Waiting does not help/,
	],
	['no model', 400, error('Model Not Exist'), 'not_found', /Choose a model/],
	[
		'no model, told as forbidden',
		403,
		error('Project `proj_x` does not have access to model `gpt-x`', 'model_not_found'),
		'not_found',
		/Choose a model/,
	],
	['no deployment', 404, error('x', 'DeploymentNotFound'), 'not_found', /deployment/],
	[
		'flagged by OpenAI',
		400,
		error('Invalid prompt: your prompt was flagged', 'invalid_prompt'),
		'content_filtered',
		/Change the prompt/,
	],
	[
		'overloaded',
		529,
		{ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
		'server_error',
		/try again later/,
	],
	[
		'usage limit of Anthropic',
		400,
		error(
			'You have reached your specified API usage limits. You will regain access on 2027-01-01.',
		),
		'quota_exhausted',
		/Add credit/,
	],
	['a full tier of Groq', 498, error('capacity exceeded'), 'server_error', /try again later/],
	[
		'an expired key of Gemini',
		400,
		[
			{
				error: {
					code: 400,
					message: 'API key expired. Please renew the API key.',
					status: 'INVALID_ARGUMENT',
				},
			},
		],
		'auth',
		/valid key/,
	],
	[
		'a closed account of Anthropic',
		400,
		error('This organization has been disabled.'),
		'quota_exhausted',
		/Add credit/,
	],
	['an address that takes no POST', 405, { detail: 'Method Not Allowed' }, 'not_found', /base URL/],
	['another address', 308, '', 'bad_request', /base URL/],
	[
		'another address, with a page',
		301,
		'<html><h1>301 Moved Permanently</h1></html>',
		'bad_request',
		/https:/,
	],
	[
		'JSON that the model could not write',
		400,
		error('Failed to generate JSON', 'json_validate_failed'),
		'schema_invalid',
		/schema/,
	],
])('%s: a %s', (_name, status, body, code, description) => {
	const explained = explain(status, body);
	expect(explained.code).toBe(code);
	expect(explained.description).toMatch(description);
	expect(explained.retryable).toBe(code === 'server_error');
});

describe('a page of something in between', () => {
	const page = '<!DOCTYPE html><html><head><title>nginx Jane</title></head></html>';
	test.each([
		[401, 'auth', false],
		[403, 'permission_denied', false],
		[404, 'not_found', false],
		[407, 'auth', false],
		[400, 'bad_request', false],
		[429, 'rate_limited', true],
		[502, 'server_error', true],
		[520, 'server_error', true],
		[530, 'server_error', true],
	])('with %i says so and is %s, sent again: %s', (status, code, retryable) => {
		const explained = explain(status, page);
		expect(explained).toMatchObject({ code, retryable, status });
		expect(explained.message).toContain('proxy or gateway');
		expect(explained.message).not.toContain('API key');
		expect(everyText(explained)).not.toContain('Jane');
	});

	test.each(['<html>', '  \n<HTML lang="en">', '<!doctype html>', '<head>'])(
		'is known by its beginning: %j',
		(start) => {
			expect(explain(502, `${start}x`).message).toContain('web page');
		},
	);

	test.each(['Bad Gateway', '<xml/>', '{"html":"<html>"}'])('is not every text: %j', (text) => {
		expect(explain(502, text).message).not.toContain('web page');
	});
});

describe('an error inside a 200', () => {
	const inside = (body: unknown) => {
		const found = findError(body);
		if (found === undefined) throw new Error('no error found');
		return explainErrorInSuccess(
			found,
			{ status: 200, headers: {}, body: JSON.stringify(body) },
			request,
			{ model: 'gpt-x', nowMs: 0 },
		);
	};
	test.each([
		['a status that names itself', error('Provider returned error', '502'), 'server_error', true],
		['a rate as a number', { error: { message: 'x', code: 429 } }, 'rate_limited', true],
		[
			'a rate as a word',
			{ error: { message: 'x', type: 'rate_limit_error' } },
			'rate_limited',
			true,
		],
		[
			'overload as a word',
			{ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
			'server_error',
			true,
		],
		['nothing but words', { error: 'model is still loading' }, 'server_error', false],
		[
			'a full account',
			{ error: { message: 'Insufficient credits.', code: 402 } },
			'quota_exhausted',
			false,
		],
		['a wrong key', { error: { message: 'x', code: 401 } }, 'auth', false],
		[
			'a bad request',
			{ object: 'error', message: 'x', type: 'BadRequestError', code: 400 },
			'bad_request',
			false,
		],
	])('with %s', (_name, body, code, retryable) => {
		expect(inside(body)).toMatchObject({ code, retryable });
	});
});

describe('a wait in words', () => {
	test.each([
		['Please try again in 10h17m36.5s.', 37_056_500],
		['Please try again in 7m12s', 432_000],
		['Please try again in 1.5s.', 1_500],
		['Please try again in 20ms.', 20],
		['Please retry after 6 seconds.', 6_000],
		['try again in 2 minutes', 120_000],
		['Try again in 1 day, 2 hours', 93_600_000],
		['retry in 10h17m', 37_020_000],
		['Please try again in 1h0m0s', 3_600_000],
		['Please try again later', undefined],
		['try again in a moment', undefined],
		['try again in 5 parsecs', undefined],
		['we met in 2 minutes', undefined],
		['', undefined],
		[undefined, undefined],
	])('%j is %s ms', (text, ms) => {
		expect(waitInWords(text)).toBe(ms);
	});

	test('of hours is told and not waited for', () => {
		expect(
			explain(429, error('Rate limit reached. Please try again in 10h17m.', 'rate_limit_exceeded')),
		).toMatchObject({ code: 'rate_limited', retryAfterMs: 37_020_000 });
	});
});
