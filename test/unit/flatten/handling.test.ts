import analyticsVoice from '../../fixtures/genesys/analyticsVoice.json';
import { conversationsByName } from '../../../sandbox/simulators';
import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { compileTemplate } from '../../../shared/template';

const names = {
	queues: { entities: [{ id: 'q-surveys', name: 'Surveys' }] },
	users: { entities: [{ id: 'u-ben', name: 'Ben' }] },
	wrapupCodes: { entities: [{ id: 'w-forward', name: 'Forwarded' }] },
};

test('a call that was transferred tells how it was handled', () => {
	expect(flattenConversation(toConversation(analyticsVoice, { names }))).toMatchObject({
		duration_ms: 450_000,
		agent_name: 'Ben',
		agents: [
			{ name: 'Ada', user_id: 'u-ada', current: false },
			{ name: 'Ben', user_id: 'u-ben', current: true },
		],
		missed_alert_count: 1,
		bot_names: [],
		transfer_count: 1,
		transfers: [{ kind: 'consult', time: '2026-09-10T14:04:00.000Z', from: 'Ada', to: '' }],
		consult_count: 1,
		hold_count: 1,
		hold_ms: 40_000,
		on_hold: false,
		disconnected_by: 'customer',
		wrap_up_codes: ['w-forward', 'ININ-WRAP-UP-TIMEOUT'],
		wrap_up_names: ['Forwarded'],
		wrap_up_notes: ['needs a surveyor'],
		acw_ms: 50_000,
	});
});

test('a live conversation has no end, no duration and nobody who hung up', () => {
	const context = flattenConversation(
		toConversation(conversationsByName.webMessagingActive.conversation),
	);
	expect(context).toMatchObject({
		duration_ms: '',
		disconnected_by: '',
		end_time: '',
		bot_names: ['Front Door Bot'],
	});
	expect(context.transfers).toMatchObject([
		{ kind: 'blind', from: 'Alice Agent', to: 'Billing Tier 2' },
	]);
});

test('several customers are all named, and the subject of a mail is told', () => {
	const flat = (name: 'conference' | 'emailEnded') =>
		flattenConversation(toConversation(conversationsByName[name].conversation));
	expect(flat('conference').customer_names).toEqual(['Indianapolis, IN', 'Fort Wayne, IN']);
	expect(flat('emailEnded').subject).toBe('Invoice 4711 charged twice');
});

test('templates read all of it', () => {
	const context = flattenConversation(toConversation(analyticsVoice, { names }));
	const template = compileTemplate(
		"{{ transfer_count }} transfer(s), held {{ (hold_ms / 1000)|int }} s, {% for a in agents %}{{ a.name }}{{ ' (now)' if a.current }}{{ ', ' if not loop.last }}{% endfor %}; {{ disconnected_by }} hung up; {{ wrap_up_names|join(', ') }}",
	);
	expect(template.render({ ...context })).toBe(
		'1 transfer(s), held 40 s, Ada, Ben (now); customer hung up; Forwarded',
	);
});

test('an unknown cause of the end is left out, where absent facts are', () => {
	const { conversation } = conversationsByName.abandoned;
	expect(flattenConversation(toConversation(conversation)).disconnected_by).toBe('unknown');
	expect(
		flattenConversation(toConversation(conversation), { missing: 'undefined' }),
	).not.toHaveProperty('disconnected_by');
});
