import {
	runWorkflow,
	startWorkflow,
	type CredentialStore,
	type HarnessNode,
} from '../support/n8nHarness';
import { completion, startScriptedLlm, type Reply, type ScriptedLlm } from '../support/scriptedLlm';
import { metaOf } from '../support/metaOf';

let llm: ScriptedLlm;
beforeAll(async () => {
	llm = await startScriptedLlm();
});
afterAll(async () => await llm.close());
beforeEach(() => {
	llm.arrivals.length = 0;
	llm.underWay.most = 0;
	llm.script = () => completion('ok');
});

/** A saved credential of its own, as breaker and pace belong to one. */
const credentials = (): CredentialStore => ({
	llmApi: { provider: 'openaiCompatible', baseUrl: llm.baseUrl, apiKey: '' },
});

const chat = (
	options: object = {},
	parameters: object = {},
	onError: HarnessNode['onError'] = 'continueErrorOutput',
): HarnessNode => ({
	name: 'Chat',
	type: 'llmChat',
	parameters: {
		model: 'm-1',
		systemPrompt: '',
		userMessage: '={{ $json.question }}',
		...parameters,
		options,
	} as HarnessNode['parameters'],
	onError,
});

const questions = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ question: `question ${index}.` }));
const asked = (text: string) =>
	llm.arrivals.filter(({ body }) => body.messages.some(({ content }) => content.includes(text)))
		.length;
const codeOf = (json: object) => (json as { error?: { code?: string } }).error?.code;

/** Answers by what the question contains; the rest is answered. */
const byQuestion = (replies: Record<string, Reply>): void => {
	llm.script = ({ body }) => {
		const text = body.messages.map(({ content }) => content).join(' ');
		return Object.entries(replies).find(([key]) => text.includes(key))?.[1] ?? completion('ok');
	};
};

describe('the error branch', () => {
	const route =
		"={{ ['rate_limited', 'server_error', 'timeout', 'circuit_open'].includes($json.error.code) ? 0 : $json.error.code === 'refused' ? 1 : 2 }}";

	test('is routed by code with a Switch: later, reviewers, everything else', async () => {
		byQuestion({
			'question 1.': { status: 429, headers: { 'retry-after': '36000' } },
			'question 2.': {
				body: { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'no' } }] },
			},
			'question 3.': { status: 400, body: { error: { message: 'no' } } },
			'question 4.': { status: 503 },
		});
		const nodes: HarnessNode[] = [
			chat({ maxRetries: 0 }),
			{
				name: 'Route',
				type: 'switch',
				parameters: { output: route },
				after: { node: 'Chat', output: 1 },
			},
		];
		const { error, output } = await runWorkflow(nodes, questions(6), credentials());
		expect(error).toBeUndefined();
		expect(output('Chat', 0).map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 5 },
		]);
		expect(output('Route', 0).map(({ json }) => codeOf(json))).toEqual([
			'rate_limited',
			'server_error',
		]);
		expect(output('Route', 1).map(({ json }) => codeOf(json))).toEqual(['refused']);
		expect(output('Route', 2).map(({ json }) => codeOf(json))).toEqual(['bad_request']);
		expect(output('Route', 0)[0]?.json.error).toMatchObject({
			retryable: true,
			retryAfterMs: 36_000_000,
			attempts: 1,
		});
		expect(llm.arrivals).toHaveLength(6);
	});

	test('leads to a second LLM Chat with another credential, which answers what the first could not', async () => {
		const other = await startScriptedLlm();
		other.script = ({ body }) => completion('from elsewhere', { model: body.model });
		byQuestion({ 'question 1.': { status: 429, headers: { 'retry-after': '36000' } } });
		const second: HarnessNode = {
			...chat({}, { model: 'm-2' }),
			name: 'Second',
			after: { node: 'Chat', output: 1 },
			store: { llmApi: { provider: 'openaiCompatible', baseUrl: other.baseUrl, apiKey: '' } },
		};
		const { output } = await runWorkflow([chat(), second], questions(3), credentials());
		expect(output('Chat', 0)).toHaveLength(2);
		expect(output('Second', 0)).toMatchObject([
			{ json: { content: 'from elsewhere', model: 'm-2' } },
		]);
		expect(other.arrivals).toHaveLength(1);
		await other.close();
	});
});

describe('structured output', () => {
	const responseSchema = {
		type: 'object',
		properties: { verdict: { type: 'string', enum: ['pass', 'fail'] } },
		required: ['verdict'],
	};

	test('takes its schema from Flatten & Render Prompt by the default expression', async () => {
		llm.script = () => completion('```json\n{"verdict":"pass"}\n```');
		const node = chat(
			{},
			{ structuredOutput: 'jsonSchema', jsonSchema: '={{ $json.responseSchema }}' },
		);
		const { output } = await runWorkflow(
			[node],
			[
				{ question: 'x', responseSchema },
				{ question: 'y', responseSchema: JSON.stringify(responseSchema) },
			],
			credentials(),
		);
		expect(output('Chat').map(({ json }) => json.data)).toEqual([
			{ verdict: 'pass' },
			{ verdict: 'pass' },
		]);
		expect(llm.arrivals[0]?.body.response_format?.type).toBe('json_schema');
	});

	test('takes an example in place of a schema', async () => {
		llm.script = () => completion('{"verdict":"pass","score":2}');
		const node = chat(
			{},
			{
				structuredOutput: 'jsonSchema',
				schemaSource: 'example',
				jsonExample: '{"verdict": "fail", "score": 1}',
			},
		);
		const { output } = await runWorkflow([node], questions(1), credentials());
		expect(output('Chat')[0]?.json).toMatchObject({
			data: { verdict: 'pass', score: 2 },
			content: '{"verdict":"pass","score":2}',
		});
	});

	test('gives any object as data', async () => {
		llm.script = () => completion('{"a":[1]}');
		const { output } = await runWorkflow(
			[chat({}, { structuredOutput: 'jsonObject' })],
			questions(1),
			credentials(),
		);
		expect(output('Chat')[0]?.json.data).toEqual({ a: [1] });
	});

	test.each<[name: string, jsonSchema: string, message: string]>([
		[
			'no field of the item',
			'={{ $json.nope }}',
			"The parameter 'JSON Schema' gives nothing for this item",
		],
		['no JSON', '{', "The parameter 'JSON Schema' is not a JSON object"],
		[
			'a misspelt type',
			'{"type": "objekt"}',
			"The JSON Schema's '/type' holds 'objekt'; the types are array, boolean, integer, null, number, object, string",
		],
	])('fails before anything is sent when its schema is %s', async (_name, jsonSchema, message) => {
		const { output } = await runWorkflow(
			[chat({}, { structuredOutput: 'jsonSchema', jsonSchema })],
			questions(1),
			credentials(),
		);
		expect(output('Chat', 1)[0]?.json).toMatchObject({ error: { code: 'invalid_input' }, message });
		expect(llm.arrivals).toEqual([]);
	});

	test('shows what the model wrote only on demand', async () => {
		llm.script = () => completion('customer 4711 says no JSON');
		const ask = async (options: object) =>
			(
				await runWorkflow(
					[chat(options, { structuredOutput: 'jsonObject' })],
					questions(1),
					credentials(),
				)
			).output('Chat', 1)[0]?.json;
		const hidden = await ask({});
		expect(hidden).toMatchObject({
			error: { code: 'schema_invalid', retryable: false },
			details: { usage: { totalTokens: 30 } },
		});
		expect(JSON.stringify(hidden)).not.toContain('4711');
		expect(await ask({ keepRejectedAnswer: true })).toMatchObject({
			details: { content: 'customer 4711 says no JSON' },
		});
	});
});

describe('parameters', () => {
	test('reach the server, and nothing that was not set does', async () => {
		const options = {
			topP: 0.5,
			stop: ['END'],
			seed: 7,
			presencePenalty: 1,
			frequencyPenalty: -1,
			extraBody: '{"service_tier":"flex"}',
			history: '={{ $json.turns }}',
			temperature: 0,
			maxTokens: 9,
		};
		const turns = [
			{ role: 'user', content: 'Hello' },
			{ role: 'assistant', content: 'Hi' },
		];
		await runWorkflow(
			[chat(options, { systemPrompt: 'Be brief.' })],
			[{ question: 'Why?', turns }],
			credentials(),
		);
		await runWorkflow([chat()], questions(1), credentials());
		expect(llm.arrivals[0]?.body).toEqual({
			model: 'm-1',
			messages: [
				{ role: 'system', content: 'Be brief.' },
				...turns,
				{ role: 'user', content: 'Why?' },
			],
			temperature: 0,
			top_p: 0.5,
			max_tokens: 9,
			stop: ['END'],
			seed: 7,
			presence_penalty: 1,
			frequency_penalty: -1,
			service_tier: 'flex',
		});
		expect(Object.keys(llm.arrivals[1]?.body ?? {})).toEqual([
			'model',
			'messages',
			'temperature',
			'max_tokens',
		]);
	});

	test('that the server does not take are adjusted once per run, and told on every item', async () => {
		llm.script = ({ body }) =>
			'temperature' in body
				? {
						status: 400,
						body: { error: { message: 'x', code: 'unsupported_value', param: 'temperature' } },
					}
				: completion('ok');
		const { output } = await runWorkflow([chat({ concurrency: 1 })], questions(5), credentials());
		expect(output('Chat').map(({ json }) => metaOf(json).adjustments)).toEqual(
			Array(5).fill([{ parameter: 'temperature', change: 'removed' }]),
		);
		expect(llm.arrivals).toHaveLength(6);
	});
});

describe('a run', () => {
	const prices = { price: [{ model: 'm-1', inputPerMillion: 2, outputPerMillion: 10 }] };

	test('gives usage and cost of each item and of all, and tells n8n of the tokens', async () => {
		byQuestion({ 'question 2.': completion('', { finish: 'content_filter' }) });
		const { output, run } = await runWorkflow([chat({ prices })], questions(4), credentials());
		const items = output('Chat', 0).map(({ json }) => json);
		expect(items[0]).toMatchObject({
			usage: { promptTokens: 10, completionTokens: 5, totalTokens: 15 },
			cost: 0.00007,
		});
		const runTotal = {
			answered: 3,
			failed: 1,
			usage: { promptTokens: 40, completionTokens: 20, totalTokens: 60 },
			cost: 0.00028,
		};
		expect(items.map((json) => metaOf(json).runTotal)).toEqual([runTotal, runTotal, runTotal]);
		expect(run.data.resultData.runData.Chat?.[0]?.metadata).toMatchObject({
			tokenUsage: { inputTokens: 40, outputTokens: 20 },
		});
	});

	test('has no total cost when one of its answers has none', async () => {
		llm.script = (_arrival, index) =>
			completion('ok', { usage: index === 0 ? { prompt_tokens: 1 } : undefined });
		const { output } = await runWorkflow([chat({ prices })], questions(2), credentials());
		expect(metaOf(output('Chat')[1]?.json).runTotal).not.toHaveProperty('cost');
	});

	test('stops at its budget of tokens: the rest is not sent and leaves as budget_exhausted', async () => {
		llm.script = () => ({ ...completion('ok'), afterMs: 5 });
		const { output } = await runWorkflow(
			[chat({ maxRunTokens: 100, concurrency: 8 })],
			questions(30),
			credentials(),
		);
		expect(output('Chat', 0)).toHaveLength(6);
		expect(output('Chat', 1).map(({ json }) => codeOf(json))).toEqual(
			Array(24).fill('budget_exhausted'),
		);
		expect(llm.arrivals).toHaveLength(6);
	});

	test('stops at its budget of cost', async () => {
		const { output } = await runWorkflow(
			[chat({ maxRunCost: 0.0002, prices, concurrency: 1 })],
			questions(5),
			credentials(),
		);
		expect(output('Chat', 0)).toHaveLength(2);
		expect(llm.arrivals).toHaveLength(2);
	});

	test('with 20 % faults gives every item one outcome, in order, and pays for none twice', async () => {
		const sent = new Map<string, number>();
		const faults: Reply[] = [
			{ status: 503 },
			{ status: 429, headers: { 'retry-after-ms': '20' } },
			{ breaks: 'before' },
			{ status: 500, body: '<html>' },
		];
		llm.script = ({ body }) => {
			const question = body.messages[0]?.content ?? '';
			sent.set(question, (sent.get(question) ?? 0) + 1);
			const item = Number(/\d+/.exec(question));
			return item % 5 === 4 && sent.get(question) === 1
				? (faults[item % faults.length] ?? {})
				: completion(question);
		};
		const { output } = await runWorkflow([chat({ concurrency: 8 })], questions(200), credentials());
		expect(output('Chat', 1)).toEqual([]);
		expect(output('Chat', 0).map(({ json, pairedItem }) => [json.content, pairedItem])).toEqual(
			questions(200).map(({ question }, item) => [question, { item }]),
		);
		expect([...sent.values()].filter((times) => times === 2)).toHaveLength(40);
		expect(llm.arrivals).toHaveLength(240);
	});

	test('works on as many items at a time as the option says, 4 without it', async () => {
		llm.script = () => ({ ...completion('ok'), afterMs: 10 });
		await runWorkflow([chat()], questions(12), credentials());
		expect(llm.underWay.most).toBe(4);
		llm.underWay.most = 0;
		await runWorkflow([chat({ concurrency: 7 })], questions(21), credentials());
		expect(llm.underWay.most).toBe(7);
	});
});

describe('the circuit breaker', () => {
	const options = { maxRetries: 0, breakerFailures: 3, concurrency: 1 };

	test('keeps what was answered before it opened, and belongs to the process', async () => {
		llm.script = (_arrival, index) => (index < 2 ? completion('ok') : { status: 500 });
		const store = credentials();
		const { output } = await runWorkflow([chat(options)], questions(8), store);
		expect(output('Chat', 0)).toHaveLength(2);
		expect(output('Chat', 1).map(({ json }) => codeOf(json))).toEqual([
			...Array<string>(3).fill('server_error'),
			...Array<string>(3).fill('circuit_open'),
		]);
		expect(output('Chat', 1).at(-1)?.json).toMatchObject({
			error: { retryable: true, retryAfterMs: expect.any(Number) },
			details: { circuit: 'open' },
		});
		llm.script = () => completion('ok');
		const next = await runWorkflow([chat(options)], questions(1), store);
		expect(next.output('Chat', 1).map(({ json }) => codeOf(json))).toEqual(['circuit_open']);
		expect(llm.arrivals).toHaveLength(5);
	});

	test('is of one model and one credential, and can be switched off', async () => {
		llm.script = () => ({ status: 500 });
		const store = credentials();
		await runWorkflow([chat(options)], questions(4), store);
		const before = llm.arrivals.length;
		await runWorkflow([chat(options, { model: 'm-2' })], questions(1), store);
		await runWorkflow([chat(options)], questions(1), credentials());
		await runWorkflow([chat({ ...options, breakerFailures: 0 })], questions(1), store);
		expect(llm.arrivals.length - before).toBe(3);
	});

	test('sends to the fallback model, and says which one answered', async () => {
		llm.script = ({ body }) =>
			body.model === 'm-1' ? { status: 500 } : completion('second', { model: 'm-2' });
		const { output } = await runWorkflow(
			[chat({ ...options, fallbackModel: 'm-2' })],
			questions(5),
			credentials(),
		);
		expect(output('Chat').map(({ json }) => metaOf(json).fallback)).toEqual([
			...Array<object>(3).fill({ model: 'm-2', reason: 'server_error' }),
			...Array<object>(2).fill({ model: 'm-2', reason: 'circuit_open' }),
		]);
		expect(output('Chat')[4]?.json).toMatchObject({ content: 'second', model: 'm-2' });
	});
});

describe('cancelling', () => {
	const until = async (condition: () => boolean): Promise<void> => {
		while (!condition()) await new Promise((resolve) => setImmediate(resolve)); // eslint-disable-line @n8n/community-nodes/no-restricted-globals -- a test
	};

	test('keeps what was answered, tells the rest as cancelled, and sends nothing more', async () => {
		llm.script = ({ body }) =>
			/question [0-2]\./.test(body.messages[0]?.content ?? '')
				? completion('ok')
				: { ...completion('late'), afterMs: 20_000 };
		const started = startWorkflow([chat({ concurrency: 2 })], questions(10), credentials());
		await until(() => llm.arrivals.length === 5);
		started.cancel();
		const { run, output } = await started.finished;
		expect(run.status).toBe('canceled');
		expect(output('Chat', 0).map(({ json }) => json.content)).toEqual(['ok', 'ok', 'ok']);
		expect(output('Chat', 1).map(({ json }) => codeOf(json))).toEqual(Array(7).fill('cancelled'));
		expect(llm.arrivals).toHaveLength(5);
		await until(() => llm.underWay.now === 0);
	});

	test('keeps what was answered with On Error set to stop, too', async () => {
		llm.script = (_arrival, index) =>
			index < 3 ? completion('ok') : { ...completion('late'), afterMs: 20_000 };
		const started = startWorkflow(
			[chat({ concurrency: 1 }, {}, undefined)],
			questions(10),
			credentials(),
		);
		await until(() => llm.arrivals.length === 4);
		started.cancel();
		expect((await started.finished).output('Chat')).toHaveLength(3);
	});
});

test('Retry-After of ten hours ends every item at once', async () => {
	llm.script = () => ({ status: 429, headers: { 'retry-after': '36000' } });
	const { output } = await runWorkflow([chat({ concurrency: 8 })], questions(40), credentials());
	expect(output('Chat', 1)).toHaveLength(40);
	for (const { json } of output('Chat', 1))
		expect(json.error).toMatchObject({
			code: 'rate_limited',
			retryAfterMs: 36_000_000,
			attempts: 1,
			waitedMs: 0,
		});
	expect(asked('question')).toBe(40);
});
