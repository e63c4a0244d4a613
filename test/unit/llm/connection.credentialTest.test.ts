import 'reflect-metadata';
import { RoutingNode } from 'n8n-core';
import type { ICredentialDataDecryptedObject, INode, INodeType } from 'n8n-workflow';
import { LlmApi } from '../../../credentials/LlmApi.credentials';
import { startLlmSimulator, type LlmFaultSpec, type LlmSimulator } from '../../../sandbox/simulators';
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
			properties: [{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request: credentialTest.request } }],
		},
	} as unknown as INodeType; // as n8n makes it
	(context as unknown as { node: INode }).node.parameters = { temp: '' }; // n8n reads the one parameter of this node
	const data = await context.getCredentials('llmApi');
	try {
		await new RoutingNode(context as never, nodeType, { id: 'c2', name: 'LLM', type: 'llmApi', data }).runNode();
		return undefined;
	} catch (error) {
		const status = (error as { cause?: { response?: { status?: number } } }).cause?.response?.status;
		const rule = (credentialTest.rules ?? []).find(({ properties }) => properties.value === status);
		return rule?.properties.message ?? String(error);
	}
}

const ways: ReadonlyArray<readonly [string, () => ICredentialDataDecryptedObject]> = [
	['OpenAI', () => ({ provider: 'openai', baseUrl: sim.baseUrl })],
	['OpenAI-Compatible', () => ({ provider: 'openaiCompatible', baseUrl: `${sim.baseUrl}/` })],
	['Groq', () => ({ provider: 'groq', groqUrl: sim.baseUrl })],
	['Azure, v1', () => ({ provider: 'azureOpenAi', azureUrl: sim.origin })],
	['Azure, by deployment', () => ({ provider: 'azureOpenAi', azureUrl: sim.origin, azureRoute: 'deployments' })],
	['Anthropic', () => ({ provider: 'anthropic', anthropicUrl: sim.origin })],
];

test.each(ways)('the test of a credential for %s passes with its key, and with another one says what to do', async (_name, values) => {
	expect(await pressTest({ ...values(), apiKey: sim.apiKey })).toBeUndefined();
	expect(await pressTest({ ...values(), apiKey: 'wrong' })).toMatch(/rejected the API key\. Enter a valid key/);
	expect(new Set(sim.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
});

test.each<[string, LlmFaultSpec, RegExp]>([
	['nobody may list models', { kind: 'status', status: 403 }, /permissions/],
	['there is no list', { kind: 'status', status: 404 }, /ends in "\/v1"/],
	['the account is empty', { kind: 'paymentRequired' }, /Add credit/],
	['the server is busy', { kind: 'rateLimited' }, /Wait a minute/],
	['a gateway answers', { kind: 'htmlError' }, /gateway/],
	['Gemini dislikes the key', { kind: 'status', status: 400 }, /Gemini/],
])('when %s it says so', async (_name, fault, message) => {
	sim.fault(fault);
	expect(await pressTest({ provider: 'openaiCompatible', baseUrl: sim.baseUrl, apiKey: sim.apiKey })).toMatch(message);
});

test('a local server that wants no key is asked without one', async () => {
	const open = await startLlmSimulator({ apiKey: null });
	const outcome = await pressTest({ provider: 'ollama', ollamaUrl: open.baseUrl, apiKey: 'left over' });
	await open.close();
	expect(outcome).toBeUndefined();
	expect(open.requests[0]?.headers).not.toHaveProperty('authorization');
});
