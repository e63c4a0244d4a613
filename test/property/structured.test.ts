import fc from 'fast-check';
import { schemaFromExample } from '../../shared/llm/structured/fromExample';
import { parseStructuredOutput } from '../../shared/llm/structured/parseStructuredOutput';
import { toStrict, withoutOptionalNulls } from '../../shared/llm/structured/strict';

/** -0 becomes 0 in JSON. */
const json = fc
	.jsonValue({ maxDepth: 4 })
	.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const object = fc
	.dictionary(fc.string(), json, { maxKeys: 5 })
	.map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);
const prose = fc
	.stringMatching(/^[\w .,:;!?'()\n-]{0,60}$/)
	.filter((text) => !text.includes('```'));

test('any object is found again in prose and fences, whole and unchanged', () => {
	fc.assert(
		fc.property(
			object,
			prose,
			prose,
			fc.boolean(),
			fc.constantFrom(0, 2),
			(data, before, after, fenced, indent) => {
				const text = JSON.stringify(data, null, indent);
				const answer = fenced
					? `${before}\n\`\`\`json\n${text}\n\`\`\`\n${after}`
					: `${before} ${text} ${after}`;
				expect(parseStructuredOutput(answer, { type: 'object' })).toEqual({ ok: true, data });
			},
		),
		{ numRuns: 500 },
	);
});

test('an object that was cut off anywhere is never taken for an answer', () => {
	fc.assert(
		fc.property(object, fc.nat(), prose, (data, at, before) => {
			const text = JSON.stringify({ answer: data });
			const cut = text.slice(0, at % text.length);
			expect(parseStructuredOutput(`${before} ${cut}`, { type: 'object' }).ok).toBe(false);
		}),
		{ numRuns: 1_000 },
	);
});

test('any text whatever gives an outcome, and problems quote nothing longer than a keyword of it', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.string({
					unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', '\n', '`', '<think>'),
				}),
			),
			(text) => {
				const outcome = parseStructuredOutput(text, { type: 'object', required: ['verdict'] });
				if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
			},
		),
		{ numRuns: 2_000 },
	);
});

test('every example follows the schema made from it, also without its values', () => {
	fc.assert(
		fc.property(object, (example) => {
			expect(parseStructuredOutput(JSON.stringify(example), schemaFromExample(example))).toEqual({
				ok: true,
				data: example,
			});
		}),
		{ numRuns: 500 },
	);
});

const leaf = fc.constantFrom({ type: 'string' }, { type: 'integer' }, { enum: ['a', 'b'] });
const named = fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__'), leaf, fc.boolean());

test('what the strict schema allows is, without its nulls, what the schema allows', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(named, { selector: ([name]) => name, maxLength: 4 }),
			fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
			(fields, present) => {
				const properties = Object.fromEntries(fields.map(([name, schema]) => [name, schema]));
				const schema = {
					type: 'object',
					properties,
					required: fields.filter(([, , required]) => required).map(([name]) => name),
				};
				const strict = toStrict(schema);
				const value = (of: object): unknown =>
					'enum' in of ? 'a' : 'type' in of && of.type === 'integer' ? 1 : 'x';
				const data = Object.fromEntries(
					fields.map(([name, of, required], index) => [
						name,
						required || present[index] ? value(of) : null,
					]),
				);
				expect(parseStructuredOutput(JSON.stringify(data), strict ?? {})).toMatchObject({
					ok: true,
				});
				expect(
					parseStructuredOutput(JSON.stringify(withoutOptionalNulls(data, schema)), schema),
				).toMatchObject({ ok: true });
			},
		),
		{ numRuns: 300 },
	);
});
