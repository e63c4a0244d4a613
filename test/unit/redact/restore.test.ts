import { redactContext, restore, type PartialContext } from '../../../shared';

const people = Array.from({ length: 11 }, (_, index) => ({
	role: 'customer',
	name: `Person${String.fromCharCode(65 + index)} Okafor${String.fromCharCode(97 + index)}`,
	participant_id: `p${index}`,
}));
const context: PartialContext = {
	customer_name: 'Jane Doe',
	participants: people,
	message_history: [
		{ role: 'customer', text: 'I am Jane Doe, mail jane@example.com or JANE@example.com', turn: 1 },
		{ role: 'customer', text: 'Not mine: [EMAIL_1] and [CUSTOMER_2]', turn: 2 },
	],
};

describe('restore', () => {
	it('puts every value back and tells how many', () => {
		expect(restore('Dear [CUSTOMER_1], we wrote to [EMAIL_2].', context)).toEqual({
			text: 'Dear Jane Doe, we wrote to jane@example.com.',
			restored: 2,
			unknown: [],
			altered: [],
		});
	});

	it('does not find [CUSTOMER_1] inside [CUSTOMER_10]', () => {
		expect(restore('[CUSTOMER_10]', context).text).toMatch(/^Person. Okafor.$/);
	});

	it('skips numbers that stand in the texts, so that a typed placeholder gets nobody’s value', () => {
		const { text } = redactContext(context).context.message_history[1] ?? {};
		expect(text).toBe('Not mine: [EMAIL_1] and [CUSTOMER_2]');
		expect(restore('[EMAIL_1] [CUSTOMER_2]', context)).toEqual({
			text: '[EMAIL_1] [CUSTOMER_2]',
			restored: 0,
			unknown: ['[EMAIL_1]', '[CUSTOMER_2]'],
			altered: [],
		});
	});

	it.each([
		['a zero-width space', '[CA\u200bRD_1]'],
		['a joiner', '[CA\u200dRD_1]'],
		['a soft hyphen', '[CARD\u00ad_1]'],
		['a variation selector', '[CARD_1\ufe0e]'],
		['a mark of direction', '[\u202eCARD_1]'],
		['a character of the plane of tags', '[CARD\u{e0041}_1]'],
		['small letters, which a filter may make capitals', '[card_1]'],
		['full-width letters, which a model may write in ASCII', '［ＣＡＲＤ_１］'],
		['a line break', '[CARD\n_1]'],
		['blanks', '[ CARD_1 ]'],
	])('skips a number that was typed with %s', (_name, typed) => {
		const said = {
			message_history: [
				{ role: 'customer', text: `${typed} is mine`, turn: 1 },
				{ role: 'agent', text: 'Your card 4111 1111 1111 1111?', turn: 2 },
			],
		};
		expect(redactContext(said).context.message_history[1]?.text).toBe('Your card [CARD_2]?');
		expect(restore('[CARD_1]', said)).toMatchObject({ text: '[CARD_1]', unknown: ['[CARD_1]'] });
	});

	it('gives a second spelling of a value a letter and the same number', () => {
		expect(redactContext(context).context.message_history[0]?.text).toBe(
			'I am [CUSTOMER_1], mail [EMAIL_2] or [EMAIL_B_2]',
		);
		expect(restore('[EMAIL_B_2]', context).text).toBe('JANE@example.com');
	});

	it('names well-formed placeholders that stand for nothing, each once', () => {
		expect(restore('[PHONE_7] [PHONE_7] [INVOICE_1]', context)).toEqual({
			text: '[PHONE_7] [PHONE_7] [INVOICE_1]',
			restored: 0,
			unknown: ['[PHONE_7]'],
			altered: [],
		});
	});

	it.each([
		'[customer_1]',
		'(CUSTOMER_1)',
		'[CUSTOMER 1]',
		'CUSTOMER_1',
		'[CUSTOMER_01]',
		'[Customer-1]',
		'{EMAIL_2}',
		'[CUSTOMER1]',
		'<PHONE_1>',
		'[ CUSTOMER_1 ]',
		'[[CUSTOMER 1]]',
		'[CUSTOMER #1]',
		'Customer_1',
	])('reports %s as altered and leaves it', (changed) => {
		expect(restore(`Dear ${changed}, hello`, context)).toEqual({
			text: `Dear ${changed}, hello`,
			restored: 0,
			unknown: [],
			altered: [changed],
		});
	});

	it.each([
		'Customer 1 of 3',
		'we have 2 phones',
		'email 5 people',
		'agent 007',
		'see [1] and [note 2]',
	])('takes plain English for what it is: %s', (answer) => {
		expect(restore(answer, context).altered).toEqual([]);
	});
});
