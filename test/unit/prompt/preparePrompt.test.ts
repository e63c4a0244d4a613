import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { preparePrompt } from '../../../shared/prompt/preparePrompt';
import { compilePrompt } from '../../../shared/prompt/renderPrompt';
import { redactContext, restore } from '../../../shared/redact';
import { countTokens } from '../../../shared/tokens/countTokens';
import { errorOf } from '../../support/everyText';

const conversation = (texts: readonly string[]) =>
	flattenConversation(
		toConversation({
			id: 'c',
			participants: [{ id: 'p', role: 'customer', name: 'Jane Doerfler' }],
			messages: texts.map((text, index) => ({
				from: 'p',
				text,
				timestamp: new Date(index * 1000).toISOString(),
			})),
		}),
	);
const turns = '{% for m in message_history %}{{ m.text }}\n{% endfor %}';

test('what is given is what was counted, though a nonce differs each time', () => {
	let made = 0;
	const nonce = (): string => `nonce${'abcdefghij'[made++ % 10]}${'z'.repeat(made % 7)}end`;
	const prompt = compilePrompt({ systemTemplate: 'x', userTemplate: '{{ fenced }}' }, { nonce });
	const prepared = preparePrompt(
		conversation(Array.from({ length: 50 }, (_, index) => `message number ${index}`)),
		{ prompt, maxPromptTokens: 300 },
	);
	expect(countTokens(prepared.systemPrompt) + countTokens(prepared.userMessage)).toBe(
		prepared.promptTokens,
	);
	expect(prepared.promptTokens).toBeLessThanOrEqual(300);
});

describe('a conversation longer than a template may render', () => {
	const long = conversation(
		Array.from({ length: 30 }, (_, index) => `${index} ${'long words '.repeat(9000)}`),
	);

	test('fits when turns may be left out', () => {
		const prepared = preparePrompt(long, {
			prompt: compilePrompt({ systemTemplate: 's', userTemplate: turns }),
			maxPromptTokens: 60_000,
			encoding: 'o200k_base',
		});
		expect(prepared.omittedTurns.count).toBeGreaterThan(20);
		expect(prepared.userMessage.length).toBeGreaterThan(100_000);
	});

	test('is an error of the template without a budget', () => {
		const error = errorOf(() =>
			preparePrompt(long, { prompt: compilePrompt({ systemTemplate: 's', userTemplate: turns }) }),
		);
		expect(error).toMatchObject({ code: 'template_error', details: { kind: 'limit' } });
	});
});

test('templates without redaction see the conversation as it is', () => {
	const prompt = compilePrompt({
		systemTemplate: '{{ customer_name }} {{ note }}',
		userTemplate: turns,
	});
	expect(
		preparePrompt(conversation(['hi']), { prompt, variables: { note: 'Jane Doerfler' } }),
	).toMatchObject({ systemPrompt: 'Jane Doerfler Jane Doerfler', userMessage: 'hi\n' });
	expect(
		preparePrompt(conversation(['hi']), {
			prompt,
			variables: { note: 'Jane Doerfler' },
			redact: {},
		}),
	).toMatchObject({ systemPrompt: '[CUSTOMER_1] [CUSTOMER_1]' });
});

describe('extra variables', () => {
	const call = flattenConversation(
		toConversation({
			id: 'c',
			participants: [
				{ id: 'p', role: 'customer', name: 'Priya Raghunathan' },
				{ id: 'a', role: 'agent', name: 'Carla Mendes' },
			],
			messages: [
				{
					from: 'p',
					text: 'My mail is priya.r@example.com, card 4111 1111 1111 1111',
					timestamp: '2026-05-12T10:30:00Z',
				},
			],
		}),
	);
	const prompt = compilePrompt({ systemTemplate: '{{ given|tojson }}', userTemplate: 'x' });
	const seen = (given: unknown, redact: object | undefined = {}): unknown =>
		JSON.parse(preparePrompt(call, { prompt, variables: { given }, redact }).systemPrompt);

	test.each<[string, unknown, unknown]>([
		['a first name alone', 'Priya', '[CUSTOMER_FIRST_1]'],
		['a first name in a sentence', 'Carla knows Priya', '[AGENT_FIRST_1] knows [CUSTOMER_FIRST_1]'],
		[
			'a last name, with a possessive',
			"Mendes' team, Raghunathan's order",
			"[AGENT_LAST_1]' team, [CUSTOMER_LAST_1]'s order",
		],
		['a name in another spelling', 'PRIYA RAGHUNATHAN', '[CUSTOMER_1]'],
		['a value of the conversation', 'write to Priya.R@Example.com', 'write to [EMAIL_1]'],
		['a number of the conversation in another spelling', '4111-1111-1111-1111', '[CARD_1]'],
		['a value of their own', 'call +1 800 555 0100', 'call [PHONE_1]'],
		['a name of their own', 'ask Ms. Bergqvist', 'ask Ms. [PERSON_1]'],
		[
			'what a key tells',
			{ pin: '4521', accountNumber: '00123456', limit: '5210' },
			{ pin: '[PIN_1]', accountNumber: '[ACCOUNT_1]', limit: '5210' },
		],
		[
			'a card beside that of the conversation',
			['4111 1111 1111 1111', '5500 0000 0000 0004'],
			['[CARD_1]', '[CARD_2]'],
		],
		[
			'texts deep inside',
			{ list: [{ who: 'Carla', n: 4, on: true, none: null }] },
			{ list: [{ who: '[AGENT_FIRST_1]', n: 4, on: true, none: null }] },
		],
		[
			'nothing of what is no one’s',
			{ tone: 'Friendly and brief', plan: 'Premium Plus', account_age: '4521' },
			{ tone: 'Friendly and brief', plan: 'Premium Plus', account_age: '4521' },
		],
		[
			'no number of a placeholder that stands in them',
			['[PHONE_1]', 'call +1 800 555 0100'],
			['[PHONE_1]', 'call [PHONE_2]'],
		],
	])('have masked: %s', (_what, given, expected) => {
		expect(seen(given)).toEqual(expected);
	});

	test('keep what is never to be masked, and what is not asked for', () => {
		expect(seen('Carla at +1 800 555 0100', { neverMask: ['Carla', '+1 800 555 0100'] })).toBe(
			'Carla at +1 800 555 0100',
		);
		expect(seen('Carla at +1 800 555 0100', { entities: ['PHONE_NUMBER'] })).toBe(
			'Carla at [PHONE_1]',
		);
		expect(
			seen({ POLICY: 'POL-123456' }, { patterns: [{ name: 'Policy', regex: 'POL-\\d{6}' }] }),
		).toEqual({ POLICY: '[POLICY_1]' });
	});

	test('do not move the placeholders of the conversation, which can be restored without them', () => {
		const given = {
			names: 'Ottilie Brandt',
			mail: 'o.brandt@example.com',
			who: 'Priya and CARLA MENDES, priya.r@example.com',
		};
		const { context, systemPrompt } = preparePrompt(call, {
			prompt,
			variables: { given },
			redact: {},
		});
		expect(context).toEqual(redactContext(call).context);
		const { who } = JSON.parse(systemPrompt) as typeof given;
		expect(restore(who, call)).toEqual({
			text: 'Priya and Carla Mendes, priya.r@example.com',
			restored: 3,
			unknown: [],
			altered: [],
		});
	});
});
