import { nodeTransport, plainTransport } from '../../nodes/adapter/httpTransport';
import { executeContext } from '../support/executeContext';
import { localServer, type LocalServer } from './localServer';
import { BEARER } from './transports';

let server: LocalServer;

beforeAll(async () => {
	server = await localServer((_request, response) => {
		response.end('{}');
	});
});
afterAll(async () => await server.close());
beforeEach(() => {
	server.arrivals.length = 0;
});

/** Both credentials with a token each, as a node has them. */
const context = () =>
	executeContext({
		genesysCloudOAuth2Api: {
			region: 'custom',
			loginUrl: 'http://127.0.0.1:1',
			apiUrl: server.url,
			clientId: 'x',
			oauthTokenData: { access_token: BEARER, token_type: 'bearer' },
		},
		llmApi: { provider: 'openaiCompatible', baseUrl: server.url, apiKey: BEARER },
	});

const request = () => ({
	method: 'GET' as const,
	url: `${server.url}/presigned/a.json?X-Amz-Signature=s`,
	timeoutMs: 120_000,
});

test('a download carries no credential, though the node has one', async () => {
	await plainTransport(context()).send(request());
	await nodeTransport(context(), 'genesysCloudOAuth2Api', { refreshOn401: true }).send(request());
	const [download, call] = server.arrivals;
	expect(download).toMatchObject({ method: 'GET', url: '/presigned/a.json?X-Amz-Signature=s' });
	expect(JSON.stringify(download)).not.toContain(BEARER);
	expect(download?.headers).not.toHaveProperty('authorization');
	expect(JSON.stringify(call)).toContain(BEARER);
});
