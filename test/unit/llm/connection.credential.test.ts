import 'reflect-metadata';
import {
	NodeHelpers,
	Workflow,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
	type INodeType,
	type INodeTypes,
} from 'n8n-workflow';
import { startLlmSimulator, type LlmSimulator } from '../../../sandbox/simulators';
import { LlmApi } from '../../../credentials/LlmApi.credentials';
import { llmConnection, providerHeaders } from '../../../shared/llm/connection';
import { providers } from '../../../shared/llm/providers';
import type { Provider } from '../../../shared/llm/llmTypes';
import { http } from '../simulators/callers';

const credential = new LlmApi();
const table: readonly Provider[] = providers;
const PLANTED = 'planted-key-4fR7aB2cD9';

/** The fields as the editor shows them for these values, defaults filled in; what is not shown is not handed over either. */
function shown(values: ICredentialDataDecryptedObject): Record<string, unknown> {
	const node = {
		id: '1',
		name: 'n',
		type: 't',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
	return (
		NodeHelpers.getNodeParameters(
			credential.properties,
			values as never,
			true,
			false,
			node,
			null,
		) ?? {}
	);
}

/** The address the credential's test asks, as n8n evaluates it. */
function testUrl(values: ICredentialDataDecryptedObject): string {
	const node: INode = {
		id: 'n',
		name: 'n',
		type: 't',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const type = { description: { properties: [] } } as unknown as INodeType; // all that an expression looks at
	const nodeTypes: INodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'w',
		name: 'w',
		active: false,
		nodes: [node],
		connections: {},
		nodeTypes,
	});
	const { url, baseURL = '' } = credential.test.request;
	const keys = { $credentials: shown(values) as ICredentialDataDecryptedObject };
	const evaluate = (text: string): string =>
		String(
			workflow.expression.getSimpleParameterValue(node, text, 'internal', keys, undefined, ''),
		);
	return `${evaluate(baseURL)}${evaluate(url ?? '')}`;
}

const signed = async (
	values: ICredentialDataDecryptedObject,
	headers: Record<string, string> = {},
) => {
	if (typeof credential.authenticate !== 'function') throw new Error('authenticate is a function');
	return ((
		await credential.authenticate(values, {
			url: 'https://x.example',
			headers,
		} as IHttpRequestOptions)
	).headers ?? {}) as Record<string, string>;
};

const fields = (values: ICredentialDataDecryptedObject) =>
	Object.keys(shown(values)).filter((name) => !['extraHeaders', 'testWordsNotice'].includes(name));

describe('the fields of', () => {
	test.each([
		['openai', ['provider', 'baseUrl', 'apiKey', 'organization', 'project']],
		['openaiCompatible', ['provider', 'baseUrl', 'apiKey']],
		['azureOpenAi', ['provider', 'azureUrl', 'azureRoute', 'apiKey']],
		['anthropic', ['provider', 'anthropicUrl', 'apiKey']],
		['deepSeek', ['provider', 'deepSeekUrl', 'apiKey']],
		['gemini', ['provider', 'geminiUrl', 'apiKey']],
		['groq', ['provider', 'groqUrl', 'apiKey']],
		['lmStudio', ['provider', 'lmStudioUrl', 'apiKey']],
		['mistral', ['provider', 'mistralUrl', 'apiKey']],
		['ollama', ['provider', 'ollamaUrl']],
		['openRouter', ['provider', 'openRouterUrl', 'apiKey']],
		['vllm', ['provider', 'vllmUrl', 'apiKey']],
	])('%s are those it needs', (provider, expected) => {
		expect(fields({ provider })).toEqual(expected);
	});

	test('Azure by deployment are two more', () => {
		expect(fields({ provider: 'azureOpenAi', azureRoute: 'deployments' })).toEqual([
			'provider',
			'azureUrl',
			'azureRoute',
			'apiVersion',
			'deployment',
			'apiKey',
		]);
	});

	test.each(
		table
			.filter(({ defaultBaseUrl }) => defaultBaseUrl !== undefined)
			.map((provider) => [provider.id, provider] as const),
	)('%s come with its address', (id, provider) => {
		const { defaultBaseUrl, credential: facts } = provider;
		expect(shown({ provider: id })[facts?.urlField ?? '']).toBe(defaultBaseUrl);
	});

	test('another provider chosen later never keep the address of the one before', () => {
		const values = {
			provider: 'groq',
			baseUrl: 'http://localhost:1234/v1',
			anthropicUrl: 'https://a.example',
			apiKey: PLANTED,
		};
		expect(testUrl(values)).toBe('https://api.groq.com/openai/v1/models');
	});
});

test('the dropdown shows every provider of the table, in alphabetical order', () => {
	const [{ options }] = credential.properties as [INodeProperties];
	const names = (options ?? []).map(({ name }) => name);
	expect(names).toEqual(table.map(({ displayName }) => displayName));
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

describe('the credential tests itself at', () => {
	test.each<[string, ICredentialDataDecryptedObject, string]>([
		['OpenAI', { provider: 'openai' }, 'https://api.openai.com/v1/models'],
		['a saved one without provider', {}, 'https://api.openai.com/v1/models'],
		[
			'OpenAI, the address emptied',
			{ provider: 'openai', baseUrl: '' },
			'https://api.openai.com/v1/models',
		],
		[
			'a saved compatible one',
			{ provider: 'openaiCompatible', baseUrl: ' http://localhost:11434/v1/chat/completions/ ' },
			'http://localhost:11434/v1/models',
		],
		['Anthropic', { provider: 'anthropic' }, 'https://api.anthropic.com/v1/models?limit=1'],
		[
			'Anthropic without a version',
			{ provider: 'anthropic', anthropicUrl: 'https://api.anthropic.com' },
			'https://api.anthropic.com/v1/models?limit=1',
		],
		[
			'Anthropic with the whole path',
			{ provider: 'anthropic', anthropicUrl: 'https://gw.example/a/v1/messages' },
			'https://gw.example/a/v1/models?limit=1',
		],
		[
			'Azure',
			{ provider: 'azureOpenAi', azureUrl: 'https://res.openai.azure.com/' },
			'https://res.openai.azure.com/openai/v1/models',
		],
		[
			'Azure by deployment',
			{
				provider: 'azureOpenAi',
				azureUrl: 'https://res.openai.azure.com',
				azureRoute: 'deployments',
			},
			'https://res.openai.azure.com/openai/models?api-version=2024-10-21',
		],
		[
			'Azure, pasted',
			{
				provider: 'azureOpenAi',
				azureUrl:
					'https://res.openai.azure.com/openai/deployments/d/chat/completions?api-version=x',
				azureRoute: 'deployments',
				apiVersion: '2025-01-01-preview',
			},
			'https://res.openai.azure.com/openai/models?api-version=2025-01-01-preview',
		],
		['OpenRouter', { provider: 'openRouter' }, 'https://openrouter.ai/api/v1/key'],
		[
			'Gemini',
			{ provider: 'gemini' },
			'https://generativelanguage.googleapis.com/v1beta/openai/models',
		],
		['Ollama', { provider: 'ollama' }, 'http://localhost:11434/v1/models'],
		[
			'LM Studio elsewhere',
			{ provider: 'lmStudio', lmStudioUrl: 'http://10.0.0.5:1234/v1' },
			'http://10.0.0.5:1234/v1/models',
		],
	])('%s', (_name, values, expected) => {
		expect(testUrl(values)).toBe(expected);
	});

	test.each(table.map(({ id }) => id))('the same server as the node asks: %s', (id) => {
		const provider = table.find((known) => known.id === id);
		const field = provider?.credential?.urlField ?? '';
		for (const url of [
			'https://gw.example/team/v1',
			'http://127.0.0.1:9/v1/',
			'https://gw.example/v1/chat/completions',
		]) {
			const connection = provider && llmConnection(provider, url);
			const base =
				id === 'azureOpenAi'
					? connection?.baseUrl.replace(/\/openai\/v1$/, '').replace(/\/chat\/completions$/, '')
					: connection?.baseUrl;
			if (id === 'anthropic' && url.endsWith('completions')) continue; // no address of Anthropic
			expect(testUrl({ provider: id, [field]: url })).toMatch(
				new RegExp(`^${base?.replace(/[.]/g, '\\.')}/`),
			);
		}
	});

	test('and says what to do for every status it meets', () => {
		const rules = credential.test.rules ?? [];
		expect(rules.map(({ properties }) => properties.value)).toEqual(
			expect.arrayContaining([400, 401, 402, 403, 404, 429, 503]),
		);
		for (const { properties } of rules) expect(properties.message).toMatch(/\. |\.$/);
	});
});

describe('the key travels', () => {
	test.each([
		['openai', { Authorization: `Bearer ${PLANTED}` }],
		['openaiCompatible', { Authorization: `Bearer ${PLANTED}` }],
		['groq', { Authorization: `Bearer ${PLANTED}` }],
		['azureOpenAi', { 'api-key': PLANTED }],
		['anthropic', { 'x-api-key': PLANTED, 'anthropic-version': '2023-06-01' }],
		['ollama', {}],
		['a provider of a later version', { Authorization: `Bearer ${PLANTED}` }],
	])('for %s in its own header', async (provider, expected) => {
		expect(await signed({ provider, apiKey: ` ${PLANTED} ` })).toEqual(expected);
		const known = table.find(({ id }) => id === provider);
		if (known !== undefined) expect(providerHeaders(known, PLANTED)).toEqual(expected);
	});

	test.each(table.map(({ id }) => id))('not at all when it is empty: %s', async (provider) => {
		expect(
			Object.keys(await signed({ provider, apiKey: ' ' })).filter(
				(name) => name !== 'anthropic-version',
			),
		).toEqual([]);
	});

	test('with what an organization and a gateway want, each header once', async () => {
		const extraHeaders = {
			header: [
				{ name: 'X-Team', value: 'a' },
				{ name: 'authorization', value: 'Basic x' },
				{ name: 'Anthropic-Version', value: '2099-01-01' },
				{ name: ' ', value: 'b' },
			],
		};
		expect(
			await signed(
				{
					provider: 'openai',
					apiKey: PLANTED,
					organization: 'org-1',
					project: 'proj_1',
					extraHeaders,
				},
				{ Accept: 'application/json' },
			),
		).toEqual({
			Accept: 'application/json',
			'X-Team': 'a',
			'Anthropic-Version': '2099-01-01',
			Authorization: `Bearer ${PLANTED}`,
			'OpenAI-Organization': 'org-1',
			'OpenAI-Project': 'proj_1',
		});
		expect(
			await signed(
				{ provider: 'anthropic', apiKey: PLANTED, extraHeaders },
				{ 'anthropic-version': '2023-06-01' },
			),
		).toEqual({
			'X-Team': 'a',
			authorization: 'Basic x',
			'Anthropic-Version': '2099-01-01',
			'x-api-key': PLANTED,
		});
		expect(await signed({ provider: 'groq', apiKey: PLANTED, organization: 'org-1' })).toEqual({
			Authorization: `Bearer ${PLANTED}`,
		});
	});
});

test.each([
	{ url: 'https://x.example/v1/models' },
	{ url: '/v1/models', baseURL: 'https://x.example' },
	{ uri: 'https://x.example/v1/models' },
])('signs what n8n sends, in any of its shapes: %j', async (request) => {
	if (typeof credential.authenticate !== 'function') throw new Error('authenticate is a function');
	const signedRequest = await credential.authenticate(
		{ provider: 'openai', apiKey: PLANTED },
		request as unknown as IHttpRequestOptions,
	); // `uri` is of the older helper
	expect(signedRequest).toEqual({ ...request, headers: { Authorization: `Bearer ${PLANTED}` } });
});

describe('a server in three dialects', () => {
	let sim: LlmSimulator;
	beforeAll(async () => {
		sim = await startLlmSimulator();
	});
	afterAll(async () => await sim.close());

	const values = (provider: string, apiKey: string): ICredentialDataDecryptedObject => ({
		provider,
		apiKey,
		...(provider === 'azureOpenAi'
			? { azureUrl: sim.origin }
			: provider === 'anthropic'
				? { anthropicUrl: sim.origin }
				: { baseUrl: sim.baseUrl }),
	});

	test.each(['openai', 'openaiCompatible', 'azureOpenAi', 'anthropic'])(
		'accepts the right key and no other: %s',
		async (provider) => {
			for (const [apiKey, status] of [
				[sim.apiKey, 200],
				['wrong', 401],
			] as const) {
				const given = values(provider, apiKey);
				expect((await http.get(testUrl(given), { headers: await signed(given) })).status).toBe(
					status,
				);
			}
		},
	);

	test('accepts the key for a deployment', async () => {
		const given = { ...values('azureOpenAi', sim.apiKey), azureRoute: 'deployments' };
		expect((await http.get(testUrl(given), { headers: await signed(given) })).status).toBe(200);
	});
});
