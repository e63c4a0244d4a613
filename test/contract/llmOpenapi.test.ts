import fc from 'fast-check';
import { llmConnection, providerHeaders } from '../../shared/llm/connection';
import { listModels } from '../../shared/llm/models';
import { providers } from '../../shared/llm/providers';
import type {
	ChatRequest,
	ConnectionSettings,
	JsonSchema,
	Provider,
} from '../../shared/llm/llmTypes';
import { axiosTransport } from '../../sandbox/axiosTransport';
import { localServer, type LocalServer } from './localServer';
import document from './openapi/llm.json';
import { requestValidator, type SentRequest } from './openapi/validateRequest';

const table: readonly Provider[] = providers;
const api = requestValidator(document, 'llm');
const PLANTED = 'planted-key-4fR7aB2cD9';

let server: LocalServer;
beforeAll(async () => {
	server = await localServer((_request, response) => {
		response.setHeader('content-type', 'application/json');
		response.end('{"data":[{"id":"a"}]}');
	});
});
beforeEach(() => {
	server.arrivals.length = 0;
});
afterAll(async () => await server.close());

/** As it arrived, and as it would arrive. */
function toSent(
	method: string,
	url: string,
	headers: Readonly<Record<string, unknown>>,
	body: unknown,
): SentRequest {
	const { pathname, searchParams } = new URL(url, 'http://x.example');
	const texts = Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
	);
	return { method, path: pathname, query: Object.fromEntries(searchParams), headers: texts, body };
}

function connectionTo(provider: Provider, origin: string, settings: ConnectionSettings = {}) {
	const connection = llmConnection(
		provider,
		`${origin}/${provider.id}${provider.id === 'azureOpenAi' ? '' : '/v1'}`,
		settings,
	);
	if (connection === undefined) throw new Error('no connection');
	return connection;
}

const schema = fc.constantFrom<JsonSchema>(
	{ type: 'object' },
	{ type: 'array', items: { type: 'string' } },
	{ $ref: '#/$defs/a', $defs: { a: { type: 'object' } } },
	{},
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const requests: fc.Arbitrary<ChatRequest> = fc.record({
	model: fc.constantFrom(
		'gpt-4o',
		'o3',
		'gpt-5-mini',
		'gpt-5-chat-latest',
		'claude-sonnet-4-5',
		'meta/llama-3:free',
	),
	messages: fc
		.array(
			fc.record({
				role: fc.constantFrom(
					'system' as const,
					'developer' as const,
					'user' as const,
					'assistant' as const,
				),
				content: fc.string(),
			}),
			{ maxLength: 5 },
		)
		.map((messages) => [...messages, { role: 'user' as const, content: 'Hi' }]),
	temperature: optional(fc.double({ min: 0, max: 2, noNaN: true })),
	topP: optional(fc.double({ min: 0, max: 1, noNaN: true })),
	maxTokens: optional(fc.integer({ min: 1, max: 100_000 })),
	stop: optional(fc.array(fc.string({ minLength: 1 }), { maxLength: 4 })),
	seed: optional(fc.integer()),
	presencePenalty: optional(fc.double({ min: -2, max: 2, noNaN: true })),
	frequencyPenalty: optional(fc.double({ min: -2, max: 2, noNaN: true })),
	reasoningEffort: optional(
		fc.constantFrom('minimal' as const, 'low' as const, 'medium' as const, 'high' as const),
	),
	responseFormat: optional(
		fc.oneof(
			fc.constant({ type: 'json_object' as const }),
			fc.record({
				type: fc.constant('json_schema' as const),
				name: fc.constantFrom('answer', 'a-b_1'),
				schema,
				strict: optional(fc.boolean()),
			}),
		),
	),
});

describe.each(table.map((provider) => [provider.displayName, provider] as const))(
	'every request to %s',
	(_name, provider) => {
		test.each<[string, ConnectionSettings]>([
			['', {}],
			...(provider.id === 'azureOpenAi'
				? [[' by its other route', { route: 'deployments' }] as [string, ConnectionSettings]]
				: []),
		])('is documented%s', (_route, settings) => {
			const connection = connectionTo(provider, 'http://x.example', settings);
			fc.assert(
				fc.property(requests, (request) => {
					const { method, url, body } = provider.toHttpRequest(request, connection);
					expect(
						api.validate(
							toSent(
								method,
								url,
								{ 'content-type': 'application/json' },
								JSON.parse(JSON.stringify(body)),
							),
						).problems,
					).toEqual([]);
				}),
				{ numRuns: 150 },
			);
		});

		test('arrives with its key, and so does the wish for a list of models', async () => {
			const connection = connectionTo(provider, server.url);
			const transport = axiosTransport(providerHeaders(provider, PLANTED));
			await transport.send(
				provider.toHttpRequest(
					{ model: 'm', messages: [{ role: 'user', content: 'Hi' }] },
					connection,
				),
			);
			expect(await listModels(transport, connection, 0, provider)).toEqual(['a']);
			const arrived = server.arrivals.map(({ method, url, headers, body }) =>
				api.validate(
					toSent(method ?? '', url ?? '', headers, body === '' ? undefined : JSON.parse(body)),
				),
			);
			expect(arrived).toEqual([
				{ operationId: `${provider.id}Chat`, problems: [] },
				{ operationId: `${provider.id}Models`, problems: [] },
			]);
			const { header = 'Authorization', apiKey } = provider.credential ?? {};
			for (const { headers } of server.arrivals) {
				const sent = headers[header.toLowerCase()];
				expect(sent).toBe(
					apiKey === 'none'
						? undefined
						: header === 'Authorization'
							? `Bearer ${PLANTED}`
							: PLANTED,
				);
				expect(JSON.stringify(headers).split(PLANTED)).toHaveLength(apiKey === 'none' ? 1 : 2);
				if (provider.id === 'anthropic') expect(headers['anthropic-version']).toBe('2023-06-01');
			}
		});
	},
);

test('the document holds nothing that is never sent', () => {
	const sent = table.flatMap(({ id }) => [`${id}Chat`, `${id}Models`]);
	expect([...api.operations].sort()).toEqual([...sent, 'azureOpenAiDeploymentChat'].sort());
});

describe('the document finds fault with', () => {
	test.each([
		['an unknown key', 'openai', { top_k: 1 }],
		['a role of another family', 'groq', { messages: [{ role: 'developer', content: 'x' }] }],
		['more of a message', 'openai', { messages: [{ role: 'user', content: 'x', id: 1 }] }],
		['both limits', 'openai', { max_tokens: 1, max_completion_tokens: 1 }],
		['a temperature for a reasoning model', 'openai', { model: 'o3', temperature: 1 }],
		['an object of LM Studio', 'lmStudio', { response_format: { type: 'json_object' } }],
		['a seed of Gemini', 'gemini', { seed: 1 }],
		['no messages', 'vllm', { messages: [] }],
	])('%s', (_name, id, change) => {
		const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], ...change };
		expect(
			api.validate(
				toSent('POST', `/${id}/v1/chat/completions`, { 'content-type': 'application/json' }, body),
			).problems,
		).not.toEqual([]);
	});
});
