import {
	manyConversations,
	numberedConversation,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import type { DetailsPage, JobPage } from './analyticsBodies';
import { http, signedIn, type PlatformCaller } from './callers';

const week = '2026-09-01T00:00:00.000Z/2026-09-08T00:00:00.000Z';
const COUNT = 1_000;
const many = manyConversations({ count: COUNT });
const everyId = Array.from({ length: many.count }, (_, number) => many.id(number));

describe('many simulated conversations', () => {
	let sim: GenesysSimulator;
	let api: PlatformCaller;
	beforeAll(async () => {
		sim = await startGenesysSimulator({
			many: { count: COUNT },
			conversations: [],
			keepRequests: 50,
		});
		sim.setAnalytics({ jobPolls: 0 });
		api = await signedIn(sim);
	});
	afterAll(async () => await sim.close());

	const query = async (body: object) =>
		(await api.post('/analytics/conversations/details/query', body)).data as DetailsPage;

	it('have ids that are all different, the same on every start, and lead back to their number', () => {
		expect(new Set(everyId).size).toBe(COUNT);
		expect(manyConversations({ count: COUNT }).id(471)).toBe(everyId[471]);
		expect(many.numberOf(everyId[471] ?? '')).toBe(471);
		expect(many.numberOf('00000000-0000-4000-8000-00000000002a')).toBeUndefined();
		expect(everyId).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
			]),
		);
	});

	it.each([
		['unfiltered', {}],
		[
			'filtered',
			{
				conversationFilters: [
					{ type: 'and', predicates: [{ dimension: 'conversationEnd', operator: 'exists' }] },
				],
			},
		],
	])('come through the query %s, each once', async (_name, filters) => {
		const ids: string[] = [];
		for (let pageNumber = 1; pageNumber <= COUNT / 100 + 1; pageNumber += 1) {
			const { conversations = [] } = await query({
				interval: week,
				...filters,
				paging: { pageSize: 100, pageNumber },
			});
			ids.push(...conversations.map(({ conversationId }) => conversationId));
		}
		expect(ids).toEqual(everyId);
	});

	it('drift too, and what is added takes the place of the one with its id', async () => {
		const late = Array.from({ length: 30 }, (_, number) =>
			numberedConversation(COUNT + 60 + number),
		);
		sim.arriveLater(late);
		const changed = many.at(COUNT - 10);
		sim.add({ ...changed, conversation: { ...changed.conversation, participants: [] } });
		const ids: string[] = [];
		for (let pageNumber = 1; pageNumber <= COUNT / 100 + 2; pageNumber += 1) {
			const { conversations = [] } = await query({
				interval: week,
				order: 'desc',
				segmentFilters: [{ type: 'and', predicates: [{ dimension: 'purpose', value: 'agent' }] }],
				paging: { pageSize: 100, pageNumber },
			});
			ids.push(...conversations.map(({ conversationId }) => conversationId));
		}
		const seen = new Set(ids);
		expect(ids.length).toBeGreaterThan(seen.size);
		expect(everyId.filter((id) => !seen.has(id))).toEqual([everyId[COUNT - 10]]);
		sim.reset();
		sim.setAnalytics({ jobPolls: 0 });
		api = await signedIn(sim);
	});

	it('come through a job, and each by itself with its texts', async () => {
		const jobs = '/analytics/conversations/details/jobs';
		const { jobId } = (await api.post(jobs, { interval: week })).data as { jobId: string };
		await api.get(`${jobs}/${jobId}`);
		let count = 0;
		let cursor = '';
		do {
			const { data } = await api.get(
				`${jobs}/${jobId}/results?cursor=${cursor}`.replace(/\?cursor=$/, ''),
			);
			const page = data as JobPage;
			count += page.conversations.length;
			cursor = page.cursor ?? '';
		} while (cursor !== '');
		expect(count).toBe(COUNT);

		const id = everyId[300] ?? '';
		expect((await api.get(`/conversations/${id}`)).data).toMatchObject({ id });
		const { messages } = many.at(300) as { messages: Array<{ id: string }> };
		const texts = await api.post(
			`/conversations/messages/${id}/messages/bulk?useNormalizedMessage=true`,
			messages.map((message) => message.id),
		);
		expect(JSON.stringify(texts.data)).toContain('Where is order 300?');
	});

	it('leave no more than the newest requests behind', () => {
		expect(sim.requests.length).toBeLessThanOrEqual(51);
	});

	it('can last over days, go on, lie elsewhere, and be added over HTTP', async () => {
		const options = {
			count: 100,
			from: '2026-10-01T00:00:00.000Z',
			to: '2026-10-02T00:00:00.000Z',
			longEvery: 10,
			liveEvery: 25,
		};
		const made = await http.post(`${sim.origin}/_sim/many`, options);
		expect(made.status).toBe(204);
		const { conversations = [] } = await query({
			interval: '2026-10-01T00:00:00Z/2026-10-02T00:00:00Z',
			paging: { pageSize: 100, pageNumber: 1 },
		});
		expect(conversations).toHaveLength(100);
		expect(
			conversations.filter(({ conversationEnd }) => conversationEnd === undefined),
		).toHaveLength(4);
		const long = conversations.filter(
			({ conversationStart, conversationEnd }) =>
				conversationEnd !== undefined &&
				Date.parse(conversationEnd) - Date.parse(conversationStart) > 86_400_000,
		);
		expect(long.length).toBeGreaterThanOrEqual(8);
		const media = conversations.map(({ participants }) => participants[0]?.sessions[0]?.mediaType);
		expect(new Set(media)).toEqual(new Set(['voice', 'message']));
	});
});
