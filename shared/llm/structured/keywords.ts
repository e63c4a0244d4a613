/** Where schemas stand inside a schema, for whoever walks one. */
const SCHEMA = [
	'additionalItems',
	'unevaluatedItems',
	'contains',
	'additionalProperties',
	'unevaluatedProperties',
	'propertyNames',
	'not',
	'if',
	'then',
	'else',
];
const SCHEMA_LIST = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const SCHEMA_MAP = ['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas'];

export type SchemaObject = Readonly<Record<string, unknown>>;

/** A schema inside a schema and the steps that lead to it. */
interface SubSchema {
	schema: unknown;
	steps: readonly string[];
}

export function isObject(value: unknown): value is SchemaObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas right below this one. What does not have the shape of its keyword is given too, for the check to complain of. */
export function subSchemas(schema: SchemaObject): SubSchema[] {
	const found: SubSchema[] = [];
	for (const [keyword, value] of Object.entries(schema)) {
		if (SCHEMA.includes(keyword)) found.push({ schema: value, steps: [keyword] });
		else if (keyword === 'items')
			found.push(
				...(Array.isArray(value) ? listOf(keyword, value) : [{ schema: value, steps: [keyword] }]),
			);
		else if (SCHEMA_LIST.includes(keyword) && Array.isArray(value))
			found.push(...listOf(keyword, value));
		else if (SCHEMA_MAP.includes(keyword) && isObject(value)) found.push(...mapOf(keyword, value));
		else if (keyword === 'dependencies' && isObject(value))
			found.push(...mapOf(keyword, value).filter((entry) => !Array.isArray(entry.schema)));
	}
	return found;
}

/** The same schema with other schemas below. */
export function mapSubSchemas(
	schema: SchemaObject,
	change: (schema: unknown) => unknown,
): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	for (const [keyword, value] of Object.entries(schema)) {
		if (SCHEMA.includes(keyword)) set(result, keyword, change(value));
		else if (keyword === 'items' || SCHEMA_LIST.includes(keyword))
			set(result, keyword, Array.isArray(value) ? value.map(change) : change(value));
		else if (SCHEMA_MAP.includes(keyword) && isObject(value))
			set(result, keyword, changed(value, change));
		else if (keyword === 'dependencies' && isObject(value))
			set(
				result,
				keyword,
				changed(value, (entry) => (Array.isArray(entry) ? entry : change(entry))),
			);
		else set(result, keyword, value);
	}
	return result;
}

function changed(map: SchemaObject, change: (schema: unknown) => unknown): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(map)) set(result, name, change(schema));
	return result;
}

/** A property may be called `__proto__`, which plain assignment would take for something else. */
export function set(target: Record<string, unknown>, key: string, value: unknown): void {
	Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
}

function listOf(keyword: string, list: readonly unknown[]): SubSchema[] {
	return list.map((schema, index) => ({ schema, steps: [keyword, String(index)] }));
}

function mapOf(keyword: string, map: SchemaObject): SubSchema[] {
	return Object.entries(map).map(([name, schema]) => ({ schema, steps: [keyword, name] }));
}
