import { startGenesysSimulator } from '../../../sandbox/simulators';
import { http, signIn } from './callers';

describe('the simulated rate limit', () => {
	let nowMs = 1_000_000;
	const now = () => nowMs;

	it('answers over the rate with 429, Retry-After and its body, per token', async () => {
		const paced = await startGenesysSimulator({ ratePerMinute: 2, now });
		const ask = async (bearer: { Authorization: string }) =>
			await http.get(`${paced.apiUrl}/api/v2/tokens/me`, { headers: bearer });
		try {
			const bearer = await signIn(paced);
			expect([(await ask(bearer)).status, (await ask(bearer)).status]).toEqual([200, 200]);
			const refused = await ask(bearer);
			expect(refused.status).toBe(429);
			expect(refused.headers['retry-after']).toBe('60');
			expect(refused.data).toMatchObject({
				code: 'too.many.requests.retry.after',
				message: 'Rate limit exceeded the maximum. Retry the request in [60] seconds',
				limit: { key: 'client.credentials.token.rate.per.minute', value: 2 },
			});
			expect((await ask(await signIn(paced))).status).toBe(200);
			nowMs += 60_000;
			expect((await ask(bearer)).status).toBe(200);
		} finally {
			await paced.close();
		}
	});

	const statusesOf = async (bearer: { Authorization: string }, apiUrl: string, count: number) => {
		const ask = async () =>
			(await http.get(`${apiUrl}/api/v2/tokens/me`, { headers: bearer })).status;
		return await Promise.all(Array.from({ length: count }, ask));
	};

	it('serves 600 reads at 300 a minute in two windows, and not one more', async () => {
		const paced = await startGenesysSimulator({ ratePerMinute: 300, now });
		try {
			const bearer = await signIn(paced);
			const first = await statusesOf(bearer, paced.apiUrl, 301);
			nowMs += 60_000;
			const second = await statusesOf(bearer, paced.apiUrl, 301);
			for (const statuses of [first, second]) {
				expect(statuses.filter((status) => status === 200)).toHaveLength(300);
				expect(statuses.filter((status) => status === 429)).toHaveLength(1);
			}
		} finally {
			await paced.close();
		}
	});

	it('can slide: then no stretch of a window may have more', async () => {
		const paced = await startGenesysSimulator({
			ratePerMinute: 10,
			rateWindowMs: 600,
			now,
			rateWindow: 'sliding',
		});
		try {
			const bearer = await signIn(paced);
			const ok = async (count: number) =>
				(await statusesOf(bearer, paced.apiUrl, count)).filter((status) => status === 200).length;
			expect(await ok(4)).toBe(4);
			nowMs += 400;
			expect(await ok(8)).toBe(6);
			nowMs += 300;
			// The first four have left the window, the six have not.
			expect(await ok(8)).toBe(4);
		} finally {
			await paced.close();
		}
	});

	it('counts neither the token endpoint nor pre-signed URLs', async () => {
		const paced = await startGenesysSimulator({ ratePerMinute: 1 });
		try {
			for (let time = 0; time < 5; time += 1) await signIn(paced);
			const stranger = `${paced.origin}/presigned/transcripts/x.json`;
			expect((await http.get(stranger)).status).toBe(403);
			expect((await http.get(stranger)).status).toBe(403);
		} finally {
			await paced.close();
		}
	});
});
