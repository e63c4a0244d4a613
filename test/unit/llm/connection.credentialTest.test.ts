import 'reflect-metadata';
import { RoutingNode } from 'n8n-core';
import type { ICredentialDataDecryptedObject, INode, INodeType } from 'n8n-workflow';
import { LlmApi } from '../../../credentials/LlmApi.credentials';
import {
	startLlmSimulator,
	type LlmFaultSpec,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { localServer } from '../../contract/localServer';
import { executeContext } from '../../support/executeContext';

let sim: LlmSimulator;
beforeAll(async () => {
	sim = await startLlmSimulator();
});
beforeEach(() => sim.reset());
afterAll(async () => await sim.close());

const { test: credentialTest } = new LlmApi();

/** Presses "Test" as n8n does: a node that has nothing but the credential's own request. Undefined when it passed. */
async function pressTest(values: ICredentialDataDecryptedObject): Promise<string | undefined> {
	const context = executeContext({ llmApi: values });
	const nodeType = {
		description: {
			displayName: 'Test',
			name: 'test',
			group: ['input'],
			version: 1,
			defaults: { name: 'Test' },
			description: '',
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name: 'llmApi', required: true }],
			properties: [
				{
					displayName: 'Temp',
					name: 'temp',
					type: 'string',
					default: '',
					routing: { request: credentialTest.request },
				},
			],
		},
	} as unknown as INodeType; // as n8n makes it
	(context as unknown as { node: INode }).node.parameters = { temp: '' }; // n8n reads the one parameter of this node
	const data = await context.getCredentials('llmApi');
	try {
		await new RoutingNode(context as never, nodeType, {
			id: 'c2',
			name: 'LLM',
			type: 'llmApi',
			data,
		}).runNode();
		return undefined;
	} catch (error) {
		const status = (error as { cause?: { response?: { status?: number } } }).cause?.response
			?.status;
		const rule = (credentialTest.rules ?? []).find(({ properties }) => properties.value === status);
		// As n8n shows it: a code of Node stands for the whole sentence.
		const { cause, message } = error as Error & { cause?: { code?: string } };
		return rule?.properties.message ?? cause?.code ?? message;
	}
}

const ways: ReadonlyArray<readonly [string, () => ICredentialDataDecryptedObject]> = [
	['OpenAI', () => ({ provider: 'openai', baseUrl: sim.baseUrl })],
	['OpenAI-Compatible', () => ({ provider: 'openaiCompatible', baseUrl: `${sim.baseUrl}/` })],
	['Groq', () => ({ provider: 'groq', groqUrl: sim.baseUrl })],
	['Azure, v1', () => ({ provider: 'azureOpenAi', azureUrl: sim.origin })],
	[
		'Azure, by deployment',
		() => ({ provider: 'azureOpenAi', azureUrl: sim.origin, azureRoute: 'deployments' }),
	],
	['Anthropic', () => ({ provider: 'anthropic', anthropicUrl: sim.origin })],
];

test.each(ways)(
	'the test of a credential for %s passes with its key, and with another one says what to do',
	async (_name, values) => {
		expect(await pressTest({ ...values(), apiKey: sim.apiKey })).toBeUndefined();
		expect(await pressTest({ ...values(), apiKey: 'wrong' })).toMatch(
			/rejected the API key\. Enter a valid key/,
		);
		expect(new Set(sim.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
	},
);

test.each<[string, LlmFaultSpec, RegExp]>([
	['nobody may list models', { kind: 'status', status: 403 }, /permissions/],
	['there is no list', { kind: 'status', status: 404 }, /ends in "\/v1"/],
	['the account is empty', { kind: 'paymentRequired' }, /Add credit/],
	['the server is busy', { kind: 'rateLimited' }, /Wait a minute/],
	['a gateway answers', { kind: 'htmlError' }, /gateway/],
	['Gemini dislikes the key', { kind: 'status', status: 400 }, /Gemini/],
])('when %s it says so', async (_name, fault, message) => {
	sim.fault(fault);
	expect(
		await pressTest({ provider: 'openaiCompatible', baseUrl: sim.baseUrl, apiKey: sim.apiKey }),
	).toMatch(message);
});

test.each<[string, ICredentialDataDecryptedObject]>([
	['an empty one', { provider: 'openaiCompatible', baseUrl: '' }],
	['one of spaces', { provider: 'openaiCompatible', baseUrl: '  ' }],
	['none at all', { provider: 'azureOpenAi' }],
	['one without http://', { provider: 'openai', baseUrl: 'api.openai.com/v1' }],
	['a host and port alone', { provider: 'ollama', ollamaUrl: 'localhost:11434/v1' }],
	['a file', { provider: 'vllm', vllmUrl: 'file:///etc/hosts' }],
	['nonsense', { provider: 'groq', groqUrl: 'http://' }],
])('a base URL that is no address is told in words: %s', async (_name, values) => {
	expect(await pressTest({ ...values, apiKey: 'planted-key' })).toBe(
		'The base URL in the LLM API credential is empty or no address. Enter one that begins with http:// or https://, e.g. https://llm.example.com/v1.',
	);
});

test('the words that only n8n can word are explained beside the address', async () => {
	const gone = await startLlmSimulator();
	await gone.close();
	const word = await pressTest({ provider: 'openaiCompatible', baseUrl: gone.baseUrl });
	expect(word).toBe('ECONNREFUSED');
	const notice = new LlmApi().properties.find(({ type }) => type === 'notice');
	expect(notice?.displayName).toContain(word);
});

test('an address that has no default is required', () => {
	const required = new LlmApi().properties
		.filter(({ required: wanted }) => wanted === true)
		.map(({ displayOptions }) => displayOptions?.show?.provider);
	expect(required).toEqual([['azureOpenAi'], ['openaiCompatible']]);
});

test('a local server that wants no key is asked without one', async () => {
	const open = await startLlmSimulator({ apiKey: null });
	const outcome = await pressTest({
		provider: 'ollama',
		ollamaUrl: open.baseUrl,
		apiKey: 'left over',
	});
	await open.close();
	expect(outcome).toBeUndefined();
	expect(open.requests[0]?.headers).not.toHaveProperty('authorization');
});

test.each([301, 302, 303, 307, 308])(
	'a %i to another server takes no key there',
	async (status) => {
		const other = await localServer((_request, response) => response.end('{"data":[]}'));
		const first = await localServer((_request, response) =>
			response.writeHead(status, { location: `${other.url}/v1/models` }).end(),
		);
		await pressTest({ provider: 'openaiCompatible', baseUrl: `${first.url}/v1`, apiKey: 'secret' });
		expect(first.arrivals).toHaveLength(1);
		expect(other.arrivals).toHaveLength(0);
		await Promise.all([first.close(), other.close()]);
	},
);
