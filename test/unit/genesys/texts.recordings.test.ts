import { conversationsByName } from '../../../sandbox/simulators';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, bulk, conversationBody, entity, part } from '../../support/genesysPayloads';

const customer = part({
	id: 'c',
	purpose: 'customer',
	connected: 0,
	to: 90,
	lists: ['1', '3'],
	more: { name: 'Cora' },
});
const ada = part({
	id: 'a',
	purpose: 'agent',
	from: 10,
	connected: 10,
	to: 90,
	lists: ['2'],
	more: { name: 'Ada', userId: 'u-a' },
});
const bot = part({ id: 'w', purpose: 'workflow', connected: 0, to: 9, more: { name: 'Bot' } });
const body = conversationBody([customer, bot, ada], { endTime: at(90) });

const message = (
	id: string,
	text: string | undefined,
	seconds: number,
	fields: Record<string, unknown> = {},
) => ({
	id,
	timestamp: at(seconds),
	purpose: 'customer',
	participantId: 'c',
	messageText: text,
	...fields,
});
const recording = (...messagingTranscript: unknown[]) => ({
	id: 'r',
	sessionId: 'x',
	media: 'message',
	fileState: 'AVAILABLE',
	annotations: [],
	messagingTranscript,
});
const spoken = (...messages: unknown[]) =>
	toConversation(body, { recordings: [recording(...messages)] }).turns.map(
		({ role, name, text }) => [role, name, text],
	);

describe('messages in recordings', () => {
	test('are turns in time order, by the participant they name', () => {
		const { turns, missing } = toConversation(body, {
			recordings: [
				recording(
					message('3', 'Thanks', 30),
					message('2', 'Hello', 20, {
						purpose: 'agent',
						participantId: 'a',
						fromUser: { id: 'u-a', name: 'Ada A.' },
					}),
					message('1', 'Hi', 5),
				),
			],
		});
		expect(
			turns.map(({ turn, turnId, role, name, text, source }) => [
				turn,
				turnId,
				role,
				name,
				text,
				source,
			]),
		).toEqual([
			[1, '1', 'customer', 'Cora', 'Hi', 'recordings'],
			[2, '2', 'agent', 'Ada', 'Hello', 'recordings'],
			[3, '3', 'customer', 'Cora', 'Thanks', 'recordings'],
		]);
		expect(missing).toEqual([]);
	});

	test('that live texts hold as well are one turn, the live one', () => {
		const { turns, missing } = toConversation(body, {
			messages: bulk(entity('1', 'Hi', 5), entity('2', 'Hello', 20, { direction: 'outbound' })),
			recordings: [recording(message('1', 'Hi', 5), message('3', 'Thanks', 30))],
		});
		expect(turns.map(({ turnId, source }) => [turnId, source])).toEqual([
			['1', 'messages.bulk'],
			['2', 'messages.bulk'],
			['3', 'recordings'],
		]);
		expect(missing).toEqual([]);
	});

	test('give the words that the live answer lacks', () => {
		const empty = { ...entity('1', '', 5), normalizedMessage: { type: 'Text', text: '' } };
		expect(
			toConversation(body, {
				messages: bulk(empty),
				recordings: [recording(message('1', 'Hi', 5))],
			}).turns,
		).toMatchObject([{ text: 'Hi', source: 'recordings' }]);
	});

	test('that were deleted since are not passed on', () => {
		const { turns, missing } = toConversation(body, {
			messages: bulk({ ...entity('1', '', 5), status: 'removed' }),
			recordings: [recording(message('1', 'secret words', 5))],
		});
		expect(turns).toEqual([]);
		expect(missing).toContainEqual(
			expect.objectContaining({ what: 'message', reason: 'deleted', id: '1' }),
		);
	});

	test.each([
		[
			'the user, where the participant is another',
			message('9', 'x', 50, { purpose: 'agent', participantId: 'c', fromUser: { id: 'u-a' } }),
			['agent', 'Ada', 'x'],
		],
		[
			'the purpose, where no participant is named',
			message('9', 'x', 5, { purpose: 'workflow', participantId: undefined }),
			['workflow', 'Bot', 'x'],
		],
		[
			'an agent who is not in the conversation, by the name the recording has',
			message('9', 'x', 5, {
				purpose: 'agent',
				participantId: 'z',
				fromUser: { id: 'u-z', name: 'Zed' },
			}),
			['agent', 'Zed', 'x'],
		],
	])('are said by %s', (_name, said, expected) => {
		expect(spoken(said)).toEqual([expected]);
	});

	test('have the words of a pressed button', () => {
		expect(
			spoken(
				message('1', undefined, 5, {
					buttonResponse: { type: 'QuickReply', text: 'Billing', payload: 'b' },
				}),
			),
		).toEqual([['customer', 'Cora', '[chose: Billing]']]);
	});

	test('note an attachment without its name', () => {
		const { turns, missing } = toConversation(body, {
			recordings: [
				recording(
					message('1', undefined, 5, {
						messageMediaAttachments: [
							{ name: 'passport.jpg', mediaType: 'image/jpeg', url: 'https://x.example' },
						],
					}),
				),
			],
		});
		expect(turns).toMatchObject([{ text: '[attachment: image/jpeg]' }]);
		expect(missing).toContainEqual(
			expect.objectContaining({ what: 'attachment', reason: 'notText', id: '1' }),
		);
		expect(JSON.stringify({ turns, missing })).not.toContain('passport');
	});

	test('that are events have no words, and a card without any is missing', () => {
		const { turns, missing } = toConversation(
			conversationBody([part({ id: 'c', purpose: 'customer' })]),
			{
				recordings: [
					recording(
						message('1', undefined, 5, { events: [{ eventType: 'Presence' }] }),
						message('2', '', 6, { cards: [{ title: '' }], contentType: 'Card' }),
					),
				],
			},
		);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what: 'message', reason: 'notText', id: '2' }]);
	});

	test('without an id stay apart, and are one where they agree in everything', () => {
		const nameless = (text: string) => message(undefined as unknown as string, text, 5);
		const { turns } = toConversation(body, {
			recordings: [recording(nameless('a'), nameless('b')), recording(nameless('a'))],
		});
		expect(turns.map(({ text }) => text).sort()).toEqual(['a', 'b']);
	});

	test('come as one list or as a list of lists', () => {
		const parts = {
			recordings: [
				[recording(message('1', 'Hi', 5))],
				[recording(message('2', 'Hello', 20)), recording(message('1', 'Hi', 5))],
			],
		};
		expect(toConversation(body, parts).turns.map(({ text }) => text)).toEqual(['Hi', 'Hello']);
	});
});

describe('old web chat in recordings', () => {
	const { conversation, recordings } = conversationsByName.webChatEnded;

	test('is a turn for each line that was written, and none for coming and going', () => {
		const { turns, missing, channel } = toConversation(conversation, { recordings });
		expect(channel).toBe('chat');
		expect(
			turns.map(({ role, name, text, timestamp, source }) => [role, name, text, timestamp, source]),
		).toEqual([
			['customer', 'Guest Tom', 'My router blinks red.', '2025-11-03T10:00:05.000Z', 'recordings'],
			[
				'agent',
				'Dora Former',
				'Hello Tom, please unplug it for a minute.',
				'2025-11-03T10:00:40.000Z',
				'recordings',
			],
			['customer', 'Guest Tom', 'Green again, thanks.', '2025-11-03T10:03:30.000Z', 'recordings'],
		]);
		expect(missing).toEqual([]);
	});

	test('keeps every line when all carry the id of the chat', () => {
		const shared = recordings.map((one) => ({
			...one,
			transcript: one.transcript.map((line) => ({ ...line, id: 'chat', message: undefined })),
		}));
		expect(toConversation(conversation, { recordings: shared }).turns).toHaveLength(3);
	});
});
