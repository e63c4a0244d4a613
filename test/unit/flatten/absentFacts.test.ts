import { conversationsByName } from '../../../sandbox/simulators';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { compileTemplate } from '../../../shared/template';
import { conversationBody, part } from '../../support/genesysPayloads';

const flat = (wire: unknown) => flattenConversation(toConversation(wire), { missing: 'undefined' });

test('facts that are absent are left out, so that a strict template fails on them', () => {
	const context = flat(conversationBody([], { startTime: null }));
	expect(Object.keys(context).sort()).toEqual([
		...[
			'agents',
			'attributes',
			'bot_names',
			'consult_count',
			'conversation_id',
			'customer_names',
			'ended',
			'hold_count',
			'hold_ms',
			'message_history',
			'missed_alert_count',
		],
		...[
			'missing',
			'on_hold',
			'participants',
			'skills',
			'transfer_count',
			'transfers',
			'turn_count',
			'wrap_up_codes',
			'wrap_up_names',
			'wrap_up_notes',
		],
	]);
	expect(() => compileTemplate('{{ agent_name }}').render({ ...context })).toThrow("'agent_name'");
	expect(compileTemplate("{{ agent_name|default('nobody') }}").render({ ...context })).toBe(
		'nobody',
	);
});

test.each([
	['a person without a name', 'agent_name', [part({ id: 'a', purpose: 'agent', connected: 1 })]],
	[
		'a customer without a name',
		'customer_name',
		[part({ id: 'c', purpose: 'customer', connected: 1 })],
	],
	[
		'a queue without a name',
		'queue_name',
		[part({ id: 'q', purpose: 'acd', more: { queueId: 'q1' } })],
	],
])('%s has no %s, where the tutorial would have a word', (_name, key, participants) => {
	expect(flat(conversationBody(participants))).not.toHaveProperty(key);
	expect(flattenConversation(toConversation(conversationBody(participants)))).toHaveProperty(key);
});

test('facts that are there are the same either way', () => {
	const { conversation, messages } = conversationsByName.smsEnded;
	const model = {
		...toConversation(conversation, { messages: { entities: messages } }),
		subject: 'Invoice',
	};
	expect(flattenConversation(model)).toMatchObject(
		flattenConversation(model, { missing: 'undefined' }),
	);
	expect(flattenConversation(model, { missing: 'undefined' })).toEqual(
		flattenConversation(model, { missing: 'empty' }),
	);
});

test('counts that the source does not tell are left out, and are 0 for those who do not ask', () => {
	const tutorial = toConversation({
		type: 'chat',
		state: 'connected',
		participants: [{ id: 'a', role: 'agent', name: 'Ada' }],
	});
	const context = flattenConversation(tutorial, { missing: 'undefined' });
	for (const key of [
		'transfer_count',
		'consult_count',
		'hold_count',
		'hold_ms',
		'on_hold',
		'missed_alert_count',
		'duration_ms',
		'disconnected_by',
		'acw_ms',
	]) {
		expect(context).not.toHaveProperty(key);
	}
	expect(flattenConversation(tutorial)).toMatchObject({
		transfer_count: 0,
		hold_count: 0,
		hold_ms: 0,
		on_hold: false,
		duration_ms: '',
		disconnected_by: '',
	});
});
