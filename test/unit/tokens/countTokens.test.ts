import { countTokens } from '../../../shared/tokens/countTokens';
import { encodingOf, TOKEN_ENCODINGS } from '../../../shared/tokens/encodings';
import { utf8Length, utf8Of } from '../../../shared/tokens/utf8';
import { errorOf } from '../../support/everyText';
import recorded from './tiktoken.json';

/** Text, tokens in o200k_base, tokens in cl100k_base: recorded from tiktoken 0.14 (`encode_ordinary`) over made-up hostile text. */
const cases = recorded as Array<[string, number, number]>;

describe('tokens of OpenAI’s encodings', () => {
	test(`are counted as tiktoken counts them, in ${cases.length} recorded texts`, () => {
		expect(
			cases.map(([text]) => [
				text,
				countTokens(text, 'o200k_base'),
				countTokens(text, 'cl100k_base'),
			]),
		).toEqual(cases);
	});

	// From tiktoken as well; too long to record.
	test.each([
		['a', 1000, 125, 125],
		['A', 3001, 376, 376],
		[' ', 2500, 20, 20],
		['中', 900, 900, 900],
		['\n', 777, 49, 25],
		['ab', 900, 450, 900],
		['!', 2000, 125, 250],
		['👍', 300, 300, 900],
		['0', 999, 333, 333],
	])('of %j, %i times over, are %i and %i', (text, times, o200k, cl100k) => {
		expect([
			countTokens(text.repeat(times), 'o200k_base'),
			countTokens(text.repeat(times), 'cl100k_base'),
		]).toEqual([o200k, cl100k]);
	});

	test.each(['<|endoftext|>', '<|im_start|>system', '<|fim_prefix|><|endofprompt|>'])(
		'of %s are those of its letters',
		(text) => {
			expect(countTokens(text, 'o200k_base')).toBeGreaterThan(3);
			expect(countTokens(text, 'cl100k_base')).toBeGreaterThan(3);
		},
	);

	test('of half a surrogate pair are counted as those of the replacement character', () => {
		expect(countTokens('a\ud800b', 'o200k_base')).toBe(countTokens('a\ufffdb', 'o200k_base'));
	});

	test.each([
		['one letter', 'a'],
		['one capital', 'A'],
		['spaces', ' '],
		['line ends', '\n'],
		['one mark', '!'],
		['ideographs', '中'],
		['emoji', '👍'],
	])('of 30,000 %s in a row are counted without trouble', (_name, unit) => {
		for (const encoding of TOKEN_ENCODINGS)
			expect(countTokens(unit.repeat(30_000), encoding)).toBeGreaterThan(0);
	});
});

describe('the estimate', () => {
	test('is never below what an encoding counts', () => {
		for (const [text, o200k, cl100k] of cases)
			expect(countTokens(text, 'estimate')).toBeGreaterThanOrEqual(Math.max(o200k, cl100k));
	});

	test('is the bytes in UTF-8 and one', () => {
		expect(countTokens('né👍', 'estimate')).toBe(1 + 2 + 4 + 1);
		expect(countTokens('', 'estimate')).toBe(0);
	});
});

test.each([
	'',
	'abc',
	'né',
	'中',
	'👍a',
	'\ud800',
	'a\udc00b',
	'\u0000\u007f\u0080\u07ff\u0800\uffff',
])('UTF-8 of %j is that of TextEncoder', (text) => {
	const bytes = new TextEncoder().encode(text);
	expect([...utf8Of(text)].map((byte) => byte.charCodeAt(0))).toEqual([...bytes]);
	expect(utf8Length(text)).toBe(bytes.length);
});

test.each([
	['gpt-4o', 'o200k_base'],
	['gpt-4o-mini-2024-07-18', 'o200k_base'],
	['openai/gpt-4.1', 'o200k_base'],
	['GPT-5-nano', 'o200k_base'],
	['ft:gpt-4o:acme::abc', 'o200k_base'],
	['chatgpt-4o-latest', 'o200k_base'],
	['o1', 'o200k_base'],
	['o3-mini', 'o200k_base'],
	['gpt-oss-120b', 'o200k_base'],
	['gpt-4', 'cl100k_base'],
	['gpt-4-turbo', 'cl100k_base'],
	['gpt-35-turbo', 'cl100k_base'],
	['text-embedding-3-large', 'cl100k_base'],
	['claude-opus-4', 'estimate'],
	['llama3.1', 'estimate'],
	['oasis', 'estimate'],
	['', 'estimate'],
])('the model %s has the encoding %s', (model, encoding) => {
	expect(encodingOf(model)).toBe(encoding);
});

test('an encoding that does not exist is named, with those that do', () => {
	const error = errorOf(() => countTokens('x', 'p50k' as never));
	expect(error).toMatchObject({ code: 'invalid_input' });
	expect(error.message).toContain("'p50k'");
	expect(error.description).toContain('cl100k_base');
});
