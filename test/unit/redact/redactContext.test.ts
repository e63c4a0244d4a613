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
		{
			role: 'customer',
			name: 'Jane Doe',
			text: 'Hi Alice, write to jane.doe@example.com. Jane',
			turn: 1,
		},
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
				{
					role: 'customer',
					name: '[CUSTOMER_1]',
					text: 'Hi [AGENT_FIRST_1], write to [EMAIL_1]. [CUSTOMER_FIRST_1]',
					turn: 1,
				},
				{
					role: 'agent',
					name: '[AGENT_1]',
					text: 'Thank you, [CUSTOMER_B_1]! [card number]',
					turn: 2,
				},
			],
		});
	});

	it('tells turn or field, kind and place of each finding, and counts them', () => {
		expect(redacted.findings).toContainEqual({
			entity: 'EMAIL_ADDRESS',
			turn: 1,
			start: 19,
			end: 39,
		});
		expect(redacted.findings).toContainEqual({
			entity: 'PERSON',
			field: 'subject',
			start: 5,
			end: 13,
		});
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

describe('participant attributes', () => {
	const withAttributes: PartialContext = {
		...context,
		attributes: {
			note: 'Jane asked Alice to write to jane.doe@example.com',
			caller: 'Jane Doe',
			nick: 'jane',
			customerName: 'Ottilie Brandtwein',
			accountNumber: '00123456',
			one_time_passcode: '884213',
			'Last 4 of SSN': '4521',
			card: '4111 1111 1111 1111',
			phone: '+1 317 555 0199',
			orderNumber: '4521001234',
			tier: 'Gold',
			language: 'en-US',
			empty: '',
			typed: '[CUSTOMER_1]',
		},
	};
	const redacted = redactContext(withAttributes);

	it('are masked by what is known, by what they look like and by what they are called; their names stay', () => {
		expect(redacted.context.attributes).toEqual({
			note: '[CUSTOMER_FIRST_2] asked [AGENT_FIRST_1] to write to [EMAIL_1]',
			caller: '[CUSTOMER_2]',
			nick: '[CUSTOMER_FIRST_B_2]',
			customerName: '[PERSON_1]',
			accountNumber: '[ACCOUNT_1]',
			one_time_passcode: '[PIN_1]',
			'Last 4 of SSN': '[SSN_1]',
			card: '[CARD_1]',
			phone: '[PHONE_1]',
			orderNumber: '4521001234',
			tier: 'Gold',
			language: 'en-US',
			empty: '',
			typed: '[CUSTOMER_1]',
		});
	});

	it('are told in the findings by their name', () => {
		const { findings } = redacted;
		expect(findings).toContainEqual({
			entity: 'CREDIT_CARD',
			field: 'attributes.card',
			start: 0,
			end: 19,
		});
		expect(redacted.counts).toMatchObject({ CREDIT_CARD: 1, US_SSN: 1, PIN: 1 });
		expect(JSON.stringify(findings)).not.toMatch(/4111|Ottilie/);
	});

	it('have nothing more to find once they are masked, and come back as they were', () => {
		const twice = redactContext(redacted.context);
		expect(twice.context).toEqual(redacted.context);
		expect(twice.findings).toEqual([]);
		for (const [name, masked] of Object.entries(redacted.context.attributes ?? {})) {
			expect(restore(masked, withAttributes).text).toBe(withAttributes.attributes?.[name]);
		}
	});

	it('give values that are masked in the turns as well', () => {
		const { context: masked } = redactContext({
			attributes: { email: 'o.b@corp.example' },
			message_history: [{ role: 'agent', text: 'I write to O.B@corp.example then' }],
		});
		expect(masked.message_history[0]?.text).toBe('I write to [EMAIL_1] then');
		expect(masked.attributes).toEqual({ email: '[EMAIL_B_1]' });
	});

	it('are left untouched in the input', () => {
		expect(withAttributes.attributes?.card).toBe('4111 1111 1111 1111');
	});
});
