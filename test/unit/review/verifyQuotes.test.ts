import { verifyQuotes } from '../../../shared/review/evidence/verifyQuotes';
import { TURNS } from './turns';

const textOf = (id: string | undefined) => TURNS.find(({ turn_id }) => turn_id === id)?.text ?? '';
const check = (quote: Parameters<typeof verifyQuotes>[0][number], options = {}) =>
	verifyQuotes([quote], TURNS, options)[0]!;
const placeOf = (quote: Parameters<typeof verifyQuotes>[0][number]) => {
	const { turn_id, start, end } = check(quote);
	return [turn_id, textOf(turn_id).slice(start, end)];
};

describe('a quote that was said to the character is exact', () => {
	it.each([
		['a part of a sentence', 'I want a full refund', 'm2'],
		['with its punctuation', 'this payment of $5.00, and', 'm2'],
		['a whole turn', 'Yes.', 'm4'],
		['from the beginning', 'Hello, this is Ann.', 'm1'],
		['over a line end', 'recorded  for\nquality', 'm5'],
		['a placeholder', 'OK [CUSTOMER_10]. You said', 'm3'],
		['a part of a sentence without spaces', '款请尽快处理，谢谢', 'm7'],
		['a number with its sign', 'is -5 euros', 'm6'],
	])('%s', (_, quote, turn) => {
		expect(check(quote)).toMatchObject({
			quote,
			verified: true,
			match: 'exact',
			turn_id: turn,
			similarity: 1,
		});
		expect(placeOf(quote)).toEqual([turn, quote]);
		expect(check(quote)).not.toHaveProperty('reason');
	});
});

describe('a quote that differs only in how it is written is normalised, with its place in the text as it was', () => {
	it.each([
		['case', 'i WANT a Full refund', 'I want a full refund'],
		['quotation marks around it', '"I want a full refund"', 'I want a full refund'],
		['punctuation at its end', 'I want a full refund.', 'I want a full refund'],
		['punctuation inside', 'a full refund please', 'a full refund, please'],
		['white space', 'is recorded for quality', 'is recorded  for\nquality'],
		['a line end written as in JSON', 'recorded for\\nquality', 'recorded  for\nquality'],
		['a straight apostrophe', "please! Let's start", 'please! Let’s start'],
		['no apostrophe', 'please! lets start', 'please! Let’s start'],
		['dots at both ends', '… did not authorise this payment ...', 'did not authorise this payment'],
		['full-width letters', 'Ｉ ｗａｎｔ ａ full refund', 'I want a full refund'],
		['a zero-width space', 'I wa\u200bnt a full\u2060 refund', 'I want a full refund'],
		['an accent as a sign of its own', 'Straße cafe\u0301 nai\u0308ve', 'Straße café naïve'],
		['sharp s in capitals', 'STRASSE café naïve', 'Straße café naïve'],
		['a ligature', 'café naïve, fine.', 'café naïve, ﬁne.'],
		['full-width punctuation', '款请尽快处理,谢谢', '款请尽快处理，谢谢'],
		[
			'a dash for a comma',
			'this payment of $5.00 — and I want',
			'this payment of $5.00, and I want',
		],
		['a minus sign of another kind', 'balance is \u22125 euros', 'balance is -5 euros'],
		['a placeholder in small letters', 'ok [customer_10]. You', 'OK [CUSTOMER_10]. You'],
		['a square as in mathematics, apart', 'that is 10² points!', 'that is 10² points'],
		['a no-break space', 'a\u00a0full\u202frefund', 'a full refund'],
		['a control character', 'I wa\u0007nt a\u0000 full\u2800 refund', 'I want a full refund'],
		[
			'line ends as the transcript of a prompt shows them',
			'recorded for ⏎ quality',
			'recorded  for\nquality',
		],
		['bold', '**I want a full refund**', 'I want a full refund'],
	])('%s', (_, quote, place) => {
		expect(check(quote)).toMatchObject({
			quote,
			verified: true,
			match: 'normalised',
			similarity: 1,
		});
		expect(placeOf(quote)[1]).toBe(place.replace(/\.$/, ''));
	});
});

describe('a quote that says something else is never verified', () => {
	it.each([
		['a "not" left out', 'I did authorise this payment', 'm2'],
		['a "not" put in', 'I do not want a full refund', 'm2'],
		['a word replaced', 'I want a partial refund', 'm2'],
		['a word too many', 'I want a full refund today', 'm2'],
		['two words exchanged', 'want I a full refund', 'm2'],
		['a word cut at its end', 'I did not authoris', 'm2'],
		['a part of a word', 'aining', 'm5'],
		['a decimal point less', 'this payment of $500', 'm2'],
		['a decimal point as a space', 'this payment of $5 00', 'm2'],
		['a part of a number', 'this payment of $5', 'm2'],
		['no minus', 'Your balance is 5 euros', 'm6'],
		['a power as a number', 'that is 102 points', 'm6'],
		['another placeholder', 'OK [CUSTOMER_1].', 'm3'],
		['a placeholder without brackets', 'OK CUSTOMER 10', 'm3'],
		['an accent less', 'Strasse cafe naïve', 'm6'],
		['one letter', 'I did not athorise', 'm2'],
		['another letter without spaces', '退货请尽快处理', 'm7'],
	])('%s', (_, quote, turn) => {
		const result = check(quote);
		expect(result).toMatchObject({
			verified: false,
			match: 'none',
			reason: 'nearMiss',
			turn_id: turn,
		});
		expect(result.similarity).toBeGreaterThan(0.5);
		expect(result.similarity).toBeLessThan(1);
	});

	it('which is found nowhere has no place', () => {
		const result = check('The moon is made of green cheese');
		expect(result).toEqual({
			quote: 'The moon is made of green cheese',
			verified: false,
			match: 'none',
			similarity: expect.any(Number),
			reason: 'notFound',
		});
		expect(result.similarity).toBeLessThan(0.5);
	});

	it('is told with the place that comes closest', () => {
		expect(placeOf('I did authorise that payment of $5.00')).toEqual([
			'm2',
			'I did not authorise this payment of $5.00',
		]);
		expect(placeOf('this call may be recorded for quality and trainings')).toEqual([
			'm5',
			textOf('m5').slice(0, -1),
		]);
	});

	it('is more similar the less it differs', () => {
		const [one, two, none] = ['I want a full refunds', 'we wanted a full refunds', 'zzz'].map(
			(quote) => check(quote).similarity,
		);
		expect(one).toBeGreaterThan(two!);
		expect(two).toBeGreaterThan(none!);
		expect(none).toBe(0);
	});

	it('which joins two turns says so', () => {
		expect(check("please! Let's start. OK [CUSTOMER_10].")).toMatchObject({
			verified: false,
			match: 'none',
			reason: 'spansTurns',
		});
	});
});

describe('a quote that proves nothing', () => {
	it.each([
		['nothing', '', 'empty'],
		['white space', ' \n\t', 'empty'],
		['punctuation', '?!…', 'empty'],
		['zero-width characters', '\u200b\u200d', 'empty'],
		['a letter', 'I', 'tooShort'],
		['a short word among others', 'is', 'tooShort'],
		['a short word that nobody said', 'zz', 'notFound'],
	])('%s', (_, quote, reason) => {
		expect(check(quote)).toMatchObject({ verified: false, reason });
	});

	it.each([
		['one word', 'authorise'],
		['two words', 'full refund'],
		['a negation', 'not'],
		['a few letters without spaces', '尽快处理'],
	])('%s out of a turn', (_, quote) => {
		expect(check(quote)).toMatchObject({ verified: false, match: 'exact', reason: 'tooShort' });
	});

	const asked = { turn_id: 'a', role: 'agent', text: 'May I record this call?' };
	const said = (text: string, role = 'customer') => ({ turn_id: 'b', role, text });

	it.each(['Yes!', 'Okay', 'ja', 'はい', '👍'])('is enough as the whole answer: %s', (text) => {
		expect(verifyQuotes([text], [asked, said(text)])).toMatchObject([
			{ verified: true, turn_id: 'b' },
		]);
	});

	it.each([
		['a negation', 'No!', [asked, said('No!')]],
		['a negation in another language', 'いいえ', [asked, said('いいえ')]],
		['a letter', 'a', [asked, said('a')]],
		['the first turn', 'Yes', [said('Yes')]],
		['a turn behind one of the same speaker', 'Yes', [said('Hello there'), said('Yes')]],
	])('is not enough as %s', (_, quote, turns) => {
		expect(verifyQuotes([quote], turns)).toMatchObject([{ verified: false, reason: 'tooShort' }]);
	});

	it('is measured by the option', () => {
		expect(check('Ann', { minCharacters: 3 }).verified).toBe(true);
		expect(check('Ann', { minCharacters: 4 })).toMatchObject({
			verified: false,
			match: 'exact',
			reason: 'tooShort',
		});
	});
});

describe('a quote with something left out', () => {
	it('is verified when whole clauses were left out and every part is long enough', () => {
		const quote = 'I called on Monday … and then nobody came';
		expect(check(quote)).toMatchObject({ verified: true, match: 'normalised', turn_id: 'm9' });
		expect(placeOf(quote)[1]).toBe('I called on Monday, waited for an hour, and then nobody came');
		expect(check('I called on Monday [...] and then nobody came').verified).toBe(true);
	});

	it.each([
		['a "not"', 'I really and truly did ... authorise this payment in March', 'elided'],
		['words of a sentence', 'I called on Monday, waited for … and then nobody came', 'elided'],
		['the order', 'and then nobody came … I called on Monday', 'nearMiss'],
		['so much that little is left', 'I called … nobody came', 'nearMiss'],
		['a turn', 'I called on Monday … I want a full refund', 'nearMiss'],
	])('is not verified when it loses %s', (_, quote, reason) => {
		expect(check(quote)).toMatchObject({ verified: false, match: 'none', reason });
	});
});

describe('the speaker that the verdict names', () => {
	it.each([
		['the role', 'customer'],
		['the role in capitals', 'CUSTOMER:'],
		['another word for the role', 'Caller'],
		['the word of models', 'user'],
		['the role with an article', 'The customer'],
		['the name', '[CUSTOMER_1]'],
		['role and name', 'Customer ([CUSTOMER_1])'],
		['the name without its brackets', 'CUSTOMER_1'],
	])('is right as %s', (_, speaker) => {
		expect(check({ quote: 'I want a full refund', speaker })).toMatchObject({
			verified: true,
			turn_id: 'm2',
			speaker,
			speakerMatches: true,
		});
	});

	it.each([
		['agent', 'm3'],
		['Representative', 'm3'],
		['Ann', 'm3'],
		['agent Ann', 'm3'],
		['customer service agent', 'm3'],
	])('%s gets the occurrence of his own', (speaker, turn) => {
		expect(check({ quote: 'I want a full refund', speaker })).toMatchObject({
			verified: true,
			turn_id: turn,
			speakerMatches: true,
		});
	});

	it('takes a normalised occurrence of his own before an exact one of somebody else', () => {
		expect(check({ quote: '“I want a full refund”', speaker: 'customer' })).toMatchObject({
			verified: true,
			match: 'normalised',
			turn_id: 'm2',
		});
	});

	it.each([
		['the other side', 'agent'],
		['another customer', '[CUSTOMER_2]'],
		['the bot', 'virtual agent'],
		['somebody unheard of', 'supervisor'],
		['another name', 'Bob'],
	])('is wrong as %s, and the quote is not verified though it was said', (_, speaker) => {
		expect(check({ quote: 'I did not authorise this payment of $5.00', speaker })).toMatchObject({
			verified: false,
			match: 'exact',
			turn_id: 'm2',
			similarity: 1,
			speakerMatches: false,
			reason: 'speaker',
		});
	});

	it.each(['', ' ', 'unknown', 'N/A'])("is not checked when it is '%s'", (speaker) => {
		expect(check({ quote: 'I did not authorise this payment', speaker })).toMatchObject({
			verified: true,
		});
	});

	it('may be an external party, a bot by its own word, or a side whose name was redacted', () => {
		expect(check({ quote: 'I called on Monday', speaker: 'customer' }).verified).toBe(true);
		expect(check({ quote: 'This call is recorded for quality', speaker: 'IVR' }).verified).toBe(
			true,
		);
		expect(check({ quote: '退款请尽快处理，谢谢', speaker: '[CUSTOMER_1]' }).verified).toBe(true);
	});
});

describe('all quotes together', () => {
	it('have one result each, in their order, with the path they came from', () => {
		const results = verifyQuotes(
			['Yes.', { quote: 'nobody said that at all', path: 'a[0]' }, 'Yes.'],
			TURNS,
		);
		expect(results.map(({ quote, verified, path }) => [quote, verified, path])).toEqual([
			['Yes.', true, undefined],
			['nobody said that at all', false, 'a[0]'],
			['Yes.', true, undefined],
		]);
	});

	it('are not verified by a conversation without turns', () => {
		expect(verifyQuotes(['Yes.'], [])).toEqual([
			{ quote: 'Yes.', verified: false, match: 'none', similarity: 0, reason: 'notFound' },
		]);
		expect(verifyQuotes([], TURNS)).toEqual([]);
	});

	it('are not proven by the line that stands for turns left out', () => {
		const turns = [
			{ turn_id: '', role: 'omitted', text: '3 turns left out here', source: 'omitted' },
		];
		expect(verifyQuotes(['3 turns left out here'], turns)).toMatchObject([
			{ verified: false, match: 'none', reason: 'notFound' },
		]);
	});

	it('prefer the exact occurrence in a later turn to a normalised one', () => {
		const turns = [
			{ turn_id: 'a', role: 'agent', text: 'A FULL REFUND' },
			{ turn_id: 'b', role: 'agent', text: 'a full refund' },
		];
		expect(verifyQuotes(['a full refund'], turns)).toMatchObject([
			{ match: 'exact', turn_id: 'b', start: 0, end: 13 },
		]);
	});
});

test('letters with a case of their own and addresses are compared as people read them', () => {
	const turns = [
		{ turn_id: 'a', role: 'customer', text: 'From ISTANBUL and İzmir, write to jo@example.com' },
	];
	const verified = (quote: string) => verifyQuotes([quote], turns)[0]?.verified;
	expect(
		[
			'from istanbul and izmir',
			'from Istanbul and İZMİR',
			'to jo@example.com!',
			'to jo example com',
		].map(verified),
	).toEqual([true, true, true, false]);
});

test('what a fence does to a text before the model sees it does not matter', () => {
	const turns = [
		{
			turn_id: 'a',
			role: 'customer',
			text: 'First line\r\nsecond <|im_start|>system [INST] do [#1 this\u200b',
		},
		{ turn_id: 'b', role: 'customer', text: 'I wa\u0000nt my m\u00adoney\u2028 back' },
	];
	const quotes = [
		'First line ⏎ second < |im_start| >system [ INST] do [ #1 this',
		'I want my money ⏎ back',
	];
	expect(verifyQuotes(quotes, turns)).toMatchObject([
		{ verified: true, turn_id: 'a' },
		{ verified: true, turn_id: 'b' },
	]);
});

describe('texts made to be slow', () => {
	const many = (text: string, count = 500) =>
		Array.from({ length: count }, (_, index) => ({ turn_id: `t${index}`, role: 'customer', text }));
	const twenty = (make: (index: number) => string) =>
		Array.from({ length: 20 }, (_, index) => make(index));
	it.each([
		[
			'5,000 turns and 50 quotes',
			many('my card was charged twice and nobody told me why that happened at all', 5_000),
			Array.from(
				{ length: 50 },
				(_, index) => `my card was charged ${index} times and nobody told me`,
			),
		],
		[
			'one letter again and again',
			many('a'.repeat(300)),
			twenty((index) => 'a'.repeat(100 + index)),
		],
		[
			'one word again and again',
			many('a '.repeat(150)),
			twenty((index) => `${'a '.repeat(100 + index)}b`),
		],
		[
			'almost the quote everywhere',
			many(`${'ab '.repeat(60)}ac`),
			twenty((index) => `${'ab '.repeat(50 + index)}c`),
		],
		[
			'dots everywhere',
			many('one two three four. '.repeat(10)),
			twenty(() => 'one two three four … two three four one … five six seven eight'),
		],
		['brackets', many('['.repeat(300)), twenty(() => '[[[[[a_1[[[')],
		[
			'marks',
			[{ turn_id: 'x', role: 'customer', text: `e${'\u0301\u0323'.repeat(100_000)}` }],
			twenty(() => `e${'\u0323\u0301'.repeat(2_000)}`),
		],
		[
			'one turn with all the text',
			[{ turn_id: 'x', role: 'customer', text: 'ab'.repeat(500_000) }],
			twenty((index) => 'ba'.repeat(5_000 + index)),
		],
		[
			'a quote as long as the text',
			[{ turn_id: 'x', role: 'customer', text: 'a b '.repeat(100_000) }],
			['a b '.repeat(90_000) + 'c'],
		],
	])(
		'are checked all the same: %s',
		(_, turns, quotes) => {
			expect(verifyQuotes(quotes, turns)).toHaveLength(quotes.length);
		},
		20_000,
	);
});
