import { startGenesysSimulator, type GenesysSimulator } from '../../../sandbox/simulators';
import { askToken, http, signIn } from './callers';

describe('the simulated token endpoint', () => {
	let sim: GenesysSimulator;
	beforeAll(async () => {
		sim = await startGenesysSimulator();
	});
	beforeEach(() => sim.reset());
	afterAll(async () => await sim.close());

	const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

	it('gives a bearer token that works for a day', async () => {
		const { status, data } = await askToken(sim);
		expect(status).toBe(200);
		expect(data).toEqual({
			access_token: expect.stringMatching(/^[\w-]{40,}$/) as string,
			token_type: 'bearer',
			expires_in: 86_400,
		});
	});

	it('answers an unknown client with 400 invalid_client "client not found"', async () => {
		const { status, data } = await askToken(sim, sim.clientSecret, 'nobody');
		expect(status).toBe(400);
		expect(data).toMatchObject({ error: 'invalid_client', description: 'client not found' });
	});

	it('answers a wrong secret with 401 "authentication failed"', async () => {
		const { status, data } = await askToken(sim, 'wrong');
		expect(status).toBe(401);
		expect(data).toMatchObject({ description: 'authentication failed' });
	});

	it('takes the credentials from the form when there is no header', async () => {
		const body = `grant_type=client_credentials&client_id=${sim.clientId}&client_secret=${sim.clientSecret}`;
		const { status } = await http.post(`${sim.loginUrl}/oauth/token`, body, { headers: form });
		expect(status).toBe(200);
	});

	it('does not fall back to the form when the header is wrong', async () => {
		const body = `grant_type=client_credentials&client_id=${sim.clientId}&client_secret=${sim.clientSecret}`;
		const headers = { ...form, Authorization: 'Basic bm9ib2R5Og==' };
		const { status } = await http.post(`${sim.loginUrl}/oauth/token`, body, { headers });
		expect(status).toBe(400);
	});

	it('knows no other grant type', async () => {
		const { status, data } = await http.post(`${sim.loginUrl}/oauth/token`, 'grant_type=password', {
			headers: form,
		});
		expect(status).toBe(400);
		expect(data).toMatchObject({ error: 'unsupported_grant_type' });
	});

	it('wants a form, not JSON', async () => {
		const { status } = await http.post(`${sim.loginUrl}/oauth/token`, {
			grant_type: 'client_credentials',
		});
		expect(status).toBe(400);
	});

	it('counts every call, refused ones too', async () => {
		await askToken(sim);
		await askToken(sim, 'wrong');
		expect(sim.tokenCalls).toBe(2);
	});

	it('refuses every token after expireTokens, and serves a new one', async () => {
		const old = await signIn(sim);
		sim.expireTokens();
		const url = `${sim.apiUrl}/api/v2/tokens/me`;
		const refused = await http.get(url, { headers: old });
		expect(refused.status).toBe(401);
		expect(refused.data).toMatchObject({ code: 'bad.credentials', status: 401 });
		expect((await http.get(url, { headers: await signIn(sim) })).status).toBe(200);
	});

	it('lets a token die of age', async () => {
		let now = 1_000_000;
		const short = await startGenesysSimulator({ tokenLifeMs: 30, now: () => now });
		try {
			const headers = await signIn(short);
			now += 31;
			const { status } = await http.get(`${short.apiUrl}/api/v2/tokens/me`, { headers });
			expect(status).toBe(401);
		} finally {
			await short.close();
		}
	});

	it('tells organisation and client of the token', async () => {
		const { data } = await http.get(`${sim.apiUrl}/api/v2/tokens/me`, {
			headers: await signIn(sim),
		});
		expect(data).toMatchObject({
			organization: { name: expect.any(String) as string },
			OAuthClient: { id: sim.clientId },
		});
	});
});
