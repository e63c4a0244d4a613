import { type SchemaCheck } from './output';
import {
	dereference,
	format as formats,
	validate,
	type OutputUnit,
	type Schema,
	type SchemaDraft,
} from '@cfworker/json-schema';
import { RE2JS } from 're2js';
import { ServiceError } from '../../errors';
import type { JsonSchema } from '../llmTypes';
import { checkSchema, wrong } from './checkSchema';
import { isObject, mapSubSchemas, subSchemas, type SchemaObject } from './keywords';
import { pointerTo, toProblems } from './problems';

/** Formats the validator knows beyond the standard can backtrack; a remark of the author's own is no demand. */
const FORMATS = new Set(
	'date time date-time duration uri uri-reference uri-template email hostname ipv4 ipv6 uuid json-pointer relative-json-pointer regex'.split(
		' ',
	),
);

/** A pattern stands in the validator's schema as a format of this name and its number. */
const PATTERN_FORMAT = 'pattern of the schema ';

const DEEPEST_DATA = 200;
const LONGEST_NAME = 256;

/**
 * A schema, made ready for many answers. The validator interprets it; nothing is compiled to code, which n8n's rules forbid.
 *
 * @throws ServiceError invalid_input when the schema is wrong
 */
export function compileSchema(schema: JsonSchema): SchemaCheck {
	checkSchema(schema);
	const patterns: RE2JS[] = [];
	// A copy, because the validator writes into it, and because of the patterns.
	const own = prepared(schema, patterns) as Schema;
	const draft = draftOf(schema);
	const lookup = lookupOf(own);
	const names = namesIn(schema);
	const limitsNames = JSON.stringify(schema).includes('"patternProperties"');
	const check: SchemaCheck = (data) => {
		if (isDeeperThan(data, DEEPEST_DATA))
			return { ok: false, problems: [{ path: '', problem: 'tooDeep' }] };
		if (limitsNames && hasLongName(data))
			return { ok: false, problems: [{ path: '', problem: 'patternProperties' }] };
		const { valid, errors } = withPatterns(patterns, () => run(data, own, draft, lookup));
		if (valid) return { ok: true, data };
		return {
			ok: false,
			problems: toProblems(
				errors.map((error) => withPatternName(error)),
				data,
				names,
			),
		};
	};
	return Object.assign(check, {
		pathOf: (steps: readonly string[], data: unknown) => pointerTo(steps, data, names),
	});
}

function run(
	data: unknown,
	schema: Schema,
	draft: SchemaDraft,
	lookup: Record<string, Schema | boolean>,
) {
	try {
		return validate(data, schema, draft, lookup, false);
	} catch (error) {
		// The data is shallow, so it is the schema that never ends: `{"$ref": "#"}`.
		if (error instanceof RangeError) throw wrong([], 'refers to itself without end');
		throw error instanceof ServiceError ? error : wrong([], 'cannot be applied');
	}
}

function draftOf(schema: JsonSchema): SchemaDraft {
	const named = typeof schema.$schema === 'string' ? schema.$schema : '';
	if (named.includes('draft-04')) return '4';
	if (named.includes('draft-06') || named.includes('draft-07')) return '7';
	if (named.includes('2019-09')) return '2019-09';
	// A list of items is how a tuple was written before 2020.
	return named === '' && JSON.stringify(schema).includes('"items":[') ? '7' : '2020-12';
}

/** The schema as the validator gets it: patterns run by RE2, formats of the standard only. */
function prepared(schema: unknown, patterns: RE2JS[]): unknown {
	if (!isObject(schema)) return schema;
	const copy = mapSubSchemas(schema, (sub) => prepared(sub, patterns));
	if (typeof copy.format === 'string' && !FORMATS.has(copy.format)) delete copy.format;
	if (typeof copy.pattern === 'string') {
		const all = Array.isArray(copy.allOf) ? (copy.allOf as unknown[]) : [];
		copy.allOf = [
			...all,
			{
				format: `${PATTERN_FORMAT}${patterns.push(RE2JS.compile(RE2JS.translateRegExp(copy.pattern))) - 1}`,
			},
		];
		delete copy.pattern;
	}
	return copy;
}

/** The validator's formats are one table for all; ours stand there only while it runs, which is never interrupted. */
function withPatterns<T>(patterns: readonly RE2JS[], work: () => T): T {
	const table = formats as Record<string, (text: string) => boolean>;
	patterns.forEach(
		(pattern, index) =>
			(table[`${PATTERN_FORMAT}${index}`] = (text) => pattern.matcher(text).find()),
	);
	try {
		return work();
	} finally {
		patterns.forEach((_pattern, index) => delete table[`${PATTERN_FORMAT}${index}`]);
	}
}

function withPatternName(error: OutputUnit): OutputUnit {
	return error.keyword === 'format' && error.error.includes(PATTERN_FORMAT)
		? { ...error, keyword: 'pattern' }
		: error;
}

/** By address, and every `$ref` has one: a schema is never fetched from anywhere. */
function lookupOf(schema: Schema): Record<string, Schema | boolean> {
	let lookup: Record<string, Schema | boolean>;
	try {
		lookup = dereference(schema);
	} catch {
		throw wrong([], "has an '$id' or a '$ref' that is no address, or twice the same");
	}
	const left: Array<{ schema: unknown; path: readonly string[] }> = [{ schema, path: [] }];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		if (!isObject(next.schema)) continue;
		const { path } = next;
		const absolute = next.schema.__absolute_ref__;
		if (
			next.schema.$ref !== undefined &&
			(typeof absolute !== 'string' || lookup[absolute] === undefined)
		) {
			throw wrong(
				[...path, '$ref'],
				'leads nowhere: only parts of the same schema can be referred to',
			);
		}
		left.push(
			...subSchemas(next.schema).map((sub) => ({
				schema: sub.schema,
				path: [...path, ...sub.steps],
			})),
		);
	}
	return lookup;
}

/** The names of properties that the schema's author wrote down. */
function namesIn(schema: SchemaObject): ReadonlySet<string> {
	const names = new Set<string>();
	const left: unknown[] = [schema];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		if (!isObject(next)) continue;
		for (const keyword of ['properties', 'dependentRequired', 'dependentSchemas', 'dependencies']) {
			const map = next[keyword];
			if (isObject(map)) for (const name of Object.keys(map)) names.add(name);
		}
		if (Array.isArray(next.required)) for (const name of next.required) names.add(String(name));
		left.push(...subSchemas(next).map((sub) => sub.schema));
	}
	return names;
}

function isDeeperThan(data: unknown, limit: number): boolean {
	return walk(data, (_name, depth) => depth > limit);
}

function hasLongName(data: unknown): boolean {
	return walk(data, (name) => name.length > LONGEST_NAME);
}

/** Whether anything in the data is `found`. Without recursion, as data may be deeper than the stack. */
function walk(data: unknown, found: (name: string, depth: number) => boolean): boolean {
	const left: Array<{ value: unknown; depth: number }> = [{ value: data, depth: 0 }];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const { value, depth } = next;
		if (typeof value !== 'object' || value === null) continue;
		const list = Array.isArray(value);
		for (const [name, inner] of Object.entries(value)) {
			if (found(list ? '' : name, depth + 1)) return true;
			left.push({ value: inner, depth: depth + 1 });
		}
	}
	return false;
}
