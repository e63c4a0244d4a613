import { type SchemaCheck, type StructureProblem, type StructuredOutput } from './output';
import { tryParseJson } from '../../http';
import type { JsonSchema } from '../llmTypes';
import { bareText, jsonTexts } from './extract';
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
	const whole = tryParseJson(bareText(text));
	if (whole !== undefined) return judge([whole], check);
	const texts = jsonTexts(text);
	const values = texts.map(tryParseJson);
	// An object that does not parse is a part of the answer that nobody can read; brackets stand in sentences too.
	const broken = texts.some((json, index) => json.startsWith('{') && values[index] === undefined);
	const readable = values.filter((value) => value !== undefined);
	if (broken || readable.length === 0)
		return { ok: false, problems: [{ path: '', problem: 'notJson' }] };
	return judge(readable, check);
}

function judge(values: readonly unknown[], check: SchemaCheck): StructuredOutput {
	const judged = values.map((value) => check(value));
	const valid = judged.filter((outcome) => outcome.ok);
	const [first] = valid;
	if (first === undefined)
		return judged.length === 1 && judged[0] ? judged[0] : { ok: false, problems: worst(judged) };
	const same = valid.every(({ data }) => JSON.stringify(data) === JSON.stringify(first.data));
	return same ? first : { ok: false, problems: [{ path: '', problem: 'ambiguous' }] };
}

/** Of several texts that all violate the schema, the problems of the last one: models write the answer at the end. */
function worst(judged: readonly StructuredOutput[]): StructureProblem[] {
	const last = judged.at(-1);
	return last !== undefined && !last.ok ? last.problems : [{ path: '', problem: 'notJson' }];
}
