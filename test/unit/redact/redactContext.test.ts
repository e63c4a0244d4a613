import { redactContext, restore } from '../../../shared';
import type { PartialContext } from '../../../shared';

const context: PartialContext = {
	conversation_id: 'c-1',
	customer_name: 'Jane Doe',
	agent_name: 'Alice Agent',
	queue_name: 'Billing',
	subject: 'Call Jane Doe back',
	participants: [
		{ role: 'customer', name: 'Jane Doe', participant_id: 'p1' },
		{ role: 'agent', name: 'Alice Agent', participant_id: 'p2' },
		{ role: 'workflow', name: 'Front Door Bot', participant_id: 'p3' },
	],
	bot_names: ['Front Door Bot'],
	wrap_up_notes: ['jane.doe@example.com wants a refund'],
	message_history: [
		{ role: 'customer', name: 'Jane Doe', text: 'Hi Alice, write to jane.doe@example.com. Jane', turn: 1 },
		{ role: 'agent', name: 'Alice Agent', text: 'Thank you, JANE DOE! [card number]', turn: 2 },
	],
};

describe('redactContext', () => {
	const redacted = redactContext(context);

	it('masks the people of the conversation with their roles in every field', () => {
		expect(redacted.context).toEqual({
			conversation_id: 'c-1',
			customer_name: '[CUSTOMER_1]',
			agent_name: '[AGENT_1]',
			queue_name: 'Billing',
			subject: 'Call [CUSTOMER_1] back',
			participants: [
				{ role: 'customer', name: '[CUSTOMER_1]', participant_id: 'p1' },
				{ role: 'agent', name: '[AGENT_1]', participant_id: 'p2' },
				{ role: 'workflow', name: 'Front Door Bot', participant_id: 'p3' },
			],
			bot_names: ['Front Door Bot'],
			wrap_up_notes: ['[EMAIL_1] wants a refund'],
			message_history: [
				{ role: 'customer', name: '[CUSTOMER_1]', text: 'Hi [AGENT_FIRST_1], write to [EMAIL_1]. [CUSTOMER_FIRST_1]', turn: 1 },
				{ role: 'agent', name: '[AGENT_1]', text: 'Thank you, [CUSTOMER_B_1]! [card number]', turn: 2 },
			],
		});
	});

	it('tells turn or field, kind and place of each finding, and counts them', () => {
		expect(redacted.findings).toContainEqual({ entity: 'EMAIL_ADDRESS', turn: 1, start: 19, end: 39 });
		expect(redacted.findings).toContainEqual({ entity: 'PERSON', field: 'subject', start: 5, end: 13 });
		expect(redacted.counts).toEqual({ PERSON: 10, EMAIL_ADDRESS: 2, PLATFORM_TOKEN: 1 });
	});

	it('finds nothing more in what it redacted', () => {
		const again = redactContext(redacted.context);
		expect(again.context).toEqual(redacted.context);
		expect(again.findings).toEqual([]);
	});

	it('restores every text it redacted', () => {
		redacted.context.message_history.forEach(({ text = '' }, index) => {
			expect(restore(text, context).text).toBe(context.message_history[index]?.text);
		});
	});
});
