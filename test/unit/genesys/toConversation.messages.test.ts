import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, bulk, conversationBody, entity, part } from '../../support/genesysPayloads';

const customer = (...lists: string[]) =>
	part({ id: 'c', purpose: 'customer', connected: 0, lists, more: { name: 'Cora' } });
const ada = (...lists: string[]) =>
	part({
		id: 'a',
		purpose: 'agent',
		from: 10,
		connected: 10,
		to: 50,
		lists,
		more: { name: 'Ada', userId: 'u-a' },
	});
const ben = (...lists: string[]) =>
	part({
		id: 'b',
		purpose: 'agent',
		from: 50,
		connected: 50,
		lists,
		more: { name: 'Ben', userId: 'u-b' },
	});
const bot = (...lists: string[]) =>
	part({ id: 'w', purpose: 'workflow', connected: 0, to: 9, lists, more: { name: 'Bot' } });

const read = (participants: unknown[], messages: unknown) =>
	toConversation(conversationBody(participants), { messages });
const spoken = (participants: unknown[], ...entities: unknown[]) =>
	read(participants, bulk(...entities)).turns.map(({ role, name, text }) => [role, name, text]);

describe('who said it', () => {
	const outbound = (id: string, seconds: number, fields: Record<string, unknown> = {}) =>
		entity(id, 'Hi', seconds, { direction: 'outbound', ...fields });

	test.each([
		[
			'the participant that lists the message',
			[customer(), ada('m'), ben()],
			outbound('m', 20),
			['agent', 'Ada', 'Hi'],
		],
		[
			'the customer for an inbound message listed by the agent',
			[customer(), ada('m')],
			entity('m', 'Hi', 20),
			['customer', 'Cora', 'Hi'],
		],
		[
			'its author, when an outbound message stands with the customer',
			[customer('m'), ada(), ben()],
			outbound('m', 20, { createdBy: { id: 'u-b', name: 'x' } }),
			['agent', 'Ben', 'Hi'],
		],
		[
			'the bot, when an outbound message of a bot stands with the customer',
			[customer('m'), bot(), ada()],
			outbound('m', 3, { normalizedMessage: { text: 'Hi', originatingEntity: 'Bot' } }),
			['workflow', 'Bot', 'Hi'],
		],
		[
			'the agent who was there at that time, when nothing else tells',
			[customer('m'), ada(), ben()],
			outbound('m', 20),
			['agent', 'Ada', 'Hi'],
		],
		[
			'the agent of that later time',
			[customer('m'), ada(), ben()],
			outbound('m', 60),
			['agent', 'Ben', 'Hi'],
		],
		[
			'the customer, when nobody lists an inbound message',
			[customer(), ada()],
			entity('m', 'Hi', 20),
			['customer', 'Cora', 'Hi'],
		],
		[
			'some agent, when nobody is there at all',
			[],
			outbound('m', 20, { createdBy: { id: 'u-z', name: 'Zed' } }),
			['agent', 'Zed', 'Hi'],
		],
		[
			'some customer, when nobody is there at all',
			[],
			entity('m', 'Hi', 20),
			['customer', undefined, 'Hi'],
		],
	])('is %s', (_name, participants, message, expected) => {
		expect(spoken(participants, message)).toEqual([expected]);
	});

	test('is the participant of the author who was connected then, not the alert he declined before', () => {
		const declined = part({
			id: 'a0',
			purpose: 'agent',
			from: 2,
			to: 8,
			more: { userId: 'u-a', name: 'Ada' },
		});
		const { turns } = read(
			[declined, customer('m'), ada()],
			bulk(outbound('m', 20, { createdBy: { id: 'u-a' } })),
		);
		expect(turns[0]?.participantId).toBe('a');
	});

	test('is the newest of two agents who were there together, in whatever order the payload lists them', () => {
		const late = part({
			id: 'l',
			purpose: 'agent',
			from: 15,
			connected: 15,
			more: { name: 'Lea' },
		});
		for (const people of [
			[customer('m'), ada(), late],
			[late, ada(), customer('m')],
		]) {
			expect(spoken(people, outbound('m', 20))).toEqual([['agent', 'Lea', 'Hi']]);
		}
	});
});

describe('the texts', () => {
	test('stand in time order, though the API answers newest first', () => {
		const turns = spoken(
			[customer('1', '2', '3')],
			entity('3', 'third', 30),
			entity('2', 'second', 20),
			entity('1', 'first', 10),
		);
		expect(turns.map(([, , text]) => text)).toEqual(['first', 'second', 'third']);
	});

	test('stand in time order when the times are spelt with and without milliseconds', () => {
		const one = { ...entity('1', 'first', 0), timestamp: '2026-09-09T10:00:01Z' };
		const two = { ...entity('2', 'second', 0), timestamp: '2026-09-09T10:00:01.200Z' };
		const three = { ...entity('3', 'third', 0), timestamp: '2026-09-09T12:00:02+02:00' };
		expect(spoken([customer('1', '2', '3')], three, two, one).map(([, , text]) => text)).toEqual([
			'first',
			'second',
			'third',
		]);
	});

	test('come from one bulk body or from several', () => {
		const bodies = [bulk(entity('2', 'second', 20)), bulk(entity('1', 'first', 10))];
		expect(read([customer('1', '2')], bodies).turns.map(({ text }) => text)).toEqual([
			'first',
			'second',
		]);
	});

	test('stand once when the answer repeats an id', () => {
		const twice = entity('1', 'first', 10);
		expect(read([customer('1')], [bulk(twice, twice), bulk(twice)]).turns).toHaveLength(1);
	});

	test('are those of a reply button, with the question before it', () => {
		const question = entity('1', 'How can we help?', 1, {
			direction: 'outbound',
			normalizedMessage: {
				type: 'Structured',
				text: 'How can we help?',
				originatingEntity: 'Bot',
				content: [{ contentType: 'QuickReply', quickReply: { text: 'Billing', payload: 'b' } }],
			},
		});
		const pressed = entity('2', 'Billing', 2, {
			normalizedMessage: {
				type: 'Structured',
				text: 'Billing',
				content: [
					{
						contentType: 'ButtonResponse',
						buttonResponse: { type: 'QuickReply', text: 'Billing', payload: 'b' },
					},
				],
			},
		});
		expect(spoken([customer('2'), bot('1')], question, pressed)).toEqual([
			['workflow', 'Bot', 'How can we help? [offered: Billing]'],
			['customer', 'Cora', '[chose: Billing]'],
		]);
	});

	test('are read from the older field when the normalized message has none', () => {
		const older = { ...entity('1', '', 1), textBody: 'Hello' };
		expect(spoken([customer('1')], older)).toEqual([['customer', 'Cora', 'Hello']]);
	});

	test.each(['Event', 'Receipt', 'event'])('are none for a message of the type %s', (type) => {
		const { turns, missing } = read(
			[customer('1')],
			bulk({ ...entity('1', '', 1), normalizedMessage: { type } }),
		);
		expect({ turns, missing }).toEqual({ turns: [], missing: [] });
	});

	test('keep line breaks, spaces and characters of all kinds as they are', () => {
		const text = '  {{ x }}\r\n\t<b>&amp;</b> 😟\u0000 ‮abc\u2028 ';
		expect(spoken([customer('1')], entity('1', text, 1))).toEqual([['customer', 'Cora', text]]);
	});

	test("have the listing's time when the message itself has none", () => {
		const untimed = { ...entity('1', 'Hi', 1), timestamp: undefined };
		const lister = part({
			id: 'c',
			purpose: 'customer',
			communication: { messages: [{ messageId: '1', messageTime: at(7) }] },
		});
		expect(read([lister], bulk(untimed)).turns[0]?.timestamp).toBe(at(7));
	});
});

describe('what cannot be read', () => {
	const attachment = (mime?: string) => ({
		contentType: 'Attachment',
		attachment: {
			mediaType: 'Image',
			...(mime ? { mime } : {}),
			url: 'https://x.example/y',
			filename: 'passport of cora.jpg',
		},
	});
	const structured = (content: unknown, text?: string) => ({
		...entity('1', '', 1),
		normalizedMessage: { type: 'Structured', text, content },
	});

	test.each([
		['with its kind', [attachment('image/png')], '[attachment: image/png]'],
		['with its family when the kind is not told', [attachment()], '[attachment: image]'],
		[
			'each',
			[attachment('image/png'), attachment('application/pdf')],
			'[attachment: image/png] [attachment: application/pdf]',
		],
	])('is an attachment, noted %s', (_name, content, text) => {
		const { turns, missing } = read([customer('1')], bulk(structured(content)));
		expect(turns.map((turn) => turn.text)).toEqual([text]);
		expect(missing).toMatchObject([{ what: 'attachment', reason: 'notText', id: '1' }]);
		expect(JSON.stringify({ turns, missing })).not.toContain('passport');
	});

	test('is an attachment beside words, which stay as they are', () => {
		const { turns, missing } = read(
			[customer('1')],
			bulk(structured([attachment('image/png')], 'Look at this')),
		);
		expect(turns.map((turn) => turn.text)).toEqual(['Look at this']);
		expect(missing).toMatchObject([{ what: 'attachment', reason: 'notText', id: '1' }]);
	});

	test('is an attachment in the older dialect', () => {
		const older = {
			id: '1',
			timestamp: at(1),
			direction: 'inbound',
			media: [{ mediaType: 'image/png', url: 'https://x.example/y' }],
		};
		const { turns, missing } = read([customer('1')], bulk(older));
		expect(turns.map((turn) => turn.text)).toEqual(['[attachment: image/png]']);
		expect(missing).toMatchObject([{ what: 'attachment', reason: 'notText', id: '1' }]);
	});

	test('is a message of a kind without words, such as a card', () => {
		const { turns, missing } = read(
			[customer('1')],
			bulk(structured([{ contentType: 'Card', card: null }])),
		);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what: 'message', reason: 'notText', id: '1' }]);
	});

	test('is a message that the answer left out', () => {
		const { turns, missing } = read([customer('1', '2', '2')], bulk(entity('1', 'Hi', 1)));
		expect(turns).toHaveLength(1);
		expect(missing).toMatchObject([{ what: 'message', reason: 'notReturned', id: '2' }]);
	});

	test('is no event that the answer left out', () => {
		const lister = part({
			id: 'c',
			purpose: 'customer',
			communication: { messages: [{ messageId: '1', messageMetadata: { type: 'Event' } }] },
		});
		expect(read([lister], bulk()).missing).toEqual([]);
	});

	test.each([
		[
			'has a date of deletion',
			{
				normalizedMessage: { type: 'Text', text: 'secret words', channel: { dateDeleted: at(9) } },
			},
		],
		['has the status removed', { status: 'removed' }],
	])('is a message that was deleted: it %s', (_name, fields) => {
		const { turns, missing } = read(
			[customer('1')],
			bulk({ ...entity('1', 'secret words', 1), ...fields }),
		);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what: 'message', reason: 'deleted', id: '1' }]);
		expect(JSON.stringify(missing)).not.toContain('secret words');
	});
});
