import {
	analyticsOnlyConversationId,
	conversationIds,
	conversationsByName,
} from '../../../sandbox/fixtures';
import { startGenesysSimulator, type GenesysSimulator } from '../../../sandbox/simulators';
import { fetchConversation } from '../../../shared/genesys/fetch/fetchConversation';
import { INCLUDES } from '../../../shared/genesys/fetch/fetchParts';
import { fakeClock } from '../../support/fakeClock';
import { connectionTo, signIn } from '../../support/genesysConnection';

let sim: GenesysSimulator;
let bearer: string;
beforeAll(async () => {
	sim = await startGenesysSimulator();
});
afterAll(async () => await sim.close());
beforeEach(async () => {
	sim.reset();
	bearer = await signIn(sim);
	sim.requests.length = 0;
});

const NOW = Date.parse('2026-11-22T12:00:00Z');
const get = async (id: string, include?: Parameters<typeof fetchConversation>[2], now = NOW) =>
	await fetchConversation(connectionTo(sim, bearer, fakeClock(now)), id, include);
const calls = () =>
	sim.requests.map(
		({ path }) =>
			/(bulk|recordings|transcripturls?|emails|details|queues|users|wrapupcodes|presigned|summaries)(?=\/|$)/.exec(
				path,
			)?.[1] ?? 'conversation',
	);
const BULK = /\/messages\/bulk$/;

describe('by default', () => {
	test.each([
		['webMessagingActive', ['conversation', 'bulk', 'wrapupcodes']],
		['webMessagingEnded', ['conversation', 'bulk', 'wrapupcodes']],
		['emailThread', ['conversation', 'emails', 'emails', 'emails', 'wrapupcodes']],
		['webChatEnded', ['conversation', 'recordings']],
		[
			'voiceTransferred',
			['conversation', 'transcripturls', 'presigned', 'recordings', 'wrapupcodes'],
		],
	] as const)('%s takes no more calls than it needs', async (name, expected) => {
		const { conversation } = await get(conversationIds[name]);
		expect(conversation.turns.length).toBeGreaterThan(1);
		expect(calls()).toEqual(expected);
	});
});

describe('recordings fill what the messages lack', () => {
	const id = conversationIds.webMessagingEnded;
	const total = conversationsByName.webMessagingEnded.messages.length;

	test.each([
		['are gone', 404],
		['are refused', 403],
		['cannot be had', 500],
	])('because they %s', async (_name, status) => {
		sim.fault({ kind: 'status', status, times: 'always', match: { path: BULK } });
		const { conversation, source, missing } = await get(id, ['texts']);
		expect(conversation.turns.length).toBeGreaterThan(5);
		expect(new Set(conversation.turns.map((turn) => turn.source))).toEqual(new Set(['recordings']));
		expect(source).not.toHaveProperty('messages');
		expect(source).toHaveProperty('recordings');
		expect(missing.filter(({ what }) => what === 'messageTexts')).toEqual([]);
	});

	test('because one is missing, and each stands once', async () => {
		const messages = conversationsByName.webMessagingEnded.messages;
		sim.add({
			...conversationsByName.webMessagingEnded,
			messages: messages.filter(({ id: messageId }) => messageId !== messages.at(-1)?.id),
		});
		const { conversation } = await get(id, ['texts']);
		expect(calls()).toContain('recordings');
		expect(new Set(conversation.turns.map((turn) => turn.source)).size).toBe(2);
		expect(new Set(conversation.turns.map(({ turnId }) => turnId)).size).toBe(
			conversation.turns.length,
		);
		expect(conversation.turns.length).toBeLessThanOrEqual(total);
	});

	test('and an empty list of them means "not yet" at first, later "none"', async () => {
		sim.add({ ...conversationsByName.webMessagingEnded, messages: [], recordings: [] });
		sim.fault({ kind: 'status', status: 404, times: 'always', match: { path: BULK } });
		const end = Date.parse(conversationsByName.webMessagingEnded.conversation.endTime ?? '');
		expect((await get(id, ['texts'], end + 60_000)).missing).toMatchObject([
			{ what: 'messageTexts', reason: 'pending' },
		]);
		expect((await get(id, ['texts'], end + 7_200_000)).missing).toMatchObject([
			{ what: 'messageTexts', reason: 'none' },
		]);
	});
});

describe('a part whose server fails', () => {
	test.each([
		['the texts', conversationIds.webMessagingActive, BULK, 'messageTexts'],
		['the mails', conversationIds.emailEnded, /\/emails\/[^/]+\/messages$/, 'emailBodies'],
		['the transcript', conversationIds.voiceTransferred, /transcripturls$/, 'transcript'],
		[
			'sentiment',
			conversationIds.voiceTransferred,
			/\/speechandtextanalytics\/conversations\/[^/]+$/,
			'sentiment',
		],
		['the names of codes', conversationIds.voiceTransferred, /wrapupcodes$/, 'wrapUpName'],
	])('costs %s and not the facts', async (_name, id, path, what) => {
		sim.fault({ kind: 'status', status: 503, times: 'always', match: { path } });
		const { conversation, missing } = await get(id, INCLUDES);
		expect(conversation.agent?.name).toBeDefined();
		expect(missing).toContainEqual(expect.objectContaining({ what, reason: 'failed' }));
		expect(missing).toEqual(conversation.missing);
	});

	test('as one mail of several does costs nothing where the recording has it', async () => {
		sim.fault({
			kind: 'status',
			status: 500,
			times: 'always',
			match: { path: /\/emails\/[^/]+\/messages\/[^/]+$/ },
			skip: 1,
		});
		const { conversation, missing } = await get(conversationIds.emailThread, ['texts']);
		expect(conversation.turns.map(({ source }) => source).sort()).toEqual(['emails', 'recordings']);
		expect(missing.map(({ what }) => what)).toEqual(['attachment']);
	});

	test('as one mail of several does costs that mail else, of which the first words stay', async () => {
		sim.add({ ...conversationsByName.emailThread, recordings: [] });
		sim.fault({
			kind: 'status',
			status: 500,
			times: 'always',
			match: { path: /\/emails\/[^/]+\/messages\/[^/]+$/ },
			skip: 1,
		});
		const { conversation, missing } = await get(conversationIds.emailThread, ['texts']);
		expect(conversation.turns).toHaveLength(2);
		expect(missing.map(({ what, reason }) => [what, reason])).toEqual(
			expect.arrayContaining([
				['emailBodies', 'failed'],
				['emailBody', 'notFetched'],
			]),
		);
	});
});

test('a conversation that GET has forgotten comes from analytics, with what can still be had', async () => {
	const { conversation, source, missing } = await get(analyticsOnlyConversationId);
	expect(source.conversation).toBe('GET /api/v2/analytics/conversations/{conversationId}/details');
	expect(conversation).toMatchObject({
		channel: 'voice',
		ended: true,
		agent: { name: expect.any(String) },
		queue: { name: expect.any(String) },
		disconnectedBy: 'agent',
	});
	expect(missing).toContainEqual(expect.objectContaining({ what: 'transcript', reason: 'none' }));
});

test('a body with a number called status is an insight like any other', async () => {
	const entry = conversationsByName.voiceTransferred;
	sim.add({ ...entry, sentiment: { ...entry.sentiment, status: 403 } });
	const { insights, missing } = await get(entry.conversation.id, ['sentiment']);
	expect(insights.sentiment).toMatchObject({ status: 403 });
	expect(missing.filter(({ what }) => what === 'sentiment')).toEqual([]);
});

test('an insight that is not there yet is pending at first, later none', async () => {
	const { id, endTime = '' } = conversationsByName.outboundCall.conversation;
	const end = Date.parse(endTime);
	for (const [later, reason] of [
		[60_000, 'pending'],
		[7_200_000, 'none'],
	] as const) {
		const { missing } = await get(id, ['sentiment'], end + later);
		expect(missing).toContainEqual(expect.objectContaining({ what: 'sentiment', reason }));
	}
});
