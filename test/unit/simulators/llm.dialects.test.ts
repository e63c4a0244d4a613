import Ajv from 'ajv';
import {
	llmQuirks,
	startLlmSimulator,
	type LlmFaultKind,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { http } from './callers';

let sim: LlmSimulator;
beforeAll(async () => {
	sim = await startLlmSimulator({ models: ['gpt-4o', 'o3', 'gpt-5-mini', 'claude-sonnet'] });
});
beforeEach(() => sim.reset());
afterAll(async () => await sim.close());

const said = [{ role: 'user', content: 'customer: Where is my parcel?' }];
const key = () => sim.apiKey;

const openAi = async (body: object) =>
	await http.post(`${sim.origin}/v1/chat/completions`, body, {
		headers: { Authorization: `Bearer ${key()}` },
	});
const azure = async (
	path: string,
	body?: object,
	headers: Record<string, string> = { 'api-key': key() },
) =>
	body === undefined
		? await http.get(`${sim.origin}/openai${path}`, { headers })
		: await http.post(`${sim.origin}/openai${path}`, body, { headers });
const anthropic = async (
	body: object,
	headers: Record<string, string> = { 'x-api-key': key(), 'anthropic-version': '2023-06-01' },
) => await http.post(`${sim.origin}/v1/messages`, body, { headers });

describe('the Azure dialect', () => {
	const path = '/deployments/gpt-4o/chat/completions?api-version=2024-10-21';

	it('answers at the address of a deployment, with what its filter thought', async () => {
		const { status, data } = await azure(path, { messages: said });
		expect(status).toBe(200);
		expect(data).toMatchObject({
			model: 'gpt-4o',
			choices: [{ content_filter_results: { hate: { filtered: false } } }],
			prompt_filter_results: [{}],
		});
	});

	it('answers at the v1 address', async () => {
		expect((await azure('/v1/chat/completions', { model: 'gpt-4o', messages: said })).status).toBe(
			200,
		);
	});

	it.each([
		['no version', '/deployments/gpt-4o/chat/completions', 404, '404'],
		[
			'another deployment',
			'/deployments/none/chat/completions?api-version=2024-10-21',
			404,
			'DeploymentNotFound',
		],
		['another address', '/x', 404, '404'],
	])('finds nothing with %s', async (_name, wrong, status, code) => {
		const answer = await azure(wrong, { messages: said });
		expect(answer).toMatchObject({ status, data: { error: { code } } });
	});

	it.each([
		['another header', () => ({ Authorization: `Bearer ${key()}` })],
		['another key', () => ({ 'api-key': 'wrong' })],
	])('wants its key in its own header: %s', async (_name, headers) => {
		expect(
			await azure(path, { messages: said }, headers() as Record<string, string>),
		).toMatchObject({ status: 401, data: { error: { code: '401' } } });
	});

	it('lists deployments at the old address, and more than the deployments elsewhere', async () => {
		const ids = async (list: string) =>
			((await azure(list)).data as { data: Array<{ id: string }> }).data.map(({ id }) => id);
		expect(await ids('/deployments?api-version=2023-03-15-preview')).toEqual(sim.models);
		expect(await ids('/v1/models')).toContain('gpt-not-deployed');
		expect(await ids('/models?api-version=2024-10-21')).toContain('gpt-not-deployed');
		expect((await azure('/models')).status).toBe(404);
	});
});

describe('the Anthropic dialect', () => {
	const body = { model: 'claude-sonnet', max_tokens: 200, messages: said };

	it('answers in blocks', async () => {
		const { status, data } = await anthropic({ ...body, system: 'You help an agent.' });
		expect(status).toBe(200);
		expect(data).toMatchObject({
			type: 'message',
			role: 'assistant',
			content: [{ type: 'text' }],
			stop_reason: 'end_turn',
			usage: { input_tokens: expect.any(Number) as number },
		});
	});

	it('says why it stopped early', async () => {
		expect((await anthropic({ ...body, max_tokens: 2 })).data).toMatchObject({
			stop_reason: 'max_tokens',
			usage: { output_tokens: 2 },
		});
	});

	it('calls the tool it must call, with an input of its schema', async () => {
		const schema = {
			type: 'object',
			properties: { mood: { enum: ['good', 'bad'] } },
			required: ['mood'],
		};
		const { data } = await anthropic({
			...body,
			tools: [{ name: 'answer', input_schema: schema }],
			tool_choice: { type: 'tool', name: 'answer' },
		});
		expect(data).toMatchObject({
			content: [{ type: 'tool_use', name: 'answer', input: { mood: 'good' } }],
			stop_reason: 'tool_use',
		});
	});

	it.each([
		['no limit', { max_tokens: undefined }, /^max_tokens: Field required/],
		['a parameter of the other family', { seed: 1 }, /^seed: Extra inputs/],
		['a temperature over 1', { temperature: 1.2 }, /^temperature/],
		[
			'a system among the messages',
			{ messages: [{ role: 'system', content: 'x' }] },
			/Unexpected role/,
		],
		['nothing said', { messages: [{ role: 'user', content: '' }] }, /non-empty/],
		['the assistant first', { messages: [{ role: 'assistant', content: 'x' }] }, /first message/],
		[
			'a tool that takes no object',
			{ tools: [{ name: 'a', input_schema: { type: 'string' } }] },
			/input_schema/,
		],
	])('refuses %s', async (_name, change, message) => {
		const { status, data } = await anthropic({ ...body, ...change });
		expect(status).toBe(400);
		expect(data).toMatchObject({
			type: 'error',
			error: { type: 'invalid_request_error', message: expect.stringMatching(message) as string },
		});
	});

	it.each([
		['a missing version', { 'x-api-key': 'k' }, 400],
		['a wrong key', { 'x-api-key': 'k', 'anthropic-version': '2023-06-01' }, 401],
		['a bearer', { Authorization: 'Bearer k', 'anthropic-version': '2023-06-01' }, 401],
	])('refuses %s', async (_name, headers, status) => {
		expect((await anthropic(body, headers as unknown as Record<string, string>)).status).toBe(
			status,
		);
	});

	it('lists models to those who name a version', async () => {
		const { data } = await http.get(`${sim.origin}/v1/models`, {
			headers: { 'x-api-key': key(), 'anthropic-version': '2023-06-01' },
		});
		expect(data).toMatchObject({
			data: [{ type: 'model' }, {}, {}, { id: 'claude-sonnet' }],
			has_more: false,
		});
	});

	it.each<[LlmFaultKind, number, object]>([
		['refusal', 200, { stop_reason: 'refusal' }],
		['contentFilter', 400, { error: { type: 'invalid_request_error' } }],
		['rateLimited', 429, { error: { type: 'rate_limit_error' } }],
		[
			'insufficientQuota',
			400,
			{ error: { message: expect.stringContaining('credit balance') as string } },
		],
		['overloaded', 529, { error: { type: 'overloaded_error' } }],
		['truncated', 200, { stop_reason: 'max_tokens' }],
		['reasoningOnly', 200, { content: [{ type: 'thinking' }] }],
		['errorInside200', 200, { type: 'error' }],
		['schemaInvalid', 200, { content: [{ text: '{"simulated":"nothing that was asked for"}' }] }],
		['cachedUsage', 200, { usage: { cache_creation_input_tokens: 1 } }],
		['status', 503, { type: 'error', error: { type: 'api_error' } }],
	])('words %s as Anthropic does', async (kind, status, shape) => {
		sim.fault({ kind });
		const answer = await anthropic(body);
		expect(answer.status).toBe(status);
		expect(answer.data).toMatchObject(shape);
	});

	it('has an answer for every odd answer of the other family', async () => {
		for (const kind of llmQuirks) {
			sim.fault({ kind });
			expect((await anthropic(body)).status).toBeLessThan(599);
		}
	});
});

describe('a reasoning model', () => {
	it('thinks out of the same limit, and counts it', async () => {
		const { data } = await openAi({
			model: 'o3',
			messages: said,
			max_completion_tokens: 500,
			reasoning_effort: 'high',
		});
		expect(data).toMatchObject({
			choices: [{ finish_reason: 'stop' }],
			usage: { completion_tokens_details: { reasoning_tokens: 128 } },
		});
	});

	it('may use up its tokens before it says a word', async () => {
		const { data } = await openAi({ model: 'o3', messages: said, max_completion_tokens: 20 });
		expect(data).toMatchObject({
			choices: [{ message: { content: '' }, finish_reason: 'length' }],
			usage: { completion_tokens: 20 },
		});
	});

	it.each([
		['max_tokens', 5, 'unsupported_parameter'],
		['temperature', 0.2, 'unsupported_value'],
		['top_p', 0.5, 'unsupported_value'],
		['presence_penalty', 1, 'unsupported_value'],
		['frequency_penalty', 1, 'unsupported_value'],
		['reasoning_effort', 'minimal', 'unsupported_value'],
	])('takes no %s of %j', async (name, value, code) => {
		expect(await openAi({ model: 'o3', messages: said, [name]: value })).toMatchObject({
			status: 400,
			data: { error: { code, param: name } },
		});
	});

	it('is not every model', async () => {
		expect(
			(await openAi({ model: 'gpt-4o', messages: said, reasoning_effort: 'low' })).data,
		).toMatchObject({
			error: { message: 'Unrecognized request argument supplied: reasoning_effort' },
		});
		expect(
			(await openAi({ model: 'gpt-5-mini', messages: said, reasoning_effort: 'minimal' })).status,
		).toBe(200);
	});
});

describe('structured output', () => {
	const asked = async (format: object | undefined, messages: object[] = said) =>
		await openAi({ model: 'gpt-4o', messages, ...(format && { response_format: format }) });
	const schemaFormat = (schema: object, strict?: boolean) => ({
		type: 'json_schema',
		json_schema: { name: 'answer', schema, ...(strict === undefined ? {} : { strict }) },
	});
	const contentOf = (data: unknown) =>
		JSON.parse(
			(data as { choices: Array<{ message: { content: string } }> }).choices[0]?.message.content ??
				'',
		) as unknown;

	const schemas: Array<[string, object]> = [
		[
			'an object',
			{
				type: 'object',
				properties: { a: { type: 'string' }, b: { type: 'integer', minimum: 3 } },
				required: ['a', 'b'],
				additionalProperties: false,
			},
		],
		[
			'lists, choices and formats',
			{
				type: 'object',
				properties: {
					l: {
						type: 'array',
						items: { anyOf: [{ type: 'number' }, { type: 'null' }] },
						minItems: 2,
					},
					d: { type: 'string', format: 'date' },
				},
				required: ['l', 'd'],
			},
		],
		[
			'a reference',
			{
				type: 'object',
				properties: { t: { $ref: '#/definitions/t' } },
				required: ['t'],
				definitions: { t: { type: ['string', 'null'], minLength: 300 } },
			},
		],
		[
			'a tree that contains itself',
			{
				type: 'object',
				properties: { kids: { type: 'array', items: { $ref: '#' } } },
				required: ['kids'],
			},
		],
		[
			'all of two',
			{
				allOf: [
					{ type: 'object', properties: { a: { const: 5 } }, required: ['a'] },
					{ properties: { b: { type: 'boolean' } }, required: ['b'] },
				],
			},
		],
		['a list at the top', { type: 'array', items: { enum: ['x', 'y'] }, minItems: 1 }],
	];

	it.each(schemas)(
		'conforms to a schema of %s, by parameter and by words',
		async (_name, schema) => {
			const valid = new Ajv().compile(schema);
			for (const answer of [
				await asked(schemaFormat(schema)),
				await asked(undefined, [
					{
						role: 'system',
						content: `Answer in JSON after this schema: ${JSON.stringify(schema)}`,
					},
					...said,
				]),
			]) {
				expect(answer.status).toBe(200);
				expect([valid(contentOf(answer.data)), valid.errors]).toEqual([true, null]);
			}
		},
	);

	it('as an object wants the word in the messages', async () => {
		expect(await asked({ type: 'json_object' })).toMatchObject({
			status: 400,
			data: { error: { param: 'messages' } },
		});
		const { data } = await asked({ type: 'json_object' }, [
			{ role: 'system', content: 'Answer in JSON.' },
			...said,
		]);
		expect(contentOf(data)).toEqual({ answer: expect.any(String) as string });
	});

	it.each([
		['a list at the top', { type: 'array' }, /type: "object"/],
		['further keys', { type: 'object', properties: {} }, /additionalProperties/],
		[
			'a key that may be missing',
			{
				type: 'object',
				properties: { a: { type: 'string' } },
				required: [],
				additionalProperties: false,
			},
			/Missing 'a'/,
		],
		[
			'further keys deep inside',
			{
				type: 'object',
				properties: { a: { type: 'object' } },
				required: ['a'],
				additionalProperties: false,
			},
			/'properties', 'a'/,
		],
	])('in strict mode takes no schema with %s', async (_name, schema, message) => {
		const { status, data } = await asked(schemaFormat(schema, true));
		expect(status).toBe(400);
		expect(data).toMatchObject({
			error: { param: 'response_format', message: expect.stringMatching(message) as string },
		});
		if (schema.type === 'object') expect((await asked(schemaFormat(schema))).status).toBe(200);
	});

	it.each([
		['no schema', { type: 'json_schema' }],
		['a name with spaces', { type: 'json_schema', json_schema: { name: 'a b', schema: {} } }],
		['another type', { type: 'xml' }],
		['a text', 'json_object'],
	])('is refused with %s', async (_name, format) => {
		expect((await asked(format as object)).status).toBe(400);
	});

	it('is invalid once on demand, and valid on the repair', async () => {
		const schema = {
			type: 'object',
			properties: { a: { type: 'string' } },
			required: ['a'],
			additionalProperties: false,
		};
		sim.fault({ kind: 'schemaInvalid' });
		const valid = new Ajv().compile(schema);
		expect(valid(contentOf((await asked(schemaFormat(schema, true))).data))).toBe(false);
		expect(valid(contentOf((await asked(schemaFormat(schema, true))).data))).toBe(true);
	});
});
