import {
	conversationIds,
	startGenesysSimulator,
	startLlmSimulator,
	type GenesysSimulator,
	type LlmSimulator,
} from '../../../sandbox/simulators';
import { chat, http, signIn } from './callers';

describe('control over HTTP', () => {
	let genesys: GenesysSimulator;
	let llm: LlmSimulator;
	beforeAll(async () => {
		genesys = await startGenesysSimulator();
		llm = await startLlmSimulator();
	});
	beforeEach(() => {
		genesys.reset();
		llm.reset();
	});
	afterAll(async () => {
		await Promise.all([genesys.close(), llm.close()]);
	});

	const get = async (headers: object) =>
		await http.get(`${genesys.apiUrl}/api/v2/conversations/${conversationIds.harmless}`, {
			headers,
		});
	const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] };

	it('sets faults in both simulators, one or a list', async () => {
		const headers = await signIn(genesys);
		const pattern = { pattern: `conversations/${conversationIds.harmless}$` };
		const set = await http.post(`${genesys.origin}/_sim/faults`, [
			{ kind: 'status', status: 500, match: { path: pattern } },
			{ kind: 'status', status: 429, retryAfter: 3 },
		]);
		expect(set.status).toBe(204);
		expect((await get(headers)).status).toBe(500);
		expect(await get(headers)).toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
		expect((await get(headers)).status).toBe(200);

		await http.post(`${llm.origin}/_sim/faults`, { kind: 'insufficientQuota' });
		expect((await chat(llm, question)).status).toBe(429);
		expect((await chat(llm, question)).status).toBe(200);
	});

	it('says why a fault is none', async () => {
		const { status, data } = await http.post(`${llm.origin}/_sim/faults`, { kind: 'explode' });
		expect(status).toBe(400);
		expect((data as { error: string }).error).toContain('Unknown fault kind "explode"');
	});

	it('expires tokens, and counts the calls for new ones', async () => {
		const headers = await signIn(genesys);
		await http.post(`${genesys.origin}/_sim/expire-tokens`);
		expect((await get(headers)).status).toBe(401);
		await signIn(genesys);
		const { data } = await http.get(`${genesys.origin}/_sim/token-calls`);
		expect(data).toEqual({ tokenCalls: 2 });
	});

	it('changes the role', async () => {
		const headers = await signIn(genesys);
		await http.post(`${genesys.origin}/_sim/permissions`, []);
		expect((await get(headers)).status).toBe(403);
	});

	it('adds conversations', async () => {
		const id = '12345678-0000-4000-8000-000000000002';
		const body = { conversation: { id, participants: [] } };
		expect((await http.post(`${genesys.origin}/_sim/conversations`, body)).status).toBe(204);
		const { status } = await http.get(`${genesys.apiUrl}/api/v2/conversations/${id}`, {
			headers: await signIn(genesys),
		});
		expect(status).toBe(200);
	});

	it('adds conversations with all that belongs to them', async () => {
		const id = '12345678-0000-4000-8000-000000000003';
		const recordings = [{ id: 'r', sessionId: 's', messagingTranscript: [] }];
		const body = { conversation: { id, participants: [] }, recordings, pendingRecordings: 1 };
		expect((await http.post(`${genesys.origin}/_sim/conversations`, body)).status).toBe(204);
		const headers = await signIn(genesys);
		const url = `${genesys.apiUrl}/api/v2/conversations/${id}/recordings?formatId=NONE`;
		expect((await http.get(url, { headers })).status).toBe(202);
		expect((await http.get(url, { headers })).data).toEqual(recordings);
		const refused = await http.post(`${genesys.origin}/_sim/conversations`, { recordings });
		expect(refused.status).toBe(400);
	});

	it('shows the requests but never those for control, and forgets them on reset', async () => {
		await chat(llm, question);
		const { data } = await http.get(`${llm.origin}/_sim/requests`);
		expect(data).toEqual([
			expect.objectContaining({
				method: 'POST',
				path: '/v1/chat/completions',
				body: question,
				status: 200,
			}),
		]);
		await http.post(`${llm.origin}/_sim/reset`);
		expect((await http.get(`${llm.origin}/_sim/requests`)).data).toEqual([]);
	});

	it('lists what it knows when asked for something else', async () => {
		const { status, data } = await http.get(`${genesys.origin}/_sim/nothing`);
		expect(status).toBe(404);
		expect((data as { known: string[] }).known).toContain('POST /_sim/faults');
	});
});
