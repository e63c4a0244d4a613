import { GenesysCloudOAuth2Api } from '../../../credentials/GenesysCloudOAuth2Api.credentials';
import {
	findConversations,
	GENESYS_RETRY,
	newEffort,
	type GenesysConnection,
	type HttpRequest,
	type HttpTransport,
} from '../../../shared';
import { getTranscripts } from '../../../shared/genesys/api/operations/getTranscript';
import { knownErrorCode } from '../../../shared/genesys/api/knownErrorCode';
import { listNames } from '../../../shared/genesys/api/operations/getNames';
import { failureOf } from '../../support/everyText';
import { fakeClock } from '../../support/fakeClock';

const NOW = Date.parse('2026-09-09T18:00:00Z');

/** Answers by the path, and keeps what was asked. */
function server(answer: (path: string, count: number) => unknown): {
	transport: HttpTransport;
	requests: HttpRequest[];
} {
	const requests: HttpRequest[] = [];
	return {
		requests,
		transport: {
			send: async (request) => {
				requests.push(request);
				const body = JSON.stringify(answer(new URL(request.url).pathname, requests.length));
				return await Promise.resolve({ status: 200, headers: {}, body });
			},
		},
	};
}

const connectionOf = (
	transport: HttpTransport,
	change: Partial<GenesysConnection> = {},
): GenesysConnection => ({
	transport,
	download: transport,
	apiUrl: 'https://api.mypurecloud.com',
	loginUrl: 'https://login.mypurecloud.com',
	timeoutMs: 1_000,
	policy: { ...GENESYS_RETRY, maxAttempts: 1 },
	tools: { clock: fakeClock(NOW), random: () => 0 },
	effort: newEffort(),
	...change,
});

describe('a transcript URL', () => {
	const answering = (url: string) =>
		server((path) =>
			path.endsWith('/transcripturls') ? { urls: [{ url }] } : { transcripts: [] },
		);

	test.each([
		'https://127.0.0.1/a',
		'https://2130706433/a',
		'http://storage.example/a',
		'https://u:p@storage.example/a',
	])('%s is refused, and the message has no part of it', async (url) => {
		const { transport, requests } = answering(url);
		const error = await failureOf(getTranscripts(connectionOf(transport), 'c', 'l'));
		expect(error.code).toBe('invalid_response');
		expect(requests.map((request) => request.url)).not.toContain(url);
		expect(error.message + (error.description ?? '')).not.toContain(new URL(url).host);
	});

	test('may be anywhere when the region is custom', async () => {
		const { transport } = answering('http://127.0.0.1:9/a');
		const found = await getTranscripts(
			connectionOf(transport, { apiUrl: 'http://127.0.0.1:8', customRegion: true }),
			'c',
			'l',
		);
		expect(found.status).toBe('available');
	});
});

test.each(['..', '.', '', ' .. '])('the ID %j is refused before anything is sent', async (id) => {
	const { transport, requests } = server(() => ({}));
	const error = await failureOf(getTranscripts(connectionOf(transport), 'c', id));
	expect(error.code).toBe('invalid_input');
	expect(requests).toEqual([]);
});

test('an ID with slashes and dots stays one segment', async () => {
	const { transport, requests } = server(() => ({ urls: [] }));
	await getTranscripts(connectionOf(transport), '../../users', 'a/../b');
	expect(requests.map(({ url }) => new URL(url).pathname)).toContain(
		'/api/v2/speechandtextanalytics/conversations/..%2F..%2Fusers/communications/a%2F..%2Fb/transcripturls',
	);
});

test.each([
	['not.found', 'not.found'],
	['missing.any.permissions', 'missing.any.permissions'],
	['too.many.requests.retry.after', 'too.many.requests.retry.after'],
	['jane.doe', undefined],
	['Secret', undefined],
	['not found', undefined],
	[404, '404'],
])('the error code %j is repeated as %j', (code, shown) => {
	expect(knownErrorCode(code)).toBe(shown);
});

describe('paging', () => {
	const conversation = (id: string) => ({
		conversationId: id,
		conversationStart: '2026-08-05T10:00:00Z',
		participants: [],
	});
	const jobs = (page: (count: number) => unknown) => {
		let pages = 0;
		return server((path) => {
			if (path.endsWith('/availability')) return { dataAvailabilityDate: '2026-09-09T00:00:00Z' };
			if (path.endsWith('/results')) return page(++pages);
			return path.endsWith('/jobs') ? { jobId: 'j' } : { state: 'FULFILLED' };
		});
	};
	const search = {
		range: { fromMs: Date.UTC(2026, 7, 1), toMs: Date.UTC(2026, 7, 20) },
		status: 'started' as const,
		filters: {},
		maxJobMs: 1_000,
	};

	test.each([
		['empty pages', () => ({ conversations: [] })],
		['the same page', () => ({ conversations: [conversation('same')] })],
	])('of a job ends on %s, whatever cursor comes with them', async (_name, body) => {
		const { transport, requests } = jobs((count) => ({ ...body(), cursor: `c${count}` }));
		const { pages, report } = findConversations(connectionOf(transport), search);
		for await (const page of pages) expect(page.length).toBeLessThan(2);
		expect(requests.filter(({ url }) => url.includes('/results')).length).toBeLessThan(4);
		expect(JSON.stringify(report.notes)).toContain('nothing new');
	});

	test('of a list ends on an empty page, whatever the number of pages is said to be', async () => {
		const { transport } = server(() => ({ entities: [], pageCount: 1_000_000 }));
		expect(await listNames(connectionOf(transport), 'queues', '', 1)).toEqual({
			entities: [],
			next: undefined,
		});
	});
});

test('the test of the credential follows no redirect and says so', () => {
	const { test: check } = new GenesysCloudOAuth2Api();
	expect(check.request.disableFollowRedirect).toBe(true);
	expect(check.rules).toContainEqual(
		expect.objectContaining({ properties: expect.objectContaining({ value: 302 }) }),
	);
});
