import callView from '../../fixtures/genesys/callView.json';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at } from '../../support/genesysPayloads';

describe('a call as its media view tells it', () => {
	const conversation = toConversation(callView);

	test('has its people and the queue by reference', () => {
		expect(conversation).toMatchObject({
			id: callView.id,
			channel: 'voice',
			state: 'connected',
			ended: false,
			direction: 'inbound',
			startTime: '2026-09-10T14:00:00.000Z',
			agent: { participantId: 'va', userId: 'u-ada', name: 'Ada' },
			customer: { name: 'Mobile Caller' },
			queue: { id: 'q-claims', name: 'Claims' },
			skills: ['sk-1'],
		});
	});

	test('is on hold since the time it tells', () => {
		expect(conversation.holds).toEqual({
			count: 1,
			totalMs: 0,
			now: true,
			since: '2026-09-10T14:02:00.000Z',
		});
	});

	test('passes on neither number nor address', () => {
		expect(JSON.stringify(conversation)).not.toContain('1317555');
	});
});

const view = (fields: Record<string, unknown>, agent: Record<string, unknown> = {}) => ({
	id: 'x',
	participants: [
		{
			id: 'c',
			purpose: 'customer',
			state: 'connected',
			direction: 'inbound',
			held: false,
			startTime: at(0),
			connectedTime: at(0),
			...fields,
		},
		{
			id: 'a',
			purpose: 'agent',
			state: 'connected',
			direction: 'inbound',
			held: false,
			startTime: at(1),
			connectedTime: at(2),
			user: { id: 'u', name: 'Ada' },
			queue: { id: 'q', name: 'Billing' },
			...fields,
			...agent,
		},
	],
});

describe('the medium of a view', () => {
	test.each([
		[
			'messages by the messages listed',
			{ messages: [{ messageId: 'm1', messageTime: at(3) }], type: 'sms' },
			'sms',
		],
		[
			'messages by addresses, when none is listed yet',
			{ messages: [], toAddress: { addressNormalized: 'x' }, type: 'webmessaging' },
			'webmessaging',
		],
		['email by its subject', { subject: 'Invoice', messagesSent: 0 }, 'email'],
		['chat by its room', { roomId: 'r@x' }, 'chat'],
		['callback by its numbers', { callbackNumbers: ['tel:+1'], callbackUserName: 'x' }, 'callback'],
		['a call, when nothing else tells', {}, 'voice'],
	])('is %s', (_name, fields, channel) => {
		const conversation = toConversation(view(fields));
		expect(conversation).toMatchObject({
			channel,
			state: 'connected',
			agent: { userId: 'u', name: 'Ada' },
			queue: { id: 'q', name: 'Billing' },
		});
	});

	test.each([
		['messages', 'message'],
		['emails', 'email'],
		['chats', 'chat'],
		['callbacks', 'callback'],
		['calls', 'voice'],
	])('is told by the path %s', (path, channel) => {
		expect(
			toConversation({ ...view({}), selfUri: `/api/v2/conversations/${path}/x` }).channel,
		).toBe(channel);
	});

	test('is told by the topic of the event that carries the view', () => {
		const { channel, agent } = toConversation({
			topicName: 'v2.users.u.conversations.emails',
			eventBody: view({}),
		});
		expect([channel, agent?.name]).toEqual(['email', 'Ada']);
	});
});

describe('messages of a view', () => {
	const listed = [
		{ messageId: 'm1', messageTime: at(3) },
		{ message: { id: 'm2' }, messageTime: at(4) },
	];

	test('are listed by id, under either spelling, and missing as long as they were not fetched', () => {
		const [gap] = toConversation(view({ messages: listed, type: 'sms' })).missing;
		expect(gap).toMatchObject({ what: 'messageTexts', reason: 'notFetched' });
		expect(gap?.detail).toContain('4 message(s)');
	});

	test('belong to the one who lists them', () => {
		const body = view({ messages: [], type: 'sms' }, { messages: [{ messageId: 'm1' }] });
		const { turns } = toConversation(body, {
			messages: { entities: [{ id: 'm1', textBody: 'Hello', timestamp: at(5) }] },
		});
		expect(turns).toMatchObject([{ role: 'agent', name: 'Ada', text: 'Hello', timestamp: at(5) }]);
	});
});

describe('the end of a view', () => {
	const left = { state: 'disconnected', endTime: at(60), disconnectType: 'client' };

	test('is there once everybody has left', () => {
		expect(toConversation(view(left))).toMatchObject({
			ended: true,
			startTime: at(0),
			endTime: at(60),
			durationMs: 60_000,
			agent: { name: 'Ada' },
			disconnectedBy: 'agent',
		});
	});

	test('is not there while somebody stays', () => {
		const body = view({}, left);
		expect(toConversation(body)).toMatchObject({ ended: false, state: 'connected' });
		expect(toConversation(body).agent).toBeUndefined();
	});
});
