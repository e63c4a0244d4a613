import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, bulk, conversationBody, entity, part } from '../../support/genesysPayloads';

const customer = (lists: string[] = [], fields: object = {}) =>
	part({
		id: 'c',
		purpose: 'customer',
		connected: 0,
		to: 300,
		lists,
		more: { name: 'Jane' },
		...fields,
	});
const bot = (lists: string[] = []) =>
	part({ id: 'w', purpose: 'workflow', connected: 0, to: 20, lists, more: { name: 'Bot' } });
const agent = (
	id: string,
	from: number,
	to: number,
	lists: string[] = [],
	more: Record<string, unknown> = {},
) =>
	part({
		id,
		purpose: 'agent',
		from,
		connected: from + 1,
		to,
		lists,
		more: { userId: `u-${id}`, name: id.toUpperCase(), ...more },
	});
const ended = (participants: unknown[], fields: object = {}) =>
	conversationBody(participants, { endTime: at(300), ...fields });
const spoken = (wire: unknown, parts: object) =>
	toConversation(wire, parts).turns.map(({ role, name, text }) => [role, name, text]);
const outbound = (id: string, text: string, seconds: number, fields: object = {}) =>
	entity(id, text, seconds, { direction: 'outbound', ...fields });

describe.each([
	['sms', 'sms'],
	['WhatsApp', 'whatsapp'],
	['facebook', 'facebook'],
	['apple', 'apple'],
	['open', 'open'],
	['instagram', 'instagram'],
	['unknown', 'message'],
])('messaging of the type %s', (type, channel) => {
	test(`is the channel ${channel}`, () => {
		const { messages } = customer(['m1']) as { messages: object[] };
		const wire = ended([{ ...customer(['m1']), messages: messages.map((c) => ({ ...c, type })) }]);
		expect(
			flattenConversation(toConversation(wire, { messages: bulk(entity('m1', 'Hi', 1)) })),
		).toMatchObject({ channel, state: 'disconnected', turn_count: 1 });
	});
});

test('the channel is that of the first type that says something', () => {
	const silent = part({
		id: 'a',
		purpose: 'agent',
		from: 0,
		connected: 0,
		communication: { type: 'unknown' },
	});
	expect(
		toConversation(
			conversationBody([silent, customer([], { communication: { type: 'whatsapp' } })]),
		).channel,
	).toBe('whatsapp');
});

describe('who wrote', () => {
	const all = ['m1', 'm2', 'm3'];
	const wire = ended([agent('b', 40, 200, all), customer(all), bot(), agent('a', 20, 40)]);

	test.each([
		[
			'a bot, though an agent lists its message',
			outbound('m1', 'Hello', 5, {
				normalizedMessage: { type: 'Text', text: 'Hello', originatingEntity: 'Bot' },
			}),
			['workflow', 'Bot', 'Hello'],
		],
		[
			'its author, though another agent lists it',
			outbound('m1', 'Hi', 30, { createdBy: { id: 'u-a' } }),
			['agent', 'A', 'Hi'],
		],
		[
			'the agent who lists it, when no author is told',
			outbound('m2', 'Hi', 50),
			['agent', 'B', 'Hi'],
		],
		['the agent who had left a moment before', outbound('m9', 'Bye', 250), ['agent', 'B', 'Bye']],
		[
			'the customer, of a direction inside the normalized message',
			{
				id: 'm1',
				timestamp: at(9),
				normalizedMessage: { type: 'Text', text: 'Hi', direction: 'Inbound' },
			},
			['customer', 'Jane', 'Hi'],
		],
	])('is %s', (_name, message, expected) => {
		expect(spoken(wire, { messages: bulk(message) })).toEqual([expected]);
	});

	test('is nobody we know, where neither direction nor listing nor author tell', () => {
		expect(
			spoken(ended([customer(), agent('a', 1, 9)]), {
				messages: bulk({ id: 'z', timestamp: at(5), textBody: 'x' }),
			}),
		).toEqual([['unknown', undefined, 'x']]);
	});
});

describe('the words of a message', () => {
	const one = (normalizedMessage: object, more: Record<string, unknown> = {}) =>
		toConversation(ended([customer(['m'])]), {
			messages: bulk({
				id: 'm',
				timestamp: at(1),
				direction: 'inbound',
				normalizedMessage,
				...more,
			}),
		});

	test.each([
		[
			'of a button that was pressed',
			{
				type: 'Structured',
				content: [
					{
						contentType: 'ButtonResponse',
						buttonResponse: { type: 'QuickReply', text: 'Yes', payload: 'y' },
					},
				],
			},
			'[chose: Yes]',
		],
		[
			'of a template',
			{
				type: 'Structured',
				text: ' ',
				content: [
					{
						contentType: 'Notification',
						template: { id: 't', body: { text: 'Your order is on its way.' } },
					},
				],
			},
			'Your order is on its way.',
		],
	])('are those %s', (_name, normalizedMessage, text) => {
		expect(one(normalizedMessage).turns).toMatchObject([{ text }]);
	});

	test('of nothing but blanks are none', () => {
		expect(one({ type: 'Text', text: ' \n' }).turns).toEqual([]);
	});

	test('have the time of the listing when their own cannot be read', () => {
		const wire = ended([
			{
				...customer(),
				messages: [{ id: 'l', type: 'sms', messages: [{ messageId: 'm', messageTime: at(7) }] }],
			},
		]);
		expect(
			toConversation(wire, {
				messages: bulk({ id: 'm', timestamp: 'soon', direction: 'inbound', textBody: 'Hi' }),
			}).turns,
		).toMatchObject([{ timestamp: at(7) }]);
	});
});

describe('live texts and recordings of the same messages', () => {
	const live = bulk(outbound('m2', 'ok', 20, { createdBy: { id: 'u-a' } }), entity('m1', 'ok', 10));
	const recorded = (
		id: string | undefined,
		text: string,
		seconds: number,
		purpose = 'customer',
	) => ({
		...(id === undefined ? {} : { id }),
		messageText: text,
		timestamp: at(seconds),
		purpose,
	});
	const wire = ended([customer(['m1', 'm2']), agent('a', 5, 90)]);

	test.each([
		['the same ids', [recorded('m1', 'ok', 10), recorded('m2', 'ok', 20, 'agent')], 2],
		['other ids', [recorded('r1', 'ok', 10.4), recorded('r2', ' ok ', 19.2, 'agent')], 2],
		['no ids', [recorded(undefined, 'ok', 10), recorded(undefined, 'ok', 20, 'agent')], 2],
		[
			'other ids, and one message more',
			[recorded('r1', 'ok', 10), recorded('r2', 'ok', 20, 'agent'), recorded('r3', 'Thanks', 30)],
			3,
		],
		[
			'other ids, and the same words once more',
			[recorded('r1', 'ok', 10), recorded('r2', 'ok', 10.5), recorded('r3', 'ok', 20, 'agent')],
			3,
		],
		[
			'the same ids, and one that the live texts lack',
			[recorded('m1', 'ok', 10), recorded('m3', 'ok', 10.5)],
			3,
		],
	])('with %s are one turn each', (_name, messagingTranscript, count) => {
		const parts = {
			messages: live,
			recordings: [
				{ id: 'r', messagingTranscript },
				{ id: 's', messagingTranscript: [...messagingTranscript].reverse() },
			],
		};
		expect(toConversation(wire, parts).turns).toHaveLength(count);
	});
});

describe('a thread of mails with several agents', () => {
	const mail = (id: string, seconds: number, from: object, text: string) => ({
		id,
		time: at(seconds),
		from,
		to: [{ email: from === jane ? 'help@acme.example' : 'jane@x.example' }],
		subject: 'Invoice',
		textBody: text,
	});
	const jane = { email: 'Jane@X.example', name: 'Jane' };
	const email = (
		id: string,
		purpose: string,
		from: number,
		to: number,
		more: Record<string, unknown>,
	) =>
		part({
			id,
			purpose,
			medium: 'emails',
			from,
			connected: from,
			to,
			more,
			communication: { subject: 'Invoice' },
		});
	const wire = ended(
		[
			email('b', 'agent', 100, 200, { userId: 'u-b', name: 'Ben' }),
			email('c', 'customer', 0, 300, { name: 'Jane', address: 'mailto:jane@x.example' }),
			email('a', 'agent', 10, 250, { userId: 'u-a', name: 'Ada' }),
		],
		{ address: 'help@acme.example' },
	);
	const emails = [
		mail('3', 150, { email: 'help@acme.example', name: 'Acme Help' }, 'Ben writes'),
		mail('1', 5, jane, 'Help'),
		mail('2', 120, { email: 'help@acme.example', name: 'Ada' }, 'Ada writes'),
		mail('4', 280, { email: 'help@acme.example' }, 'Afterwards'),
	];

	test.each([
		['as a list', emails],
		['as a page', { entities: emails }],
		[
			'twice, with an error among them',
			[...emails, ...emails, { status: 404, code: 'not.found', message: 'x' }],
		],
	])(
		'has each mail once, by the agent whose name it has or whose turn it was (%s)',
		(_name, given) => {
			expect(spoken(wire, { emails: given }).map(([, name, text]) => [name, text])).toEqual([
				['Jane', 'Help'],
				['Ada', 'Ada writes'],
				['Ben', 'Ben writes'],
				['Ben', 'Afterwards'],
			]);
		},
	);

	test('may be a single mail', () => {
		expect(spoken(wire, { emails: emails[1] })).toEqual([['customer', 'Jane', 'Help']]);
	});
});

test('a web chat is read from its recording, by whoever wrote it', () => {
	const chat = (id: string, purpose: string, from: number, more: Record<string, unknown>) =>
		part({ id, purpose, medium: 'chats', from, connected: from, to: 90, more });
	const line = (id: string, seconds: number, body: string, more: Record<string, unknown>) => ({
		id,
		utc: at(seconds),
		body,
		bodyType: 'standard',
		...more,
	});
	const transcript = [
		line('2', 20, 'How can I help?', {
			senderCommunicationId: 'communication of a',
			participantPurpose: 'agent',
			user: { id: 'u' },
		}),
		line('1', 10, 'Hello', {
			senderCommunicationId: 'communication of c',
			participantPurpose: 'customer',
		}),
		line('3', 21, '', { bodyType: 'typing-on' }),
		line('4', 30, 'Who am I?', {}),
	];
	const wire = ended([
		chat('c', 'customer', 0, { name: 'Jane' }),
		chat('a', 'agent', 15, { userId: 'u', name: 'Ada' }),
	]);
	expect(spoken(wire, { recordings: [[{ id: 'r', media: 'chat', transcript }]] })).toEqual([
		['customer', 'Jane', 'Hello'],
		['agent', 'Ada', 'How can I help?'],
		['unknown', undefined, 'Who am I?'],
	]);
});

test('a call with cobrowsing is a call', () => {
	const p = {
		...part({ id: 'c', purpose: 'customer', medium: 'calls', connected: 0 }),
		cobrowsesessions: [{ id: 'x', state: 'connected' }],
	};
	expect(toConversation(conversationBody([p])).channel).toBe('voice');
	expect(
		toConversation(
			conversationBody([
				{
					id: 'c',
					purpose: 'customer',
					calls: [],
					cobrowsesessions: [{ id: 'x', state: 'connected' }],
				},
			]),
		).channel,
	).toBe('cobrowse');
});

test('a participant that the payload repeats word for word is one', () => {
	const declined = part({ id: 'a', purpose: 'agent', from: 1, to: 5 });
	expect(
		toConversation(conversationBody([declined, declined, customer()])).participants,
	).toHaveLength(2);
	expect(toConversation(conversationBody([declined, declined])).agents).toMatchObject([
		{ missedAlerts: 1 },
	]);
});

describe('attributes of participants', () => {
	const wire = conversationBody([
		{
			...agent('a', 1, 9),
			attributes: { orderId: 'agent', crmId: '7', note: 'private', __proto__x: 'y' },
		},
		{
			...customer(),
			attributes: { orderId: '4711', crmName: '', vip: true, secret: 's', nested: { a: 1 } },
		},
		{ ...bot(), attributes: { crmName: 'Jane', orderId: 'bot' } },
	]);
	const picked = (attributes?: string[]) => toConversation(wire, {}, { attributes }).attributes;

	test.each([
		['are none unless they are asked for', undefined, undefined],
		[
			'are those on the list, the customer first',
			['orderId', 'vip', 'nested', 'absent'],
			{ orderId: '4711', vip: 'true' },
		],
		[
			'are those that begin so, an empty one filled from elsewhere',
			['crm*'],
			{ crmId: '7', crmName: 'Jane' },
		],
		['have names with capitals that count', ['orderid'], {}],
	])('%s', (_name, allowed, expected) => {
		expect(picked(allowed)).toEqual(expected);
	});

	test('are flat in the context, empty when there are none', () => {
		expect(
			flattenConversation(toConversation(wire, {}, { attributes: ['orderId'] })).attributes,
		).toEqual({ orderId: '4711' });
		expect(flattenConversation(toConversation(wire)).attributes).toEqual({});
		expect(JSON.stringify(toConversation(wire, {}, { attributes: ['orderId'] }))).not.toContain(
			'private',
		);
	});
});

describe('an error body in the place of a part', () => {
	const wire = ended([customer(['m1'])]);
	const detail = (messages: unknown) => toConversation(wire, { messages }).missing[0];

	test('is named with the permission it names, else with those the part needs, never with its own words', () => {
		const body = {
			status: 403,
			code: 'missing.any.permissions',
			message: 'Jane may not',
			messageParams: { permissions: '[conversation:message:view]' },
		};
		expect(detail(body)?.detail).toContain('lacks the permission conversation:message:view.');
		expect(detail({ status: 403, message: 'Jane may not' })?.detail).toContain(
			'conversation:message:view or conversation:webmessaging:view',
		);
		expect(detail({ ...body, code: 'missing.division.permission' })?.detail).toContain(
			'in the division',
		);
		expect(JSON.stringify([detail(body)])).not.toContain('Jane');
	});

	test('is no body that happens to have a number called status', () => {
		expect(
			toConversation(wire, { messages: [{ ...entity('m1', 'Hi', 1), status: 404 }] }).turns,
		).toMatchObject([{ text: 'Hi' }]);
		expect(
			toConversation(wire, {
				messages: bulk(entity('m1', 'Hi', 1)),
				recordings: [{ id: 'r', status: 500, messagingTranscript: [] }],
			}).missing,
		).toEqual([]);
	});
});
