import { startGenesysSimulator } from '../../../sandbox/simulators';
import { caught, http } from './callers';

describe('closing', () => {
	it('drops hanging requests at once', async () => {
		const sim = await startGenesysSimulator();
		sim.fault({ kind: 'hang' });
		const hanging = caught(http.get(`${sim.apiUrl}/api/v2/tokens/me`));
		while (sim.requests.length === 0) await new Promise((resolve) => setImmediate(resolve)); // eslint-disable-line @n8n/community-nodes/no-restricted-globals -- a test
		await sim.close();
		await sim.close();
		expect(await hanging).toMatchObject({ code: 'ECONNRESET' });
		expect(sim.requests[0]?.abortedByCaller).toBe(false);
	});

	it('listens on the port asked for, on loopback only', async () => {
		const first = await startGenesysSimulator();
		const port = Number(new URL(first.origin).port);
		await expect(startGenesysSimulator({ port })).rejects.toThrow('EADDRINUSE');
		await first.close();
		const second = await startGenesysSimulator({ port });
		expect(second.origin).toBe(`http://127.0.0.1:${port}`);
		await second.close();
	});
});
