import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { toConversation } from '../../../shared/genesys/convert/toConversation';
import { assertNoLeak, leaksIn } from '../../../shared/prompt/leaks';
import { PROMPT_PRESETS } from '../../../shared/prompt/presets';
import { renderPrompt } from '../../../shared/prompt/renderPrompt';
import { promptRubric } from '../../../shared/prompt/review';
import { DEFAULT_RUBRIC } from '../../../shared/review/rubric/defaultRubric';
import { errorOf, everyText } from '../../support/everyText';

const prompt = (userMessage: string) => ({ systemPrompt: '', userMessage });

test.each([
	['a card', 'the card is 4111 1111 1111 1111', 'CREDIT_CARD'],
	['an SSN', 'SSN 536-22-8721', 'US_SSN'],
	['an IBAN', 'DE89 3704 0044 0532 0130 00', 'IBAN_CODE'],
	['a key', 'AKIAIOSFODNN7EXAMPLE', 'API_KEY'],
])('%s in a prompt is a leak', (_name, text, entity) => {
	expect(leaksIn(prompt(text))).toEqual({ [entity]: 1 });
	const error = errorOf(() => assertNoLeak(prompt(text)));
	expect(error).toMatchObject({ code: 'leak_detected', details: { counts: { [entity]: 1 } } });
	for (const word of text.match(/[\dA-Z]{4,}/g) ?? [])
		if (!['CREDIT'].includes(word)) expect(everyText(error).split('\n')[0]).not.toContain(word);
});

describe('no leak are', () => {
	const conversation = (timestamp: (index: number) => string | number) =>
		flattenConversation(
			toConversation({
				id: '5b5b5b5b-0000-4000-8000-000000000002',
				participants: [{ id: '4111111111111111', name: '', role: 'customer' }],
				messages: [
					'Please send me the new card number.',
					'Is the card number safe?',
					'My card number?',
					'PIN?',
					'social security number?',
				].map((text, index) => ({
					from: '4111111111111111',
					text,
					timestamp: timestamp(index),
				})),
			}),
		);

	test.each<[name: string, timestamp: (index: number) => string | number]>([
		['times', (index) => `2026-09-14T11:4${index}:09.000Z`],
		['times of a zone', (index) => `2026-09-14T11:4${index}:09+02:00`],
		['times in milliseconds', (index) => 1_772_359_320_000 + index],
	])('%s and numbers of turns beside talk of cards', (_name, timestamp) => {
		const context = conversation(timestamp);
		for (const preset of PROMPT_PRESETS)
			expect(
				leaksIn({
					...renderPrompt(preset, { ...context, ...promptRubric(DEFAULT_RUBRIC).variables }),
					context,
				}),
			).toEqual({});
		const own = {
			systemTemplate:
				'{% for m in message_history %}{{ m.text }} {{ m.timestamp|datetime }} {{ m.turn_id }} {{ m.participant_id }}\n{% endfor %}',
			userTemplate: '',
		};
		expect(leaksIn({ ...renderPrompt(own, { ...context }), context })).toEqual({});
	});

	test('placeholders', () => {
		expect(
			leaksIn(prompt('card [CARD_1], SSN [SSN_1], password [PASSWORD_2], [card number]')),
		).toEqual({});
	});
});
