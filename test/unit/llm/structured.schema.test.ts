import { compileSchema } from '../../../shared/llm/structured/schema';
import { errorOf } from '../../support/everyText';

const nested = (depth: number): unknown => {
	let data: unknown = 1;
	for (let level = 0; level < depth; level++) data = [data];
	return data;
};
const check = (schema: object, data: unknown) =>
	compileSchema(schema as Parameters<typeof compileSchema>[0])(data);

describe('the depth of an answer', () => {
	test('may be 200 levels, and not 201', () => {
		expect(check({ type: 'array' }, nested(200))).toMatchObject({ ok: true });
		expect(check({ type: 'array' }, nested(201))).toEqual({
			ok: false,
			problems: [{ path: '', problem: 'tooDeep' }],
		});
	});

	test('counts in objects as in lists', () => {
		expect(check({}, { a: nested(199) })).toMatchObject({ ok: true });
		expect(check({}, { a: nested(200) })).toMatchObject({ ok: false });
	});
});

describe('long names of properties', () => {
	const byPattern = { type: 'object', patternProperties: { '^a': { type: 'number' } } };

	test('are refused where names are compared with a pattern', () => {
		expect(check(byPattern, { ['a'.repeat(256)]: 1 })).toMatchObject({ ok: true });
		expect(check(byPattern, { ['a'.repeat(257)]: 1 })).toEqual({
			ok: false,
			problems: [{ path: '', problem: 'patternProperties' }],
		});
		expect(check(byPattern, { a: 1, list: [{ ['b'.repeat(257)]: 1 }] })).toMatchObject({
			ok: false,
		});
	});

	test('are taken elsewhere', () => {
		expect(check({ type: 'object' }, { ['a'.repeat(257)]: 1 })).toMatchObject({ ok: true });
	});
});

describe('the draft of a schema', () => {
	const pair = [{ type: 'string' }, { type: 'number' }];
	test.each<[name: string, schema: object, ok: boolean]>([
		['none: a list of items is a tuple', { items: pair }, false],
		['none: prefixItems is a tuple', { prefixItems: pair }, false],
		['draft 7', { $schema: 'http://json-schema.org/draft-07/schema#', items: pair }, false],
		['draft 6', { $schema: 'http://json-schema.org/draft-06/schema#', items: pair }, false],
		['draft 4', { $schema: 'http://json-schema.org/draft-04/schema#', items: pair }, false],
		['2019-09', { $schema: 'https://json-schema.org/draft/2019-09/schema', items: pair }, false],
		[
			'2020-12',
			{ $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: pair },
			false,
		],
	])('is read: %s', (_name, schema, ok) => {
		expect(check(schema, ['a', 'b']).ok).toBe(ok);
		expect(check(schema, ['a', 1]).ok).toBe(true);
	});
});

describe('a format', () => {
	test('of the standard is held', () => {
		expect(check({ format: 'ipv4' }, '10.0.0.1').ok).toBe(true);
		expect(check({ format: 'ipv4' }, '10.0.0.1000').ok).toBe(false);
	});

	test('of the author alone is a remark', () => {
		expect(check({ format: 'order number' }, 'anything').ok).toBe(true);
	});
});

describe('patterns', () => {
	const both = {
		properties: { a: { type: 'string', pattern: '^x' }, b: { type: 'string', pattern: 'y$' } },
	};

	test.each([
		[{ a: 'xa', b: 'ay' }, []],
		[{ a: 'ay', b: 'xa' }, ['/a', '/b']],
		[{ a: 'xa', b: 'xa' }, ['/b']],
	])('are each applied to their own property: %j', (data, paths) => {
		const result = check(both, data);
		expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(paths);
	});

	test('are kept beside an allOf of the schema', () => {
		const schema = { pattern: '^x', allOf: [{ minLength: 3 }] };
		expect([check(schema, 'xab').ok, check(schema, 'xa').ok, check(schema, 'yab').ok]).toEqual([
			true,
			false,
			false,
		]);
	});

	test('do not reach another schema', () => {
		const [first, second] = ['^a', '^b'].map((pattern) => compileSchema({ pattern }));
		expect([first?.('ab').ok, second?.('ab').ok, first?.('ba').ok]).toEqual([true, false, false]);
	});
});

test.each<[name: string, schema: object, words: string]>([
	['leads nowhere', { $ref: '#/$defs/gone' }, 'leads nowhere'],
	['leads to another address', { $ref: 'https://example.com/x.json' }, 'leads nowhere'],
	['has no end', { $ref: '#' }, 'refers to itself without end'],
])('a reference that %s is an error', (_name, schema, words) => {
	expect(errorOf(() => check(schema, {}))).toMatchObject({
		code: 'invalid_input',
		message: expect.stringContaining(words),
	});
});
