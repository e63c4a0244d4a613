import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const people = (medium: string, lists: string[] = []) => [
	part({ id: 'c', purpose: 'customer', medium, connected: 0, to: 90, lists }),
	part({ id: 'a', purpose: 'agent', medium, from: 5, connected: 6, to: 90 }),
];
const ended = (medium: string) =>
	conversationBody(people(medium, medium === 'messages' ? ['m1'] : []), { endTime: at(90) });
const open = (medium: string) =>
	conversationBody(people(medium, medium === 'messages' ? ['m1'] : []));
const recording = (fields: Record<string, unknown>) => [
	{ id: 'r', media: 'x', annotations: [], ...fields },
];
const forbidden = { status: 403, code: 'missing.permissions', message: 'private words' };

describe('why texts are missing', () => {
	test.each([
		['messageTexts', 'notFetched', 'messages', {}],
		['messageTexts', 'forbidden', 'messages', { messages: forbidden }],
		['messageTexts', 'none', 'messages', { messages: { status: 404, code: 'not.found' } }],
		[
			'messageTexts',
			'pending',
			'messages',
			{ messages: { status: 404, code: 'not.found' }, recordings: [] },
		],
		['messageTexts', 'pending', 'messages', { recordings: [] }],
		['messageTexts', 'pending', 'messages', { recordings: { status: 202 } }],
		['messageTexts', 'forbidden', 'messages', { recordings: forbidden }],
		['messageTexts', 'deleted', 'messages', { recordings: recording({ fileState: 'DELETED' }) }],
		['messageTexts', 'archived', 'messages', { recordings: recording({ fileState: 'ARCHIVED' }) }],
		['messageTexts', 'pending', 'messages', { recordings: recording({ fileState: 'UPLOADING' }) }],
		['messageTexts', 'none', 'messages', { recordings: recording({ fileState: 'AVAILABLE' }) }],
		['transcript', 'notFetched', 'calls', {}],
		['transcript', 'none', 'calls', { transcripts: [] }],
		['transcript', 'none', 'calls', { transcripts: [{ transcripts: [] }] }],
		['transcript', 'forbidden', 'calls', { transcripts: forbidden }],
		['transcript', 'pending', 'calls', { transcripts: [{ status: 202 }] }],
		['transcript', 'failed', 'callbacks', { transcripts: { status: 500 } }],
		['emailBodies', 'notFetched', 'emails', {}],
		['emailBodies', 'none', 'emails', { emails: [] }],
		['emailBodies', 'forbidden', 'emails', { emails: [forbidden] }],
		['emailBodies', 'pending', 'emails', { recordings: [] }],
		['transcript', 'notFetched', 'chats', {}],
		['transcript', 'pending', 'chats', { recordings: [] }],
		['transcript', 'deleted', 'chats', { recordings: recording({ fileState: 'DELETED' }) }],
	])('is told: %s %s, of an ended conversation in %s with %j', (what, reason, medium, parts) => {
		const { turns, missing } = toConversation(ended(medium), parts);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what, reason }]);
		expect(missing[0]?.detail).toMatch(/\.$/);
		expect(JSON.stringify(missing)).not.toContain('private');
	});

	test('is that it is too early, for an open call', () => {
		expect(toConversation(open('calls'), { transcripts: [] }).missing).toMatchObject([
			{ what: 'transcript', reason: 'pending' },
		]);
	});

	test('is told for each medium of a conversation that has several', () => {
		const body = conversationBody(
			[...people('calls'), ...people('emails').map((p) => ({ ...p, id: `e ${String(p.id)}` }))],
			{ endTime: at(90) },
		);
		expect(toConversation(body).missing).toMatchObject([
			{ what: 'transcript' },
			{ what: 'emailBodies' },
		]);
	});

	test('is told for a part of which one call of several failed', () => {
		const spoken = {
			communicationId: 'x',
			transcripts: [
				{
					transcriptId: 't',
					phrases: [
						{
							text: 'hi',
							startTimeMs: Date.parse(at(7)),
							participantPurpose: 'internal',
							phraseIndex: 0,
						},
					],
				},
			],
		};
		const { turns, missing } = toConversation(ended('calls'), {
			transcripts: [spoken, { status: 202 }],
		});
		expect(turns).toHaveLength(1);
		expect(missing).toMatchObject([{ what: 'transcript', reason: 'pending' }]);
		const mails = toConversation(ended('emails'), {
			emails: [{ id: 'm', textBody: 'Hi', time: at(1) }, forbidden],
		});
		expect([mails.turns.length, mails.missing]).toMatchObject([
			1,
			[{ what: 'emailBodies', reason: 'forbidden' }],
		]);
		const messages = toConversation(
			conversationBody(people('messages', ['m1', 'm2']), { endTime: at(90) }),
			{ messages: [{ entities: [{ id: 'm1', textBody: 'Hi' }] }, forbidden] },
		);
		expect([messages.turns.length, messages.missing]).toMatchObject([
			1,
			[{ what: 'message', reason: 'notReturned', id: 'm2' }],
		]);
	});

	test('is not told for a source that is not needed, because another gave the words', () => {
		const recordings = recording({
			messagingTranscript: [{ id: 'm1', messageText: 'Hi', timestamp: at(1), purpose: 'customer' }],
		});
		const { turns, missing } = toConversation(ended('messages'), {
			messages: forbidden,
			recordings,
		});
		expect(turns).toHaveLength(1);
		expect(missing).toEqual([]);
	});
});

describe('why names are missing', () => {
	const body = conversationBody([
		part({
			id: 'a',
			purpose: 'agent',
			connected: 1,
			more: { userId: 'u1', queueId: 'q1', wrapup: { code: 'w1' } },
		}),
	]);
	const all = (entities: unknown) => ({
		names: { queues: { entities }, users: { entities }, wrapupCodes: { entities } },
	});
	const told = (parts: object) =>
		toConversation(body, parts).missing.map(({ what, reason, id }) => [what, reason, id]);

	test.each([
		[
			'that they were not fetched; codes never come with a conversation and are told only when asked for',
			{},
			[
				['queueName', 'notFetched', 'q1'],
				['userName', 'notFetched', 'u1'],
			],
		],
		[
			'that nobody has the id',
			all([]),
			[
				['queueName', 'none', 'q1'],
				['userName', 'none', 'u1'],
				['wrapUpName', 'none', 'w1'],
			],
		],
		[
			'that they may not be read',
			{ names: { queues: forbidden, users: forbidden, wrapupCodes: forbidden } },
			[
				['queueName', 'forbidden', 'q1'],
				['userName', 'forbidden', 'u1'],
				['wrapUpName', 'forbidden', 'w1'],
			],
		],
		[
			'nothing, when all are there',
			all([
				{ id: 'q1', name: 'Q' },
				{ id: 'u1', name: 'U' },
				{ id: 'w1', name: 'W' },
			]),
			[],
		],
	])('is told: %s', (_name, parts, expected) => {
		expect(told(parts)).toEqual(expected);
	});

	test.each([
		null,
		7,
		'x',
		[],
		{},
		{ queues: 7, users: [null, { id: 5 }], wrapupCodes: { entities: [null, {}] } },
	])('is told past names that are %j', (names) => {
		expect(() => toConversation(body, { names } as never)).not.toThrow();
	});

	test('is not told for a name that the payload has, which also stays', () => {
		const named = conversationBody([
			part({
				id: 'a',
				purpose: 'agent',
				connected: 1,
				more: { name: 'Ada', userId: 'u1', queueId: 'q1', queueName: 'Billing' },
			}),
		]);
		const { agent, queue, missing } = toConversation(
			named,
			all([
				{ id: 'u1', name: 'Other' },
				{ id: 'q1', name: 'Other' },
			]),
		);
		expect([agent?.name, queue?.name, missing]).toEqual(['Ada', 'Billing', []]);
	});

	test('names come in pages too, and for each participant of a user', () => {
		const pages = [
			{ entities: [{ id: 'q1', name: 'Q' }] },
			{ entities: [{ id: 'u1', name: 'U' }] },
		];
		const { agent, queue } = toConversation(body, { names: { queues: pages, users: pages } });
		expect([agent?.name, queue?.name]).toEqual(['U', 'Q']);
	});
});

describe('a conversation without participants', () => {
	test.each([
		['that are null', { id: 'x', recordingState: 'NONE', participants: null }],
		['that are a text', { id: 'x', securePause: false, participants: 'x' }],
		['that are absent', { id: 'x', selfUri: '/api/v2/conversations/x' }],
	])('%s says so', (_name, body) => {
		expect(toConversation(body)).toMatchObject({
			id: 'x',
			participants: [],
			missing: [{ what: 'participants', reason: 'notReturned' }],
		});
	});

	test("is not a mail or a recording, which have a path of the conversation's too", () => {
		expect(() =>
			toConversation({
				id: 'm-1',
				textBody: 'x',
				selfUri: '/api/v2/conversations/emails/x/messages/m-1',
			}),
		).toThrow();
	});
});
