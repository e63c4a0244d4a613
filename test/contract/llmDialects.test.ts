import { startLlmSimulator, type LlmFaultSpec, type LlmSimulator } from '../../sandbox/simulators';
import { chat } from '../../shared/llm/chat/chat';
import { llmConnection, providerHeaders } from '../../shared/llm/connection';
import { providerById } from '../../shared/llm/providers';
import type { ChatRequest, ChatResult, ConnectionSettings } from '../../shared/llm/llmTypes';
import { axiosTransport } from '../../sandbox/axiosTransport';
import { fakeClock } from '../support/fakeClock';
import { failureOf } from '../support/everyText';
import { nodeTransport } from '../../nodes/adapter/httpTransport';
import { executeContext } from '../support/executeContext';

let sim: LlmSimulator;
beforeAll(async () => {
	sim = await startLlmSimulator({ models: ['gpt-4o', 'o3', 'claude-sonnet'] });
});
beforeEach(() => sim.reset());
afterAll(async () => await sim.close());

const messages = [
	{ role: 'system' as const, content: 'You help an agent.' },
	{ role: 'user' as const, content: 'customer: where is my parcel?' },
];
const asked: ChatRequest = {
	model: 'gpt-4o',
	messages,
	temperature: 0.2,
	maxTokens: 500,
	timeoutMs: 120_000,
};

interface Way {
	name: string;
	id: string;
	model: string;
	settings: ConnectionSettings;
}

/** Three dialects by four ways. */
const ways: readonly Way[] = [
	{ name: 'OpenAI', id: 'openai', model: 'gpt-4o', settings: {} },
	{ name: 'Azure, v1', id: 'azureOpenAi', model: 'gpt-4o', settings: { route: 'v1' } },
	{
		name: 'Azure, by deployment',
		id: 'azureOpenAi',
		model: 'gpt-4o',
		settings: { route: 'deployments' },
	},
	{ name: 'Anthropic', id: 'anthropic', model: 'claude-sonnet', settings: {} },
];

async function ask(
	{ id, model, settings }: Way,
	change: Partial<ChatRequest> = {},
	through: 'axios' | 'n8n' = 'axios',
): Promise<ChatResult> {
	const provider = providerById(id);
	const url = id === 'openai' ? sim.baseUrl : sim.origin;
	const connection = llmConnection(provider, url, settings);
	if (connection === undefined) throw new Error('no connection');
	const transport =
		through === 'axios'
			? axiosTransport(providerHeaders(provider, sim.apiKey))
			: nodeTransport(executeContext({ llmApi: { provider: id, apiKey: sim.apiKey } }), 'llmApi', {
					refreshOn401: false,
				});
	const resilience = {
		maxAttempts: 3,
		maxWaitMs: 60_000,
		budgetMs: 60_000,
		backoff: { baseDelayMs: 1, factor: 1, maxDelayMs: 1 },
	};
	return await chat(
		{ ...asked, model, ...change },
		{ provider, connection, transport, clock: fakeClock(), random: () => 0, resilience },
	);
}

describe.each(ways.map((way) => [way.name, way] as const))('%s', (_name, way) => {
	test.each(['axios', 'n8n'] as const)('answers through %s, with usage', async (through) => {
		const result = await ask(way, {}, through);
		expect(result).toMatchObject({ finishReason: 'stop', model: way.model, attempts: 1 });
		expect(result.content).toContain('- Queue:');
		expect(result.usage.totalTokens).toBe(
			(result.usage.promptTokens ?? 0) + (result.usage.completionTokens ?? 0),
		);
	});

	test('says what was cut at the limit', async () => {
		expect(await ask(way, { maxTokens: 2 })).toMatchObject({ finishReason: 'length' });
	});

	test('answers after a schema, a list too', async () => {
		const object = {
			type: 'object',
			properties: { mood: { enum: ['good'] }, note: { type: 'string' } },
			required: ['mood', 'note'],
			additionalProperties: false,
		};
		expect(
			(await ask(way, { responseFormat: { type: 'json_schema', name: 'answer', schema: object } }))
				.data,
		).toMatchObject({ mood: 'good', note: expect.any(String) as string });
		const list = { type: 'array', items: { enum: ['x'] }, minItems: 2 };
		expect(
			(await ask(way, { responseFormat: { type: 'json_schema', name: 'answer', schema: list } }))
				.data,
		).toEqual(['x', 'x']);
		expect(sim.requests.every(({ status }) => status === 200)).toBe(true);
	});

	test('answers with any object', async () => {
		expect((await ask(way, { responseFormat: { type: 'json_object' } })).data).toEqual(
			expect.any(Object),
		);
	});

	test('is asked to mend a wrong structure once', async () => {
		const schema = {
			type: 'object',
			properties: { a: { type: 'string' } },
			required: ['a'],
			additionalProperties: false,
		};
		sim.fault({ kind: 'schemaInvalid' });
		const result = await ask(way, {
			responseFormat: { type: 'json_schema', name: 'answer', schema },
		});
		expect(result).toMatchObject({ repaired: true, data: { a: expect.any(String) as string } });
		expect(sim.requests).toHaveLength(2);
	});

	test.each<[string, LlmFaultSpec, string]>([
		['a refusal', { kind: 'refusal' }, 'refused'],
		['a filtered answer', { kind: 'contentFilter' }, 'content_filtered'],
		['a quota', { kind: 'insufficientQuota' }, 'quota_exhausted'],
		['an empty account', { kind: 'paymentRequired' }, 'quota_exhausted'],
		['a prompt too long', { kind: 'contextLength' }, 'bad_request'],
		['a model that is gone', { kind: 'modelGone' }, 'not_found'],
		['thoughts without a word', { kind: 'reasoningOnly' }, 'truncated'],
		['no choices', { kind: 'emptyChoices' }, 'empty_answer'],
		['hours to wait', { kind: 'rateLimitedForHours' }, 'rate_limited'],
		['a wrong key', { kind: 'status', status: 401 }, 'auth'],
	])('is asked once for %s', async (_what, fault, code) => {
		sim.fault({ ...fault, times: 'always' });
		expect((await failureOf(ask(way))).code).toBe(code);
		expect(sim.requests).toHaveLength(1);
	});

	test.each<[string, LlmFaultSpec]>([
		['a rate limit', { kind: 'rateLimited' }],
		['overload', { kind: 'overloaded' }],
		['a broken server', { kind: 'status', status: 500 }],
		['a page of a proxy', { kind: 'htmlError' }],
		['an error inside a 200', { kind: 'errorInside200' }],
	])('is asked again after %s', async (_what, fault) => {
		sim.fault(fault);
		expect(await ask(way)).toMatchObject({ attempts: 2 });
	});

	test('takes no temperature where the server wants none, and says so', async () => {
		sim.fault({ kind: 'unsupportedTemperature' });
		expect(await ask(way)).toMatchObject({
			attempts: 1,
			adjustments: [{ parameter: 'temperature', change: 'removed' }],
		});
		expect(sim.requests.map(({ body }) => 'temperature' in (body as object))).toEqual([
			true,
			false,
		]);
	});
});

describe('a reasoning model', () => {
	test.each(ways.slice(0, 3).map((way) => [way.name, way] as const))(
		'at %s is asked as it wants to be, with one request',
		async (_name, way) => {
			const result = await ask({ ...way, model: 'o3' }, { reasoningEffort: 'low' });
			expect(result).toMatchObject({
				finishReason: 'stop',
				usage: { reasoningTokens: 32 },
				adjustments: [{ parameter: 'temperature', change: 'removed' }],
			});
			expect(sim.requests).toHaveLength(1);
		},
	);

	test('behind an unknown server is found out, with one request for each complaint', async () => {
		const way = { name: '', id: 'openaiCompatible', model: 'o3', settings: {} };
		const provider = providerById(way.id);
		const resilience = {
			maxAttempts: 1,
			maxWaitMs: 0,
			budgetMs: 0,
			backoff: { baseDelayMs: 1, factor: 1, maxDelayMs: 1 },
		};
		const result = await chat(
			{ ...asked, model: 'o3', topP: 0.5, reasoningEffort: 'minimal' },
			{
				provider,
				connection: { baseUrl: sim.baseUrl },
				transport: axiosTransport(providerHeaders(provider, sim.apiKey)),
				clock: fakeClock(),
				random: () => 0,
				resilience,
			},
		);
		expect(result.adjustments).toEqual([
			{ parameter: 'max_tokens', change: 'renamed', to: 'max_completion_tokens' },
			{ parameter: 'temperature', change: 'removed' },
			{ parameter: 'top_p', change: 'removed' },
			{ parameter: 'reasoning_effort', change: 'replaced', to: 'low' },
		]);
		expect(result.attempts).toBe(1);
		expect(sim.requests).toHaveLength(5);
	});
});
