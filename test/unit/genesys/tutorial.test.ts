import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';

/** The tutorial's payload: `type`, `state`, `routing` and `messages` at the top, roles instead of purposes. */
const payload = {
	id: 'conv-1',
	type: 'webchat',
	state: 'connected',
	participants: [
		{ id: 'p1', name: 'Jane Doe', role: 'customer', state: 'connected' },
		{ id: 'p2', name: 'Alice', role: 'agent', state: 'connected' },
	],
	routing: { queue: { id: 'q1', name: 'Billing' }, skillRequirements: ['billing', 'english'] },
	messages: [
		{ from: 'p2', text: 'Hello Jane', timestamp: '2026-03-01T10:01:00Z' },
		{ from: 'p1', text: 'I was charged twice', timestamp: '2026-03-01T10:00:00Z' },
	],
};

const flat = (change: Record<string, unknown> = {}) =>
	flattenConversation(toConversation({ ...payload, ...change }));
const history = (messages: unknown[], change: Record<string, unknown> = {}) =>
	flat({ messages, ...change }).message_history.map(({ role, text, timestamp }) => [
		role,
		text,
		timestamp,
	]);

test("the tutorial's payload gives the tutorial's context", () => {
	expect(flat()).toMatchObject({
		conversation_id: 'conv-1',
		channel: 'webchat',
		state: 'connected',
		queue_name: 'Billing',
		agent_name: 'Alice',
		customer_name: 'Jane Doe',
		skills: ['billing', 'english'],
	});
	expect(
		flat().message_history.map(({ role, text, timestamp }) => ({ role, text, timestamp })),
	).toEqual([
		{ role: 'customer', text: 'I was charged twice', timestamp: '2026-03-01T10:00:00Z' },
		{ role: 'agent', text: 'Hello Jane', timestamp: '2026-03-01T10:01:00Z' },
	]);
});

describe('the names', () => {
	test('are those of the last agent and the last customer', () => {
		const participants = [
			{ id: '1', name: 'First', role: 'agent' },
			{ id: '2', name: 'Early', role: 'customer' },
			{ id: '3', name: 'Last', role: 'agent' },
			{ id: '4', name: 'Late', role: 'customer' },
		];
		expect(flat({ participants })).toMatchObject({ agent_name: 'Last', customer_name: 'Late' });
	});

	test.each([[{ id: 'p', role: 'agent' }], [{ id: 'p', role: 'agent', name: null }]])(
		'are Anonymous for %j',
		(agent) => {
			expect(flat({ participants: [agent] })).toMatchObject({
				agent_name: 'Anonymous',
				customer_name: '',
			});
		},
	);

	test('are empty when nobody has the role', () => {
		expect(flat({ participants: [{ id: 'p', role: 'supervisor', name: 'Sue' }] })).toMatchObject({
			agent_name: '',
			customer_name: '',
		});
	});
});

describe('the queue', () => {
	test.each([
		['its name', { queue: { id: 'q', name: 'Sales' } }, 'Sales'],
		['Unknown Queue when it has an id and no name', { queue: { id: 'q' } }, 'Unknown Queue'],
		['Unknown Queue when its name is null', { queue: { id: 'q', name: null } }, 'Unknown Queue'],
		['empty when there is no queue', {}, ''],
		['empty when the queue is null', { queue: null }, ''],
		['empty when the queue is an empty object', { queue: {} }, ''],
		['empty when routing is null', null, ''],
	])('is %s', (_name, routing, expected) => {
		expect(flat({ routing }).queue_name).toBe(expected);
	});
});

test.each([
	['absent', {}],
	['null', { type: null, state: null, id: null }],
	['of the wrong type', { type: 5, state: [], id: {} }],
])('channel and state that are %s are unknown, and the id null', (_name, facts) => {
	const { participants, messages } = payload;
	expect(flattenConversation(toConversation({ participants, messages, ...facts }))).toMatchObject({
		channel: 'unknown',
		state: 'unknown',
		conversation_id: null,
		queue_name: '',
		skills: [],
	});
});

describe('the speaker', () => {
	test('is the role of the participant with that id', () => {
		expect(history([{ from: 'p1', text: 'a', timestamp: 't' }])).toEqual([['customer', 'a', 't']]);
	});

	test('is the id itself when nobody has it', () => {
		expect(history([{ from: 'bot-7', text: 'a', timestamp: 't' }])).toEqual([['bot-7', 'a', 't']]);
	});

	test('is the id itself when its participant has no role', () => {
		const participants = [{ id: 'x' }, { id: 'p1', role: 'customer' }];
		expect(history([{ from: 'x', text: 'a', timestamp: 't' }], { participants })).toEqual([
			['x', 'a', 't'],
		]);
	});

	test('is unknown when the message names nobody', () => {
		expect(history([{ text: 'a', timestamp: 't' }])).toEqual([['unknown', 'a', 't']]);
	});
});

describe('the history', () => {
	const said = (...stamps: unknown[]) =>
		history(stamps.map((timestamp, index) => ({ from: 'p1', text: `m${index}`, timestamp })));

	test.each([
		['by ISO time', ['2026-03-01T10:02:00Z', '2026-03-01T10:01:00Z'], ['m1', 'm0']],
		[
			'by the clock across time zones',
			['2026-03-01T10:00:00Z', '2026-03-01T11:30:00+02:00'],
			['m1', 'm0'],
		],
		['by numbers', [1_700_000_002_000, 1_700_000_001_000], ['m1', 'm0']],
		[
			'as given when times are equal',
			['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00Z'],
			['m0', 'm1', 'm2'],
		],
		['as given when there are no times', [undefined, null, undefined], ['m0', 'm1', 'm2']],
		['by text when the times are no times', ['t2', 't1'], ['m1', 'm0']],
	])('is ordered %s', (_name, stamps, expected) => {
		expect(said(...stamps).map(([, text]) => text)).toEqual(expected);
	});

	test.each([
		['2026-03-01 10:00'],
		[' 2026-03-01T10:00:00+01:00 '],
		['gestern'],
		[1_700_000_000],
		[1.5],
	])('keeps the timestamp %j as it was written', (timestamp) => {
		expect(said(timestamp)).toEqual([['customer', 'm0', timestamp]]);
	});

	test('has an empty text for a message without one', () => {
		expect(history([{ from: 'p1', timestamp: 't' }])).toEqual([['customer', '', 't']]);
	});

	test('is empty when there are no messages', () => {
		expect(flat({ messages: [] }).message_history).toEqual([]);
		expect(flat({ messages: null })).toMatchObject({ message_history: [], turn_count: 0 });
	});

	test('numbers its turns from 1 and gives each an id', () => {
		expect(flat().message_history.map(({ turn, turn_id }) => [turn, turn_id])).toEqual([
			[1, 't1'],
			[2, 't2'],
		]);
	});
});

test('junk among participants and messages is left out, and the payload stays as it was', () => {
	const untidy = {
		...payload,
		participants: [null, 'x', ...payload.participants, 7],
		messages: [null, 3, ...payload.messages],
	};
	const before = structuredClone(untidy);
	expect(flattenConversation(toConversation(untidy))).toEqual(flat());
	expect(untidy).toEqual(before);
});

test.each(['disconnected', 'terminated'])('a conversation in the state %s has ended', (state) => {
	expect(flat({ state }).ended).toBe(true);
	expect(flat().ended).toBe(false);
});
