import type { IDataObject } from 'n8n-workflow';
import { conversationIds } from '../../sandbox/fixtures';
import type { Conversation, Missing } from '../../shared';
import { runWorkflow } from '../support/n8nHarness';
import { startSimulators, type Simulators } from '../support/simulators';

let simulators: Simulators;
beforeAll(async () => {
	simulators = await startSimulators();
});
afterEach(() => simulators.genesys.reset());
afterAll(async () => await simulators.close());

async function get(id: string, fetch?: string[], options: IDataObject = {}) {
	const { error, output } = await runWorkflow(
		[
			{
				name: 'Get',
				type: 'genesysGetConversation',
				parameters: {
					conversationId: id,
					options: { ...(fetch === undefined ? {} : { fetch }), ...options },
				},
			},
		],
		[{}],
		simulators.credentials(),
	);
	expect(error).toBeUndefined();
	const json = output('Get')[0]?.json as IDataObject;
	return {
		json,
		conversation: json.conversation as unknown as Conversation,
		missing: json.missing as unknown as Missing[],
		source: json.source as Record<string, string>,
	};
}

const paths = () => simulators.genesys.requests.map(({ method, path }) => `${method} ${path}`);

describe('with an empty Fetch', () => {
	test.each(['voiceTransferred', 'emailThread', 'webMessagingActive'] as const)(
		'nothing but the conversation is asked for (%s), and the gap is told',
		async (name) => {
			const { conversation, missing } = await get(conversationIds[name], []);
			expect(conversation.turns).toEqual([]);
			expect(missing).toEqual(
				expect.arrayContaining([expect.objectContaining({ reason: 'notFetched' })]),
			);
			expect(paths().filter((path) => path.includes(' /api'))).toEqual([
				`GET /api/v2/conversations/${conversationIds[name]}`,
			]);
		},
	);
});

describe('Fetch', () => {
	test('gives the words of a call, each by who said it, from an address that is asked without the bearer', async () => {
		const { conversation, missing, source } = await get(conversationIds.voiceTransferred, [
			'transcripts',
		]);
		expect(conversation.turns.length).toBeGreaterThan(3);
		// The voice system speaks before an agent takes the call.
		expect(new Set(conversation.turns.map(({ role }) => role))).toEqual(
			new Set(['agent', 'customer', 'ivr']),
		);
		expect(missing.filter(({ what }) => what === 'transcript')).toEqual([
			expect.objectContaining({ reason: 'securePause' }),
		]);
		expect(source.transcripts).toContain('transcripturl');
		const downloads = simulators.genesys.requests.filter(({ path }) =>
			path.startsWith('/presigned/'),
		);
		expect(downloads.map(({ status }) => status)).toEqual([200]);
		expect(downloads[0]?.headers).not.toHaveProperty('authorization');
	});

	test('gives the mails of an email conversation', async () => {
		const { conversation, source } = await get(conversationIds.emailThread, ['texts']);
		expect(conversation.turns).toHaveLength(2);
		expect(conversation.turns.every(({ text }) => text.length > 20)).toBe(true);
		expect(source.emails).toContain('/emails/');
	});

	test('gives recorded texts once, although the messages hold them as well', async () => {
		const { conversation } = await get(conversationIds.webMessagingEnded, ['texts']);
		const ids = conversation.turns.map(({ turnId }) => turnId);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(0);
	});

	test('gives names where the conversation has ids only', async () => {
		const { conversation } = await get(conversationIds.voiceTransferred, ['names', 'wrapUpNames']);
		expect(conversation.wrapUps?.some(({ name }) => name !== undefined)).toBe(true);
	});

	test('gives sentiment as the API sent it', async () => {
		const { json, source } = await get(conversationIds.voiceTransferred, ['sentiment']);
		expect(json.sentiment).toBeInstanceOf(Object);
		expect(source.sentiment).toContain('/speechandtextanalytics/conversations/');
	});

	test('tells what the role may not read, and keeps the rest', async () => {
		const { conversation, json, missing, source } = await get(conversationIds.voiceTransferred, [
			'aiSummaries',
			'copilotSummaries',
			'transcripts',
		]);
		expect(conversation.turns.length).toBeGreaterThan(0);
		expect(json).not.toHaveProperty('aiSummaries');
		expect(missing).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ what: 'aiSummaries', reason: 'forbidden' }),
				expect.objectContaining({ what: 'copilotSummaries', reason: 'forbidden' }),
			]),
		);
		expect(source).not.toHaveProperty('aiSummaries');
	});

	test('tells a forbidden transcript apart from one that is not there', async () => {
		simulators.genesys.setPermissions(['conversation:communication:view']);
		const forbidden = await get(conversationIds.voiceTransferred, ['transcripts']);
		expect(forbidden.missing).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ what: 'transcript', reason: 'forbidden' }),
			]),
		);
		simulators.genesys.reset();
		simulators.genesys.fault({
			kind: 'status',
			status: 404,
			times: 'always',
			match: { path: /transcripturls?$/ },
		});
		const none = await get(conversationIds.voiceTransferred, ['transcripts']);
		expect(none.missing).toEqual(
			expect.arrayContaining([expect.objectContaining({ what: 'transcript', reason: 'none' })]),
		);
	});

	test('an answer 202 long after the end is no promise: the transcript is none', async () => {
		simulators.genesys.fault({
			kind: 'status',
			status: 202,
			body: '',
			times: 'always',
			match: { path: /transcripturls?$/ },
		});
		const { missing } = await get(conversationIds.voiceTransferred, ['transcripts']);
		expect(missing).toEqual(
			expect.arrayContaining([expect.objectContaining({ what: 'transcript', reason: 'none' })]),
		);
	});

	test('asks for no part that a conversation of this channel cannot have', async () => {
		await get(conversationIds.webMessagingActive, ['texts', 'transcripts']);
		expect(paths().filter((path) => path.startsWith('GET /api'))).toEqual([
			`GET /api/v2/conversations/${conversationIds.webMessagingActive}`,
		]);
	});
});

describe('Fetch', () => {
	test('left alone gets texts, transcript and names', async () => {
		const call = await get(conversationIds.voiceTransferred);
		expect(call.conversation.turns.length).toBeGreaterThan(5);
		expect(call.conversation.wrapUps?.some(({ name }) => name !== undefined)).toBe(true);
		expect(call.json).not.toHaveProperty('sentiment');
		expect(call.json).not.toHaveProperty('raw');
		const mails = await get(conversationIds.emailThread);
		expect(mails.conversation.turns).toHaveLength(2);
	});

	test('asks for what is ticked alone', async () => {
		const { json } = await get(conversationIds.voiceTransferred, undefined, {
			fetch: ['sentiment'],
		});
		expect(json.sentiment).toBeInstanceOf(Object);
		expect(paths().some((path) => /transcripturl|routing/.test(path))).toBe(false);
	});

	test('wins over its predecessor', async () => {
		const { json } = await get(conversationIds.voiceTransferred, ['sentiment'], { fetch: [] });
		expect(json).not.toHaveProperty('sentiment');
	});
});

test('attributes leave the node by name alone', async () => {
	const { json: without } = await get(conversationIds.webMessagingActive);
	expect(without.conversation).not.toHaveProperty('attributes');
	const { json } = await get(conversationIds.webMessagingActive, undefined, {
		attributes: 'absent, order*',
	});
	expect((json.conversation as IDataObject).attributes).toEqual({});
});

test('all attributes at once are refused', async () => {
	const { error } = await runWorkflow(
		[
			{
				name: 'Get',
				type: 'genesysGetConversation',
				parameters: {
					conversationId: conversationIds.webMessagingActive,
					options: { attributes: '*' },
				},
			},
		],
		[{}],
		simulators.credentials(),
	);
	expect(String((error as Error | undefined)?.message)).toContain("'Attributes'");
});
