import type { JsonSchema } from '../llmTypes';
import { isObject, mapSubSchemas, set, subSchemas, type SchemaObject } from './keywords';

/** What a server's strict mode has no grammar for. A schema with one of these is sent as it is, not strict, and checked here. */
const NOT_STRICT =
	'$id $anchor $recursiveRef $recursiveAnchor additionalItems allOf contains dependencies dependentRequired dependentSchemas else if maxContains maxProperties minContains minProperties not oneOf patternProperties prefixItems propertyNames then unevaluatedItems unevaluatedProperties uniqueItems'.split(
		' ',
	);

/** Remarks that strict servers refuse. */
const REMARKS = [
	'$schema',
	'$comment',
	'default',
	'examples',
	'deprecated',
	'readOnly',
	'writeOnly',
];

/** What says nothing about the value itself. */
const BESIDE = [...REMARKS, 'title', 'description', '$defs', 'definitions'];

/** Strict mode knows what a value is from one of these. */
const SAYS_WHAT = ['type', 'enum', 'const', 'anyOf', '$ref'];

/**
 * The schema as strict modes want it: every object closed, every property required, and one that may be absent may be null instead
 * (`withoutOptionalNulls` takes these nulls out again). Undefined when it cannot be said so.
 */
export function toStrict(schema: JsonSchema): JsonSchema | undefined {
	if (schema.type !== 'object' || 'anyOf' in schema || '$ref' in schema || !allows(schema))
		return undefined;
	return strictly(schema) as JsonSchema; // an object gives an object
}

function allows(schema: unknown): boolean {
	const left: unknown[] = [schema];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		if (!isObject(next)) return false;
		const found = next;
		if (NOT_STRICT.some((keyword) => keyword in found) || Array.isArray(found.items)) return false;
		if (!SAYS_WHAT.some((keyword) => keyword in found)) return false;
		if (typeof found.$ref === 'string' && !found.$ref.startsWith('#')) return false;
		// Beside a reference strict mode takes nothing: remarks can be moved around it, demands cannot.
		if (
			'$ref' in found &&
			Object.keys(found).some((key) => key !== '$ref' && !BESIDE.includes(key))
		)
			return false;
		if (found.additionalProperties !== undefined && found.additionalProperties !== false)
			return false;
		const typed = Array.isArray(found.type) ? (found.type as unknown[]) : [found.type];
		if (typed.includes('object') && !isObject(found.properties)) return false;
		if (typed.includes('array') && found.items === undefined) return false;
		left.push(
			...subSchemas(found)
				.filter(({ steps }) => steps[0] !== 'additionalProperties')
				.map((sub) => sub.schema),
		);
	}
	return true;
}

function strictly(schema: unknown): unknown {
	if (!isObject(schema)) return schema;
	const copy = mapSubSchemas(schema, strictly);
	for (const remark of REMARKS) delete copy[remark];
	const { $ref, ...beside } = copy;
	if ($ref !== undefined && Object.keys(beside).length > 0) return { ...beside, anyOf: [{ $ref }] };
	if (!isObject(copy.properties)) return copy;
	const required = requiredOf(schema);
	const properties: Record<string, unknown> = {};
	for (const [name, property] of Object.entries(copy.properties))
		set(properties, name, required.includes(name) ? property : nullable(property));
	return { ...copy, properties, required: Object.keys(properties), additionalProperties: false };
}

function nullable(schema: unknown): unknown {
	if (!isObject(schema)) return schema;
	const { type } = schema;
	const plain = typeof type === 'string' && schema.enum === undefined && schema.const === undefined;
	if (plain) return type === 'null' ? schema : { ...schema, type: [type, 'null'] };
	return { anyOf: [schema, { type: 'null' }] };
}

function requiredOf(schema: SchemaObject): readonly string[] {
	return Array.isArray(schema.required) ? (schema.required as unknown[]).map(String) : [];
}

/** The data without the nulls that stand for absent properties: those of properties that the schema does not require. */
export function withoutOptionalNulls(data: unknown, schema: JsonSchema): unknown {
	return clean(data, [schema], schema);
}

/** @param schemas those that speak about this value */
function clean(data: unknown, schemas: readonly unknown[], root: JsonSchema): unknown {
	const known = resolved(schemas, root);
	if (Array.isArray(data)) {
		const items = known.map((schema) => schema.items).filter(isObject);
		return (data as unknown[]).map((item) => clean(item, items, root));
	}
	if (!isObject(data)) return data;
	const result: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(data)) {
		const speaking = known.filter(
			({ properties }) => isObject(properties) && Object.hasOwn(properties, name),
		);
		const stands =
			value === null &&
			speaking.length > 0 &&
			speaking.every((schema) => !requiredOf(schema).includes(name));
		if (stands) continue;
		set(
			result,
			name,
			clean(
				value,
				speaking.map(({ properties }) => (properties as SchemaObject)[name]),
				root,
			),
		);
	}
	return result;
}

/** With references and alternatives in place of what names them. Bounded, as references may run in circles. */
function resolved(schemas: readonly unknown[], root: JsonSchema): SchemaObject[] {
	const found = new Set<SchemaObject>();
	const left = [...schemas];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		if (!isObject(next) || found.has(next)) continue;
		found.add(next);
		if (typeof next.$ref === 'string') left.push(target(next.$ref, root));
		if (Array.isArray(next.anyOf)) left.push(...(next.anyOf as unknown[]));
	}
	return [...found];
}

function target(ref: string, root: JsonSchema): unknown {
	if (!ref.startsWith('#')) return undefined;
	let here: unknown = root;
	for (const step of ref.slice(1).split('/').slice(1)) {
		const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
		here = isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined;
	}
	return here;
}
