import { parseStructuredOutput } from '../../../shared/llm/structured/parseStructuredOutput';
import { errorOf } from '../../support/everyText';

const schema = {
	type: 'object',
	properties: {
		verdict: { type: 'string', enum: ['pass', 'fail'] },
		score: { type: 'integer', minimum: 0, maximum: 10 },
		findings: {
			type: 'array',
			items: {
				type: 'object',
				properties: { quote: { type: 'string', pattern: '^[a-z ]+$' } },
				required: ['quote'],
			},
		},
	},
	required: ['verdict', 'score'],
	additionalProperties: false,
};
const good = { verdict: 'pass', score: 1 };
const json = JSON.stringify(good);

describe('the JSON is found', () => {
	test.each<[name: string, text: string]>([
		['alone', json],
		['with white space around', `\n\n  ${json}\t\r\n`],
		['behind a byte order mark', `\uFEFF${json}`],
		['in a code fence', `\`\`\`json\n${json}\n\`\`\``],
		['in a fence without a language', `\`\`\`\n${json}\n\`\`\``],
		['in a fence of tildes', `~~~json\r\n${json}\r\n~~~`],
		['in a fence inside a sentence', `Here it is:\n\n\`\`\`JSON\n${json}\n\`\`\`\nAnything else?`],
		['in a fence that never closes', `\`\`\`json\n${json}`],
		['in a fence on one line', `\`\`\`json ${json} \`\`\``],
		['in a sentence', `Sure! ${json} Hope that helps {really} [1, see above].`],
		['behind thoughts with a draft', `<think>maybe {"verdict":"fail","score":2}</think>\n${json}`],
		['beside JSON of another shape', `For {"conversation": 7} I say ${json}`],
		['twice the same', `${json}\n\n${json}`],
		[
			'beside an example in a fence of its own kind',
			`Use {"verdict": "x"}.\n\`\`\`json\n${json}\n\`\`\``,
		],
	])('%s', (_name, text) => {
		expect(parseStructuredOutput(text, schema)).toEqual({ ok: true, data: good });
	});

	test('with braces, quotes and fences inside its strings', () => {
		const tricky = { verdict: 'pass', score: 1, findings: [{ quote: 'a b' }] };
		const open = { type: 'object', properties: { text: { type: 'string' } } };
		const data = { text: 'a } b { " \\ ``` ] [ </think> 😟' };
		expect(parseStructuredOutput(`x ${JSON.stringify(tricky, null, 2)} y`, schema)).toEqual({
			ok: true,
			data: tricky,
		});
		expect(parseStructuredOutput(`x ${JSON.stringify(data)} y`, open)).toEqual({ ok: true, data });
	});

	test('whatever it is, when the schema asks for it', () => {
		expect(parseStructuredOutput('"hi"', { type: 'string' })).toEqual({ ok: true, data: 'hi' });
		expect(parseStructuredOutput('null', { type: 'null' })).toEqual({ ok: true, data: null });
		expect(parseStructuredOutput('[1, 2]', { type: 'array', items: { type: 'integer' } })).toEqual({
			ok: true,
			data: [1, 2],
		});
		expect(parseStructuredOutput('The answer is 42.', { type: 'integer' })).toMatchObject({
			ok: false,
		});
	});
});

describe('nothing is guessed', () => {
	test.each<[name: string, text: string, problem: string]>([
		['an empty answer', '', 'notJson'],
		['a sentence', 'I cannot say.', 'notJson'],
		['JSON that was cut off', json.slice(0, -1), 'notJson'],
		['JSON cut off behind a whole part of it', `{"list": [${json}, {"verdict": "fa`, 'notJson'],
		['a fence cut off in the middle', `\`\`\`json\n{"findings": [${json}`, 'notJson'],
		['a comma too many', '{"verdict": "pass", "score": 1,}', 'notJson'],
		['single quotes', "{'verdict': 'pass', 'score': 1}", 'notJson'],
		['a comment', '{"verdict": "pass", /* sure */ "score": 1}', 'notJson'],
		['NaN', '{"verdict": "pass", "score": NaN}', 'notJson'],
		['thoughts that never end', `<think>${json}`, 'notJson'],
		['two answers that differ', `${json} or {"verdict": "fail", "score": 1}`, 'ambiguous'],
		['a list for an object', `[${json}]`, 'type'],
	])('%s', (_name, text, problem) => {
		expect(parseStructuredOutput(text, schema)).toEqual({
			ok: false,
			problems: [{ path: '', problem }],
		});
	});
});

describe('problems', () => {
	test('name path and keyword, and what the schema calls things', () => {
		const answer = {
			verdict: 'maybe',
			score: 1.5,
			findings: [{ quote: 'fine' }, { quote: 'NOT fine' }, {}],
		};
		expect(parseStructuredOutput(JSON.stringify(answer), schema)).toEqual({
			ok: false,
			problems: [
				{ path: '/verdict', problem: 'enum' },
				{ path: '/score', problem: 'type' },
				{ path: '/findings/1/quote', problem: 'pattern' },
				{ path: '/findings/2/quote', problem: 'required' },
			],
		});
	});

	test('hold nothing of the answer, neither values nor names that the model made up', () => {
		const secret = '4111 1111 1111 1111';
		const answer = {
			verdict: secret,
			score: -1,
			[secret]: { [secret]: 1 },
			findings: [{ quote: secret, [secret]: 1 }],
		};
		const open = {
			...schema,
			additionalProperties: {
				type: 'object',
				additionalProperties: { type: 'string' },
				propertyNames: { maxLength: 3 },
			},
		};
		for (const each of [schema, open]) {
			const outcome = parseStructuredOutput(JSON.stringify(answer), each);
			expect(outcome.ok).toBe(false);
			expect(JSON.stringify(outcome)).not.toContain('4111');
		}
		expect(parseStructuredOutput(JSON.stringify(answer), open)).toMatchObject({
			problems: expect.arrayContaining([{ path: '/*/*', problem: 'type' }]),
		});
	});

	test('are twenty at most', () => {
		const outcome = parseStructuredOutput(JSON.stringify(Array(500).fill(1)), {
			type: 'array',
			items: { type: 'string' },
		});
		expect(outcome).toMatchObject({ ok: false });
		expect(!outcome.ok && outcome.problems).toHaveLength(20);
	});
});

describe('schemas', () => {
	test.each<[name: string, draft: object, data: unknown, ok: boolean]>([
		['2020-12 tuples', { prefixItems: [{ type: 'string' }], items: false }, ['a', 1], false],
		[
			'draft 7 tuples',
			{
				$schema: 'http://json-schema.org/draft-07/schema#',
				items: [{ type: 'string' }],
				additionalItems: false,
			},
			['a', 1],
			false,
		],
		['tuples without a draft', { items: [{ type: 'string' }] }, [1], false],
		[
			'definitions',
			{ $ref: '#/definitions/a', definitions: { a: { type: 'integer' } } },
			'x',
			false,
		],
		[
			'$defs that refer to themselves',
			{
				$ref: '#/$defs/n',
				$defs: { n: { type: 'object', properties: { next: { $ref: '#/$defs/n' } } } },
			},
			{ next: { next: {} } },
			true,
		],
		['alternatives', { anyOf: [{ type: 'string' }, { type: 'null' }] }, null, true],
		[
			'if and then',
			{ if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } },
			{ a: 1 },
			false,
		],
		[
			'a property called __proto__',
			{ properties: { ['__proto__']: { type: 'string' } }, required: ['__proto__'] },
			JSON.parse('{"__proto__": "x"}'),
			true,
		],
		['patterns with escapes of JavaScript', { pattern: '^\\u00e9\\/\\d{2}$' }, 'é/12', true],
		['formats', { format: 'date' }, '2026-02-30', false],
		['formats nobody knows', { format: 'url' }, 'no url', true],
		['true', { properties: { a: true, b: false } }, { b: 1 }, false],
	])('%s', (_name, draft, data, ok) => {
		expect(parseStructuredOutput(JSON.stringify(data), draft as never).ok).toBe(ok);
	});

	test('are not changed, and may be frozen', () => {
		const frozen = Object.freeze({
			type: 'object',
			properties: Object.freeze({ a: Object.freeze({ $ref: '#/$defs/a' }) }),
			$defs: { a: { type: 'string' } },
		});
		const before = JSON.stringify(frozen);
		expect(parseStructuredOutput('{"a": "x"}', frozen)).toEqual({ ok: true, data: { a: 'x' } });
		expect(JSON.stringify(frozen)).toBe(before);
	});

	test.each<[schema: object, message: RegExp]>([
		[{ type: 'strng' }, /'\/type' holds 'strng'; the types are/],
		[{ properties: { a: { type: ['string', 'text'] } } }, /'\/properties\/a\/type' holds 'text'/],
		[{ properties: [] }, /'\/properties' is no object/],
		[{ properties: { a: 'string' } }, /'\/properties\/a' is no schema/],
		[{ required: 'a' }, /'\/required' is no list/],
		[{ minLength: -1 }, /'\/minLength' is no whole number/],
		[{ $ref: '#/$defs/none' }, /'\/\$ref' leads nowhere/],
		[{ $ref: 'https://example.org/other.json' }, /leads nowhere/],
		[{ $ref: '#' }, /refers to itself without end/],
		[{ $dynamicRef: '#x' }, /is not supported/],
		[{ pattern: '(a' }, /'\/pattern' is no regular expression/],
		[{ pattern: '(?=a)b' }, /run safely/],
		[{ patternProperties: { '^(a+)+$': {} } }, /repeats a group/],
	])('that are wrong are told before anything else: %j', (wrong, message) => {
		const error = errorOf(() => parseStructuredOutput('{}', wrong as never));
		expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringMatching(message) });
	});
});

describe('hostile answers', () => {
	const size = 100_000;
	test.each<[name: string, text: string]>([
		['brackets that never close', '{"a":'.repeat(size)],
		['brackets that never open', '}'.repeat(size)],
		['brackets with white space', '{ '.repeat(size)],
		['lists in lists', `${'['.repeat(size)}${']'.repeat(size)}`],
		['small objects', '{"a":1} '.repeat(size)],
		['quotes', '"'.repeat(size)],
		['backslashes', `{"a": "${'\\'.repeat(size)}`],
		['fences', '```\n'.repeat(size)],
		['thoughts', '<think>'.repeat(size)],
	])('of %s end', (_name, text) => {
		expect(parseStructuredOutput(text, schema).ok).toBe(false);
	});

	test('do not make a pattern run for ever', () => {
		const text = JSON.stringify({ a: `${'a'.repeat(50_000)}!` });
		expect(parseStructuredOutput(text, { properties: { a: { pattern: '^(a+)+$' } } })).toEqual({
			ok: false,
			problems: [{ path: '/a', problem: 'pattern' }],
		});
	});
});
