import { cleanServerSentence } from '../../../shared/cleanSentence';
import { SENT, SENTENCES } from './sentences';

describe('what a server says', () => {
	test('is collected from 50 sentences or more', () => {
		expect(SENTENCES.length).toBeGreaterThanOrEqual(50);
	});

	test.each(SENTENCES.map(([sentence, cleaned = sentence]) => [sentence, cleaned] as const))(
		'stays readable beside any prompt: %s',
		(sentence, cleaned) => {
			const keep = ['temperature', 'gpt-4o', 'answer'];
			expect(cleanServerSentence(sentence, { texts: SENT, keep })).toBe(cleaned);
		},
	);

	test.each([
		[
			'a quote of the prompt',
			"Invalid value: 'customer: Hello, I am Jane Whitfield. The model you sent is too hot' is not UTF-8",
			"Invalid value: '[…]' is not UTF-8",
		],
		[
			'a short quote',
			"Invalid content 'Jane Whitfield' in messages[1]",
			"Invalid content '[…]' in messages[1]",
		],
		[
			'a name alone',
			'Cannot process the words of Jane in this request',
			'Cannot process the words of […] in this request',
		],
		[
			'a number of the prompt',
			'The order 4417 is not an allowed value',
			'The order […] is not an allowed value',
		],
		[
			'escapes',
			'Bad input: \\"Hello, I am Jane Whitfield. The model\\"\\nsee the docs',
			'Bad input: "[…]" see the docs',
		],
		[
			'five words without quotes',
			'near I check the system and the end of the body',
			'near […] end of the body',
		],
		['other capitals', 'input HELLO I AM JANE WHITFIELD was rejected', 'input […] was rejected'],
		[
			'an e-mail address that nobody sent',
			'user someone@example.org has no access to this model',
			'user […] has no access to this model',
		],
		[
			'a card that nobody sent',
			'content contains 4111 1111 1111 1111 and was rejected',
			'content contains […] and was rejected',
		],
	])('has no %s', (_what, sentence, cleaned) => {
		expect(cleanServerSentence(sentence, { texts: SENT })).toBe(cleaned);
	});

	test('has no name that is known, also in part', () => {
		expect(
			cleanServerSentence('The name of max mustermann is not allowed here', {
				names: ['Max Mustermann'],
			}),
		).toBe('The name of […] is not allowed here');
	});

	test('keeps the names it is told to keep', () => {
		const sentence = "Property 'betrag' of schema 'rechnung_2' is not allowed";
		const texts = ['der betrag der rechnung_2'];
		expect(cleanServerSentence(sentence, { texts, keep: ['betrag', 'rechnung_2'] })).toBe(sentence);
		expect(cleanServerSentence(sentence, { texts })).toBe(
			"Property '[…]' of schema '[…]' is not allowed",
		);
	});

	test('has at most 300 characters and ends between two words', () => {
		const cleaned = cleanServerSentence('The server is not available. '.repeat(40)) ?? '';
		expect(cleaned.length).toBeLessThanOrEqual(300);
		expect(cleaned).toMatch(/[a-z.]…$/);
	});

	test.each(['', '   ', 'sk-proj-abcdEFGH1234567890abcdEFGH', 'https://llm.example.com/v1'])(
		'is nothing when nothing is left of %j',
		(sentence) => {
			expect(cleanServerSentence(sentence)).toBeUndefined();
		},
	);
});
