import { axiosTransport } from '../../../sandbox/axiosTransport';
import { chat, LLM_RETRY } from '../../../shared/llm/chat/chat';
import { OUTCOMES } from '../../../shared/llm/errors/outcomes';
import { openAiCompatible } from '../../../shared/llm/providers/openAiCompatible';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';
import {
	completion,
	startScriptedLlm,
	type Reply,
	type ScriptedLlm,
} from '../../support/scriptedLlm';

let llm: ScriptedLlm;
beforeAll(async () => {
	llm = await startScriptedLlm();
});
afterAll(async () => await llm.close());
beforeEach(() => {
	llm.arrivals.length = 0;
});

const error = (status: number, fields: object, headers: Record<string, string> = {}): Reply => ({
	status,
	headers,
	body: { error: { message: 'x', ...fields } },
});
const html = '<html><body><h1>502 Bad Gateway</h1></body></html>';

/** Name, what the server answers again and again, the code, how often it is asked (5 is all tries), and whether a later try may help. */
const matrix: ReadonlyArray<
	readonly [name: string, reply: Reply, code: string, asked: number, retryable: boolean]
> = [
	['400', error(400, {}), 'bad_request', 1, false],
	[
		'400 that asks for a repeat',
		error(400, {}, { 'x-should-retry': 'true' }),
		'bad_request',
		5,
		true,
	],
	['401', error(401, { code: 'invalid_api_key' }), 'auth', 1, false],
	['402', error(402, {}), 'quota_exhausted', 1, false],
	['403', error(403, {}), 'permission_denied', 1, false],
	['404', error(404, { code: 'model_not_found' }), 'not_found', 1, false],
	['408', error(408, {}), 'server_error', 5, true],
	['409', error(409, {}), 'server_error', 5, true],
	['413', error(413, {}), 'bad_request', 1, false],
	['422', error(422, {}), 'bad_request', 1, false],
	['429', error(429, { code: 'rate_limit_exceeded' }), 'rate_limited', 5, true],
	['429 for ten hours', error(429, {}, { 'retry-after': '36000' }), 'rate_limited', 1, true],
	[
		'429 until tomorrow',
		error(429, {}, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
		'rate_limited',
		1,
		true,
	],
	['429 with a negative wait', error(429, {}, { 'retry-after': '-5' }), 'rate_limited', 5, true],
	['429 without quota', error(429, { code: 'insufficient_quota' }), 'quota_exhausted', 1, false],
	[
		'429 that asks for no repeat',
		error(429, {}, { 'x-should-retry': 'false' }),
		'rate_limited',
		1,
		false,
	],
	['500', error(500, {}), 'server_error', 5, true],
	['500 with an empty body', { status: 500 }, 'server_error', 5, true],
	[
		'502 with a page',
		{ status: 502, headers: { 'content-type': 'text/html' }, body: html },
		'server_error',
		5,
		true,
	],
	['503', error(503, {}), 'server_error', 5, true],
	[
		'503 that asks for no repeat',
		error(503, {}, { 'x-should-retry': 'false' }),
		'server_error',
		1,
		false,
	],
	['504', error(504, {}), 'server_error', 5, true],
	['529', error(529, { type: 'overloaded_error' }), 'server_error', 5, true],
	[
		'content filter on the prompt',
		error(400, { code: 'content_filter' }),
		'content_filtered',
		1,
		false,
	],
	[
		'content filter on the answer',
		completion('', { finish: 'content_filter' }),
		'content_filtered',
		1,
		false,
	],
	[
		'a refusal',
		{ body: { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }] } },
		'refused',
		1,
		false,
	],
	['tokens used up before a word', completion(null, { finish: 'length' }), 'truncated', 1, false],
	[
		'an error 502 inside a 200',
		{ body: { error: { message: 'x', code: 502 } } },
		'server_error',
		5,
		true,
	],
	[
		'an error 429 inside a 200',
		{ body: { error: { message: 'x', code: 429 } } },
		'rate_limited',
		5,
		true,
	],
	[
		'an error 400 inside a 200',
		{ body: { error: { message: 'x', code: 400 } } },
		'bad_request',
		1,
		false,
	],
	['an error without a status inside a 200', { body: { error: 'x' } }, 'server_error', 1, false],
	[
		'a list with an error (Gemini)',
		{ status: 503, body: [{ error: { code: 503, message: 'x', status: 'UNAVAILABLE' } }] },
		'server_error',
		5,
		true,
	],
	['an empty success', { body: '' }, 'invalid_response', 2, true],
	['broken JSON', { body: '{"choices": [' }, 'invalid_response', 1, false],
	['a page with status 200', { body: html }, 'invalid_response', 1, false],
	['no choices', { body: { choices: [] } }, 'empty_answer', 1, false],
	['no content', completion(null), 'empty_answer', 1, false],
	[
		'a redirect',
		{ status: 302, headers: { location: 'http://127.0.0.1:1/' } },
		'bad_request',
		1,
		false,
	],
	['a reset', { breaks: 'before' }, 'network_error', 2, true],
	[
		'an answer that broke off',
		{ ...completion('half'), breaks: 'within' },
		'network_error',
		1,
		false,
	],
	['a time-out', { ...completion('late'), afterMs: 120_000 }, 'timeout', 2, true],
];

test.each(matrix)('%s', async (_name, reply, code, asked, retryable) => {
	llm.script = () => reply;
	const clock = fakeClock();
	const failure = await failureOf(
		chat(
			{
				model: 'm-1',
				messages: [{ role: 'user', content: 'Hello' }],
				timeoutMs: reply.afterMs === undefined ? 120_000 : 300,
			},
			{
				provider: openAiCompatible,
				connection: { baseUrl: llm.baseUrl },
				transport: axiosTransport(),
				clock,
				random: () => 0,
				resilience: LLM_RETRY,
			},
		),
	);
	expect(failure).toMatchObject({ code, retryable, effort: { attempts: asked } });
	expect(llm.arrivals).toHaveLength(asked);
	expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(LLM_RETRY.budgetMs);
	expect(OUTCOMES.map((outcome) => outcome.code)).toContain(failure.code);
});
