import { parseStructuredOutput } from '../../../shared/llm/structured/parseStructuredOutput';
import { toStrict } from '../../../shared/llm/structured/strict';

const schema = {
	type: 'object',
	properties: {
		n: { type: 'number' },
		s: { type: 'string' },
		list: { type: 'array', items: { type: 'integer' } },
		any: {},
	},
};

describe('a number that a double cannot hold', () => {
	test.each([
		['{"n": 12345678901234567890}', '/n'],
		['{"n": 1e400}', '/n'],
		['{"n": 1e-400}', '/n'],
		['{"list": [1, 9007199254740993]}', '/list/1'],
		['{"any": 12345678901234567890}', '/any'],
		['{"name of the model": 12345678901234567890}', '/*'],
	])('in %s is a problem at its place', (text, path) => {
		expect(parseStructuredOutput(text, schema)).toEqual({
			ok: false,
			problems: [{ path, problem: 'precision' }],
		});
	});

	test('is text where the schema says text', () => {
		expect(parseStructuredOutput('{"s": 12345678901234567890, "n": 1}', schema)).toEqual({
			ok: true,
			data: { s: '12345678901234567890', n: 1 },
		});
	});

	test.each([
		'{"n": 9007199254740991}',
		'{"n": 0.1}',
		'{"n": 3.14159265358979323846}',
		'{"n": 1e22}',
		'{"s": "12345678901234567890"}',
		'{"n": -0}',
	])('is none in %s', (text) => {
		expect(parseStructuredOutput(text, schema)).toEqual({
			ok: true,
			data: JSON.parse(text) as unknown,
		});
	});
});

describe('a reference with something beside it', () => {
	const referring = (beside: object) => ({
		type: 'object',
		properties: { a: { $ref: '#/$defs/X', ...beside } },
		required: ['a'],
		$defs: { X: { type: 'string' } },
	});

	test('keeps its remarks around the reference in strict mode', () => {
		expect(toStrict(referring({ description: 'what it is' }))).toMatchObject({
			properties: { a: { description: 'what it is', anyOf: [{ $ref: '#/$defs/X' }] } },
		});
		expect(toStrict(referring({}))).toMatchObject({ properties: { a: { $ref: '#/$defs/X' } } });
	});

	test('is not sent strict when it demands more', () => {
		expect(toStrict(referring({ minLength: 3 }))).toBeUndefined();
	});
});
