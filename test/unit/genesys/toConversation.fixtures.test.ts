import { conversationsByName, type JsonObject } from '../../../sandbox/simulators';
import { toConversation } from '../../../shared/genesys/convert/toConversation';

const BILLING = { id: 'e535e3d0-6c99-47e9-aa00-bf253e3b3aaa', name: 'Billing' };
const ALICE = '7d92d64c-4b62-4c42-9faa-ef6d5d6456d1';

type Messages = ReadonlyArray<JsonObject & { id: string }>;

function read(conversation: unknown, messages?: Messages) {
	return toConversation(
		conversation,
		messages === undefined ? {} : { messages: { entities: messages } },
	);
}

describe('a live web messaging conversation that was transferred', () => {
	const { conversation: wire, messages } = conversationsByName.webMessagingActive;
	const conversation = read(wire, messages);

	test('belongs to the second agent and the second queue now, and began in the first', () => {
		expect(conversation).toMatchObject({
			id: '6d958a27-27ac-4da5-83a5-7ecac4a2ff11',
			channel: 'webmessaging',
			state: 'connected',
			ended: false,
			direction: 'inbound',
			startTime: '2026-09-09T18:02:13.031Z',
			agent: { name: 'Bob Tier Two', userId: 'bf8f5ba6-a928-4d3c-be86-4e760b9974d9' },
			customer: { name: 'Guest' },
			queue: { id: '12fbfc3f-8660-44ca-962b-0e1b3e5f9009', name: 'Billing Tier 2' },
			firstQueue: BILLING,
			skills: ['s-1'],
		});
		expect(conversation.endTime).toBeUndefined();
	});

	test('tells bot, customer and both agents apart, in the order they spoke, with times as written', () => {
		expect(
			conversation.turns.map(({ role, name, text, timestamp }) => [timestamp, role, name, text]),
		).toEqual([
			[
				'2026-09-09T18:02:14.000Z',
				'workflow',
				'Front Door Bot',
				'How can we help? [offered: Billing | Other]',
			],
			['2026-09-09T18:02:20.100Z', 'customer', 'Guest', 'My invoice shows a duplicate charge.'],
			['2026-09-09T18:03:10.000Z', 'agent', 'Alice Agent', 'Hello Jane, I am looking into it.'],
			['2026-09-09T18:04:00.000Z', 'customer', 'Guest', '[attachment: image/jpeg]'],
			[
				'2026-09-09T18:06:10.000Z',
				'customer',
				'Guest',
				'My card is ************4242 and my email is jane@example.com',
			],
			[
				'2026-09-09T18:06:30.000Z',
				'agent',
				'Bob Tier Two',
				'I have refunded the second charge. Anything else?',
			],
		]);
		expect(conversation.turns.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(conversation.turns[0]).toMatchObject({
			turnId: '22222222222222222222222222222222',
			source: 'messages.bulk',
		});
	});

	test('says that the content of the attachment was not read, and misses nothing else', () => {
		expect(conversation.missing).toMatchObject([
			{ what: 'attachment', reason: 'notText', id: '33333333333333333333333333333333' },
		]);
	});

	test('says that texts are missing when they were not handed in, and counts no events', () => {
		const { turns, missing } = read(wire);
		expect(turns).toEqual([]);
		expect(missing).toMatchObject([{ what: 'messageTexts', reason: 'notFetched' }]);
		expect(missing[0]?.detail).toContain('6 message(s)');
	});
});

describe.each([
	['SMS', 'sms', conversationsByName.smsEnded],
	['WhatsApp', 'whatsapp', conversationsByName.whatsAppEnded],
])('an ended %s conversation', (_name, channel, { conversation: wire, messages }) => {
	const conversation = read(wire, messages);

	test('has its channel, its end and its last agent', () => {
		expect(conversation).toMatchObject({
			id: wire.id,
			channel,
			state: 'disconnected',
			ended: true,
			endTime: '2026-09-09T18:30:00.000Z',
			agent: { name: 'Alice Agent', userId: ALICE },
			queue: BILLING,
			firstQueue: BILLING,
		});
	});

	test('has four turns, customer and agent by turns', () => {
		expect(conversation.turns.map(({ role }) => role)).toEqual([
			'customer',
			'agent',
			'customer',
			'customer',
		]);
		expect(conversation.missing).toEqual([]);
	});

	test('carries the wrap-up of the agent', () => {
		expect(conversation.participants.find((p) => p.purpose === 'agent')?.wrapUp).toEqual({
			code: '560d87d0-ed4c-4662-903d-dce00bfae927',
			notes: 'moved to tier 2',
		});
	});
});

test('an ended email has its people and says that its texts were not fetched', () => {
	const conversation = read(conversationsByName.emailEnded.conversation);
	expect(conversation).toMatchObject({
		channel: 'email',
		state: 'disconnected',
		ended: true,
		agent: { name: 'Alice Agent' },
		customer: { name: 'Jane Doe' },
		queue: BILLING,
		turns: [],
		missing: [{ what: 'emailBodies', reason: 'notFetched' }],
	});
});

test('an alert that was missed makes nobody the agent', () => {
	const { conversation: wire, messages } = conversationsByName.passwordReset;
	const conversation = read(wire, messages);
	expect(conversation.agent?.name).toBe('Carla Ruiz');
	const agents = conversation.participants.filter((p) => p.purpose === 'agent');
	expect(agents.map(({ name, declined }) => [name, declined])).toEqual([
		['Bob Tier Two', true],
		['Carla Ruiz', false],
	]);
	expect(conversation.turns.map(({ role }) => role)).toEqual([
		'workflow',
		'customer',
		'agent',
		'customer',
	]);
	expect(conversation.turns[1]?.text).toBe(
		'I can’t sign in since this morning 😟\nThe reset mail never arrives.\nI tried three times.',
	);
});

test('a conversation that was abandoned in the queue has a queue, no agent and no turns', () => {
	const { conversation: wire, messages } = conversationsByName.abandoned;
	const conversation = read(wire, messages);
	expect(conversation).toMatchObject({
		state: 'disconnected',
		ended: true,
		turns: [],
		missing: [],
	});
	expect(conversation.agent).toBeUndefined();
	expect(conversation.queue?.name).toBe('Technical Support');
});

test('the older dialect of message texts gives the same turns', () => {
	const { conversation: wire, messages } = conversationsByName.smsEnded;
	const older = messages.map(({ normalizedMessage, ...rest }) => ({
		...rest,
		...('text' in normalizedMessage ? { textBody: normalizedMessage.text } : {}),
		media: [],
	}));
	expect(read(wire, older)).toEqual(read(wire, messages));
});

test('no fixture is changed by reading it', () => {
	for (const { conversation, ...parts } of Object.values(conversationsByName)) {
		const before = structuredClone({ conversation, parts });
		toConversation(
			conversation,
			'messages' in parts ? { messages: { entities: parts.messages } } : {},
		);
		expect({ conversation, parts }).toEqual(before);
	}
});
