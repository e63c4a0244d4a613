import { RE2JS } from 're2js';
import { invalidInput, type ServiceError } from '../../errors';
import { isObject, subSchemas, type SchemaObject } from './keywords';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const COUNTS = [
	'minLength',
	'maxLength',
	'minItems',
	'maxItems',
	'minProperties',
	'maxProperties',
	'minContains',
	'maxContains',
];
const NUMBERS = ['minimum', 'maximum', 'multipleOf'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'enum', 'required'];
const MAPS = [
	'properties',
	'patternProperties',
	'$defs',
	'definitions',
	'dependentSchemas',
	'dependentRequired',
	'dependencies',
];
const DEEPEST = 100;

/**
 * Looks for what is wrong with a schema before anything is paid for: a validator would take a misspelt type for one that nothing has.
 * Keywords it does not know are remarks, as the standard says.
 *
 * @throws ServiceError invalid_input that names the place
 */
export function checkSchema(schema: unknown): void {
	const left: Array<{ schema: unknown; path: readonly string[] }> = [{ schema, path: [] }];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const { path } = next;
		if (typeof next.schema === 'boolean') continue;
		if (!isObject(next.schema))
			throw wrong(path, 'is no schema: a schema is an object, true or false');
		if (path.length > 2 * DEEPEST) throw wrong(path, `lies deeper than ${DEEPEST} levels`);
		checkKeywords(next.schema, path);
		left.push(
			...subSchemas(next.schema).map((sub) => ({
				schema: sub.schema,
				path: [...path, ...sub.steps],
			})),
		);
	}
}

function checkKeywords(schema: SchemaObject, path: readonly string[]): void {
	for (const [keyword, value] of Object.entries(schema)) {
		const problem = problemOf(keyword, value);
		if (problem !== undefined) throw wrong([...path, keyword], problem);
	}
}

function problemOf(keyword: string, value: unknown): string | undefined {
	if (keyword === '$dynamicRef') return 'is not supported; use $ref';
	if (keyword === '$ref' || keyword === '$id' || keyword === '$anchor')
		return typeof value === 'string' ? undefined : 'is no text';
	if (keyword === 'type') return typeProblem(value);
	if (LISTS.includes(keyword) && !Array.isArray(value)) return 'is no list';
	if (keyword === 'required')
		return (value as unknown[]).every((name) => typeof name === 'string')
			? undefined
			: 'holds something else than names';
	if (MAPS.includes(keyword) && !isObject(value)) return 'is no object';
	if (COUNTS.includes(keyword))
		return Number.isInteger(value) && Number(value) >= 0 ? undefined : 'is no whole number from 0';
	if (NUMBERS.includes(keyword)) return typeof value === 'number' ? undefined : 'is no number';
	if (keyword === 'pattern') return patternProblem(value);
	if (keyword === 'patternProperties')
		return Object.keys(value as object)
			.map(keyPatternProblem)
			.find((problem) => problem !== undefined);
	return undefined;
}

function typeProblem(value: unknown): string | undefined {
	const types = Array.isArray(value) ? (value as unknown[]) : [value];
	const unknown = types.find((type) => typeof type !== 'string' || !TYPES.includes(type));
	if (types.length > 0 && unknown === undefined) return undefined;
	const shown =
		typeof unknown === 'string' && /^[\w-]{1,40}$/.test(unknown)
			? `'${unknown}'`
			: 'something else';
	return `holds ${shown}; the types are ${TYPES.join(', ')}`;
}

/** Patterns meet the words of a model, so they must not be able to backtrack: RE2 reads them, which knows neither look-around nor back-references. */
function patternProblem(value: unknown): string | undefined {
	if (typeof value !== 'string') return 'is no text';
	try {
		RE2JS.compile(RE2JS.translateRegExp(value));
		return undefined;
	} catch {
		return 'is no regular expression that can be run safely: look-ahead, look-behind, back-references and repeats over 1,000 are not supported';
	}
}

/** The names of properties are matched by the validator with the host's own expressions: without a repeated group they stay quick on short names. */
function keyPatternProblem(pattern: string): string | undefined {
	if (/\)[*+{]/.test(pattern))
		return 'holds a pattern that repeats a group, which is not supported for names of properties';
	return patternProblem(pattern);
}

/** Error about a schema, at a place in it. */
export function wrong(path: readonly string[], problem: string): ServiceError {
	const pointer = path
		.map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1').slice(0, 60)}`)
		.join('');
	const where = pointer === '' ? 'The JSON Schema' : `The JSON Schema's '${pointer.slice(0, 300)}'`;
	return invalidInput(
		`${where} ${problem}`,
		'Correct the schema. It is written in JSON Schema, draft 2020-12 or 7.',
		{ schemaPath: pointer.slice(0, 300) },
	);
}
