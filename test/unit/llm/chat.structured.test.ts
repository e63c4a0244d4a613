import { axiosTransport } from '../../../sandbox/axiosTransport';
import { LLM_RETRY, chat } from '../../../shared/llm/chat/chat';
import { type ChatTools } from '../../../shared/llm/chat/tools';
import { rejectedAnswer } from '../../../shared/llm/errors/rejectedAnswer';
import { openAi } from '../../../shared/llm/providers/openAi';
import type { ChatRequest, Provider, Usage } from '../../../shared/llm/llmTypes';
import { everyText, failureOf } from '../../support/everyText';
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

const schema = {
	type: 'object',
	properties: { verdict: { type: 'string', enum: ['pass', 'fail'] }, note: { type: 'string' } },
	required: ['verdict'],
};
const good = '{"verdict":"pass"}';
const bad = '{"verdict":"maybe, customer 4711"}';

const request: ChatRequest = {
	model: 'gpt-4o',
	messages: [
		{ role: 'system', content: 'Be fair.' },
		{ role: 'user', content: 'Judge.' },
	],
	responseFormat: { type: 'json_schema', name: 'answer', schema },
};

const provider = (capabilities: Provider['capabilities']): Provider => ({
	...openAi,
	adapt: undefined,
	capabilities,
});
const strict = provider({ jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true });
const schemaOnly = provider({ jsonSchema: true, jsonObject: false, seed: true, modelList: true });
const nothing = provider({ jsonSchema: false, jsonObject: false, seed: true, modelList: true });
const unknown = provider(undefined);

const ask = async (change: Partial<ChatTools> = {}, asked = request) =>
	await chat(asked, {
		provider: strict,
		connection: { baseUrl: llm.baseUrl },
		transport: axiosTransport(),
		clock: fakeClock(),
		random: () => 0,
		resilience: LLM_RETRY,
		...change,
	});

/** Answers one after the other; the last one again and again. */
const inTurn = (...replies: Reply[]): void => {
	llm.script = (_arrival, index) => replies[Math.min(index, replies.length - 1)] ?? {};
};
const complaint = (param: string | null, message = 'Not supported'): Reply => ({
	status: 400,
	body: { error: { message, type: 'invalid_request_error', param, code: null } },
});

const asked = () => llm.arrivals.map(({ body }) => body.response_format?.type ?? 'prompt');

describe('what is asked for', () => {
	beforeEach(() => inTurn(completion(good)));

	test('is the strict schema where the server has strict mode: closed, all required, absent as null', async () => {
		const result = await ask();
		expect(result).toMatchObject({
			data: { verdict: 'pass' },
			content: good,
			repaired: false,
			adjustments: [],
		});
		expect(llm.arrivals[0]?.body.response_format).toEqual({
			type: 'json_schema',
			json_schema: {
				name: 'answer',
				strict: true,
				schema: {
					type: 'object',
					properties: {
						verdict: { type: 'string', enum: ['pass', 'fail'] },
						note: { type: ['string', 'null'] },
					},
					required: ['verdict', 'note'],
					additionalProperties: false,
				},
			},
		});
		expect(llm.arrivals[0]?.body.messages).toEqual(request.messages);
	});

	test('is the schema as it is where strict mode cannot say it', async () => {
		const open = { ...schema, additionalProperties: true };
		await ask(
			{},
			{ ...request, responseFormat: { type: 'json_schema', name: 'answer', schema: open } },
		);
		expect(llm.arrivals[0]?.body.response_format?.json_schema).toEqual({
			name: 'answer',
			schema: open,
			strict: false,
		});
	});

	test.each<[name: string, of: Provider, type: string, adjustments: object[]]>([
		['of a server with schemas but no strict mode', schemaOnly, 'json_schema', []],
		['of a server that nobody knows', unknown, 'json_schema', []],
		[
			'of a server without either',
			nothing,
			'prompt',
			[{ parameter: 'response_format', change: 'replaced', to: 'instruction in the prompt' }],
		],
	])('stands in the instructions too: %s', async (_name, of, type, adjustments) => {
		const result = await ask({ provider: of });
		expect(asked()).toEqual([type]);
		expect(result).toMatchObject({ data: { verdict: 'pass' }, adjustments });
		const [system] = llm.arrivals[0]?.body.messages ?? [];
		expect(system?.content.startsWith('Be fair.\n\n')).toBe(true);
		expect(system?.content).toContain(JSON.stringify(schema));
	});

	test('a JSON object says so in the prompt, which servers insist on', async () => {
		const result = await ask(
			{},
			{
				...request,
				messages: [{ role: 'user', content: 'Judge.' }],
				responseFormat: { type: 'json_object' },
			},
		);
		expect(result.data).toEqual({ verdict: 'pass' });
		expect(llm.arrivals[0]?.body.response_format).toEqual({ type: 'json_object' });
		expect(llm.arrivals[0]?.body.messages).toEqual([
			{ role: 'system', content: expect.stringContaining('JSON object') },
			{ role: 'user', content: 'Judge.' },
		]);
	});

	test('a schema that is wrong fails before anything is sent', async () => {
		const wrong = {
			...request,
			responseFormat: { type: 'json_schema' as const, name: 'x', schema: { type: 'strng' } },
		};
		expect(await failureOf(ask({}, wrong))).toMatchObject({ code: 'invalid_input' });
		expect(llm.arrivals).toEqual([]);
	});
});

describe('a server that refuses the way', () => {
	test('is asked in the next way, down to words alone, and it is told', async () => {
		inTurn(
			complaint('response_format'),
			complaint('response_format.json_schema.strict'),
			complaint(null, "'response_format.type' must be 'text'"),
			completion(good),
		);
		const result = await ask();
		expect(
			llm.arrivals.map(
				({ body }) =>
					body.response_format?.json_schema?.strict ?? body.response_format?.type ?? 'prompt',
			),
		).toEqual([true, false, 'json_object', 'prompt']);
		expect(result).toMatchObject({
			data: { verdict: 'pass' },
			attempts: 1,
			requests: 4,
			waitedMs: 0,
		});
		expect(result.adjustments.map(({ to }) => to)).toEqual([
			'json_schema, not strict',
			'json_object',
			'instruction in the prompt',
		]);
	});

	test('is not asked again by the next item of a run', async () => {
		llm.script = ({ body }) =>
			body.response_format?.type === 'json_schema'
				? complaint('response_format')
				: completion(good);
		const memory = new Map();
		await ask({ memory });
		const second = await ask({ memory });
		expect(asked()).toEqual(['json_schema', 'json_schema', 'json_object', 'json_object']);
		expect(second).toMatchObject({
			requests: 1,
			adjustments: [{ parameter: 'response_format', to: 'json_object' }],
		});
	});

	test('and refuses words too has not accepted the request', async () => {
		inTurn(complaint('response_format'));
		expect(await failureOf(ask())).toMatchObject({ code: 'bad_request' });
		expect(llm.arrivals).toHaveLength(4);
	});
});

describe('an answer', () => {
	test('in a code fence is read, and content stays as it came', async () => {
		const content = `Here:\n\`\`\`json\n${good}\n\`\`\``;
		inTurn(completion(content));
		expect(await ask()).toMatchObject({ data: { verdict: 'pass' }, content, requests: 1 });
	});

	test('with null for a property that strict mode makes required is as if it were absent', async () => {
		inTurn(completion('{"verdict":"pass","note":null}'));
		expect((await ask()).data).toEqual({ verdict: 'pass' });
		expect(
			(await ask({ provider: schemaOnly }).catch((error: unknown) => error)) as object,
		).toMatchObject({ code: 'schema_invalid' });
	});

	test('that ended at the limit is truncated, kept apart, and not asked for again', async () => {
		inTurn(completion('{"verdict":"pa', { finish: 'length' }));
		const error = await failureOf(ask());
		expect(error).toMatchObject({
			code: 'truncated',
			retryable: false,
			details: { usage: { totalTokens: 15 }, finishReason: 'length' },
		});
		expect(rejectedAnswer(error)).toBe('{"verdict":"pa');
		expect(everyText(error)).not.toContain('"pa');
		expect(llm.arrivals).toHaveLength(1);
	});

	test('that is whole is taken, though it reached the limit', async () => {
		inTurn(completion(good, { finish: 'length' }));
		expect(await ask()).toMatchObject({ data: { verdict: 'pass' }, finishReason: 'length' });
	});
});

describe('the repair turn', () => {
	test('sends the answer back with what is wrong, once, and counts its tokens', async () => {
		inTurn(completion(bad), completion(good));
		const result = await ask({
			prices: { 'gpt-4o': { inputPerMillion: 1_000_000, outputPerMillion: 2_000_000 } },
		});
		expect(result).toMatchObject({
			data: { verdict: 'pass' },
			content: good,
			repaired: true,
			attempts: 1,
			requests: 2,
			usage: { promptTokens: 20, completionTokens: 10, totalTokens: 30 },
			cost: 40,
		});
		const [first, second] = llm.arrivals;
		expect(second?.body.messages.slice(0, 2)).toEqual(first?.body.messages);
		expect(second?.body.messages.slice(2)).toEqual([
			{ role: 'assistant', content: bad },
			{
				role: 'user',
				content: expect.stringContaining('- verdict is none of the values that the schema allows'),
			},
		]);
	});

	test('is one: what is still wrong is schema_invalid, with problems and usage and without the text', async () => {
		inTurn(completion(bad));
		const error = await failureOf(ask());
		expect(error).toMatchObject({
			code: 'schema_invalid',
			retryable: false,
			message:
				'The answer does not have the structure that was asked for: verdict is none of the values that the schema allows',
			effort: { attempts: 1, waitedMs: 0 },
			details: {
				problems: [
					{
						path: '/verdict',
						problem: 'enum',
						reason: 'verdict is none of the values that the schema allows',
					},
				],
				repair: 'failed',
				usage: { totalTokens: 30 },
				requestHash: expect.any(String),
			},
		});
		expect(llm.arrivals).toHaveLength(2);
		expect(everyText(error)).not.toContain('4711');
		expect(rejectedAnswer(error)).toBe(bad);
	});

	test.each<[name: string, reply: Reply, repair: string]>([
		['a 500', { status: 500 }, 'server_error'],
		['a 429', { status: 429, headers: { 'retry-after': '1' } }, 'rate_limited'],
		['a reset', { breaks: 'before' }, 'network_error'],
		['a 400', { status: 400, body: { error: { message: 'no' } } }, 'bad_request'],
		[
			'a refusal',
			{
				body: {
					model: 'm',
					choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'no' } }],
				},
			},
			'refused',
		],
	])('that meets %s is not sent again', async (_name, reply, repair) => {
		inTurn(completion(bad), reply);
		const error = await failureOf(ask());
		expect(error).toMatchObject({ code: 'schema_invalid', details: { repair } });
		const { totalTokens = 0, estimatedTokens = 0 } = error.details.usage as Usage;
		expect(totalTokens - estimatedTokens).toBe(15);
		expect(estimatedTokens > 0).toBe(repair === 'network_error');
		expect(llm.arrivals).toHaveLength(2);
	});

	test('names the first of several problems and counts the rest', async () => {
		inTurn(completion('{"note": 2}'));
		expect((await failureOf(ask())).message).toMatch(
			/asked for: (?:verdict is missing|note has the wrong type), and 1 more$/,
		);
	});

	test('of an answer that is no JSON says so', async () => {
		inTurn(completion('I cannot say.'));
		expect(await failureOf(ask())).toMatchObject({
			message: 'The answer does not have the structure that was asked for: the answer is not JSON',
		});
		expect(llm.arrivals.at(-1)?.body.messages.at(-1)?.content).toContain(
			'- the answer is not JSON',
		);
	});

	test('can be switched off', async () => {
		inTurn(completion(bad));
		expect(await failureOf(ask({ repair: false }))).toMatchObject({
			code: 'schema_invalid',
			details: { repair: 'off' },
		});
		expect(llm.arrivals).toHaveLength(1);
	});

	test('keeps what was adjusted before', async () => {
		inTurn(complaint('response_format'), completion('no JSON'), completion(good));
		expect(await ask()).toMatchObject({ repaired: true, requests: 3 });
		expect(llm.arrivals[2]?.body.response_format).toEqual(llm.arrivals[1]?.body.response_format);
	});
});
