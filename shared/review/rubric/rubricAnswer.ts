import { parseRubric, type RubricInput, type RubricRow } from './rubric';

/** Where the quotes stand in an answer to `rubricSchema`: what LLM Chat needs to check them. */
export const RUBRIC_QUOTES_PATH = 'answers.*.evidence';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an answer to the rubric, for structured output: `{ answers: { <id>: { evidence, rationale, answer } }, summary }`.
 * It keeps to what strict modes take: every key required, no other allowed, no lengths or patterns. Evidence comes before
 * the answer, as a model that has quoted first answers better.
 *
 * @throws ServiceError `invalid_input`, see `parseRubric`
 */
export function rubricSchema(rubric: RubricInput): JsonSchema {
	return closedObject({
		answers: closedObject(
			Object.fromEntries(parseRubric(rubric).map((row) => [row.id, answerSchema(row)])),
		),
		summary: { type: 'string', description: 'The review in two or three sentences' },
	});
}

function answerSchema(row: RubricRow): JsonSchema {
	return {
		...closedObject({
			evidence: {
				type: 'array',
				description: 'Quotes that prove the answer; empty when there are none',
				items: closedObject({
					quote: { type: 'string', description: 'Copied from one turn, word for word' },
					speaker: { type: 'string', description: 'Who said it, as named in the transcript' },
				}),
			},
			rationale: { type: 'string', description: 'Why, in one or two sentences' },
			answer: { type: 'string', enum: answersOf(row) },
		}),
		description: row.question,
	};
}

function closedObject(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
	return {
		type: 'object',
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	};
}

function answersOf({ notApplicableAllowed }: RubricRow): string[] {
	return ['yes', 'no', ...(notApplicableAllowed ? ['not_applicable'] : [])];
}

/**
 * The questions and the rules for answering them, as a part of the system prompt. Plain text: it holds nothing of the
 * conversation, and braces in a question stay braces as long as it is handed to a template as a value.
 *
 * @throws ServiceError `invalid_input`, see `parseRubric`
 */
export function rubricPrompt(rubric: RubricInput): string {
	const rows = parseRubric(rubric);
	return [
		'Answer each question about the conversation under its id:',
		'',
		...rows.map(
			(row, index) => `${index + 1}. ${row.id} (${notesOf(row).join('; ')}): ${row.question}`,
		),
		'',
		'Rules:',
		'- Judge only what is written in the transcript. What is not written there did not happen.',
		'- "yes" means that the question is fulfilled, "no" that it is not.',
		...(rows.some((row) => row.notApplicableAllowed)
			? [
					'- "not_applicable" only where it is allowed and the situation of the question did not come up.',
				]
			: []),
		'- Evidence is copied from one turn, word for word: nothing left out, nothing corrected, placeholders such as [CUSTOMER_1] kept. Name its speaker.',
		'- A quote never joins two turns; give two quotes instead. Without a quote, evidence is an empty list: never invent one.',
	].join('\n');
}

function notesOf(row: RubricRow): string[] {
	return [
		`severity ${row.severity}`,
		...(row.critical ? ['critical'] : []),
		`answer ${answersOf(row).join(' or ')}`,
		...(row.evidenceRequired ? ['a yes needs a quote'] : []),
	];
}
