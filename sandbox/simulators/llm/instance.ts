import { isObject, type JsonObject } from '../core/answer';

const DEEPEST = 12;

/**
 * A value that a JSON Schema accepts, the same one every time. `words` fill the texts. Knows the keywords people write into prompts:
 * type, properties, required, items, enum, const, anyOf, oneOf, allOf, $ref within the schema, format, and the limits of texts, numbers and lists.
 */
export function instanceOf(schema: unknown, words: string): unknown {
	return make(schema, { root: schema, words }, 0);
}

interface Context {
	root: unknown;
	words: string;
}

function make(schema: unknown, context: Context, depth: number): unknown {
	if (schema === true || !isObject(schema) || depth > DEEPEST) return null;
	if ('const' in schema) return schema.const;
	if (Array.isArray(schema.enum)) return (schema.enum as unknown[])[0];
	if (typeof schema.$ref === 'string')
		return make(resolve(schema.$ref, context.root), context, depth + 1);
	const [choice] = [schema.anyOf, schema.oneOf].filter(Array.isArray) as unknown[][];
	if (choice !== undefined) return make(merge(schema, choice[0]), context, depth + 1);
	if (Array.isArray(schema.allOf)) {
		const parts = schema.allOf as unknown[];
		return make(
			parts.reduce<JsonObject>((all, part) => merge(all, part), without(schema, 'allOf')),
			context,
			depth + 1,
		);
	}
	switch (typeOf(schema)) {
		case 'object':
			return object(schema, context, depth);
		case 'array':
			return list(schema, context, depth);
		case 'string':
			return text(schema, context.words);
		case 'integer':
			return Math.ceil(number(schema));
		case 'number':
			return number(schema);
		case 'boolean':
			return true;
		default:
			return null;
	}
}

function typeOf({ type, properties, items }: JsonObject): unknown {
	const named = Array.isArray(type) ? (type as unknown[]).find((one) => one !== 'null') : type;
	if (named !== undefined) return named;
	if (properties !== undefined) return 'object';
	return items !== undefined ? 'array' : 'string';
}

function object(schema: JsonObject, context: Context, depth: number): JsonObject {
	const properties = isObject(schema.properties) ? schema.properties : {};
	const required = Array.isArray(schema.required) ? (schema.required as unknown[]).map(String) : [];
	// Near the end of the depth only what must be there, or a schema that contains itself would never end.
	const names = [...new Set([...(depth > 3 ? [] : Object.keys(properties)), ...required])];
	return Object.fromEntries(
		names.map((name) => [name, make(properties[name] ?? { type: 'string' }, context, depth + 1)]),
	);
}

function list(schema: JsonObject, context: Context, depth: number): unknown[] {
	const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
	const count = Math.max(least, depth > 3 || schema.maxItems === 0 ? 0 : 1);
	const fixed = Array.isArray(schema.prefixItems) ? (schema.prefixItems as unknown[]) : [];
	return Array.from({ length: Math.max(count, fixed.length) }, (_, index) =>
		make(fixed[index] ?? schema.items ?? { type: 'string' }, context, depth + 1),
	);
}

const FORMATS: Readonly<Record<string, string>> = {
	'date-time': '2026-09-14T10:00:00Z',
	date: '2026-09-14',
	time: '10:00:00Z',
	email: 'someone@example.com',
	uuid: '00000000-0000-4000-8000-000000000000',
	uri: 'https://example.com/',
};

function text({ format, minLength, maxLength }: JsonObject, words: string): string {
	const known = typeof format === 'string' ? FORMATS[format] : undefined;
	if (known !== undefined) return known;
	const longest = typeof maxLength === 'number' ? maxLength : 200;
	const least = typeof minLength === 'number' ? minLength : 0;
	return words.replace(/\s+/g, ' ').slice(0, longest).padEnd(least, 'x');
}

function number({
	minimum,
	maximum,
	exclusiveMinimum,
	exclusiveMaximum,
	multipleOf,
}: JsonObject): number {
	if (typeof minimum === 'number') return minimum;
	if (typeof exclusiveMinimum === 'number')
		return exclusiveMinimum + (typeof multipleOf === 'number' ? multipleOf : 1);
	if (typeof maximum === 'number') return Math.min(1, maximum);
	return typeof exclusiveMaximum === 'number' ? Math.min(1, exclusiveMaximum - 1) : 1;
}

function merge(schema: JsonObject, part: unknown): JsonObject {
	const base = without(without(schema, 'anyOf'), 'oneOf');
	if (!isObject(part)) return base;
	const properties = {
		...(isObject(base.properties) ? base.properties : {}),
		...(isObject(part.properties) ? part.properties : {}),
	};
	const required = [base.required, part.required].flatMap((names) =>
		Array.isArray(names) ? (names as unknown[]) : [],
	);
	return {
		...base,
		...part,
		...(Object.keys(properties).length > 0 ? { properties, required } : {}),
	};
}

function without(schema: JsonObject, name: string): JsonObject {
	return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== name));
}

/** `#/$defs/turn` */
function resolve(ref: string, root: unknown): unknown {
	return ref
		.replace(/^#\/?/, '')
		.split('/')
		.filter((part) => part !== '')
		.map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
		.reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), root);
}
