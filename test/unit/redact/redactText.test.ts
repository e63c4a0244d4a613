import {
	ENTITIES,
	ENTITY_PRESETS,
	leakCheck,
	redactContext,
	redactText,
	ServiceError,
} from '../../../shared';
import { errorOf } from '../../support/everyText';
import { growthExponent, LINEAR } from '../../support/growth';

describe('redactText', () => {
	it('gives offsets of the input in UTF-16 units', () => {
		const text = '😀 call ＋44 20 7946\u00a00958\u200b now';
		const [finding] = redactText(text).findings;
		expect(text.slice(finding?.start, finding?.end)).toBe('＋44 20 7946\u00a00958');
		expect(redactText(text).text).toBe('😀 call [PHONE_1]\u200b now');
	});

	it.each([
		['full-width digits', 'card ４１１１ １１１１ １１１１ １１１１', 'card [CARD_1]'],
		['Arabic-Indic digits', 'my ssn is ١٢٣-٤٥-٦٧٨٩', 'my ssn is [SSN_1]'],
		['zero-width characters', '4111\u200b1111\u200b1111\u200b1111', '[CARD_1]'],
		['soft hyphens', 'jane\u00ad@example.com', '[EMAIL_1]'],
		['other dashes', '123–45–6789', '[SSN_1]'],
	])('sees through %s', (_name, text, redacted) => {
		expect(redactText(text).text).toBe(redacted);
	});

	it('gives equal values one placeholder, also when they are written in another way', () => {
		expect(redactText('555-123-4567, again 555-123-4567 or (555) 123-4567').text).toBe(
			'[PHONE_1], again [PHONE_1] or [PHONE_B_1]',
		);
	});

	it('masks what is asked for and nothing else', () => {
		const text = 'jane@example.com 123-45-6789';
		expect(redactText(text, { entities: ['Contact'] }).text).toBe('[EMAIL_1] 123-45-6789');
		expect(redactText(text, { entities: ['US_SSN'] }).text).toBe('jane@example.com [SSN_1]');
		expect(redactText(text, { entities: [] }).text).toBe(text);
	});

	it('leaves what is never to be masked, whole words in any case', () => {
		expect(
			redactText('Call 800-555-0199 or Jane Doe', { neverMask: ['800-555-0199', 'jane doe'] }).text,
		).toBe('Call 800-555-0199 or Jane Doe');
		expect(redactText('Jane Doering', { neverMask: ['Jane Doe'] }).text).toBe('[PERSON_1]');
	});

	it('reads digits in the light of earlier turns', () => {
		expect(
			redactText('sure, 4521', { previous: ['What are the last four of your social?'] }),
		).toEqual({ text: 'sure, [SSN_1]', findings: [{ entity: 'US_SSN', start: 6, end: 10 }] });
		expect(redactText('sure, 4521').findings).toEqual([]);
	});

	it('masks by patterns of the user’s own', () => {
		const patterns = [{ name: 'Policy number', regex: '\\bpol-\\d{4}\\b', flags: 'i' }];
		expect(redactText('POL-1234 and pol-99', { patterns })).toEqual({
			text: '[POLICY_NUMBER_1] and pol-99',
			findings: [{ entity: 'Policy number', start: 0, end: 8 }],
		});
	});

	it.each([
		['look-ahead', '(?=a)b'],
		['look-behind', '(?<!a)b'],
		['a back-reference', '(a)\\1'],
		['nothing but the empty text', 'a*'],
		['an open bracket', '(a'],
		['an open class', '[a'],
		['a wrong range', '[z-a]'],
		['no pattern', ''],
		['far too many steps', '((a{100}){100}){100}'],
	])('refuses %s with the pattern’s name and not its text', (_name, regex) => {
		const attempt = () => redactText('aaa', { patterns: [{ name: 'Claim', regex }] });
		expect(attempt).toThrow(ServiceError);
		expect(attempt).toThrow(/^The pattern "Claim" cannot be used/);
		if (regex !== '') expect(attempt).not.toThrow(regex);
	});

	it.each([
		['POL-(\\d+', 'a bracket is not closed', 'backslash before it'],
		['POL-[0-9', 'a square bracket is not closed', 'backslash before it'],
		['POL)', 'a closing bracket has no opening one', 'backslash before it'],
		['[z-a]', 'it is not a valid regular expression', 'Correct the regular expression'],
		['(?=a)b', 'look-around', 'without look-around'],
		['(a)\\1', 'back-references', 'linear time'],
		['a*', 'it matches the empty text', 'one character at least'],
		['', 'it is empty', 'delete the row'],
	])(
		'says of the pattern %j why it is refused, and what to do about that',
		(regex, reason, advice) => {
			const error = errorOf(() => redactText('aaa', { patterns: [{ name: 'Claim', regex }] }));
			expect(error.message).toContain(reason);
			expect(error.description).toContain(advice);
			if (!/look|back-/.test(reason)) expect(error.description).not.toContain('look-around');
		},
	);

	it('runs a pattern that would backtrack elsewhere in linear time', () => {
		expect(
			redactText(`${'a'.repeat(50_000)}!`, {
				entities: [],
				patterns: [{ name: 'x', regex: '(a+)+$' }],
			}).findings,
		).toEqual([]);
	});
});

describe('leakCheck', () => {
	it('finds what is of high risk and nothing else', () => {
		expect(
			leakCheck('Jane Doe, jane@example.com, 4111 1111 1111 1111').map(({ entity }) => entity),
		).toEqual(['CREDIT_CARD']);
		expect(leakCheck('[CARD_1] [SSN_1] [card number] order 12345')).toEqual([]);
	});
});

describe('the presets', () => {
	it('name entities of the table; All names every one', () => {
		expect(ENTITY_PRESETS.All).toEqual(ENTITIES.map(({ name }) => name));
		expect(new Set(ENTITIES.flatMap(({ presets }) => [...presets]))).toEqual(
			new Set(['Payment', 'Identity', 'Contact']),
		);
	});
});

describe('what the raw payload knows', () => {
	const say = (text: string, known: Parameters<typeof redactContext>[1]) =>
		redactContext({ message_history: [{ role: 'customer', text }] }, known).context
			.message_history[0]?.text;

	it.each([
		[
			'the caller’s number in any spelling',
			'my line is 3175550100, or 317.555.0100',
			'my line is [PHONE_1], or [PHONE_B_1]',
		],
		['a mail address', 'JANE@example.com', '[EMAIL_1]'],
		['an address that nothing gives away', 'at the old mill house', 'at [ADDRESS_1]'],
		['a person by last name', 'ask Quibble', 'ask [AGENT_LAST_1]'],
	])('masks %s', (_name, text, redacted) => {
		expect(
			say(text, {
				known: {
					phones: ['tel:+13175550100'],
					emails: ['jane@example.com'],
					addresses: ['The Old Mill House'],
					people: [{ name: 'Zed Quibble', role: 'agent' }],
				},
			}),
		).toBe(redacted);
	});
});

describe('context across turns', () => {
	const after = (...texts: string[]) =>
		redactContext({
			message_history: texts.map((text, index) => ({
				role: index % 2 === 0 ? 'agent' : 'customer',
				text,
			})),
		})
			.context.message_history.map(({ text }) => text)
			.slice(1);

	it.each([
		[
			'the last four, asked for',
			['last four of your social?', 'uh sure 4521', 'thanks'],
			['uh sure [SSN_1]', 'thanks'],
		],
		[
			'an account number in pieces',
			['your account number?', 'one sec', 'ok', '4839', 'uh huh', 'two oh one'],
			['one sec', 'ok', '[ACCOUNT_1]', 'uh huh', '[ACCOUNT_2]'],
		],
		[
			'two things asked for at once',
			['account number and last four of your social please', '12345678 and 4521'],
			['[ACCOUNT_1] and [SSN_1]'],
		],
		[
			'what the agent repeats',
			['your pin?', '4521', 'so 4521, thank you'],
			['[PIN_1]', 'so [PIN_1], thank you'],
		],
		[
			'not the answer to an order number',
			['what is the order number?', '5551234567'],
			['5551234567'],
		],
		[
			'not amounts and dates after an answer',
			['account number?', '12345678', 'I see 4500 points since 3/5/2026'],
			['[ACCOUNT_1]', 'I see 4500 points since 3/5/2026'],
		],
		[
			'a name, in small letters',
			['may i have your name', "it's casimir lehtinen"],
			["it's [PERSON_1]"],
		],
		[
			'a name that is found later, everywhere',
			['hello Zdenka', 'yes', 'my name is Zdenka Novak'],
			['yes', 'my name is [PERSON_1] [PERSON_2]'],
		],
	])('masks %s', (_name, turns, expected) => {
		expect(after(...turns)).toEqual(expected);
	});
});

describe('the time it takes', () => {
	it('grows with the number of turns and no faster', () => {
		const conversation = (turns: number) => ({
			customer_name: 'Jane Doe',
			message_history: Array.from({ length: turns }, (_, index) => ({
				role: index % 2 === 0 ? 'agent' : 'customer',
				text:
					index % 2 === 0
						? `Thanks Jane, order ${index} left on 3/5/2026. Your account number?`
						: `it's ${10_000_000 + index * 37}, call 555-${100 + (index % 900)}-${1000 + (index % 9000)}, my name is Anna Smith${index}`,
			})),
		});
		const growth = growthExponent(conversation, redactContext, { from: 500, to: 5_000 });
		expect(growth).toBeLessThan(LINEAR);
	});
});
