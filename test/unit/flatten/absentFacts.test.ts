import { conversationsByName } from '../../../sandbox/simulators';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/toConversation';
import { compileTemplate } from '../../../shared/template';
import { conversationBody, part } from '../../support/genesysPayloads';

const flat = (wire: unknown) => flattenConversation(toConversation(wire), { missing: 'undefined' });

test('facts that are absent are left out, so that a strict template fails on them', () => {
	const context = flat(conversationBody([], { startTime: null }));
	expect(Object.keys(context).sort()).toEqual(['conversation_id', 'ended', 'message_history', 'missing', 'participants', 'skills', 'turn_count']);
	expect(() => compileTemplate('{{ agent_name }}').render({ ...context })).toThrow("'agent_name'");
	expect(compileTemplate("{{ agent_name|default('nobody') }}").render({ ...context })).toBe('nobody');
});

test.each([
	['a person without a name', 'agent_name', [part({ id: 'a', purpose: 'agent', connected: 1 })]],
	['a customer without a name', 'customer_name', [part({ id: 'c', purpose: 'customer', connected: 1 })]],
	['a queue without a name', 'queue_name', [part({ id: 'q', purpose: 'acd', more: { queueId: 'q1' } })]],
])('%s has no %s, where the tutorial would have a word', (_name, key, participants) => {
	expect(flat(conversationBody(participants))).not.toHaveProperty(key);
	expect(flattenConversation(toConversation(conversationBody(participants)))).toHaveProperty(key);
});

test('facts that are there are the same either way', () => {
	const { conversation, messages } = conversationsByName.smsEnded;
	const model = toConversation(conversation, { messages: { entities: messages } });
	expect(flattenConversation(model)).toMatchObject(flattenConversation(model, { missing: 'undefined' }));
	expect(flattenConversation(model, { missing: 'undefined' })).toEqual(flattenConversation(model, { missing: 'empty' }));
});
