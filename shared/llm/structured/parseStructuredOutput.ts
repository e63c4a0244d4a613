import { type SchemaCheck, type StructuredOutput, type StructureProblem } from './output';
import type { JsonSchema } from '../llmTypes';
import { bareText, jsonTexts } from './extract';
import { readJson, withDigits, type ReadJson } from './longNumbers';
import { compileSchema } from './schema';

/**
 * The JSON in a model's answer, checked against a schema (draft 2020-12, 2019-09, 7 or 4, as its `$schema` says). Takes it out of a
 * code fence or a sentence; never mends or guesses.
 *
 * @throws ServiceError invalid_input when the schema itself is wrong
 */
export function parseStructuredOutput(text: string, schema: JsonSchema): StructuredOutput {
	return parseWith(text, compileSchema(schema));
}

/** The same for a schema that was compiled once for many answers. */
export function parseWith(text: string, check: SchemaCheck): StructuredOutput {
	const whole = readJson(bareText(text));
	if (whole !== undefined) return judge([whole], check);
	const texts = jsonTexts(text);
	const values = texts.map(readJson);
	// An object that does not parse is a part of the answer that nobody can read; brackets stand in sentences too.
	const broken = texts.some((json, index) => json.startsWith('{') && values[index] === undefined);
	const readable = values.filter((value) => value !== undefined);
	if (broken || readable.length === 0)
		return { ok: false, problems: [{ path: '', problem: 'notJson' }] };
	return judge(readable, check);
}

function judge(values: readonly ReadJson[], check: SchemaCheck): StructuredOutput {
	const judged = values.map((read) => judgeOne(read, check));
	const valid = judged.filter((outcome) => outcome.ok);
	const [first] = valid;
	if (first === undefined)
		return judged.length === 1 && judged[0] ? judged[0] : { ok: false, problems: worst(judged) };
	const same = valid.every(({ data }) => JSON.stringify(data) === JSON.stringify(first.data));
	return same ? first : { ok: false, problems: [{ path: '', problem: 'ambiguous' }] };
}

/** A number that a double cannot hold is given as text where the schema wants text, and is a problem everywhere else. */
function judgeOne(read: ReadJson, check: SchemaCheck): StructuredOutput {
	if (read.long.length === 0) return check(read.value);
	const asNumbers = pathsIn(check(read.value));
	const asTexts = pathsIn(check(withDigits(read, () => true)));
	const isText = (steps: readonly string[]): boolean => {
		const path = check.pathOf?.(steps, read.value) ?? '';
		return asNumbers.has(path) && !asTexts.has(path);
	};
	const lost = read.long.filter(({ steps }) => !isText(steps));
	if (lost.length === 0) return check(withDigits(read, isText));
	return {
		ok: false,
		problems: lost.map(({ steps }) => ({
			path: check.pathOf?.(steps, read.value) ?? '',
			problem: 'precision',
		})),
	};
}

function pathsIn(outcome: StructuredOutput): ReadonlySet<string> {
	return new Set(outcome.ok ? [] : outcome.problems.map(({ path }) => path));
}

/** Of several texts that all violate the schema, the problems of the last one: models write the answer at the end. */
function worst(judged: readonly StructuredOutput[]): StructureProblem[] {
	const last = judged.at(-1);
	return last !== undefined && !last.ok ? last.problems : [{ path: '', problem: 'notJson' }];
}
