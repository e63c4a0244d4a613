import { nodeTransport } from '../../nodes/adapter/httpTransport';
import { startGenesysSimulator, type GenesysSimulator } from '../../sandbox/simulators';
import { explainFailure } from '../../shared/genesys/api/explainGenesysError';
import { TransportError } from '../../shared/http/transport';
import { everyText } from '../support/everyText';
import { executeContext, type StoredCredentials } from '../support/executeContext';
import { runWorkflow, type HarnessNode } from '../support/n8nHarness';
import { completion, startScriptedLlm, type ScriptedLlm } from '../support/scriptedLlm';
import { metaOf } from '../support/metaOf';

const CREDENTIAL = 'genesysCloudOAuth2Api';
const SECRET = 'wrong-secret-of-somebody';

let genesys: GenesysSimulator;
let llm: ScriptedLlm;
beforeAll(async () => {
	[genesys, llm] = await Promise.all([startGenesysSimulator(), startScriptedLlm()]);
});
afterAll(async () => await Promise.all([genesys.close(), llm.close()]));
beforeEach(() => {
	genesys.reset();
	llm.script = () => completion('ok');
});

const signed = (change: Record<string, string> = {}): StoredCredentials => {
	const { apiUrl, loginUrl, clientId, clientSecret } = genesys;
	return {
		[CREDENTIAL]: { region: 'custom', apiUrl, loginUrl, clientId, clientSecret, ...change },
	};
};
const transport = (stored: StoredCredentials) =>
	nodeTransport(executeContext(stored), CREDENTIAL, { refreshOn401: true });
const me = () => ({
	method: 'GET' as const,
	url: `${genesys.apiUrl}/api/v2/tokens/me`,
	timeoutMs: 10_000,
});

async function refused(stored: StoredCredentials): Promise<TransportError> {
	const outcome: unknown = await transport(stored)
		.send(me())
		.catch((error: unknown) => error);
	expect(outcome).toBeInstanceOf(TransportError);
	return outcome as TransportError;
}

describe('on an older n8n', () => {
	test('a sign-in that is refused names secret, client ID and region', async () => {
		const changes: Array<Record<string, string>> = [
			{ clientSecret: SECRET },
			{ clientId: 'nobody' },
		];
		for (const change of changes) {
			const error = await refused(signed(change));
			expect(error).toMatchObject({
				failure: 'token',
				code: 'auth',
				retryable: false,
				oauth: { error: 'invalid_client' },
			});
			expect(everyText(error)).not.toContain(SECRET);
			const { description } = explainFailure(error, me(), genesys.loginUrl);
			expect(description).toMatch(/client secret, the client ID, or the region/);
		}
	});

	test('a refresh that is refused is told as one on the first fetch', async () => {
		const stored = signed();
		await transport(stored).send(me());
		genesys.expireTokens();
		stored[CREDENTIAL] = { ...stored[CREDENTIAL], clientSecret: SECRET };
		expect(await refused(stored)).toMatchObject({
			failure: 'token',
			code: 'auth',
			retryable: false,
			oauth: { error: 'invalid_client' },
		});
	});

	test('a token that expires under 20 parallel requests costs a token call each at most, and all are answered', async () => {
		const stored = signed();
		await transport(stored).send(me());
		genesys.expireTokens();
		const answers = await Promise.all(
			Array.from({ length: 20 }, async () => await transport(stored).send(me())),
		);
		expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
		expect(genesys.tokenCalls).toBeLessThanOrEqual(21);
	});

	test('a network that breaks between the refresh and the answer is told as such', async () => {
		const stored = signed();
		await transport(stored).send(me());
		genesys.expireTokens();
		genesys.fault({ kind: 'reset', skip: 1, match: { path: '/api/*' } });
		expect(await refused(stored)).toMatchObject({ failure: 'reset', retryable: true });
	});

	test('a run gives usage and cost of each item and of all', async () => {
		const prices = { price: [{ model: 'm-1', inputPerMillion: 2, outputPerMillion: 10 }] };
		const chat: HarnessNode = {
			name: 'Chat',
			type: 'llmChat',
			parameters: { model: 'm-1', systemPrompt: '', userMessage: 'hi', options: { prices } },
		};
		const credentials = {
			llmApi: { provider: 'openaiCompatible', baseUrl: llm.baseUrl, apiKey: '' },
		};
		const { error, output } = await runWorkflow([chat], [{}, {}], credentials);
		expect(error).toBeUndefined();
		expect(output('Chat').map(({ json }) => [json.cost, metaOf(json).runTotal])).toEqual(
			Array(2).fill([
				0.00007,
				expect.objectContaining({
					answered: 2,
					cost: 0.00014,
					usage: { promptTokens: 20, completionTokens: 10, totalTokens: 30 },
				}),
			]),
		);
	});
});

describe('an item that failed', () => {
	const render = (onError: HarnessNode['onError']): HarnessNode[] => [
		{ name: 'Render', type: 'flattenRenderPrompt', onError },
	];
	const failed = {
		error: { code: 'invalid_input', retryable: false },
		message: 'The input is not a conversation in any known shape',
		details: {},
	};

	test('takes the error branch with code, message, details and the JSON of its input', async () => {
		const { output } = await runWorkflow(render('continueErrorOutput'), [{ hello: 'world' }]);
		expect(output('Render', 0)).toEqual([]);
		expect(output('Render', 1)).toMatchObject([
			{ pairedItem: { item: 0 }, json: { ...failed, hello: 'world' } },
		]);
	});

	test('keeps all three on the regular output', async () => {
		const { output } = await runWorkflow(render('continueRegularOutput'), [{ hello: 'world' }]);
		expect(output('Render')).toMatchObject([{ pairedItem: { item: 0 }, json: failed }]);
	});
});
