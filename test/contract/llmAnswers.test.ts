/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ServiceError } from '../../shared/errors';
import { chat } from '../../shared/llm/chat/chat';
import { providers } from '../../shared/llm/providers';
import type { Provider } from '../../shared/llm/llmTypes';
import { axiosTransport } from '../../sandbox/axiosTransport';
import { everyText } from '../support/everyText';
import { fakeClock } from '../support/fakeClock';
import { gatewayCases, gatewayFolders } from '../support/gatewayCases';
import { localServer, type LocalServer } from './localServer';

const FOLDER = join(__dirname, '../fixtures/llm');

const recorded = z.object({ status: z.number(), headers: z.record(z.string()), body: z.unknown() });

/** What every provider must have a body for, and what comes of it where the table below says nothing else. */
const SITUATIONS: Readonly<Record<string, string>> = {
	ok: 'stop',
	rateLimited: 'rate_limited',
	quota: 'quota_exhausted',
	refusal: 'refused',
	length: 'length',
	contentFilter: 'content_filtered',
	errorIn200: 'server_error',
	htmlPage: 'server_error',
	auth: 'auth',
};

/** What providers have beside that, and where they differ: a code, or the finish reason of an answer. */
const OUTCOMES: Readonly<Record<string, string>> = {
	'openaiCompatible/ok': 'unknown',
	'gemini/htmlPage': 'not_found',
	'openaiCompatible/htmlPage': 'permission_denied',
	'openai/contextLength': 'bad_request',
	'openai/noModel': 'not_found',
	'azureOpenAi/contentFilterAnswer': 'content_filtered',
	'azureOpenAi/noModel': 'not_found',
	'anthropic/overloaded': 'server_error',
	'anthropic/tooLarge': 'bad_request',
	'anthropic/contextLength': 'bad_request',
	'anthropic/noModel': 'not_found',
	'openRouter/errorInChoice': 'server_error',
	'openRouter/noModel': 'not_found',
	'groq/badJson': 'schema_invalid',
	'groq/tooLarge': 'bad_request',
	'groq/noModel': 'not_found',
	'mistral/unknownField': 'bad_request',
	'mistral/noModel': 'not_found',
	'mistral/contextLength': 'bad_request',
	'deepSeek/interrupted': 'server_error',
	'deepSeek/noModel': 'not_found',
	'gemini/unknownField': 'bad_request',
	'gemini/noModel': 'not_found',
	'gemini/contextLength': 'bad_request',
	'ollama/noModel': 'not_found',
	'ollama/loading': 'server_error',
	'lmStudio/errorIn200': 'not_found',
	'lmStudio/jsonObject': 'bad_request',
	'lmStudio/noModel': 'not_found',
	'lmStudio/contextLength': 'bad_request',
	'vllm/contextLength': 'bad_request',
	'vllm/noModel': 'not_found',
	'openaiCompatible/contextLength': 'bad_request',
};

/** Waits that the bodies and headers name, in milliseconds. */
const WAITS: Readonly<Record<string, number>> = {
	openai: 1_430,
	azureOpenAi: 5_400,
	anthropic: 17_000,
	openRouter: 8_000,
	groq: 7_000,
	mistral: 3_000,
	gemini: 34_075,
	lmStudio: 1_000,
	vllm: 5_000,
};

const PROMPT = 'customer: my card 4111 1111 1111 1111, where is my parcel?';
const table: readonly Provider[] = providers;
const filesOf = (id: string) =>
	readdirSync(join(FOLDER, id))
		.filter((name) => name.endsWith('.json') && !['cases.json', 'heldOut.json'].includes(name))
		.map((name) => name.replace(/\.json$/, ''));

let server: LocalServer;
let next: z.infer<typeof recorded>;
beforeAll(async () => {
	server = await localServer((_request, response) => {
		response
			.writeHead(next.status, next.headers)
			.end(typeof next.body === 'string' ? next.body : JSON.stringify(next.body));
	});
});
beforeEach(() => {
	server.arrivals.length = 0;
});
afterAll(async () => await server.close());

/** One request with the recorded answer, without retry. */
async function outcomeOf(provider: Provider, situation: string) {
	next = recorded.parse(
		JSON.parse(readFileSync(join(FOLDER, provider.id, `${situation}.json`), 'utf8')),
	);
	const resilience = {
		maxAttempts: 1,
		maxWaitMs: 0,
		budgetMs: 0,
		backoff: { baseDelayMs: 1, factor: 1, maxDelayMs: 1 },
	};
	const connection = { baseUrl: `${server.url}/v1` };
	const request = {
		model: 'asked-for',
		messages: [{ role: 'user' as const, content: PROMPT }],
		maxTokens: 100,
		timeoutMs: 120_000,
	};
	return await chat(request, {
		provider,
		connection,
		transport: axiosTransport({}),
		clock: fakeClock(),
		random: () => 0,
		resilience,
	}).catch((error: unknown) => error);
}

describe('the recorded answers', () => {
	test('are there for every provider of the table; a folder of another gateway has cases', () => {
		const folders = readdirSync(FOLDER, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(folders).toEqual(expect.arrayContaining(table.map(({ id }) => id)));
		const gateways = [...gatewayCases('cases'), ...gatewayCases('heldOut')].map(
			({ gateway }) => gateway,
		);
		expect(gateways).toEqual(expect.arrayContaining(gatewayFolders()));
		expect(gateways.length).toBeGreaterThan(400);
	});

	test.each(table.map((provider) => [provider.displayName, provider] as const))(
		'of %s cover every situation',
		(_name, provider) => {
			expect(filesOf(provider.id)).toEqual(expect.arrayContaining(Object.keys(SITUATIONS)));
		},
	);

	test('all have an outcome here, and every outcome an answer', () => {
		const all = table.flatMap(({ id }) => filesOf(id).map((name) => `${id}/${name}`));
		expect(
			all.filter(
				(name) =>
					OUTCOMES[name] === undefined && SITUATIONS[name.split('/')[1] ?? ''] === undefined,
			),
		).toEqual([]);
		expect(Object.keys(OUTCOMES).filter((name) => !all.includes(name))).toEqual([]);
	});
});

const cases = table.flatMap((provider) =>
	filesOf(provider.id).map((situation) => [provider.displayName, situation, provider] as const),
);

test.each(cases)('%s: %s has its outcome', async (_name, situation, provider) => {
	const expected = OUTCOMES[`${provider.id}/${situation}`] ?? SITUATIONS[situation];
	const outcome = await outcomeOf(provider, situation);
	if (outcome instanceof ServiceError) {
		expect(outcome.code).toBe(expected);
		expect(outcome.message).not.toBe('');
		expect(outcome.description ?? '').not.toBe('');
		if (outcome.code === 'rate_limited') expect(outcome.retryable).toBe(true);
		if (!['rate_limited', 'server_error'].includes(outcome.code))
			expect(outcome.retryable).toBe(false);
		for (const private_ of ['4111', 'abcd', 'Jane', 'org_x', 'nginx', 'cloudflare', 'Half an'])
			expect(everyText(outcome)).not.toContain(private_);
	} else {
		expect(outcome).toMatchObject({ finishReason: expected });
		expect((outcome as { content: string }).content).toMatch(/^- Queue: Ord/);
	}
	expect(server.arrivals).toHaveLength(1);
});

test.each(Object.entries(WAITS))('%s tells how long to wait', async (id, retryAfterMs) => {
	const provider = table.find((known) => known.id === id);
	expect(provider).toBeDefined();
	if (provider !== undefined)
		expect(await outcomeOf(provider, 'rateLimited')).toMatchObject({ retryAfterMs });
});

describe('what was counted', () => {
	const usage = async (id: string, situation: string) => {
		const provider = table.find((known) => known.id === id);
		if (provider === undefined) throw new Error(id);
		const outcome = (await outcomeOf(provider, situation)) as {
			usage?: object;
			details?: { usage?: object };
		};
		return outcome.usage ?? outcome.details?.usage;
	};

	test.each([
		[
			'openai',
			'ok',
			{
				promptTokens: 1412,
				completionTokens: 31,
				totalTokens: 1443,
				cachedTokens: 1280,
				reasoningTokens: 0,
			},
		],
		[
			'anthropic',
			'ok',
			{
				promptTokens: 412,
				completionTokens: 31,
				totalTokens: 443,
				cachedTokens: 100,
				cacheWriteTokens: 180,
			},
		],
		[
			'deepSeek',
			'ok',
			{ promptTokens: 412, completionTokens: 31, totalTokens: 443, cachedTokens: 384 },
		],
		['vllm', 'ok', { promptTokens: 412, completionTokens: 31, totalTokens: 443 }],
		['openai', 'refusal', { promptTokens: 412, completionTokens: 31 }],
		['anthropic', 'refusal', { promptTokens: 412, completionTokens: 31 }],
		['azureOpenAi', 'contentFilterAnswer', { promptTokens: 412, completionTokens: 31 }],
		['openRouter', 'errorInChoice', { promptTokens: 412, completionTokens: 31 }],
	])('by %s for %s is told', async (id, situation, expected) => {
		expect(await usage(id, situation)).toMatchObject(expected);
	});
});
