import type { JsonSchema } from '../../../shared/llm/llmTypes';
import { parseStructuredOutput } from '../../../shared/llm/structured/parseStructuredOutput';
import { problemInWords } from '../../../shared/llm/structured/describeProblem';

const said = (data: unknown, schema: JsonSchema): string[] => {
	const outcome = parseStructuredOutput(
		typeof data === 'string' ? data : JSON.stringify(data),
		schema,
	);
	return outcome.ok ? [] : outcome.problems.map(problemInWords);
};

test.each<[data: unknown, schema: JsonSchema, words: string]>([
	['I cannot say.', {}, 'the answer is not JSON'],
	['{"a":1} or {"a":2}', { type: 'object' }, 'the answer holds several different JSON texts'],
	[[1], { type: 'object' }, 'the answer has the wrong type'],
	[
		{ answers: {} },
		{ properties: { answers: { required: ['identity'] } } },
		'answers.identity is missing',
	],
	[
		{ list: [{}] },
		{ properties: { list: { items: { required: ['quote'] } } } },
		'list[0].quote is missing',
	],
	[{}, { required: ['first name'] }, '["first name"] is missing'],
	[{}, { required: ['a/b~c'] }, '["a/b~c"] is missing'],
	[
		{ a: 'x' },
		{ properties: { a: { enum: ['y'] } } },
		'a is none of the values that the schema allows',
	],
	[{ a: 'x' }, { properties: { a: { const: 'y' } } }, 'a is not the value that the schema wants'],
	[
		{ a: 'x' },
		{ properties: { a: { anyOf: [{ type: 'null' }] } } },
		'a fits none of the alternatives in the schema',
	],
	[{ a: 'x' }, { properties: { a: { minLength: 2 } } }, 'a is too short'],
	[{ a: 5 }, { properties: { a: { maximum: 2 } } }, 'a is too large'],
	[{ a: [] }, { properties: { a: { minItems: 1 } } }, 'a has too few entries'],
	[{ a: [1, 1] }, { properties: { a: { uniqueItems: true } } }, 'a holds an entry twice'],
	[
		{ b: 1 },
		{ properties: { a: {} }, additionalProperties: false },
		'the answer holds a property that the schema does not allow',
	],
])('%j against %j: %s', (data, schema, words) => {
	expect(said(data, schema)).toEqual([words]);
});

test('a keyword without words of its own is named', () => {
	expect(problemInWords({ path: '/a', problem: 'constructor' })).toBe(
		"a breaks the rule 'constructor' of the schema",
	);
});
