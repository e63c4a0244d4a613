import { z } from 'zod';
import { invalidInput } from '../../shared/errors';
import { tryParseJson } from '../../shared/http';
import { type PromptPreset, promptRubric, type PromptRubric } from '../../shared/prompt';
import { DEFAULT_RUBRIC } from '../../shared/review';

/** The parameter 'rubric': rows of the editor, which stores a switch that is off as false. */
export const rubricSchema = z
	.object({ question: z.array(z.record(z.unknown())).default([]) })
	.default({ question: DEFAULT_RUBRIC.map((row) => ({ ...row })) });

interface RubricParameters {
	rubric: z.output<typeof rubricSchema>;
	options: { rubricJson?: unknown };
}

/**
 * The rubric of an item: the JSON of the option, or the rows for a preset that prints a rubric.
 *
 * @throws ServiceError `invalid_input` when it cannot be used, or the option's expression gives nothing
 */
export function rubricOf(
	preset: PromptPreset | undefined,
	{ rubric, options }: RubricParameters,
): PromptRubric | undefined {
	if ('rubricJson' in options) return promptRubric(fromJson(options.rubricJson));
	if (preset?.usesRubric !== true) return undefined;
	return promptRubric(rubric.question.map(withCritical));
}

/** Who chooses the severity "critical" in a row does not look for a switch that says it again. */
function withCritical(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return row.severity === 'critical' ? { ...row, critical: true } : { ...row };
}

function fromJson(given: unknown): unknown {
	const value = typeof given === 'string' ? tryParseJson(given) : given;
	if (Array.isArray(value)) return value;
	const problem =
		given === undefined || given === null || given === ''
			? 'gives nothing for this item'
			: 'is no JSON list';
	throw invalidInput(
		`The parameter 'Rubric (JSON)' ${problem}`,
		'Enter a list such as [{"id": "greeting", "question": "Did the agent greet?", "severity": "low"}], or an expression that gives one.',
	);
}
