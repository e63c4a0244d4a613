import { z } from 'zod';
import { invalidInput } from '../../errors';
import { sha256Hex } from '../../hash';

const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One question of a compliance review. It is worded so that "yes" is what the company wants. */
export interface RubricRow {
	/** A key of the answer: a letter, then letters, digits, `_` or `-`; 64 at most. */
	id: string;
	question: string;
	severity: Severity;
	/** Whether a "no" fails the whole review. Default: those of severity `critical` do. */
	critical: boolean;
	/** Whether "not_applicable" is an answer. */
	notApplicableAllowed: boolean;
	/** Whether a "yes" must be proven by a quote. */
	evidenceRequired: boolean;
}

export type Rubric = readonly RubricRow[];

/** What strict modes of structured output bear with, and a model as well. */
const MAX_ROWS = 100;
const MAX_QUESTION = 1_000;
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** Keys that every object has already, and that expressions of n8n refuse to read. */
const TAKEN = new Set(['constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof']);

const flag = z.boolean({ invalid_type_error: 'must be true or false' });

const row = z
	.object({
		id: z
			.string({ required_error: 'is missing', invalid_type_error: 'must be a text' })
			.trim()
			.regex(ID, 'must begin with a letter and hold letters, digits, _ and - only (64 at most)')
			.refine((id) => !TAKEN.has(id.toLowerCase()), 'is a name that JavaScript uses itself'),
		question: z
			.string({ required_error: 'is missing', invalid_type_error: 'must be a text' })
			.transform((text) => text.replace(/\s+/g, ' ').trim())
			.pipe(
				z
					.string()
					.min(1, 'is empty')
					.max(MAX_QUESTION, `is longer than ${MAX_QUESTION} characters`),
			),
		severity: z.enum(SEVERITIES, {
			errorMap: () => ({ message: `must be one of ${SEVERITIES.join(', ')}` }),
		}),
		critical: flag.optional(),
		notApplicableAllowed: flag.default(false),
		evidenceRequired: flag.default(false),
	})
	.transform(
		(parsed): RubricRow => ({
			...parsed,
			critical: parsed.critical ?? parsed.severity === 'critical',
		}),
	);

/** A rubric as it is written: flags may be left out. */
export type RubricInput = ReadonlyArray<z.input<typeof row>>;

const rows = z.array(row, {
	invalid_type_error: 'must be a list of questions',
	required_error: 'is missing',
});

/**
 * Checks a rubric and fills in its defaults; white space around ids and in questions is evened out.
 *
 * @throws ServiceError `invalid_input` naming row and column of everything that is wrong
 */
export function parseRubric(input: unknown): Rubric {
	const parsed = rows.safeParse(input);
	if (!parsed.success)
		throw wrong(parsed.error.issues.map(({ path, message }) => placed(path, message)));
	if (parsed.data.length === 0) throw wrong(['it has no question']);
	if (parsed.data.length > MAX_ROWS)
		throw wrong([`it has ${parsed.data.length} questions; ${MAX_ROWS} are possible`]);
	const repeated = parsed.data.flatMap(({ id }, index) => {
		// A1 and a1 would be two questions to a program and one to a person.
		const first = parsed.data.findIndex((other) => other.id.toLowerCase() === id.toLowerCase());
		return first < index
			? [`row ${index + 1}: id '${id}' is that of row ${first + 1} already`]
			: [];
	});
	if (repeated.length > 0) throw wrong(repeated);
	return parsed.data;
}

function placed([index, column]: ReadonlyArray<string | number>, message: string): string {
	if (index === undefined) return `it ${message}`;
	return column === undefined
		? `row ${Number(index) + 1} is no question`
		: `row ${Number(index) + 1}: ${column} ${message}`;
}

function wrong(problems: readonly string[]) {
	const shown = problems.slice(0, 5).join('; ');
	return invalidInput(
		`The rubric cannot be used: ${shown}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}`,
		'Each row needs an id of its own, a question and a severity (low, medium, high or critical).',
		{ problems },
	);
}

/**
 * A short name for the content of a rubric: 12 hex digits. White space, the order of keys and defaults that are written out do
 * not change it; every word, flag, added row and the order of the rows does, because the model reads them.
 *
 * @throws ServiceError `invalid_input`, see `parseRubric`
 */
export function rubricVersion(rubric: RubricInput): string {
	const content = parseRubric(rubric).map(
		({ id, question, severity, critical, notApplicableAllowed, evidenceRequired }) => [
			id,
			question,
			severity,
			critical,
			notApplicableAllowed,
			evidenceRequired,
		],
	);
	return sha256Hex(JSON.stringify(['rubric', 1, content])).slice(0, 12);
}
