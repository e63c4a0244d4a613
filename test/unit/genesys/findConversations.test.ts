import {
	manyConversations,
	startGenesysSimulator,
	type GenesysSimulator,
} from '../../../sandbox/simulators';
import { conversationIds } from '../../../sandbox/fixtures';
import { numberedConversation } from '../../../sandbox/fixtures/numberedConversation';
import {
	findConversations,
	type ConversationSearch,
} from '../../../shared/genesys/search/findConversations';
import { cancelled } from '../../../shared/errors';
import { fakeClock, type FakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';

const at = (time: string) => Date.parse(time);
const HOUR = 3_600_000;
const now = '2026-09-09T18:00:00.000Z';

let sim: GenesysSimulator;
let clock: FakeClock;
const options = {
	count: 2_000,
	from: '2026-09-01T00:00:00.000Z',
	to: '2026-09-08T00:00:00.000Z',
	longEvery: 97,
	liveEvery: 89,
};
const many = manyConversations(options);
const every = Array.from({ length: options.count }, (_, number) => many.times(number));

beforeAll(async () => {
	sim = await startGenesysSimulator({
		many: options,
		conversations: [],
		keepRequests: 400,
		now: () => at(now),
	});
});
beforeEach(() => {
	sim.reset();
	clock = fakeClock(at(now));
});
afterAll(async () => await sim.close());

async function search(
	change: Partial<ConversationSearch> & { from: string; to: string },
	signal?: AbortSignal,
) {
	const { from, to, ...others } = change;
	const connection = connectionTo(sim, await signIn(sim), clock, { signal });
	const { pages, report } = findConversations(connection, {
		range: { fromMs: at(from), toMs: at(to) },
		status: 'ended',
		filters: {},
		maxJobMs: 600_000,
		...others,
	});
	const ids: string[] = [];
	for await (const page of pages)
		ids.push(...page.map(({ conversationId }) => String(conversationId)));
	return { ids, report };
}

type Timed = (typeof every)[number];
const belongs: Record<
	ConversationSearch['status'],
	(t: Timed, from: number, to: number) => boolean
> = {
	ended: ({ endMs }, from, to) => endMs !== undefined && endMs >= from && endMs < to,
	started: ({ startMs }, from, to) => startMs >= from && startMs < to,
	all: ({ startMs, endMs }, from, to) =>
		startMs < to && (endMs === undefined || endMs > from || startMs >= from),
};
const expected = (status: ConversationSearch['status'], from: string, to: string) =>
	every
		.filter((timed) => belongs[status](timed, at(from), at(to)))
		.map(({ id }) => id)
		.sort();
const paths = () =>
	new Set(
		sim.requests
			.map(({ path }) => path.replace(/[0-9a-f-]{36}/, '{id}'))
			.filter((path) => path.includes('details')),
	);

describe('conversations of a time range', () => {
	const ranges: Array<[string, string, string]> = [
		['a UTC day', '2026-09-03T00:00:00.000Z', '2026-09-04T00:00:00.000Z'],
		['a day elsewhere', '2026-09-03T22:00:00.000Z', '2026-09-04T22:00:00.000Z'],
		['an hour', '2026-09-05T13:00:00.000Z', '2026-09-05T14:00:00.000Z'],
		['three days', '2026-09-03T06:00:00.000Z', '2026-09-06T06:00:00.000Z'],
		['everything', '2026-08-20T00:00:00.000Z', '2026-09-09T17:00:00.000Z'],
	];
	const statuses = ['ended', 'started', 'all'] as const;
	test.each(
		ranges.flatMap(([name, from, to]) =>
			statuses.map((status) => [status, name, from, to] as const),
		),
	)('%s: %s, none missing, none twice', async (status, _name, from, to) => {
		const { ids, report } = await search({ from, to, status });
		expect([...ids].sort()).toEqual(expected(status, from, to));
		expect(ids.length).toBeGreaterThan(5);
		expect(report).toMatchObject({ found: ids.length, from, to });
	});

	test('ranges in a row have every conversation that ended exactly once', async () => {
		const ids: string[] = [];
		for (let ms = at('2026-09-02T00:00:00Z'); ms < at('2026-09-04T00:00:00Z'); ms += 8 * HOUR) {
			ids.push(
				...(
					await search({
						from: new Date(ms).toISOString(),
						to: new Date(ms + 8 * HOUR).toISOString(),
					})
				).ids,
			);
		}
		expect([...ids].sort()).toEqual(
			expected('ended', '2026-09-02T00:00:00Z', '2026-09-04T00:00:00Z'),
		);
	});

	test('a range of a day is queried, a longer one is read by a job', async () => {
		expect(
			(await search({ from: '2026-09-03T00:00:00Z', to: '2026-09-04T00:00:00Z' })).report.method,
		).toBe('query');
		expect([...paths()]).toEqual(['/api/v2/analytics/conversations/details/query']);
		sim.reset();
		expect(
			(await search({ from: '2026-09-03T00:00:00Z', to: '2026-09-06T00:00:00Z' })).report,
		).toMatchObject({
			method: 'job',
			reason: expect.stringContaining('longer than a day') as string,
		});
		expect([...paths()]).not.toContain('/api/v2/analytics/conversations/details/query');
	});

	test('what the jobs have no data of yet is queried', async () => {
		sim.setAnalytics({ availableUntil: '2026-09-05T10:30:00.000Z' });
		const { ids, report } = await search({
			from: '2026-09-03T00:00:00Z',
			to: '2026-09-07T00:00:00Z',
		});
		expect(report).toMatchObject({
			method: 'job and query',
			jobsHaveDataUntil: '2026-09-05T10:30:00.000Z',
		});
		expect([...ids].sort()).toEqual(
			expected('ended', '2026-09-03T00:00:00Z', '2026-09-07T00:00:00Z'),
		);
	});

	test('without any data of jobs everything is queried', async () => {
		sim.setAnalytics({ availableUntil: '2026-09-01T00:00:00.000Z' });
		const { ids, report } = await search({
			from: '2026-09-03T00:00:00Z',
			to: '2026-09-07T00:00:00Z',
		});
		expect(report).toMatchObject({
			method: 'query',
			reason: expect.stringContaining('no data of this range') as string,
		});
		expect([...ids].sort()).toEqual(
			expected('ended', '2026-09-03T00:00:00Z', '2026-09-07T00:00:00Z'),
		);
	});

	test.each(['FAILED', 'CANCELLED', 'EXPIRED'] as const)(
		'a job that ends as %s is replaced by a query',
		async (jobEnds) => {
			sim.setAnalytics({ jobEnds });
			const { ids, report } = await search({
				from: '2026-09-03T00:00:00Z',
				to: '2026-09-06T00:00:00Z',
			});
			expect(report).toMatchObject({
				method: 'query',
				reason: expect.stringContaining(jobEnds) as string,
			});
			expect([...ids].sort()).toEqual(
				expected('ended', '2026-09-03T00:00:00Z', '2026-09-06T00:00:00Z'),
			);
		},
	);

	test('a job that takes too long is replaced by a query', async () => {
		sim.setAnalytics({ jobPolls: 1_000 });
		const { ids, report } = await search({
			from: '2026-09-03T00:00:00Z',
			to: '2026-09-06T00:00:00Z',
			maxJobMs: 60_000,
		});
		expect(report.reason).toContain('after 60 s');
		expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000);
		expect([...ids].sort()).toEqual(
			expected('ended', '2026-09-03T00:00:00Z', '2026-09-06T00:00:00Z'),
		);
	});

	test.each(['availability', 'results'])(
		'a server that fails at %s leaves the search to queries',
		async (part) => {
			sim.fault({
				kind: 'status',
				status: 503,
				times: 'always',
				match: { path: new RegExp(`jobs/.*${part}$`) },
			});
			const { ids, report } = await search({
				from: '2026-09-03T00:00:00Z',
				to: '2026-09-06T00:00:00Z',
			});
			expect(report.method).toBe('query');
			expect([...ids].sort()).toEqual(
				expected('ended', '2026-09-03T00:00:00Z', '2026-09-06T00:00:00Z'),
			);
		},
	);

	test('pages that shift while they are read lose nothing and repeat nothing', async () => {
		const late = [2_881, 2_890, 2_900].map(numberedConversation);
		sim.arriveLater(late);
		const { ids, report } = await search({
			from: '2026-09-03T00:00:00Z',
			to: '2026-09-04T00:00:00Z',
			status: 'started',
		});
		expect(new Set(ids).size).toBe(ids.length);
		const there = [
			...expected('started', '2026-09-03T00:00:00Z', '2026-09-04T00:00:00Z'),
			...late.map(({ conversation }) => conversation.id),
		];
		expect([...ids].sort()).toEqual(there.sort());
		expect(report.duplicates).toBeGreaterThan(0);
		expect(report.notes.join()).toContain('read again');
	});

	test('a server that does not page at all is not read for ever', async () => {
		const connection = connectionTo(sim, 'x', clock, {
			transport: {
				send: async () => ({
					status: 200,
					headers: {},
					body: JSON.stringify({
						conversations: every.slice(0, 100).map(({ id, startMs }) => ({
							conversationId: id,
							conversationStart: new Date(startMs).toISOString(),
							participants: [],
						})),
					}),
				}),
			},
		});
		const { pages, report } = findConversations(connection, {
			range: { fromMs: at('2026-09-01T00:00:00Z'), toMs: at('2026-09-02T00:00:00Z') },
			status: 'started',
			filters: {},
			maxJobMs: 0,
		});
		let count = 0;
		for await (const page of pages) count += page.length;
		expect(count).toBe(100);
		expect(report.notes.join()).toContain('page after page');
	});

	test('cancelling ends the wait for a job at once', async () => {
		const controller = new AbortController();
		sim.setAnalytics({ jobPolls: 50 });
		clock.sleep = async () => {
			controller.abort();
			throw cancelled();
		};
		await expect(
			search({ from: '2026-09-03T00:00:00Z', to: '2026-09-06T00:00:00Z' }, controller.signal),
		).rejects.toMatchObject({ code: 'cancelled' });
		expect(sim.requests.at(-1)?.path).toMatch(/jobs\/[0-9a-f-]+$/);
	});

	test('a role without analytics is told by the name of its permission', async () => {
		sim.setPermissions(['conversation:communication:view']);
		await expect(
			search({ from: '2026-09-03T00:00:00Z', to: '2026-09-06T00:00:00Z' }),
		).rejects.toMatchObject({
			code: 'permission_denied',
			message: expect.stringContaining('analytics:conversationDetail:view') as string,
		});
	});

	test('a server that refuses the filter on long conversations is asked without it', async () => {
		sim.fault({
			kind: 'status',
			status: 400,
			times: 'always',
			match: { bodyIncludes: 'tConversationDuration' },
		});
		const { ids, report } = await search({
			from: '2026-09-03T00:00:00Z',
			to: '2026-09-03T12:00:00Z',
		});
		expect(report.notes.join()).toContain('not looked for');
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(100);
	});
});

describe('filters', () => {
	let samples: GenesysSimulator;
	beforeAll(async () => {
		samples = await startGenesysSimulator();
	});
	afterAll(async () => await samples.close());
	const names = Object.fromEntries(Object.entries(conversationIds).map(([name, id]) => [id, name]));
	const everything = { from: '2025-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' };

	async function named(
		filters: ConversationSearch['filters'],
		status: ConversationSearch['status'] = 'all',
	) {
		const connection = connectionTo(
			samples,
			await signIn(samples),
			fakeClock(at('2026-11-22T00:00:00Z')),
		);
		const found: string[] = [];
		const { pages } = findConversations(connection, {
			range: { fromMs: at(everything.from), toMs: at(everything.to) },
			status,
			filters,
			maxJobMs: 60_000,
		});
		for await (const page of pages)
			found.push(
				...page.map(
					({ conversationId }) => names[String(conversationId)] ?? String(conversationId),
				),
			);
		return found.sort();
	}

	test('without any every conversation comes', async () => {
		expect(await named({})).toEqual(expect.arrayContaining(Object.keys(conversationIds)));
	});

	test.each<[string, ConversationSearch['filters'], string[], string[]]>([
		[
			'calls',
			{ channels: ['voice'] },
			['voiceTransferred', 'outboundCall'],
			['webMessagingEnded', 'emailThread'],
		],
		['email', { channels: ['email'] }, ['emailThread'], ['voiceTransferred']],
		[
			'SMS and old chat',
			{ channels: ['sms', 'chat'] },
			['webChatEnded', 'smsEnded'],
			['webMessagingEnded'],
		],
		[
			'any messaging',
			{ channels: ['message'] },
			['webMessagingEnded', 'smsEnded'],
			['emailThread'],
		],
		['outbound', { direction: 'outbound' }, ['outboundCall'], ['voiceTransferred']],
		['an hour at least', { minDurationMs: HOUR }, ['emailThread'], ['cardReadOut']],
		[
			'empty lists',
			{ channels: [], queueIds: [], userIds: [] },
			['voiceTransferred', 'emailThread'],
			[],
		],
	])('%s', async (_name, filters, has, hasNot) => {
		const found = await named(filters);
		expect(found).toEqual(expect.arrayContaining(has));
		expect(found).not.toEqual(
			expect.arrayContaining([expect.stringMatching(new RegExp(`^(${hasNot.join('|') || '-'})$`))]),
		);
	});
});
