import { nodeTransport, oneTokenAtATime } from '../../nodes/adapter/httpTransport';
import {
	startGenesysSimulator,
	startLlmSimulator,
	type GenesysSimulator,
	type LlmSimulator,
} from '../../sandbox/simulators';
import { explainFailure } from '../../shared/genesys/api/explainGenesysError';
import { TransportError, type HttpTransport } from '../../shared/http/transport';
import { everyText } from '../support/everyText';
import { executeContext, type StoredCredentials } from '../support/executeContext';
import { localServer } from './localServer';

const CREDENTIAL = 'genesysCloudOAuth2Api';

let genesys: GenesysSimulator;
let llm: LlmSimulator;

beforeAll(async () => {
	[genesys, llm] = await Promise.all([startGenesysSimulator(), startLlmSimulator()]);
});
afterAll(async () => await Promise.all([genesys.close(), llm.close()]));
beforeEach(() => {
	genesys.reset();
	llm.reset();
});

interface Signed {
	stored: StoredCredentials;
	transport: HttpTransport;
}

/** As after saving the credential: n8n has no token yet. */
function signed(change: Record<string, string> = {}): Signed {
	const { apiUrl, loginUrl, clientId, clientSecret } = genesys;
	const stored = {
		[CREDENTIAL]: { region: 'custom', apiUrl, loginUrl, clientId, clientSecret, ...change },
	};
	return {
		stored,
		transport: nodeTransport(executeContext(stored), CREDENTIAL, { refreshOn401: true }),
	};
}

const me = () => ({
	method: 'GET' as const,
	url: `${genesys.apiUrl}/api/v2/tokens/me`,
	timeoutMs: 120_000,
});
const apiCalls = () => genesys.requests.filter(({ path }) => path.startsWith('/api/'));

async function refused({ transport }: Signed): Promise<TransportError> {
	const outcome: unknown = await transport.send(me()).catch((error: unknown) => error);
	if (!(outcome instanceof TransportError))
		throw new Error(`Expected a TransportError, met ${JSON.stringify(outcome)}`);
	return outcome;
}

describe('a token', () => {
	test('is fetched once, stored, and used from then on', async () => {
		const { stored, transport } = signed();
		expect((await transport.send(me())).status).toBe(200);
		expect((await transport.send(me())).status).toBe(200);
		expect(genesys.tokenCalls).toBe(1);
		expect(stored[CREDENTIAL]?.oauthTokenData).toHaveProperty('access_token');
	});

	test('is shared with the next execution', async () => {
		const { stored, transport } = signed();
		await transport.send(me());
		const next = nodeTransport(executeContext(stored), CREDENTIAL, { refreshOn401: true });
		expect((await next.send(me())).status).toBe(200);
		expect(genesys.tokenCalls).toBe(1);
	});

	test('that expired is replaced once, and the request repeated', async () => {
		const { transport } = signed();
		await transport.send(me());
		genesys.expireTokens();
		expect((await transport.send(me())).status).toBe(200);
		expect(genesys.tokenCalls).toBe(2);
	});

	test('that expired costs 20 parallel requests one token call', async () => {
		const { transport } = signed();
		await transport.send(me());
		genesys.expireTokens();
		const answers = await Promise.all(
			Array.from({ length: 20 }, async () => await transport.send(me())),
		);
		expect(answers.map(({ status }) => status)).toEqual(new Array(20).fill(200));
		expect(genesys.tokenCalls).toBe(2);
	});

	test('is fetched once for 20 requests that start together, when one goes first', async () => {
		const transport = oneTokenAtATime(signed().transport);
		const answers = await Promise.all(
			Array.from({ length: 20 }, async () => await transport.send(me())),
		);
		expect(answers.map(({ status }) => status)).toEqual(new Array(20).fill(200));
		expect(genesys.tokenCalls).toBe(1);
	});

	test('that is rejected even when new ends in the 401, after one repeat', async () => {
		const { transport } = signed();
		await transport.send(me());
		genesys.requests.length = 0;
		genesys.fault({ kind: 'status', status: 401, times: 'always', match: { path: '/api/*' } });
		expect((await transport.send(me())).status).toBe(401);
		expect(genesys.tokenCalls).toBe(2);
		expect(apiCalls()).toHaveLength(2);
	});

	test.each([403, 404, 429, 500, 503])(
		'that expired lets a %i after it through, with headers and body',
		async (status) => {
			const { transport } = signed();
			await transport.send(me());
			genesys.expireTokens();
			genesys.fault({ kind: 'status', status, retryAfter: 7, skip: 1, match: { path: '/api/*' } });
			const answer = await transport.send(me());
			expect(answer.status).toBe(status);
			expect(answer.headers).toMatchObject({
				'retry-after': '7',
				'inin-correlation-id': expect.any(String) as string,
			});
			expect(JSON.parse(answer.body)).toMatchObject({ status });
		},
	);

	test.each([403, 404, 429, 500])('is not replaced for a %i', async (status) => {
		const { transport } = signed();
		await transport.send(me());
		genesys.fault({ kind: 'status', status, match: { path: '/api/*' } });
		expect((await transport.send(me())).status).toBe(status);
		expect(genesys.tokenCalls).toBe(1);
	});
});

describe('a sign-in that fails', () => {
	const explained = async (from: Signed) =>
		explainFailure(await refused(from), me(), genesys.loginUrl);

	test('because of the secret says so', async () => {
		const wrong = signed({ clientSecret: 'wrong-secret-of-somebody' });
		const error = await refused(wrong);
		expect(error).toMatchObject({
			failure: 'token',
			code: 'auth',
			oauth: { error: 'invalid_client', description: 'authentication failed' },
		});
		expect(everyText(error)).not.toContain('wrong-secret-of-somebody');
		expect((await explained(wrong)).message).toContain('client secret');
		expect(apiCalls()).toEqual([]);
	});

	test('because nobody knows the client says so', async () => {
		const wrong = signed({ clientId: 'nobody' });
		expect(await refused(wrong)).toMatchObject({
			failure: 'token',
			code: 'auth',
			oauth: { error: 'invalid_client', description: 'client not found' },
		});
		const { message, description } = await explained(wrong);
		expect(`${message} ${description}`).toMatch(/region/);
	});

	test('because the login server is down is no fault of the credential', async () => {
		const gone = await localServer(() => undefined);
		await gone.close();
		const error = await refused(signed({ loginUrl: gone.url }));
		expect(error).toMatchObject({ failure: 'connect', code: 'network_error', retryable: true });
	});

	test.each([500, 503])(
		'because the login server answers %i is no fault of the credential',
		async (status) => {
			const broken = signed();
			genesys.fault({ kind: 'status', status, match: { path: '/oauth/token' }, times: 'always' });
			const error = await explained(broken);
			expect(error).toMatchObject({ code: 'server_error', retryable: true, status });
		},
	);

	test.each(['reset', 'cutOff', 'emptyBody', 'malformedJson', 'htmlError'] as const)(
		'because the login server fails with %s is no fault of the credential',
		async (kind) => {
			const broken = signed();
			genesys.fault({ kind, match: { path: '/oauth/token' } });
			const error = await explained(broken);
			expect(error.retryable).toBe(true);
			expect(error.code).not.toBe('auth');
			expect((await broken.transport.send(me())).status).toBe(200);
		},
	);

	test('because the login server hangs is a time-out', async () => {
		genesys.fault({ kind: 'hang', match: { path: '/oauth/token' } });
		const outcome: unknown = await signed()
			.transport.send({ ...me(), timeoutMs: 300 })
			.catch((error: unknown) => error);
		expect(outcome).toMatchObject({ failure: 'timeout', retryable: true });
	});

	test('because a page of a proxy answers names no words of it', async () => {
		genesys.fault({ kind: 'htmlError', status: 403, match: { path: '/oauth/token' } });
		const error = await explained(signed());
		expect(error).toMatchObject({ code: 'auth', retryable: false });
		expect(everyText(error)).not.toContain('nginx');
	});

	test('on the refresh is told as one on the first fetch', async () => {
		const { stored, transport } = signed();
		await transport.send(me());
		genesys.expireTokens();
		stored[CREDENTIAL] = { ...stored[CREDENTIAL], clientSecret: 'wrong-secret-of-somebody' };
		const changed = {
			stored,
			transport: nodeTransport(executeContext(stored), CREDENTIAL, { refreshOn401: true }),
		};
		expect(await refused(changed)).toMatchObject({
			failure: 'token',
			oauth: { description: 'authentication failed' },
		});
	});

	test('is asked for once, though 20 requests start together', async () => {
		const transport = oneTokenAtATime(signed({ clientSecret: 'wrong' }).transport);
		const outcomes = await Promise.all(
			Array.from(
				{ length: 20 },
				async () => await transport.send(me()).catch((error: unknown) => error),
			),
		);
		for (const outcome of outcomes) expect(outcome).toMatchObject({ failure: 'token' });
		expect(genesys.tokenCalls).toBe(1);
	});
});

describe('an API key', () => {
	const ask = async (apiKey: string) =>
		await nodeTransport(
			executeContext({ llmApi: { provider: 'openaiCompatible', baseUrl: llm.baseUrl, apiKey } }),
			'llmApi',
			{ refreshOn401: false },
		).send({
			method: 'GET',
			url: `${llm.baseUrl}/models`,
			timeoutMs: 120_000,
		});

	test('that is rejected is sent once', async () => {
		expect((await ask('wrong')).status).toBe(401);
		expect(llm.requests).toHaveLength(1);
	});

	test('that is empty is not sent at all', async () => {
		await ask('');
		expect(llm.requests[0]?.headers).not.toHaveProperty('authorization');
	});
});
