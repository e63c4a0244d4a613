import { ServiceError } from '../../../shared/errors';
import { llmConnection } from '../../../shared/llm/connection';
import { providerById, providers } from '../../../shared/llm/providers';
import { isReasoningModel } from '../../../shared/llm/providers/dialect';
import type { ChatRequest, LlmConnection, Provider } from '../../../shared/llm/llmTypes';
import { errorOf } from '../../support/everyText';

const table: readonly Provider[] = providers;
const full: ChatRequest = {
	model: 'm',
	messages: [
		{ role: 'system', content: 'Be brief.' },
		{ role: 'user', content: 'Hi' },
		{ role: 'assistant', content: 'Hello' },
		{ role: 'user', content: 'Bye' },
	],
	temperature: 0.2,
	topP: 0.9,
	maxTokens: 50,
	stop: ['END'],
	seed: 7,
	presencePenalty: 0.5,
	frequencyPenalty: -0.5,
	reasoningEffort: 'low',
	responseFormat: { type: 'json_schema', name: 'answer', schema: { type: 'object' }, strict: true },
	extraBody: { user: 'x' },
	timeoutMs: 1_000,
};
const bare: ChatRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };
const connection: LlmConnection = { baseUrl: 'https://llm.example/v1', headers: { 'X-Own': 'v' } };
const bodyOf = (provider: Provider, request: ChatRequest = full, to = connection) =>
	provider.toHttpRequest(request, to).body as Record<string, unknown>;
const byId = (id: string) => table.find((provider) => provider.id === id) ?? providerById('');

const common = [
	'model',
	'messages',
	'temperature',
	'top_p',
	'max_tokens',
	'stop',
	'seed',
	'presence_penalty',
	'frequency_penalty',
	'reasoning_effort',
	'response_format',
	'user',
];
const but = (...names: string[]) => common.filter((name) => !names.includes(name));

describe('the keys of a full request, in their order', () => {
	test.each([
		['openai', common],
		['azureOpenAi', common],
		['openRouter', common],
		['ollama', common],
		['lmStudio', common],
		['vllm', common],
		['openaiCompatible', common],
		['groq', common.map((name) => (name === 'max_tokens' ? 'max_completion_tokens' : name))],
		[
			'mistral',
			common
				.filter((name) => name !== 'reasoning_effort')
				.map((name) => (name === 'seed' ? 'random_seed' : name)),
		],
		['deepSeek', but('seed', 'reasoning_effort')],
		['gemini', but('seed', 'presence_penalty', 'frequency_penalty')],
		[
			'anthropic',
			[
				'model',
				'max_tokens',
				'system',
				'messages',
				'temperature',
				'top_p',
				'stop_sequences',
				'tools',
				'tool_choice',
				'user',
			],
		],
	])('are those of %s', (id, keys) => {
		expect(Object.keys(bodyOf(byId(id)))).toEqual(keys);
	});

	test('stand here for every provider', () => {
		expect(table).toHaveLength(12);
	});
});

describe.each(table.map((provider) => [provider.displayName, provider] as const))(
	'%s',
	(_name, provider) => {
		test('gives the same bytes for the same request', () => {
			const again = structuredClone(full);
			expect(JSON.stringify(bodyOf(provider, again))).toBe(JSON.stringify(bodyOf(provider)));
		});

		test('leaves out what was not set', () => {
			const keys = Object.keys(bodyOf(provider, bare));
			expect(keys).toEqual(
				provider.id === 'anthropic' ? ['model', 'max_tokens', 'messages'] : ['model', 'messages'],
			);
		});

		test('sends the headers of the connection and waits as long as asked', () => {
			expect(provider.toHttpRequest(full, connection)).toMatchObject({
				method: 'POST',
				headers: { 'X-Own': 'v' },
				timeoutMs: 1_000,
			});
		});

		test('changes nothing of what it is given', () => {
			const given = structuredClone(full);
			bodyOf(provider, given);
			provider.adapt?.(given);
			expect(given).toEqual(full);
		});

		test('tells what it leaves out, once', () => {
			const { request, adjustments } = provider.adapt?.(full) ?? { request: full, adjustments: [] };
			const again = provider.adapt?.(request);
			expect(again?.adjustments).toEqual([]);
			expect(JSON.stringify(bodyOf(provider, request))).toBe(
				JSON.stringify(bodyOf(provider, full)),
			);
			for (const { parameter, change, to } of adjustments)
				expect([parameter, change, to ?? '']).toEqual([
					expect.stringMatching(/^[a-z_.]+$/),
					expect.any(String),
					expect.any(String),
				]);
		});

		test('takes an extra body, and refuses one that says something twice', () => {
			expect(
				bodyOf(provider, { ...bare, extraBody: { metadata: { team: 'a' }, top_k: 5 } }),
			).toMatchObject({ metadata: { team: 'a' }, top_k: 5 });
			for (const key of [
				'model',
				'messages',
				'temperature',
				'max_tokens',
				'max_completion_tokens',
			]) {
				const error = errorOf(() => bodyOf(provider, { ...full, extraBody: { [key]: 'x' } }));
				expect(error).toMatchObject({ code: 'invalid_input', retryable: false, details: { key } });
				expect(error.message).toContain(`'${key}'`);
			}
			expect(errorOf(() => bodyOf(provider, { ...bare, extraBody: { stream: true } })).code).toBe(
				'invalid_input',
			);
		});

		test('has a credential to fill in', () => {
			expect(provider.credential?.urlField).toMatch(/^[a-z]\w+$/i);
			expect(provider.defaultBaseUrl ?? provider.credential?.urlExample).toMatch(/^https?:\/\//);
			expect(provider.keyRequired).toBe(provider.credential?.apiKey === 'required');
		});
	},
);

test('no two providers share the field of their address but those that always did', () => {
	const fields = table.map(({ credential }) => credential?.urlField);
	expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual(['baseUrl']);
});

describe('a reasoning model', () => {
	test.each([
		...[
			'o1',
			'o3',
			'o3-mini',
			'o4-mini-2025-04-16',
			'gpt-5',
			'gpt-5-mini',
			'gpt-5.1',
			'gpt-5.2-pro',
			'gpt-6',
			'ft:o4-mini-2025-04-16:acme::x',
			'O3',
			' o1 ',
		].map((model) => [model, true] as const),
		...[
			'gpt-4o',
			'gpt-4o-mini',
			'gpt-4.1',
			'gpt-3.5-turbo',
			'gpt-5-chat-latest',
			'gpt-5.2-chat-latest',
			'chatgpt-4o-latest',
			'o',
			'openai/o3',
			'ollama',
			'o1x',
			'omni-5',
			'gpt-50x',
		].map((model) => [model, false] as const),
	])('%s: %s', (model, expected) => {
		expect(isReasoningModel(model)).toBe(expected);
	});

	test.each(['openai', 'azureOpenAi'])(
		'at %s gets its own names, no sampling, and a developer',
		(id) => {
			const body = bodyOf(byId(id), { ...full, model: 'o3' });
			expect(Object.keys(body)).toEqual([
				'model',
				'messages',
				'max_completion_tokens',
				'stop',
				'seed',
				'reasoning_effort',
				'response_format',
				'user',
			]);
			expect(body.messages).toMatchObject([
				{ role: 'developer' },
				{ role: 'user' },
				{ role: 'assistant' },
				{ role: 'user' },
			]);
			expect(byId(id).adapt?.({ ...full, model: 'o3' }).adjustments).toEqual(
				['temperature', 'top_p', 'presence_penalty', 'frequency_penalty'].map((parameter) => ({
					parameter,
					change: 'removed',
				})),
			);
		},
	);

	test('elsewhere is a model like any other', () => {
		expect(bodyOf(byId('openRouter'), { ...full, model: 'openai/o3' })).toMatchObject({
			temperature: 0.2,
			max_tokens: 50,
			messages: [{ role: 'system' }, {}, {}, {}],
		});
	});

	test('gets what an adjustment says, whatever its name', () => {
		const body = bodyOf(byId('openai'), {
			...full,
			model: 'o1-mini',
			maxTokensParameter: 'max_tokens',
			instructionsRole: 'user',
		});
		expect(body).toMatchObject({
			max_tokens: 50,
			messages: [
				{ role: 'user', content: 'Be brief.\n\nHi' },
				{ role: 'assistant' },
				{ role: 'user' },
			],
		});
	});
});

describe('the structured answer', () => {
	const object: ChatRequest = { ...bare, responseFormat: { type: 'json_object' } };
	const schema: ChatRequest = {
		...bare,
		responseFormat: {
			type: 'json_schema',
			name: 'a',
			schema: { type: 'object', properties: {} },
			strict: true,
		},
	};

	test.each(table.filter(({ id }) => !['anthropic', 'deepSeek'].includes(id)).map(({ id }) => id))(
		'of %s is asked for by schema',
		(id) => {
			expect(bodyOf(byId(id), schema).response_format).toEqual({
				type: 'json_schema',
				json_schema: { name: 'a', schema: { type: 'object', properties: {} }, strict: true },
			});
		},
	);

	test('of DeepSeek is an object, as it knows no schemas', () => {
		expect(bodyOf(byId('deepSeek'), schema).response_format).toEqual({ type: 'json_object' });
		expect(byId('deepSeek').adapt?.(schema).adjustments).toEqual([
			{ parameter: 'response_format', change: 'replaced', to: 'json_object' },
		]);
	});

	test('of LM Studio is any object by schema, as it refuses json_object', () => {
		expect(bodyOf(byId('lmStudio'), object).response_format).toEqual({
			type: 'json_schema',
			json_schema: { name: 'answer', schema: { type: 'object' } },
		});
	});

	test('of Anthropic is the input of a tool it must call', () => {
		expect(bodyOf(byId('anthropic'), schema)).toMatchObject({
			tools: [{ name: 'a', input_schema: { type: 'object', properties: {} } }],
			tool_choice: { type: 'tool', name: 'a', disable_parallel_tool_use: true },
		});
		expect(bodyOf(byId('anthropic'), object)).not.toHaveProperty('tools');
		expect(byId('anthropic').adapt?.(object).adjustments).toEqual([
			{ parameter: 'response_format', change: 'removed' },
		]);
	});

	test('without strict says nothing of it', () => {
		const { json_schema: sent } = bodyOf(byId('openai'), {
			...bare,
			responseFormat: { type: 'json_schema', name: 'a', schema: {} },
		}).response_format as { json_schema: object };
		expect(Object.keys(sent)).toEqual(['name', 'schema']);
	});
});

describe('Azure OpenAI', () => {
	const azure = byId('azureOpenAi');
	const to = (baseUrl: string, settings = {}) => {
		const found = llmConnection(azure, baseUrl, settings);
		if (found === undefined) throw new ServiceError('no connection', { code: 'invalid_input' });
		return azure.toHttpRequest({ ...bare, model: 'my chat' }, found).url;
	};
	const root = 'https://res.openai.azure.com';

	test.each([
		['the address of the resource', root, {}, `${root}/openai/v1/chat/completions`],
		['with a slash', `${root}/`, { route: 'v1' }, `${root}/openai/v1/chat/completions`],
		['with /openai', `${root}/openai`, {}, `${root}/openai/v1/chat/completions`],
		[
			'with the whole v1 path',
			`${root}/openai/v1/chat/completions`,
			{ route: 'v1' },
			`${root}/openai/v1/chat/completions`,
		],
		[
			'the other route',
			root,
			{ route: 'deployments' },
			`${root}/openai/deployments/my%20chat/chat/completions?api-version=2024-10-21`,
		],
		[
			'with a version',
			root,
			{ route: 'deployments', apiVersion: ' 2025-04-01-preview ' },
			`${root}/openai/deployments/my%20chat/chat/completions?api-version=2025-04-01-preview`,
		],
		[
			'with a deployment',
			root,
			{ route: 'deployments', deployment: 'd1' },
			`${root}/openai/deployments/d1/chat/completions?api-version=2024-10-21`,
		],
		[
			'a pasted address',
			`${root}/openai/deployments/d2/chat/completions?api-version=2024-06-01`,
			{},
			`${root}/openai/deployments/d2/chat/completions?api-version=2024-06-01`,
		],
		[
			'a pasted address with empty fields',
			`${root}/openai/deployments/d2/chat/completions?api-version=2024-06-01`,
			{ route: 'deployments', apiVersion: '', deployment: ' ' },
			`${root}/openai/deployments/d2/chat/completions?api-version=2024-06-01`,
		],
		[
			'a pasted address and the v1 route',
			`${root}/openai/deployments/d2/chat/completions?api-version=2024-06-01`,
			{ route: 'v1' },
			`${root}/openai/v1/chat/completions`,
		],
		[
			'a gateway with a path',
			'https://gw.example/team/llm',
			{},
			'https://gw.example/team/llm/openai/v1/chat/completions',
		],
		[
			'a gateway with a path and a port',
			'http://gw.example:8080/team/openai/v1/',
			{},
			'http://gw.example:8080/team/openai/v1/chat/completions',
		],
		[
			'a bad escape',
			`${root}/openai/deployments/%E0%A4%A/chat/completions?api-version=1`,
			{},
			`${root}/openai/deployments/%25E0%25A4%25A/chat/completions?api-version=1`,
		],
	])('is found with %s', (_name, baseUrl, settings, expected) => {
		expect(to(baseUrl, settings)).toBe(expected);
	});

	test.each([
		[{ baseUrl: root }, `${root}/openai/v1/chat/completions`],
		[{ baseUrl: `${root}/openai/v1` }, `${root}/openai/v1/chat/completions`],
		[
			{ baseUrl: root, apiVersion: '2024-10-21', deployment: 'd' },
			`${root}/openai/deployments/d/chat/completions?api-version=2024-10-21`,
		],
	])('is found from a connection made by hand: %j', (made, expected) => {
		expect(azure.toHttpRequest(bare, made).url).toBe(expected);
	});
});

describe('Anthropic', () => {
	const anthropic = byId('anthropic');
	test.each([
		['https://api.anthropic.com', 'https://api.anthropic.com/v1/messages'],
		['https://api.anthropic.com/v1/', 'https://api.anthropic.com/v1/messages'],
		['https://api.anthropic.com/v1/messages', 'https://api.anthropic.com/v1/messages'],
		['https://gw.example/anthropic', 'https://gw.example/anthropic/v1/messages'],
		['', 'https://api.anthropic.com/v1/messages'],
	])('is found at %j', (baseUrl, expected) => {
		const found = llmConnection(anthropic, baseUrl);
		expect(found && anthropic.toHttpRequest(bare, found).url).toBe(expected);
	});

	test('gets all instructions apart, and the talk as it was', () => {
		const body = bodyOf(anthropic, {
			...bare,
			messages: [
				{ role: 'system', content: 'A' },
				{ role: 'developer', content: 'B' },
				{ role: 'user', content: 'Hi' },
				{ role: 'system', content: '' },
			],
		});
		expect(body).toMatchObject({
			system: 'A\n\nB',
			messages: [{ role: 'user', content: 'Hi' }],
			max_tokens: 4096,
		});
	});

	test('names its version, and lets a connection name another', () => {
		expect(anthropic.toHttpRequest(bare, { baseUrl: 'https://x.example' }).headers).toEqual({
			'anthropic-version': '2023-06-01',
		});
		expect(
			anthropic.toHttpRequest(bare, {
				baseUrl: 'https://x.example',
				headers: { 'anthropic-version': 'x' },
			}).headers,
		).toEqual({ 'anthropic-version': 'x' });
	});

	test('gets no temperature over 1', () => {
		expect(bodyOf(anthropic, { ...bare, temperature: 1.7 })).toMatchObject({ temperature: 1 });
		expect(anthropic.adapt?.({ ...bare, temperature: 1.7 }).adjustments).toEqual([
			{ parameter: 'temperature', change: 'replaced', to: '1' },
		]);
	});

	test('answers a schema that is no object through one that is', () => {
		const list: ChatRequest = {
			...bare,
			responseFormat: {
				type: 'json_schema',
				name: 'the list',
				schema: { type: 'array', items: { $ref: '#/$defs/i' }, $defs: { i: { type: 'number' } } },
			},
		};
		expect(bodyOf(anthropic, list).tools).toMatchObject([
			{
				name: 'the_list',
				input_schema: { type: 'object', required: ['answer'], $defs: { i: {} } },
			},
		]);
		const answer = {
			type: 'message',
			content: [{ type: 'tool_use', name: 'the_list', input: { answer: [1, 2] } }],
			stop_reason: 'tool_use',
		};
		expect(
			anthropic.parseResponse({ status: 200, headers: {}, body: JSON.stringify(answer) }, list),
		).toMatchObject({ content: '[1,2]', finishReason: 'stop' });
	});
});

describe('an answer of Anthropic', () => {
	const anthropic = byId('anthropic');
	const read = (message: object | string, request: ChatRequest = bare) =>
		anthropic.parseResponse(
			{
				status: 200,
				headers: {},
				body: typeof message === 'string' ? message : JSON.stringify(message),
			},
			request,
		);
	const message = (content: unknown[], stop: string | null = 'end_turn') => ({
		type: 'message',
		content,
		stop_reason: stop,
	});
	const text = (words: string) => ({ type: 'text', text: words });

	test.each([
		['one block', [text('Hello')], 'end_turn', { content: 'Hello', finishReason: 'stop' }],
		[
			'two blocks',
			[text('Hel'), text('lo')],
			'stop_sequence',
			{ content: 'Hello', finishReason: 'stop' },
		],
		[
			'thoughts before',
			[{ type: 'thinking', thinking: 'hm', signature: 'x' }, text('Hello')],
			'max_tokens',
			{ content: 'Hello', finishReason: 'length' },
		],
		['a full window', [text('Hello')], 'model_context_window_exceeded', { finishReason: 'length' }],
		[
			'a tool nobody asked for',
			[text('Hello'), { type: 'tool_use', name: 'x', input: {} }],
			'tool_use',
			{ content: 'Hello', finishReason: 'tool_calls' },
		],
		['a reason nobody knows', [text('Hello')], 'new_reason', { finishReason: 'new_reason' }],
		['no reason', [text('Hello')], null, { finishReason: 'unknown', model: 'm', usage: {} }],
	])('with %s is read', (_name, content, stop, expected) => {
		expect(read(message(content, stop))).toMatchObject(expected);
	});

	test.each([
		['a refusal', message([text('I cannot talk about Jane')], 'refusal'), 'refused'],
		['no block', message([]), 'empty_answer'],
		[
			'thoughts alone',
			message([{ type: 'thinking', thinking: 'Jane' }], 'max_tokens'),
			'truncated',
		],
		['another shape', { id: 'x', content: 'Jane' }, 'invalid_response'],
		[
			'a completion of the other family',
			{ choices: [{ message: { content: 'Jane' } }] },
			'invalid_response',
		],
		['a page', '<html>Jane</html>', 'invalid_response'],
		['nothing', '', 'invalid_response'],
	])('with %s is an error without its words', (_name, body, code) => {
		const error = errorOf(() => read(body));
		expect(error.code).toBe(code);
		expect(error.retryable).toBe(body === '');
		expect(JSON.stringify([error.message, error.description, error.details])).not.toContain('Jane');
	});
});
