import { conversationsByName } from '../../../sandbox/simulators';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import type { Conversation } from '../../../shared/genesys/model';
import { toConversation } from '../../../shared/genesys/convert/toConversation';

const empty: Conversation = {
	schemaVersion: 1,
	id: 'x',
	channel: 'unknown',
	state: 'unknown',
	ended: false,
	customers: [],
	skills: [],
	participants: [],
	turns: [],
	missing: [],
};

/** The template author's contract: these keys, always. */
const KEYS = [
	...[
		'conversation_id',
		'channel',
		'state',
		'ended',
		'direction',
		'start_time',
		'end_time',
		'queue_name',
		'first_queue_name',
	],
	...[
		'agent_name',
		'customer_name',
		'customer_names',
		'skills',
		'subject',
		'duration_ms',
		'agents',
		'missed_alert_count',
		'bot_names',
	],
	...[
		'transfer_count',
		'transfers',
		'consult_count',
		'hold_count',
		'hold_ms',
		'on_hold',
		'disconnected_by',
	],
	...[
		'wrap_up_codes',
		'wrap_up_names',
		'wrap_up_notes',
		'acw_ms',
		'attributes',
		'participants',
		'message_history',
		'turn_count',
		'missing',
	],
].sort();

/** Only on the turns they are about. */
const OPTIONAL_KEYS = ['delivery', 'offered', 'chose', 'edited'];
const MESSAGE_KEYS = [
	'role',
	'text',
	'timestamp',
	'name',
	'turn',
	'turn_id',
	'participant_id',
	'source',
].sort();

test('a conversation of which nothing is known has every key, empty', () => {
	expect(flattenConversation(empty)).toEqual({
		conversation_id: 'x',
		channel: 'unknown',
		state: 'unknown',
		ended: false,
		direction: '',
		start_time: '',
		end_time: '',
		queue_name: '',
		first_queue_name: '',
		agent_name: '',
		customer_name: '',
		customer_names: [],
		skills: [],
		subject: '',
		duration_ms: '',
		agents: [],
		missed_alert_count: 0,
		bot_names: [],
		transfer_count: 0,
		transfers: [],
		consult_count: 0,
		hold_count: 0,
		hold_ms: 0,
		on_hold: false,
		disconnected_by: '',
		wrap_up_codes: [],
		wrap_up_names: [],
		wrap_up_notes: [],
		acw_ms: '',
		attributes: {},
		participants: [],
		message_history: [],
		turn_count: 0,
		missing: [],
	});
});

test('a real conversation fills every key', () => {
	const { conversation, messages } = conversationsByName.webMessagingActive;
	const context = flattenConversation(
		toConversation(conversation, { messages: { entities: messages } }),
	);
	expect(context).toMatchObject({
		conversation_id: '6d958a27-27ac-4da5-83a5-7ecac4a2ff11',
		channel: 'webmessaging',
		state: 'connected',
		ended: false,
		direction: 'inbound',
		start_time: '2026-09-09T18:02:13.031Z',
		end_time: '',
		queue_name: 'Billing Tier 2',
		first_queue_name: 'Billing',
		agent_name: 'Bob Tier Two',
		customer_name: 'Guest',
		skills: ['s-1'],
		turn_count: 6,
		missing: ['An attachment was sent; its content is not read.'],
	});
	expect(context.message_history[1]).toEqual({
		role: 'customer',
		text: 'My invoice shows a duplicate charge.',
		timestamp: '2026-09-09T18:02:20.100Z',
		name: 'Guest',
		turn: 2,
		turn_id: '11111111111111111111111111111111',
		participant_id: '74954305-f4ae-490b-a96b-d3b025264f84',
		source: 'messages.bulk',
	});
	expect(context.participants[1]).toEqual({
		role: 'workflow',
		name: 'Front Door Bot',
		participant_id: 'b41f0ade-34cd-4e9e-8e4f-5e9c6c3df8af',
	});
});

test.each(Object.entries(conversationsByName))(
	'%s has exactly the promised keys, none undefined',
	(_name, entry) => {
		const parts = 'messages' in entry ? { messages: { entities: entry.messages } } : {};
		const context = flattenConversation(toConversation(entry.conversation, parts));
		expect(Object.keys(context).sort()).toEqual(KEYS);
		for (const message of context.message_history)
			expect(
				Object.keys(message)
					.filter((key) => !OPTIONAL_KEYS.includes(key))
					.sort(),
			).toEqual(MESSAGE_KEYS);
		const values = [context, ...context.message_history, ...context.participants].flatMap(
			(object) => Object.values(object),
		);
		expect(values).not.toContain(undefined);
		expect(context.turn_count).toBe(context.message_history.length);
	},
);

describe('absent facts', () => {
	test.each([
		[
			'a person without a name is Anonymous',
			{ agent: {}, customer: {} },
			{ agent_name: 'Anonymous', customer_name: 'Anonymous' },
		],
		[
			'a queue without a name is Unknown Queue',
			{ queue: { id: 'q' }, firstQueue: { id: 'q' } },
			{ queue_name: 'Unknown Queue', first_queue_name: 'Unknown Queue' },
		],
		['no id is null', { id: null }, { conversation_id: null }],
		[
			'a gap without words is named',
			{ missing: [{ what: 'message', reason: 'notReturned', affectsTranscript: true }] },
			{ missing: ['message: notReturned'] },
		],
		[
			'a gap with words is told in them',
			{ missing: [{ what: 'message', reason: 'x', detail: 'Gone.', affectsTranscript: true }] },
			{ missing: ['Gone.'] },
		],
	])('%s', (_name, change, expected) => {
		expect(flattenConversation({ ...empty, ...change })).toMatchObject(expected);
	});

	test('of participants and turns are words and empty texts', () => {
		const participant = { purpose: 'acd', declined: false, observer: false, communications: [] };
		const turn = { turn: 1, turnId: 'm', role: 'acd', text: 'Hi', timestamp: 5, source: 'input' };
		const context = flattenConversation({ ...empty, participants: [participant], turns: [turn] });
		expect(context.participants).toEqual([{ role: 'acd', name: 'Anonymous', participant_id: '' }]);
		expect(context.message_history).toEqual([
			{
				role: 'acd',
				text: 'Hi',
				timestamp: 5,
				name: '',
				turn: 1,
				turn_id: 'm',
				participant_id: '',
				source: 'input',
			},
		]);
	});
});

test('what is done to the context does not reach the conversation', () => {
	const conversation = { ...empty, skills: ['a'] };
	flattenConversation(conversation).skills.push('b');
	expect(conversation.skills).toEqual(['a']);
});
