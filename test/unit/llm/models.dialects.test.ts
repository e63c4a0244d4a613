import { axiosTransport } from '../../../sandbox/axiosTransport';
import { startLlmSimulator, type LlmSimulator } from '../../../sandbox/simulators';
import { llmConnection, providerHeaders } from '../../../shared/llm/connection';
import { listModels } from '../../../shared/llm/models';
import { providerById } from '../../../shared/llm/providers';
import { localServer } from '../../contract/localServer';
import { failureOf } from '../../support/everyText';

let sim: LlmSimulator;
beforeAll(async () => {
	sim = await startLlmSimulator({ models: ['gpt-4o', 'claude-sonnet'] });
});
afterAll(async () => await sim.close());
beforeEach(() => sim.reset());

async function list(id: string, url: string, key = sim.apiKey, settings = {}) {
	const provider = providerById(id);
	const connection = llmConnection(provider, url, settings);
	if (connection === undefined) throw new Error('no connection');
	return await listModels(axiosTransport(providerHeaders(provider, key)), connection, 0, provider);
}

test.each([
	['anthropic', {}, 'GET /v1/models'],
	['azureOpenAi', {}, 'GET /openai/deployments'],
	['azureOpenAi', { route: 'deployments' }, 'GET /openai/deployments'],
])('%s lists what may be asked: %j', async (id, settings, asked) => {
	expect(await list(id, sim.origin, undefined, settings)).toEqual(['claude-sonnet', 'gpt-4o']);
	expect(sim.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([asked]);
});

test.each(['anthropic', 'azureOpenAi'])(
	'%s with a wrong key says so, and does not repeat it',
	async (id) => {
		const error = await failureOf(list(id, sim.origin, 'wrong-key-of-somebody'));
		expect(error.code).toBe('auth');
		expect(JSON.stringify([error.message, error])).not.toContain('somebody');
	},
);

test('Azure without such a list says to enter the name', async () => {
	sim.fault({ kind: 'status', status: 404 });
	const error = await failureOf(list('azureOpenAi', sim.origin));
	expect(error).toMatchObject({ code: 'not_found' });
	expect(error.description).toContain('Enter the ID of the model by hand');
});

test("Gemini's ids are given as its requests take them", async () => {
	const server = await localServer((_request, response) => {
		response.end(
			'{"object":"list","data":[{"id":"models/gemini-b"},{"id":"models/gemini-a"},{"id":"plain"}]}',
		);
	});
	expect(await list('gemini', `${server.url}/v1`)).toEqual(['gemini-a', 'gemini-b', 'plain']);
	await server.close();
});
