import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { at, conversationBody, part } from '../../support/genesysPayloads';

const customer = part({
	id: 'c',
	purpose: 'customer',
	connected: 0,
	more: { name: 'Cora', queueId: 'q0', queueName: 'Front' },
});
const acd = part({
	id: 'q',
	purpose: 'acd',
	from: 1,
	connected: 1,
	to: 10,
	more: { queueId: 'q1', queueName: 'Billing' },
});

const agent = (
	id: string,
	times: { from: number; connected?: number; to?: number; state?: string },
	more: Record<string, unknown> = {},
) =>
	part({
		id,
		purpose: 'agent',
		...times,
		more: { name: `Agent ${id}`, userId: `user ${id}`, ...more },
	});

const open = (...agents: unknown[]) => toConversation(conversationBody([customer, acd, ...agents]));
const ended = (...agents: unknown[]) =>
	toConversation(conversationBody([customer, acd, ...agents], { endTime: at(100) }));

describe('the agent of an open conversation', () => {
	test.each([
		['the one who is connected', [agent('A', { from: 10, connected: 12 })], 'A'],
		[
			'the newest to connect of two',
			[agent('B', { from: 20, connected: 21 }), agent('A', { from: 10, connected: 12 })],
			'B',
		],
		[
			'the one who stayed after a transfer',
			[agent('A', { from: 10, connected: 12, to: 20 }), agent('B', { from: 20, connected: 21 })],
			'B',
		],
		['one who has parked it', [agent('A', { from: 10, connected: 12, state: 'parked' })], 'A'],
		[
			'the one who answered before one who is being alerted',
			[agent('A', { from: 10, connected: 12 }), agent('B', { from: 30, state: 'alerting' })],
			'A',
		],
		[
			'one who is being alerted, when nobody is connected',
			[agent('A', { from: 10, state: 'alerting' })],
			'A',
		],
		[
			'the one alerted last of two',
			[agent('B', { from: 20, state: 'alerting' }), agent('A', { from: 10, state: 'alerting' })],
			'B',
		],
		['one who is connected though the time is missing', [agent('A', { from: 10 })], 'A'],
		['a user outside any queue', [part({ id: 'A', purpose: 'user', from: 1, connected: 2 })], 'A'],
		[
			'one whose state is written in capitals',
			[agent('A', { from: 10, connected: 12, state: 'CONNECTED' })],
			'A',
		],
	])('is %s', (_name, agents, expected) => {
		expect(open(...agents).agent?.participantId).toBe(expected);
	});

	test.each([
		['it waits in the queue', []],
		['the alert was declined', [agent('A', { from: 10, to: 20 })]],
		['the only agent has left', [agent('A', { from: 10, connected: 12, to: 20 })]],
		[
			'an ACD participant is all there is',
			[part({ id: 'q2', purpose: 'acd', from: 20, connected: 20 })],
		],
	])('is nobody when %s', (_name, agents) => {
		expect(open(...agents).agent).toBeUndefined();
	});

	test.each(['monitoredParticipantId', 'coachedParticipantId', 'bargedParticipantId'])(
		'is never somebody with a %s',
		(key) => {
			const conversation = open(
				agent('A', { from: 10, connected: 12 }),
				agent('S', { from: 30, connected: 31 }, { [key]: 'A' }),
			);
			expect(conversation.agent?.participantId).toBe('A');
			expect(conversation.participants.find((p) => p.id === 'S')?.observer).toBe(true);
		},
	);

	test('is one person when the same user declined first and answered later, with the name of either', () => {
		const user = { userId: 'u1', name: 'Ada' };
		const nameless = agent('A2', { from: 30, connected: 31 }, { userId: 'u1', name: undefined });
		const conversation = open(agent('A1', { from: 10, to: 20 }, user), nameless);
		expect(conversation.agent).toEqual({ participantId: 'A2', userId: 'u1', name: 'Ada' });
		expect(conversation.participants.map(({ id, declined }) => [id, declined])).toContainEqual([
			'A1',
			true,
		]);
	});
});

describe('the agent of an ended conversation', () => {
	test.each([
		[
			'the only one who connected',
			[agent('A', { from: 10, connected: 12, to: 90 }), agent('B', { from: 90, to: 95 })],
			'A',
		],
		[
			'the last to connect',
			[
				agent('B', { from: 50, connected: 51, to: 90 }),
				agent('A', { from: 10, connected: 12, to: 50 }),
			],
			'B',
		],
		[
			'no supervisor who listened',
			[
				agent('A', { from: 10, connected: 12, to: 90 }),
				agent('S', { from: 20, connected: 21, to: 90 }, { monitoredParticipantId: 'A' }),
			],
			'A',
		],
	])('is %s', (_name, agents, expected) => {
		expect(ended(...agents).agent?.participantId).toBe(expected);
	});

	test('is nobody when every alert was declined', () => {
		expect(
			ended(agent('A', { from: 10, to: 20 }), agent('B', { from: 20, to: 30 })).agent,
		).toBeUndefined();
	});

	test('is the last by the clock, however the times are spelt', () => {
		const first = agent('A', { from: 10, to: 90 }, { connectedTime: '2026-09-09T10:00:12Z' });
		const second = agent('B', { from: 11, to: 90 }, { connectedTime: '2026-09-09T10:00:12.500Z' });
		expect(ended(second, first).agent?.participantId).toBe('B');
		expect(ended(first, second).agent?.participantId).toBe('B');
	});
});

describe('the queue', () => {
	const second = part({
		id: 'q2',
		purpose: 'acd',
		from: 50,
		connected: 50,
		more: { queueId: 'q2', queueName: 'Tier 2' },
	});

	test("is the current agent's, and the first is that of the earliest ACD participant", () => {
		const conversation = toConversation(
			conversationBody([
				second,
				agent('A', { from: 60, connected: 61 }, { queueId: 'q2' }),
				acd,
				customer,
			]),
		);
		expect(conversation.queue).toEqual({ id: 'q2', name: 'Tier 2' });
		expect(conversation.firstQueue).toEqual({ id: 'q1', name: 'Billing' });
	});

	test('is that of the open ACD participant while it waits', () => {
		expect(
			open(agent('A', { from: 10, connected: 12, to: 50 }, { queueId: 'q1' }), second).queue,
		).toEqual({ id: 'q2', name: 'Tier 2' });
	});

	test("is the customer's when nothing else names one", () => {
		expect(toConversation(conversationBody([customer])).queue).toEqual({ id: 'q0', name: 'Front' });
	});

	test('has no name when the payload has none', () => {
		const nameless = part({ id: 'q', purpose: 'acd', connected: 1, more: { queueId: 'q9' } });
		expect(toConversation(conversationBody([nameless])).queue).toEqual({ id: 'q9' });
	});

	test('is absent when the conversation never met one', () => {
		const conversation = toConversation(
			conversationBody([part({ id: 'c', purpose: 'customer', connected: 0 })]),
		);
		expect(conversation.queue).toBeUndefined();
		expect(conversation.firstQueue).toBeUndefined();
	});
});

describe('customers', () => {
	const calls = (id: string, more = {}) =>
		part({ id, purpose: 'customer', medium: 'calls', connected: 0, more });

	test('of a call may be several, and the first with a name is the one it is about', () => {
		const conversation = toConversation(
			conversationBody([
				calls('c1'),
				calls('c2', { name: 'Second' }),
				part({ id: 'x', purpose: 'external', medium: 'calls', more: { name: 'Third' } }),
			]),
		);
		expect(conversation.customers).toEqual([
			{ participantId: 'c1' },
			{ participantId: 'c2', name: 'Second' },
		]);
		expect(conversation.customer).toEqual({ participantId: 'c2', name: 'Second' });
	});

	test('are those outside, where nobody is called customer: a call that a user made', () => {
		const { customers } = toConversation(
			conversationBody([
				part({ id: 'x', purpose: 'external', medium: 'calls', more: { name: 'Third' } }),
			]),
		);
		expect(customers).toEqual([{ participantId: 'x', name: 'Third' }]);
	});

	test('may be none', () => {
		const conversation = toConversation(conversationBody([agent('A', { from: 0, connected: 1 })]));
		expect(conversation.customers).toEqual([]);
		expect(conversation.customer).toBeUndefined();
	});
});
