import {
	conversationIds,
	startGenesysSimulator,
	unknownConversationId,
	type AnalyticsSettings,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import type { JobPage } from './analyticsBodies';
import { http, signedIn, type PlatformCaller } from './callers';

const jobsPath = '/analytics/conversations/details/jobs';
const now = Date.parse('2026-10-01T12:00:00.000Z');

describe('the simulated details jobs', () => {
	let sim: GenesysSimulator;
	let api: PlatformCaller;
	beforeAll(async () => {
		sim = await startGenesysSimulator({ now: () => now });
	});
	beforeEach(async () => {
		sim.reset();
		api = await signedIn(sim);
	});
	afterAll(async () => await sim.close());

	const submit = async (body: object) => {
		const { data } = await api.post(jobsPath, body);
		return (data as { jobId: string }).jobId;
	};
	const look = async (jobId: string) =>
		(await api.get(`${jobsPath}/${jobId}`)).data as { state: string };
	const states = async (jobId: string, times: number) => {
		const seen: string[] = [];
		for (let time = 0; time < times; time += 1) seen.push((await look(jobId)).state);
		return seen;
	};
	const results = async (jobId: string, query = '') =>
		await api.get(`${jobsPath}/${jobId}/results${query}`);
	const idsOf = ({ conversations }: JobPage) =>
		conversations.map(({ conversationId }) => conversationId);
	/** Ids of a job that is finished at the first look. */
	const found = async (body: object) => {
		sim.setAnalytics({ jobPolls: 0 });
		const jobId = await submit(body);
		await look(jobId);
		return idsOf((await results(jobId)).data as JobPage);
	};
	const september = { interval: '2026-09-01T00:00:00Z/2026-10-01T00:00:00Z' };

	it('are accepted, queued, pending, and fulfilled after some looks', async () => {
		const answer = await api.post(jobsPath, september);
		expect(answer).toMatchObject({ status: 202, data: { jobId: expect.any(String) } });
		const { jobId } = answer.data as { jobId: string };
		expect((await results(jobId)).status).toBe(400);
		expect(await states(jobId, 4)).toEqual(['QUEUED', 'PENDING', 'FULFILLED', 'FULFILLED']);
		expect((await results(jobId)).status).toBe(200);
	});

	it.each(['FAILED', 'CANCELLED', 'EXPIRED'] as const)('end as %s when set so', async (jobEnds) => {
		const settings: Partial<AnalyticsSettings> = { jobPolls: 1, jobEnds };
		expect((await http.post(`${sim.origin}/_sim/analytics`, settings)).status).toBe(204);
		const jobId = await submit(september);
		expect(await states(jobId, 2)).toEqual(['QUEUED', jobEnds]);
		expect((await results(jobId)).status).toBe(400);
	});

	it('find every conversation that overlaps the interval', async () => {
		const morning = { interval: '2026-09-09T00:00:00Z/2026-09-09T01:00:00Z' };
		expect(await found(morning)).toEqual([conversationIds.emailThread]);
		expect(await found({ ...morning, startOfDayIntervalMatching: true })).toEqual([]);
		const live = { interval: '2026-09-30T00:00:00Z/2026-09-30T01:00:00Z' };
		expect((await found(live)).sort()).toEqual(
			[conversationIds.webMessagingActive, conversationIds.passwordReset].sort(),
		);
	});

	it('filter as the query does, and stop at a limit', async () => {
		const segmentFilters = [
			{ type: 'or', predicates: [{ dimension: 'mediaType', value: 'callback' }] },
		];
		expect(await found({ ...september, segmentFilters })).toEqual([conversationIds.callbackEnded]);
		expect(await found({ ...september, limit: 3 })).toHaveLength(3);
	});

	it('page by cursor, each conversation once, the last page without one', async () => {
		sim.setAnalytics({ jobPolls: 0 });
		const jobId = await submit(september);
		await look(jobId);
		const ids: string[] = [];
		let cursor: string | undefined;
		do {
			const query = `?pageSize=4${cursor === undefined ? '' : `&cursor=${cursor}`}`;
			const page = (await results(jobId, query)).data as JobPage;
			ids.push(...idsOf(page));
			cursor = page.cursor;
		} while (cursor !== undefined);
		expect(ids.length).toBeGreaterThan(10);
		expect(new Set(ids).size).toBe(ids.length);
		expect((await results(jobId, '?cursor=nonsense')).status).toBe(400);
		expect((await results(jobId, '?pageSize=1001')).status).toBe(400);
	});

	it('lag behind: what started later is not there yet', async () => {
		const availability = async () =>
			((await api.get(`${jobsPath}/availability`)).data as { dataAvailabilityDate: string })
				.dataAvailabilityDate;
		expect(await availability()).toBe('2026-10-01T08:00:00.000Z');
		sim.setAnalytics({ lagMs: 60_000 });
		expect(await availability()).toBe('2026-10-01T11:59:00.000Z');
		sim.setAnalytics({ availableUntil: '2026-09-11T00:00:00.000Z' });
		expect(await availability()).toBe('2026-09-11T00:00:00.000Z');
		const ids = await found(september);
		expect(ids).toContain(conversationIds.voiceTransferred);
		expect(ids).not.toContain(conversationIds.outboundCall);
	});

	it('refuse what is no query, no job, or not granted', async () => {
		expect((await api.post(jobsPath, {})).status).toBe(400);
		expect((await api.post(jobsPath, { ...september, paging: {} })).status).toBe(400);
		expect((await api.get(`${jobsPath}/${unknownConversationId}`)).status).toBe(404);
		expect((await results(unknownConversationId)).status).toBe(404);
		sim.setPermissions([]);
		expect((await api.post(jobsPath, september)).status).toBe(403);
		expect((await api.get(`${jobsPath}/availability`)).status).toBe(403);
	});
});
