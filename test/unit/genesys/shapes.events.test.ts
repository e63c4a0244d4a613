import customerEndEvent from '../../fixtures/genesys/customerEndEvent.json';
import transcriptionEvent from '../../fixtures/genesys/transcriptionEvent.json';
import userConversationEvent from '../../fixtures/genesys/userConversationEvent.json';
import {
	isConversationShape,
	toConversation,
} from '../../../shared/genesys/convert/toConversation';
import { errorOf } from '../../support/everyText';

const bridge = (event: { topicName: string; eventBody: object }) => ({
	version: '0',
	id: 'e',
	'detail-type': event.topicName,
	source: 'aws.partner/genesys.com',
	detail: event,
});

describe.each([
	['as the notification channel sends it', userConversationEvent],
	['without its wrapper', userConversationEvent.eventBody],
	['through EventBridge', bridge(userConversationEvent)],
])("an event of a user's conversation, %s", (_name, event) => {
	test('is the conversation, with ids where it has no names', () => {
		expect(toConversation(event)).toMatchObject({
			id: '0a1b2c3d-0000-4000-8000-00000000a003',
			channel: 'whatsapp',
			state: 'connected',
			ended: false,
			startTime: '2026-09-10T14:00:00.000Z',
			agent: { participantId: 'ea', userId: 'u-ada' },
			queue: { id: 'q-claims' },
			missing: [
				{ what: 'messageTexts', reason: 'notFetched' },
				{ what: 'queueName', reason: 'notFetched', id: 'q-claims' },
				{ what: 'userName', reason: 'notFetched', id: 'u-ada' },
			],
		});
		expect(isConversationShape(event)).toBe(true);
	});

	test('is completed by texts and names', () => {
		const { agent, queue, turns, missing } = toConversation(event, {
			messages: {
				entities: [
					{
						id: 'w-1',
						timestamp: '2026-09-10T14:00:01.000Z',
						direction: 'inbound',
						textBody: 'Hello',
					},
				],
			},
			names: {
				queues: { entities: [{ id: 'q-claims', name: 'Claims' }] },
				users: { entities: [{ id: 'u-ada', name: 'Ada' }] },
			},
		});
		expect([agent?.name, queue?.name, turns.length, missing]).toEqual(['Ada', 'Claims', 1, []]);
	});
});

describe.each([
	['as the notification channel sends it', customerEndEvent, 'customer'],
	['without its wrapper, as a workflow passes it on', customerEndEvent.eventBody, 'unknown'],
	['through EventBridge', bridge(customerEndEvent), 'customer'],
])('a detail event, %s', (_name, event, purpose) => {
	test('tells one participant by ids, and that the conversation is still to be fetched', () => {
		const conversation = toConversation(event);
		expect(conversation).toMatchObject({
			id: '0a1b2c3d-0000-4000-8000-00000000a004',
			channel: 'webmessaging',
			ended: false,
			direction: 'inbound',
			turns: [],
		});
		expect(conversation.participants).toMatchObject([
			{
				id: 'dc',
				purpose,
				communications: [{ id: 's-dc', state: 'disconnected', disconnectType: 'client' }],
			},
		]);
		expect(conversation.missing).toContainEqual(
			expect.objectContaining({ what: 'conversation', reason: 'notFetched', id: conversation.id }),
		);
	});
});

test.each([
	['user.start', { userId: 'u-ada', queueId: 'q' }, 'agent'],
	['acd.start', { queueId: 'q' }, 'acd'],
	['flow.start', { flowId: 'f' }, 'workflow'],
	['acw', { userId: 'u-ada', wrapupCode: 'w' }, 'agent'],
])('the topic %s tells the purpose', (topic, fields, purpose) => {
	const conversation = toConversation({
		topicName: `v2.detail.events.conversation.x.${topic}`,
		eventBody: {
			conversationId: 'x',
			eventTime: 1,
			participantId: 'p',
			mediaType: 'VOICE',
			...fields,
		},
	});
	expect(conversation.participants).toMatchObject([{ id: 'p', purpose }]);
	expect(conversation.channel).toBe('voice');
});

test('words that come as they are spoken are turns, once they are final', () => {
	const { turns, channel, missing } = toConversation(transcriptionEvent);
	expect(channel).toBe('voice');
	expect(turns).toMatchObject([
		{
			role: 'customer',
			text: 'My invoice is wrong.',
			timestamp: '2026-09-10T14:00:05.100Z',
			source: 'transcript',
		},
	]);
	expect(missing).toMatchObject([{ what: 'conversation', reason: 'notFetched' }]);
});

test.each([
	[
		'of presence',
		{ topicName: 'v2.users.u.presence', eventBody: { id: 'x', source: 'PURECLOUD' } },
	],
	['without a body', { topicName: 'v2.users.u.conversations', eventBody: null }],
	['of a channel', { topicName: 'channel.metadata', eventBody: { message: 'private words' } }],
	['that an item carries beside a conversation', { conversationId: 'x', note: 'private words' }],
])('an event %s is no conversation', (_name, event) => {
	expect(isConversationShape(event)).toBe(false);
	expect(JSON.stringify(errorOf(() => toConversation(event)))).not.toContain('private');
});
