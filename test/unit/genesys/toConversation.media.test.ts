import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, bulk, conversationBody, entity, part } from '../../support/genesysPayloads';

const both = (
	medium: string,
	fields: { state?: string; to?: number; communication?: Record<string, unknown> },
) => [
	part({ id: 'c', purpose: 'customer', medium, connected: 0, ...fields }),
	part({
		id: 'a',
		purpose: 'agent',
		medium,
		from: 5,
		connected: 6,
		...fields,
		more: { name: 'Ada' },
	}),
];

describe('the channel', () => {
	test.each([
		['calls', 'voice'],
		['callbacks', 'callback'],
		['emails', 'email'],
		['chats', 'chat'],
		['videos', 'video'],
		['cobrowsesessions', 'cobrowse'],
		['screenshares', 'screenshare'],
		['socialExpressions', 'social'],
		['internalMessages', 'internal_message'],
	])('of a conversation in %s is %s', (medium, channel) => {
		const conversation = toConversation(conversationBody(both(medium, {})));
		expect(conversation.channel).toBe(channel);
		expect(conversation.agent?.name).toBe('Ada');
		expect(conversation.participants[0]?.communications[0]).toMatchObject({
			channel,
			state: 'connected',
			direction: 'inbound',
		});
	});

	test.each(['webmessaging', 'sms', 'whatsapp', 'facebook', 'open', 'apple', 'instagram'])(
		'of messages of the type %s is that type',
		(type) => {
			expect(
				toConversation(conversationBody(both('messages', { communication: { type } }))).channel,
			).toBe(type);
		},
	);

	test.each([undefined, null, 'unknown', 7])('of messages of the type %s is message', (type) => {
		expect(
			toConversation(conversationBody(both('messages', { communication: { type } }))).channel,
		).toBe('message');
	});

	test('of a callback is callback, though it has calls as well', () => {
		const participants = [...both('calls', {}), ...both('callbacks', {})];
		expect(toConversation(conversationBody(participants)).channel).toBe('callback');
	});

	test('is unknown when nobody has a medium', () => {
		expect(toConversation(conversationBody([{ id: 'c', purpose: 'customer' }])).channel).toBe(
			'unknown',
		);
	});
});

describe('the state', () => {
	test('of an ended call is terminated', () => {
		const conversation = toConversation(
			conversationBody(both('calls', { state: 'terminated', to: 50 }), { endTime: at(50) }),
		);
		expect(conversation).toMatchObject({ state: 'terminated', ended: true });
	});

	test('of an ended digital conversation is disconnected', () => {
		const conversation = toConversation(
			conversationBody(both('messages', { to: 50 }), { endTime: at(50) }),
		);
		expect(conversation).toMatchObject({ state: 'disconnected', ended: true });
	});

	test.each([
		['calls', 'terminated'],
		['messages', 'disconnected'],
	])('of an ended conversation in %s that names none is %s', (medium, state) => {
		const participants = [{ id: 'c', purpose: 'customer', [medium]: [{ id: 'x' }] }];
		expect(toConversation(conversationBody(participants, { endTime: at(9) })).state).toBe(state);
	});

	test("is the agent's while he handles it", () => {
		const participants = [
			part({ id: 'c', purpose: 'customer', connected: 0 }),
			part({ id: 'a', purpose: 'agent', from: 5, state: 'alerting' }),
		];
		expect(toConversation(conversationBody(participants)).state).toBe('alerting');
	});

	test("is the customer's while nobody handles it", () => {
		expect(
			toConversation(conversationBody([part({ id: 'c', purpose: 'customer', connected: 0 })]))
				.state,
		).toBe('connected');
	});

	test('is not read from the key `state`, which the API never fills', () => {
		expect(
			toConversation(conversationBody(both('messages', {}), { state: 'disconnected' })).state,
		).toBe('connected');
	});

	test('is unknown when nothing tells', () => {
		expect(toConversation(conversationBody([])).state).toBe('unknown');
	});
});

test('an outbound call has its direction', () => {
	const participants = both('calls', { communication: { direction: 'outbound' } });
	expect(toConversation(conversationBody(participants)).direction).toBe('outbound');
});

describe('texts that were not handed in', () => {
	test.each([
		['an open', 'calls', {}, 'transcript', 'notFetched'],
		['an open', 'callbacks', {}, 'transcript', 'notFetched'],
		['an open', 'emails', {}, 'emailBodies', 'notFetched'],
		// The words of a chat come with its recordings, after its end.
		['an open', 'chats', {}, 'transcript', 'pending'],
		['an ended', 'chats', { endTime: at(60) }, 'transcript', 'notFetched'],
	])('of %s conversation in %s are listed in missing', (_open, medium, fields, what, reason) => {
		expect(toConversation(conversationBody(both(medium, {}), fields)).missing).toMatchObject([
			{ what, reason },
		]);
	});

	test('of a call are told as missing even when texts of messages on its side were read', () => {
		const participants = [
			...both('calls', {}),
			part({ id: 'm', purpose: 'customer', lists: ['m1'] }),
		];
		const { turns, missing } = toConversation(conversationBody(participants), {
			messages: bulk(entity('m1', 'Hello', 1)),
		});
		expect(turns).toHaveLength(1);
		expect(missing).toMatchObject([{ what: 'transcript', reason: 'notFetched' }]);
	});
});

describe('skills', () => {
	test('are named where the payload has names, else by id, each once', () => {
		const routing = (skills: unknown) => ({
			conversationRoutingData: { queue: { id: 'q' }, skills },
		});
		const participants = [
			part({
				id: 'q1',
				purpose: 'acd',
				more: routing([{ id: 's1', name: 'Spanish' }, { id: 's2' }]),
			}),
			part({
				id: 'q2',
				purpose: 'acd',
				more: routing([{ id: 's1', name: 'Spanish' }, null, 'x', {}]),
			}),
		];
		expect(toConversation(conversationBody(participants)).skills).toEqual(['Spanish', 's2']);
	});
});
