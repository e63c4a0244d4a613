import {
	analyticsOnlyConversationId,
	conversationIds,
	conversationsByName,
	numberedConversation,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { agents, queues } from '../../../sandbox/fixtures';
import type { DetailsPage } from './analyticsBodies';
import { signedIn, type PlatformCaller } from './callers';

const september = '2026-09-01T00:00:00.000Z/2026-10-01T00:00:00.000Z';
const ended = {
	type: 'and',
	predicates: [{ type: 'dimension', dimension: 'conversationEnd', operator: 'exists' }],
};
const segment = (dimension: string, value: string) => ({
	type: 'and',
	predicates: [{ type: 'dimension', dimension, operator: 'matches', value }],
});

let sim: GenesysSimulator;
let api: PlatformCaller;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
beforeEach(async () => {
	sim.reset();
	api = await signedIn(sim);
});
afterAll(async () => await sim.close());

const query = async (body: object) =>
	await api.post('/analytics/conversations/details/query', body);
const page = async (body: object) => (await query(body)).data as DetailsPage;
const idsOf = ({ conversations = [] }: DetailsPage) =>
	conversations.map(({ conversationId }) => conversationId);
const found = async (body: object) =>
	idsOf(
		await page({
			interval: september,
			conversationFilters: [ended],
			paging: { pageSize: 100, pageNumber: 1 },
			...body,
		}),
	);

describe('the simulated details query', () => {
	it('finds what STARTED on a UTC day that the interval touches, however little of it', async () => {
		const hour = '2026-09-09T10:00:00.000Z/2026-09-09T11:00:00.000Z';
		const ids = await found({ interval: hour, conversationFilters: [] });
		expect(ids.sort()).toEqual(
			[
				conversationIds.webMessagingActive,
				conversationIds.smsEnded,
				conversationIds.whatsAppEnded,
			].sort(),
		);
		// Started on the 8th, ended on the 9th.
		expect(ids).not.toContain(conversationIds.emailThread);
		const midnight = '2026-09-08T23:00:00.000Z/2026-09-09T00:00:00.000Z';
		expect((await found({ interval: midnight })).sort()).toEqual(
			[conversationIds.emailThread, conversationIds.emailEnded].sort(),
		);
	});

	it('is in the order of the start, either way', async () => {
		const starts = async (order: object) =>
			(
				(
					await page({
						interval: september,
						segmentFilters: [segment('direction', 'inbound')],
						...order,
					})
				).conversations ?? []
			).map(({ conversationStart }) => conversationStart);
		const ascending = await starts({});
		expect(ascending).toEqual([...ascending].sort());
		expect(await starts({ order: 'desc' })).toEqual([...ascending].reverse());
	});

	it.each([
		['mediaType', 'callback', ['callbackEnded']],
		['mediaType', 'email', ['emailEnded', 'emailThread']],
		['direction', 'outbound', ['callbackEnded', 'conference', 'outboundCall']],
		['userId', agents.bob.userId, ['voiceTransferred', 'webMessagingEnded']],
		['messageType', 'sms', ['smsEnded']],
		['wrapUpCode', 'ININ-WRAP-UP-TIMEOUT', ['voiceTransferred']],
		['queueId', queues.technical.id, ['abandoned', 'voiceTransferred']],
	] as const)('filters by %s %s', async (dimension, value, names) => {
		const ids = await found({ segmentFilters: [segment(dimension, value)] });
		expect(ids.sort()).toEqual(names.map((name) => conversationIds[name]).sort());
	});

	it('combines filters, clauses and predicates; a segment filter holds within one segment', async () => {
		const { alice, carla } = agents;
		const both = [segment('userId', alice.userId), segment('userId', carla.userId)];
		expect(await found({ segmentFilters: both })).toEqual([conversationIds.voiceTransferred]);
		const inOne = {
			type: 'and',
			predicates: both.flatMap(({ predicates }) => predicates),
		};
		expect(await found({ segmentFilters: [inOne] })).toEqual([]);
		const either = {
			type: 'and',
			clauses: [{ type: 'or', predicates: [...inOne.predicates] }],
			predicates: [
				{ dimension: 'mediaType', value: 'voice' },
				{ dimension: 'purpose', value: 'agent' },
			],
		};
		expect((await found({ segmentFilters: [either] })).sort()).toEqual(
			[
				analyticsOnlyConversationId,
				conversationIds.callbackEnded,
				conversationIds.conference,
				conversationIds.outboundCall,
				conversationIds.voiceTransferred,
			].sort(),
		);
	});

	it('filters by end, division and duration of the conversation', async () => {
		const all = await found({});
		expect(all).not.toContain(conversationIds.webMessagingActive);
		const live = {
			...ended,
			predicates: [{ dimension: 'conversationEnd', operator: 'notExists' }],
		};
		expect((await found({ conversationFilters: [live] })).sort()).toEqual(
			[conversationIds.webMessagingActive, conversationIds.passwordReset].sort(),
		);
		const long = {
			type: 'and',
			predicates: [{ type: 'metric', metric: 'tConversationDuration', range: { gte: 3_600_000 } }],
		};
		expect(await found({ conversationFilters: [long] })).toEqual([conversationIds.emailThread]);
		const [division = ''] = (
			(await page({ interval: september, conversationFilters: [long] })).conversations ?? []
		).flatMap(({ divisionIds }) => divisionIds);
		const ids = await found({ conversationFilters: [segment('divisionId', division)] });
		expect(ids).toContain(conversationIds.emailThread);
		expect(await found({ conversationFilters: [segment('divisionId', 'other')] })).toEqual([]);
	});

	const week = '2026-09-07T00:00:00Z/2026-09-14T00:00:00Z';
	it.each([
		['no interval', {}],
		['an interval of one time', { interval: '2026-09-07T00:00:00Z' }],
		['an interval backwards', { interval: '2026-09-08T00:00:00Z/2026-09-07T00:00:00Z' }],
		['8 days unfiltered', { interval: '2026-09-07T00:00:00Z/2026-09-15T00:00:00Z' }],
		[
			'32 days filtered',
			{ interval: '2026-09-01T00:00:00Z/2026-10-03T00:00:00Z', conversationFilters: [ended] },
		],
		['a page of 101', { interval: week, paging: { pageSize: 101, pageNumber: 1 } }],
		['page 0', { interval: week, paging: { pageSize: 10, pageNumber: 0 } }],
		['an unknown field', { interval: week, page: 1 }],
		['an unknown dimension', { interval: week, segmentFilters: [segment('mood', 'good')] }],
		[
			'a dimension of the wrong list',
			{ interval: week, conversationFilters: [segment('queueId', 'q')] },
		],
		['an unknown medium', { interval: week, segmentFilters: [segment('mediaType', 'Voice')] }],
		[
			'a filter without type',
			{ interval: week, segmentFilters: [{ predicates: ended.predicates }] },
		],
		['a filter without predicates', { interval: week, segmentFilters: [{ type: 'and' }] }],
		[
			'an unknown metric',
			{
				interval: week,
				conversationFilters: [
					{ type: 'and', predicates: [{ metric: 'tSleep', range: { gt: 1 } }] },
				],
			},
		],
		['a list', []],
	])('refuses %s', async (_name, body) => {
		const { status, data } = await query(body);
		expect(status).toBe(400);
		expect(data).toMatchObject({ code: 'bad.request', contextId: expect.any(String) });
	});

	it('takes 7 days unfiltered and 31 filtered, a time zone, and needs its permission', async () => {
		expect((await query({ interval: week })).status).toBe(200);
		const month = '2026-09-01T00:00:00+02:00/2026-10-02T00:00:00+02:00';
		expect((await query({ interval: month, conversationFilters: [ended] })).status).toBe(200);
		sim.setPermissions([]);
		expect((await query({ interval: week })).status).toBe(403);
	});
});

describe('the pages of the simulated details query', () => {
	const interval = '2026-09-01T00:00:00.000Z/2026-09-02T00:00:00.000Z';
	const pages = async (order: string) => {
		const ids: string[] = [];
		const totals: number[] = [];
		for (let pageNumber = 1; ; pageNumber += 1) {
			const one = await page({ interval, order, paging: { pageSize: 20, pageNumber } });
			ids.push(...idsOf(one));
			totals.push(one.totalHits);
			if (idsOf(one).length < 20) return { ids, totals, last: one };
		}
	};
	const numbered = (count: number) =>
		Array.from({ length: count }, (_, number) => numberedConversation(number));

	it('have 25 by default, a total that is never to be trusted, and nothing after the last', async () => {
		for (const entry of numbered(80)) sim.add(entry);
		expect(idsOf(await page({ interval }))).toHaveLength(25);
		const { ids, totals, last } = await pages('asc');
		expect(new Set(ids).size).toBe(80);
		expect(new Set(totals).size).toBeGreaterThan(1);
		expect(last).not.toHaveProperty('conversations');
		expect(await page({ interval: '2026-08-01T00:00:00Z/2026-08-02T00:00:00Z' })).toEqual({
			totalHits: 0,
		});
	});

	it('drift when others arrive between them: the same conversation comes twice', async () => {
		const all = numbered(80);
		for (const entry of all.slice(0, 70)) sim.add(entry);
		sim.arriveLater(all.slice(70));
		const { ids } = await pages('desc');
		expect(ids.length).toBeGreaterThan(new Set(ids).size);
		const before = all.slice(0, 70).map(({ conversation }) => conversation.id);
		expect(ids).toEqual(expect.arrayContaining(before));
	});

	it('can be asked over HTTP to drift', async () => {
		const { conversation } = conversationsByName.harmless;
		const later = { ...conversation, id: 'arrives-later' };
		const control = async (name: string, body: unknown) =>
			await api.post(`/../../_sim/${name}`, body);
		expect((await control('arrive-later', [{ conversation: later }])).status).toBe(204);
		const day = '2026-09-14T00:00:00Z/2026-09-15T00:00:00Z';
		expect(idsOf(await page({ interval: day }))).not.toContain('arrives-later');
		expect(idsOf(await page({ interval: day }))).toContain('arrives-later');
	});
});
