import { schemaFromExample } from '../../../shared/llm/structured/fromExample';
import { parseStructuredOutput } from '../../../shared/llm/structured/parseStructuredOutput';
import { toStrict, withoutOptionalNulls } from '../../../shared/llm/structured/strict';
import { errorOf } from '../../support/everyText';

describe('a strict schema', () => {
	test('closes every object and requires every property, optional ones as null', () => {
		const schema = {
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			type: 'object',
			properties: {
				kind: { enum: ['a', 'b'], default: 'a' },
				list: {
					type: 'array',
					items: { type: 'object', properties: { note: { $ref: '#/$defs/note' } } },
				},
			},
			required: ['list'],
			$defs: { note: { type: 'string', examples: ['x'] } },
		};
		expect(toStrict(schema)).toEqual({
			type: 'object',
			properties: {
				kind: { anyOf: [{ enum: ['a', 'b'] }, { type: 'null' }] },
				list: {
					type: 'array',
					items: {
						type: 'object',
						properties: { note: { anyOf: [{ $ref: '#/$defs/note' }, { type: 'null' }] } },
						required: ['note'],
						additionalProperties: false,
					},
				},
			},
			required: ['kind', 'list'],
			additionalProperties: false,
			$defs: { note: { type: 'string' } },
		});
	});

	test.each<[name: string, schema: object]>([
		['a list at the top', { type: 'array', items: { type: 'string' } }],
		['no type', { properties: { a: { type: 'string' } } }],
		[
			'objects that are open on purpose',
			{
				type: 'object',
				properties: { a: { type: 'object', additionalProperties: { type: 'string' } } },
			},
		],
		['objects without properties', { type: 'object', properties: { a: { type: 'object' } } }],
		['lists of anything', { type: 'object', properties: { a: { type: 'array' } } }],
		['a property that may be anything', { type: 'object', properties: { a: {} } }],
		['oneOf', { type: 'object', properties: { a: { oneOf: [{ type: 'string' }] } } }],
		['conditions', { type: 'object', properties: {}, if: { type: 'object' } }],
		[
			'patterns of names',
			{ type: 'object', properties: {}, patternProperties: { '^x': { type: 'string' } } },
		],
	])('cannot say %s', (_name, schema) => {
		expect(toStrict(schema as never)).toBeUndefined();
	});
});

test('nulls that stand for absent properties go, others stay', () => {
	const schema = {
		type: 'object',
		properties: {
			absent: { type: 'string' },
			required: { type: ['string', 'null'] },
			list: { type: 'array', items: { $ref: '#/$defs/item' } },
			either: {
				anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }],
			},
		},
		required: ['required', 'list', 'either'],
		$defs: {
			item: {
				type: 'object',
				properties: { note: { type: 'string' }, next: { $ref: '#/$defs/item' } },
			},
		},
	};
	const data = {
		absent: null,
		required: null,
		list: [{ note: null, next: { note: 'x', next: null } }],
		either: { a: null },
		other: null,
	};
	expect(withoutOptionalNulls(data, schema)).toEqual({
		required: null,
		list: [{ next: { note: 'x' } }],
		either: {},
		other: null,
	});
});

describe('a schema from an example', () => {
	test('requires what every entry has, and takes types, not values', () => {
		const example = {
			verdict: 'pass',
			score: 7,
			ok: true,
			findings: [{ quote: 'a', turn: 1 }, { quote: 'b' }],
			tags: [],
			anything: null,
			mixed: [1, 'a'],
		};
		const schema = schemaFromExample(example);
		expect(schema).toEqual({
			type: 'object',
			properties: {
				verdict: { type: 'string' },
				score: { type: 'number' },
				ok: { type: 'boolean' },
				findings: {
					type: 'array',
					items: {
						type: 'object',
						properties: { quote: { type: 'string' }, turn: { type: 'number' } },
						required: ['quote'],
					},
				},
				tags: { type: 'array', items: {} },
				anything: {},
				mixed: { type: 'array', items: { type: ['number', 'string'] } },
			},
			required: ['verdict', 'score', 'ok', 'findings', 'tags', 'anything', 'mixed'],
		});
		expect(parseStructuredOutput(JSON.stringify(example), schema)).toEqual({
			ok: true,
			data: example,
		});
	});

	test.each([
		['a list', []],
		['a text', 'x'],
		['nothing', null],
	])('is no schema of %s', (_name, example) => {
		expect(errorOf(() => schemaFromExample(example))).toMatchObject({ code: 'invalid_input' });
	});
});
