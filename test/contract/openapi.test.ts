import { analyticsOnlyConversationId, conversationIds } from '../../sandbox/fixtures';
import { startGenesysSimulator, type GenesysSimulator } from '../../sandbox/simulators';
import { fetchConversation } from '../../shared/genesys/fetch/fetchConversation';
import { INCLUDES } from '../../shared/genesys/fetch/fetchParts';
import { getEmails } from '../../shared/genesys/api/operations/getEmails';
import { listNames } from '../../shared/genesys/api/operations/getNames';
import type { SearchFilters } from '../../shared/genesys/search/criteria';
import {
	findConversations,
	type ConversationSearch,
} from '../../shared/genesys/search/findConversations';
import { fakeClock } from '../support/fakeClock';
import { connectionTo, signIn } from '../support/genesysConnection';
import { runWorkflow } from '../support/n8nHarness';
import { documentedOperations, validateRequest, type SentRequest } from './openapi/validateRequest';

/** Neither is part of the API proper: the token endpoint, and the storage that pre-signed addresses lead to. */
const OTHER_SERVERS = ['/oauth/', '/presigned/'];

let sim: GenesysSimulator;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
beforeEach(() => {
	sim.reset();
	sim.setPermissions([...granted]);
});
afterAll(async () => await sim.close());

const granted = [
	...[
		'conversation:communication:view',
		'conversation:message:view',
		'conversation:summary:view',
		'routing:queue:view',
		'routing:wrapupCode:view',
	],
	...[
		'recording:recording:view',
		'speechAndTextAnalytics:data:view',
		'speechAndTextAnalytics:aiSummary:view',
		'analytics:conversationDetail:view',
	],
];

/** What was sent to the API, with what is wrong about it. */
function sent() {
	return sim.requests
		.filter(({ path }) => !OTHER_SERVERS.some((prefix) => path.startsWith(prefix)))
		.map((request) => ({
			request: `${request.method} ${request.path} ${JSON.stringify(request.query)}`,
			...validateRequest(request),
		}));
}

/** The jobs have data of the beginning of the range only, so that both ways are gone. */
async function searchBothWays(
	status: ConversationSearch['status'],
	filters: SearchFilters,
): Promise<void> {
	sim.setAnalytics({ availableUntil: '2026-09-10T00:00:00.000Z' });
	const connection = connectionTo(sim, await signIn(sim), fakeClock());
	const range = {
		fromMs: Date.parse('2026-09-05T00:00:00Z'),
		toMs: Date.parse('2026-09-12T12:00:00Z'),
	};
	const { pages } = findConversations(connection, { range, status, filters, maxJobMs: 60_000 });
	for await (const page of pages) expect(page.length).toBeGreaterThan(0);
}

const undocumented = () => sent().filter(({ problems }) => problems.length > 0);

describe('every request is documented', () => {
	test.each(Object.entries(conversationIds))('of a whole conversation: %s', async (_name, id) => {
		await fetchConversation(connectionTo(sim, await signIn(sim), fakeClock()), id, INCLUDES);
		expect(sent().length).toBeGreaterThan(1);
		expect(undocumented()).toEqual([]);
	});

	test('of a conversation that only analytics still has', async () => {
		await fetchConversation(
			connectionTo(sim, await signIn(sim), fakeClock()),
			analyticsOnlyConversationId,
			INCLUDES,
		);
		expect(sent().map(({ operationId }) => operationId)).toContain(
			'getAnalyticsConversationDetails',
		);
		expect(undocumented()).toEqual([]);
	});

	test('of the mails of a conversation', async () => {
		await getEmails(connectionTo(sim, await signIn(sim), fakeClock()), conversationIds.emailThread);
		expect(undocumented()).toEqual([]);
	});

	test.each(['queues', 'users', 'wrapupCodes'] as const)(
		'of the list of %s, whole and narrowed',
		async (list) => {
			const connection = connectionTo(sim, await signIn(sim), fakeClock());
			for (const filter of ['', ' a ', 'A & B=*?']) await listNames(connection, list, filter, 1);
			expect(sent()).toHaveLength(3);
			expect(undocumented()).toEqual([]);
		},
	);

	test.each<[string, ConversationSearch['status'], SearchFilters]>([
		['ended', 'ended', {}],
		['started', 'started', { direction: 'inbound', divisionIds: ['d-1'] }],
		[
			'all',
			'all',
			{
				channels: ['voice', 'sms'],
				queueIds: ['q-1', 'q-2'],
				userIds: ['u-1'],
				wrapUpCodes: ['w-1'],
				minDurationMs: 1,
			},
		],
	])('of a search for conversations: %s', async (_name, status, filters) => {
		await searchBothWays(status, filters);
		expect(new Set(sent().map(({ operationId }) => operationId)).size).toBe(5);
		expect(undocumented()).toEqual([]);
	});

	test('of the node on n8n-core', async () => {
		const { loginUrl, apiUrl, clientId, clientSecret } = sim;
		const { error } = await runWorkflow(
			[
				{
					name: 'Get',
					type: 'genesysGetConversation',
					parameters: { conversationId: '={{ $json.id }}', options: { fetch: [...INCLUDES] } },
				},
			],
			Object.values(conversationIds).map((id) => ({ id })),
			{ genesysCloudOAuth2Api: { region: 'custom', loginUrl, apiUrl, clientId, clientSecret } },
		);
		expect(error).toBeUndefined();
		expect(sent().length).toBeGreaterThan(20);
		expect(undocumented()).toEqual([]);
	});
});

describe('the document', () => {
	/** Documented for what is still to come: shorten this list with the first request of each. */
	const NOT_SENT_YET: string[] = [];

	test('has no operation that nobody sends', async () => {
		const connection = connectionTo(sim, await signIn(sim), fakeClock());
		for (const id of [...Object.values(conversationIds), analyticsOnlyConversationId])
			await fetchConversation(connection, id, INCLUDES);
		for (const list of ['queues', 'users', 'wrapupCodes'] as const)
			await listNames(connection, list, '', 1);
		await searchBothWays('all', {});
		const used = new Set(sent().map(({ operationId }) => operationId));
		expect(documentedOperations.filter((operation) => !used.has(operation))).toEqual(NOT_SENT_YET);
	});
});

describe('the check', () => {
	const ID = '6d958a27-27ac-4da5-83a5-7ecac4a2ff11';
	const get = (path: string, query: SentRequest['query'] = {}): SentRequest => ({
		method: 'GET',
		path: `/api/v2/${path}`,
		query,
		headers: { authorization: 'Bearer x' },
		body: undefined,
	});
	const post = (path: string, body: unknown, query: SentRequest['query'] = {}): SentRequest => ({
		...get(path, query),
		method: 'POST',
		headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
		body,
	});
	const interval = '2026-09-08T00:00:00.000Z/2026-09-09T00:00:00.000Z';
	const query = 'analytics/conversations/details/query';
	const withPredicate = (predicate: object) => ({
		interval,
		segmentFilters: [{ type: 'and', predicates: [predicate] }],
	});

	test.each<[string, SentRequest, string]>([
		['an expand', get(`conversations/${ID}`, { expand: 'participants' }), 'query'],
		[
			'pages of a list that has none',
			get(`conversations/emails/${ID}/messages`, { pageSize: '100' }),
			'query',
		],
		['an id that is none', get('conversations/abc'), 'path'],
		['a call nobody documented', get(`conversations/chats/${ID}`), 'not documented'],
		['another method', { ...get(`conversations/${ID}`), method: 'DELETE' }, 'not documented'],
		['a body where none belongs', { ...get(`conversations/${ID}`), body: {} }, 'a body'],
		['no bearer', { ...get(`conversations/${ID}`), headers: {} }, 'bearer'],
		['a page that is too long', get('routing/queues', { pageSize: '501' }), 'query'],
		['a page size that is no number', get('routing/queues', { pageSize: 'all' }), 'query'],
		['users by name', get('users', { name: 'a' }), 'query'],
		[
			'1,001 message ids',
			post(`conversations/messages/${ID}/messages/bulk`, Array.from({ length: 1_001 }, String)),
			'body',
		],
		[
			'message ids in an object',
			post(`conversations/messages/${ID}/messages/bulk`, { ids: ['a'] }),
			'body',
		],
		[
			'a query without an interval',
			post(query, { paging: { pageSize: 100, pageNumber: 1 } }),
			'body',
		],
		[
			'a query with a time zone in its interval',
			post(query, { interval: interval.replaceAll('Z', '+02:00') }),
			'body',
		],
		[
			'a query with pages that are too long',
			post(query, { interval, paging: { pageSize: 101, pageNumber: 1 } }),
			'body',
		],
		['a query with a field of a job', post(query, { interval, limit: 5 }), 'body'],
		[
			'a job with pages',
			post('analytics/conversations/details/jobs', { interval, paging: {} }),
			'body',
		],
		[
			'a dimension that does not exist',
			post(query, withPredicate({ dimension: 'channel', value: 'voice' })),
			'body',
		],
		[
			'a metric without a range',
			post(query, withPredicate({ metric: 'tSegmentDuration' })),
			'body',
		],
		[
			'JSON that is not called so',
			{ ...post(query, { interval }), headers: { authorization: 'Bearer x' } },
			'JSON',
		],
	])('refuses %s', (_name, request, problem) => {
		expect(validateRequest(request).problems.join('\n')).toContain(problem);
	});

	test.each<[string, SentRequest, string]>([
		['one id', get('users', { id: 'a', state: 'any' }), 'getUsers'],
		['several ids', get('users', { id: ['a', 'b'], pageSize: '100' }), 'getUsers'],
		[
			'message ids',
			post(`conversations/messages/${ID}/messages/bulk`, ['a'], { useNormalizedMessage: 'true' }),
			'postConversationsMessageMessagesBulk',
		],
		[
			'the availability of jobs, which is no job',
			get('analytics/conversations/details/jobs/availability'),
			'getAnalyticsConversationsDetailsJobsAvailability',
		],
		[
			'a job',
			get('analytics/conversations/details/jobs/j-1'),
			'getAnalyticsConversationsDetailsJob',
		],
		[
			'a page of results',
			get('analytics/conversations/details/jobs/j-1/results', { cursor: 'c', pageSize: '1000' }),
			'getAnalyticsConversationsDetailsJobResults',
		],
		[
			'a filtered query',
			post(
				query,
				withPredicate({ type: 'dimension', dimension: 'queueId', operator: 'matches', value: 'q' }),
			),
			'postAnalyticsConversationsDetailsQuery',
		],
	])('takes %s', (_name, request, operationId) => {
		expect(validateRequest(request)).toEqual({ operationId, problems: [] });
	});
});
