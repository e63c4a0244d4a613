import { startGenesysSimulator } from '../../../sandbox/simulators';
import { http, signIn } from './callers';

describe('the simulated rate limit', () => {
	it('answers over the rate with 429, Retry-After and its body, per token', async () => {
		const paced = await startGenesysSimulator({ ratePerMinute: 2, rateWindowMs: 400 });
		const ask = async (bearer: { Authorization: string }) =>
			await http.get(`${paced.apiUrl}/api/v2/tokens/me`, { headers: bearer });
		try {
			const bearer = await signIn(paced);
			expect([(await ask(bearer)).status, (await ask(bearer)).status]).toEqual([200, 200]);
			const refused = await ask(bearer);
			expect(refused.status).toBe(429);
			expect(refused.headers['retry-after']).toBe('1');
			expect(refused.data).toMatchObject({
				code: 'too.many.requests.retry.after',
				message: 'Rate limit exceeded the maximum. Retry the request in [1] seconds',
				limit: { key: 'client.credentials.token.rate.per.minute', value: 2 },
			});
			expect((await ask(await signIn(paced))).status).toBe(200);
			await new Promise((resolve) => setTimeout(resolve, 420)); // eslint-disable-line @n8n/community-nodes/no-restricted-globals -- a test
			expect((await ask(bearer)).status).toBe(200);
		} finally {
			await paced.close();
		}
	});
});
