import { parseChatCompletion } from '../../../shared/llm/providers/parseChatCompletion';
import type { ChatRequest } from '../../../shared/llm/llmTypes';
import { errorOf, everyText } from '../../support/everyText';

const request: ChatRequest = { model: 'asked-for', messages: [] };
const read = (body: unknown) =>
	parseChatCompletion(
		{ status: 200, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) },
		request,
	);
const choice = (
	message: unknown,
	finish: unknown = 'stop',
	more: Record<string, unknown> = {},
) => ({ choices: [{ index: 0, message, finish_reason: finish, ...more }] });

describe('a completion', () => {
	test('gives content, reason, model and usage', () => {
		const body = {
			...choice({ role: 'assistant', content: 'Hello', refusal: null }),
			model: 'gpt-4o-2024-08-06',
			usage: {
				prompt_tokens: 10,
				completion_tokens: 2,
				total_tokens: 12,
				prompt_tokens_details: { cached_tokens: 8 },
				completion_tokens_details: { reasoning_tokens: 1 },
			},
		};
		expect(read(body)).toEqual({
			content: 'Hello',
			finishReason: 'stop',
			model: 'gpt-4o-2024-08-06',
			usage: {
				promptTokens: 10,
				completionTokens: 2,
				totalTokens: 12,
				cachedTokens: 8,
				reasoningTokens: 1,
			},
		});
	});

	test.each([
		[
			'nothing but the content',
			{ choices: [{ message: { content: 'Hello' } }] },
			{ finishReason: 'unknown', model: 'asked-for', usage: {} },
		],
		['usage of null', { ...choice({ content: 'Hello' }), usage: null }, { usage: {} }],
		['usage that is no usage', { ...choice({ content: 'Hello' }), usage: 'none' }, { usage: {} }],
		[
			'counts that are no counts',
			{
				...choice({ content: 'Hello' }),
				usage: { prompt_tokens: -1, completion_tokens: 'x', total_tokens: 3 },
			},
			{ usage: { totalTokens: 3 } },
		],
		['a reason of null', choice({ content: 'Hello' }, null), { finishReason: 'unknown' }],
		[
			'a reason of the provider',
			choice({ content: 'Hello' }, 'eos_of_its_own'),
			{ finishReason: 'eos_of_its_own' },
		],
		['a cut at the limit', choice({ content: 'Hello' }, 'length'), { finishReason: 'length' }],
		['an empty refusal', choice({ content: 'Hello', refusal: '' }), {}],
		[
			'keys nobody knows',
			{
				...choice({ content: 'Hello', audio: null, annotations: [] }),
				x_groq: {},
				service_tier: 5,
			},
			{},
		],
		['reasoning beside it', choice({ content: 'Hello', reasoning_content: 'think' }), {}],
		['an error of null beside it', { ...choice({ content: 'Hello' }), error: null }, {}],
		[
			'two parts',
			choice({
				content: [
					{ type: 'text', text: 'Hel' },
					{ type: 'text', text: 'lo' },
				],
			}),
			{},
		],
		[
			'a part that thinks',
			choice({
				content: [
					{ type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
					{ type: 'text', text: 'Hello' },
				],
			}),
			{},
		],
		[
			'a part with an empty refusal',
			choice({ content: [{ type: 'text', text: 'Hello', refusal: '' }] }),
			{},
		],
		[
			'a second choice',
			{ choices: [{ message: { content: 'Hello' } }, { message: { content: 'Other' } }] },
			{},
		],
	])('is read with %s', (_name, body, expected) => {
		expect(read(body)).toMatchObject({ content: 'Hello', ...expected });
	});

	test('keeps its words as they are', () => {
		const content = '\n  {{ x }}\r\n<b>😟</b>\u0000  ';
		expect(read(choice({ content })).content).toBe(content);
	});
});

describe('a refusal', () => {
	const words = 'I cannot talk about Jane Doe';

	test.each([
		['beside no content', choice({ content: null, refusal: words })],
		['beside content', choice({ content: 'Hello', refusal: words })],
		['as a part', choice({ content: [{ type: 'refusal', refusal: words }] })],
		[
			'though the filter is the reason',
			choice({ content: null, refusal: words }, 'content_filter'),
		],
	])('%s is a refusal, and its words are not repeated', (_name, body) => {
		const error = errorOf(() => read(body));
		expect(error).toMatchObject({ code: 'refused', retryable: false });
		expect(everyText(error)).not.toContain('Jane');
	});
});

test.each([
	['content_filter', ''],
	['content_filter', 'half an answer about Jane'],
	['content_filter', null],
	['content_filter: SAFETY', null],
])('the reason %j with the content %j is filtered', (finish, content) => {
	const error = errorOf(() => read(choice({ content }, finish)));
	expect(error).toMatchObject({ code: 'content_filtered', retryable: false });
	expect(everyText(error)).not.toContain('Jane');
});

test('an answer that the provider broke off with an error is no answer', () => {
	const error = errorOf(() =>
		read(
			choice({ content: 'half an answer about Jane' }, 'error', {
				error: { code: 502, message: 'Jane' },
			}),
		),
	);
	expect(error).toMatchObject({ code: 'server_error', retryable: false });
	expect(everyText(error)).not.toContain('Jane');
});

test.each([
	[choice({ content: null }, 'length')],
	[choice({ content: '', reasoning_content: 'think' }, 'length')],
	[choice({ content: null, reasoning: 'think' }, 'length')],
])('tokens used up before the first word say so: %j', (body) => {
	const error = errorOf(() => read(body));
	expect(error).toMatchObject({
		code: 'truncated',
		retryable: false,
		details: { finishReason: 'length' },
	});
	expect(error.description).toContain('Max Tokens');
});

test.each([
	['an empty list of choices', { choices: [] }],
	['choices of null', { choices: null }],
	['a choice without a message', { choices: [{}] }],
	['a message of null', { choices: [{ message: null }] }],
	['content that is a number', choice({ content: 5 })],
	['no content', choice({})],
	['content of null', choice({ content: null })],
	['an empty text', choice({ content: '' })],
	['no parts', choice({ content: [] })],
	['reasoning alone', choice({ content: null, reasoning_content: 'think about Jane' })],
	['tool calls alone', choice({ content: null, tool_calls: [{ id: 'x' }] }, 'tool_calls')],
])('%s is an empty answer, which was paid for and is not asked for again', (_name, body) => {
	const error = errorOf(() => read(body));
	expect(error).toMatchObject({ code: 'empty_answer', retryable: false });
	expect(error.description).not.toContain('base URL');
	expect(everyText(error)).not.toContain('Jane');
});

test.each([
	['no choices', { id: 'x' }],
	['a list', []],
	['null', null],
	['a number', 5],
	['a page', '<html>Jane</html>'],
	['JSON that broke off', '{"choices":[{"message":{"content":"Jane'],
])('%s is no completion, and is not asked for again', (_name, body) => {
	const error = errorOf(() => read(body));
	expect(error).toMatchObject({ code: 'invalid_response', retryable: false, status: 200 });
	expect(everyText(error)).not.toContain('Jane');
});

test.each(['', '  \n'])('an empty body (%j) was not billed and may be asked for again', (body) => {
	expect(errorOf(() => read(body))).toMatchObject({ code: 'invalid_response', retryable: true });
});
