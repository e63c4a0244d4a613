import { en } from '../../../shared/redact/languages/en';
import { isNumberWord, readNumber } from '../../../shared/redact/reading/spokenNumbers';
import { tokenise } from '../../../shared/redact/reading/tokenize';
import { OPAQUE } from '../../../shared/redact/reading/normalizeText';

const read = (text: string, index = 0) =>
	readNumber(tokenise(text, text.toLowerCase()), index, en.numbers);

describe('a number is read as digits', () => {
	test.each([
		['42 of', '42', 1],
		['zero one', '0', 1],
		['oh one', '0', 1],
		['seven', '7', 1],
		['ten', '10', 1],
		['nineteen five', '19', 1],
		['twenty', '20', 1],
		['twenty one', '21', 2],
		['ninety nine', '99', 2],
		['twenty zero', '20', 1],
		['twenty eleven', '20', 1],
		['forty 2', '40', 1],
		['double seven', '77', 2],
		['triple 5', '555', 2],
		['treble oh', '000', 2],
		['two hundred', '200', 2],
		['two hundred five', '205', 3],
		['two hundred and five', '205', 4],
		['two hundred and forty five', '245', 5],
		['two hundred and then', '200', 2],
		['nineteen hundred', '1900', 2],
		['two thousand', '2000', 2],
		['two thousand five', '2005', 3],
		['two thousand and nineteen', '2019', 4],
		['zero hundred', '0', 1],
		['oh thousand', '0', 1],
	])('%s → %s', (text, digits, next) => {
		expect(read(text)).toEqual({ digits, next });
	});

	test.each(['hundred', 'thousand', 'double', 'double 42', 'double agent', 'word', '', OPAQUE])(
		'but not from %j',
		(text) => {
			expect(read(text)).toBeUndefined();
		},
	);

	test('from the token given', () => {
		expect(read('order forty two', 1)).toEqual({ digits: '42', next: 3 });
		expect(read('forty two', 2)).toBeUndefined();
	});

	test('but not across a masked place', () => {
		expect(read(`twenty ${OPAQUE} one`)).toEqual({ digits: '20', next: 1 });
	});
});

test.each([
	['zero', true],
	['nil', true],
	['thirteen', true],
	['eighty', true],
	['treble', true],
	['hundred', true],
	['thousand', true],
	['million', false],
	['and', false],
])('%s is a word of numbers: %s', (word, expected) => {
	expect(isNumberWord(word, en.numbers)).toBe(expected);
});
