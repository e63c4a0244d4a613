import {
	llmQuirks,
	startLlmSimulator,
	type LlmFaultKind,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { chat } from './callers';

describe('odd answers of the simulated chat-completions server', () => {
	let sim: LlmSimulator;
	beforeAll(async () => {
		sim = await startLlmSimulator();
	});
	beforeEach(() => sim.reset());
	afterAll(async () => await sim.close());

	const body = {
		model: 'gpt-4o',
		messages: [{ role: 'user', content: 'customer: Where is my parcel?' }],
	};

	const cases: Array<[LlmFaultKind, number, object | unknown[]]> = [
		[
			'refusal',
			200,
			{
				choices: [
					{
						message: { content: null, refusal: expect.any(String) as string },
						finish_reason: 'stop',
					},
				],
			},
		],
		[
			'contentFilter',
			200,
			{ choices: [{ message: { content: '' }, finish_reason: 'content_filter' }] },
		],
		['azureContentFilter', 400, { error: { code: 'content_filter', innererror: {} } }],
		['errorInside200', 200, { error: { message: 'Provider returned error', code: 502 } }],
		['vllmErrorInside200', 200, { object: 'error', code: 500 }],
		['lmStudioErrorInside200', 200, { error: expect.any(String) as string }],
		['emptyChoices', 200, { choices: [] }],
		['noChoices', 200, { object: 'chat.completion' }],
		[
			'reasoningOnly',
			200,
			{
				choices: [{ message: { content: null, reasoning_content: expect.any(String) as string } }],
			},
		],
		[
			'contentParts',
			200,
			{ choices: [{ message: { content: [{ type: 'text' }, { type: 'text' }] } }] },
		],
		['noUsage', 200, { choices: [{ finish_reason: 'stop' }] }],
		['rateLimited', 429, { error: { code: 'rate_limit_exceeded' } }],
		['rateLimitedMs', 429, { error: { code: 'rate_limit_exceeded' } }],
		[
			'rateLimitedMessage',
			429,
			{ error: { message: expect.stringContaining('try again in 2s') as string } },
		],
		['insufficientQuota', 429, { error: { code: 'insufficient_quota' } }],
		['overloaded', 529, { type: 'error', error: { type: 'overloaded_error' } }],
		['geminiArrayError', 429, [{ error: { status: 'RESOURCE_EXHAUSTED' } }]],
		['mistralFlatError', 422, { object: 'error', code: '1500' }],
		['xaiError', 400, { code: expect.any(String) as string, error: expect.any(String) as string }],
		['lmStudioStringError', 400, { error: expect.any(String) as string }],
		[
			'unsupportedParameter',
			400,
			{ error: { code: 'unsupported_parameter', param: 'max_tokens' } },
		],
		['paymentRequired', 402, { error: { code: 402 } }],
		['truncated', 200, { choices: [{ finish_reason: 'length' }] }],
		['errorInChoice', 200, { choices: [{ finish_reason: 'error', error: { code: 502 } }] }],
		[
			'schemaInvalid',
			200,
			{ choices: [{ message: { content: '{"simulated":"nothing that was asked for"}' } }] },
		],
		['inventedQuote', 200, { choices: [{ finish_reason: 'stop' }] }],
		[
			'notJson',
			200,
			{ choices: [{ message: { content: expect.stringMatching(/^Sure!/) as string } }] },
		],
		[
			'fencedJson',
			200,
			{ choices: [{ message: { content: expect.stringContaining('```json') as string } }] },
		],
		[
			'thinkingInText',
			200,
			{ choices: [{ message: { content: expect.stringMatching(/^<think>/) as string } }] },
		],
		[
			'cachedUsage',
			200,
			{ usage: { prompt_tokens_details: { cached_tokens: expect.any(Number) as number } } },
		],
		['unsupportedTemperature', 400, { error: { code: 'unsupported_value', param: 'temperature' } }],
		['unsupportedDeveloperRole', 400, { error: { param: 'messages[0].role' } }],
		[
			'unsupportedSchema',
			400,
			{ error: { message: expect.stringContaining('json_schema') as string } },
		],
		[
			'unsupportedFormat',
			400,
			{ error: { message: expect.stringContaining('response_format') as string } },
		],
		[
			'lmStudioJsonObject',
			400,
			{ error: expect.stringContaining('response_format.type') as string },
		],
		['refusedSchema', 400, { error: { param: 'response_format' } }],
		['geminiUnknownField', 400, [{ error: { status: 'INVALID_ARGUMENT' } }]],
		['contextLength', 400, { error: { code: 'context_length_exceeded' } }],
		['modelGone', 404, { error: { code: 'model_not_found' } }],
		['groqBadJson', 400, { error: { code: 'json_validate_failed' } }],
		['rateLimitedAzure', 429, { error: { code: '429' } }],
		['rateLimitedDate', 429, { error: { code: 'rate_limit_exceeded' } }],
		[
			'rateLimitedForHours',
			429,
			{ error: { message: expect.stringContaining('10h17m36.5s') as string } },
		],
		['rateLimitInside200', 200, { error: { code: 429 } }],
	];

	it.each(cases)('%s comes once, then normal service resumes', async (kind, status, shape) => {
		sim.fault({ kind });
		const odd = await chat(sim, body);
		expect(odd.status).toBe(status);
		expect(odd.data).toMatchObject(shape);
		const normal = await chat(sim, body);
		expect(normal.status).toBe(200);
		expect(normal.data).toMatchObject({ choices: [{ message: { refusal: null } }], usage: {} });
	});

	it('has a case here for every odd answer', () => {
		expect(cases.map(([kind]) => kind).sort()).toEqual([...llmQuirks].sort());
	});

	it('leaves out what the name says', async () => {
		sim.fault({ kind: 'noUsage' });
		expect((await chat(sim, body)).data).not.toHaveProperty('usage');
		sim.fault({ kind: 'noChoices' });
		expect((await chat(sim, body)).data).not.toHaveProperty('choices');
	});

	it('tells the wait in the header asked for', async () => {
		sim.fault({ kind: 'rateLimited', retryAfter: 7 });
		sim.fault({ kind: 'rateLimitedMs', retryAfter: 120 });
		sim.fault({ kind: 'rateLimitedMessage', retryAfter: 3 });
		expect((await chat(sim, body)).headers['retry-after']).toBe('7');
		const inMs = (await chat(sim, body)).headers;
		expect([inMs['retry-after-ms'], inMs['retry-after']]).toEqual(['120', undefined]);
		const inText = await chat(sim, body);
		expect(inText.headers['retry-after']).toBeUndefined();
		expect(JSON.stringify(inText.data)).toContain('try again in 3s');
	});

	it.each<[number, object]>([
		[500, { type: 'server_error' }],
		[503, { type: 'server_error' }],
		[429, { code: 'rate_limit_exceeded' }],
		[401, { code: 'invalid_api_key' }],
	])('words status %d as OpenAI does', async (status, error) => {
		sim.fault({ kind: 'status', status });
		const answer = await chat(sim, body);
		expect(answer.status).toBe(status);
		expect((answer.data as { error: object }).error).toMatchObject(error);
	});

	it('hits the item whose prompt names a conversation', async () => {
		sim.fault({ kind: 'status', status: 500, match: { conversationId: 'abc-1' } });
		expect((await chat(sim, body)).status).toBe(200);
		const named = { ...body, messages: [{ role: 'user', content: 'Conversation abc-1' }] };
		expect((await chat(sim, named)).status).toBe(500);
	});
});
