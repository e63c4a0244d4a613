import { collectQuotes } from '../../../shared/review/evidence/collectQuotes';
import { parseQuotePath } from '../../../shared/review/evidence/quotePath';
import { ServiceError } from '../../../shared/errors';

const DATA = {
	violations: [{ id: 'v1', quotes: ['first', 'second'] }, { id: 'v2', quotes: [] }, { id: 'v3' }],
	results: [
		{
			evidence: [
				{ quote: 'a', speaker: 'agent' },
				{ quote: 'b', role: 'customer' },
			],
		},
		{ evidence: [{ quote: 'c', speaker: ' ' }, { quote: null }] },
		{ evidence: null },
	],
	answers: {
		greeting: { evidence: [{ quote: 'g', speaker: 'Ann' }] },
		'odd key.': { evidence: ['h'] },
	},
	best: { quote: 'i', speaker: 'agent' },
	one: 'j',
	none: [],
	nothing: null,
	number: 7,
	deep: [[['k']]],
};
const textsOf = (path: string, data: unknown = DATA) =>
	collectQuotes(data, path).map(({ quote }) => quote);
const errorOf = (path: string, data: unknown = DATA): ServiceError => {
	try {
		collectQuotes(data, path);
	} catch (error) {
		expect(error).toBeInstanceOf(ServiceError);
		return error as ServiceError; // as the line above has made sure
	}
	return new ServiceError('no error', { code: 'invalid_input' });
};

describe('a path leads to', () => {
	it.each([
		['texts in lists', 'violations[].quotes', ['first', 'second']],
		['the elements of such lists', 'violations[*].quotes[]', ['first', 'second']],
		['one element', 'violations[0].quotes[1]', ['second']],
		['objects with a quote', 'results[*].evidence', ['a', 'b', 'c']],
		['each of them', 'results[].evidence[]', ['a', 'b', 'c']],
		['the texts in them', 'results[*].evidence[*].quote', ['a', 'b', 'c']],
		['values by any key', 'answers.*.evidence', ['g', 'h']],
		['a key with a dot', "answers['odd key.'].evidence", ['h']],
		['a key in double quotes', 'answers["odd key."].evidence[0]', ['h']],
		['one object', 'best', ['i']],
		['one text', '$.one', ['j']],
		['an empty list', 'none', []],
		['elements of an empty list', 'none[].quotes[0].quote', []],
		['null', 'nothing', []],
		['something in null', 'nothing.quotes', []],
	])('%s: %s', (_, path, quotes) => {
		expect(textsOf(path)).toEqual(quotes);
	});

	it('the verdict itself when it is empty or $', () => {
		expect(textsOf('', ['x', { quote: 'y' }])).toEqual(['x', 'y']);
		expect(textsOf('$[].quote', [{ quote: 'y' }])).toEqual(['y']);
		expect(textsOf('[].quote', [])).toEqual([]);
	});

	it('quotes with their speaker and their own path', () => {
		const expected = [
			{ quote: 'a', speaker: 'agent', path: 'results[0].evidence[0]' },
			{ quote: 'b', speaker: 'customer', path: 'results[0].evidence[1]' },
			{ quote: 'c', path: 'results[1].evidence[0]' },
		];
		expect(collectQuotes(DATA, 'results[].evidence')).toEqual(expected);
		expect(collectQuotes(DATA, 'results[].evidence[].quote')).toEqual(
			expected.map((quote) => ({ ...quote, path: `${quote.path}.quote` })),
		);
		expect(collectQuotes(DATA, 'answers.*.evidence').map(({ path }) => path)).toEqual([
			'answers.greeting.evidence[0]',
			"answers['odd key.'].evidence[0]",
		]);
	});
});

describe('a path that leads nowhere', () => {
	it.each([
		[
			'a key that is not there',
			'violation[].quotes',
			"leads nowhere: the answer has no 'violation'",
		],
		['a key in no element', 'violations[].quote', "leads nowhere: 'violations[]' has no 'quote'"],
		[
			'an element that is not there',
			'violations[9].quotes',
			"leads nowhere: 'violations' has no element 9",
		],
		['elements of a text', 'one[]', "leads nowhere: 'one' has no elements"],
		['a key of a text', 'one.quote', "leads nowhere: 'one' has no 'quote'"],
		['a key that objects inherit', 'constructor', "leads nowhere: the answer has no 'constructor'"],
		[
			'a list without []',
			'violations.quotes',
			"passes a list: 'violations' has elements, no 'quotes'",
		],
		['a number', 'number', "leads to a number at 'number'"],
		[
			'objects without a quote',
			'answers',
			"leads to an object without a text in 'quote' at 'answers'",
		],
		['a list in a list', 'deep[]', "leads to a list in a list at 'deep[][]'"],
	])('is told: %s', (_, path, message) => {
		const error = errorOf(path);
		expect(error).toMatchObject({
			code: 'invalid_input',
			retryable: false,
			message: expect.stringContaining(message),
			description: expect.stringMatching(/\w/),
		});
	});

	it.each([[undefined], [null], ['a text'], [7], [[]]])(
		'is told apart from an answer that is %j',
		(data) => {
			if (data === null || Array.isArray(data))
				return expect(data === null ? textsOf('a.b', data) : errorOf('a.b', data).message).toEqual(
					data === null ? [] : expect.stringContaining('passes a list'),
				);
			return expect(errorOf('a.b', data).message).toContain("the answer has no 'a'");
		},
	);

	it('never tells what the model wrote', () => {
		const secret = { 'Jane Doe 555': { found: 42 }, items: [{ quote: { text: 'Jane Doe 555' } }] };
		for (const path of ['*.found', 'items[].quote', 'items', 'items[].quote.text.more', '*'])
			expect(
				JSON.stringify([
					errorOf(path, secret).message,
					errorOf(path, secret).description,
					errorOf(path, secret).details,
				]),
			).not.toMatch(/Jane|555|42/);
	});
});

describe('a path that cannot be read', () => {
	it.each([
		['a..b', 3],
		['a[', 2],
		['a[b]', 2],
		['a]b', 2],
		['a b', 2],
		['.a', 1],
		['a.', 3],
		["a['b]", 2],
		['a[-1]', 2],
	])('%s: character %i', (path, position) => {
		expect(errorOf(path).message).toBe(
			`The path of the quotes, '${path}', cannot be read at character ${position}`,
		);
	});

	it('may not be endless', () => {
		expect(errorOf('a'.repeat(501)).message).toBe('The path of the quotes is too long');
	});
});

test('a path is read step by step', () => {
	expect(parseQuotePath(" $.a[].b[2]['c.d'].* ")).toEqual([
		{ key: 'a' },
		'each',
		{ key: 'b' },
		{ index: 2 },
		{ key: 'c.d' },
		'each',
	]);
});
