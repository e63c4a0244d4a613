import { ServiceError, type ErrorCode } from '../../errors';
import { keepRejectedAnswer } from '../errors/rejectedAnswer';
import type { Completion } from '../llmTypes';
import type { StructuredOutput } from './output';
import { problemInWords } from './describeProblem';

/** A structured answer, or a text where that counts as a failure, that ended at the limit. */
export function cutOff({ content }: Completion): ServiceError {
	const error = new ServiceError('The answer was cut off at the limit of tokens', {
		code: 'truncated',
		description:
			"Raise 'Max Tokens' in the options, or ask for a shorter answer. What was written so far was paid for.",
		details: { finishReason: 'length' },
	});
	return keepRejectedAnswer(error, content);
}

/** What became of the repair turn: switched off; its answer was no better; or the error that it met instead of an answer. */
type RepairOutcome = 'off' | 'failed' | ErrorCode;

export function schemaInvalid(
	{ content }: Completion,
	outcome: StructuredOutput,
	repair: RepairOutcome,
): ServiceError {
	const problems = (outcome.ok ? [] : outcome.problems).map((problem) => ({
		...problem,
		reason: problemInWords(problem),
	}));
	const [first] = problems;
	const more = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
	const why = first === undefined ? '' : `: ${first.reason}${more}`;
	const error = new ServiceError(
		`The answer does not have the structure that was asked for${why}`,
		{
			code: 'schema_invalid',
			description:
				'Say in the prompt what each field means, simplify the schema, or choose a model that keeps to schemas.',
			details: { problems, repair },
		},
	);
	return keepRejectedAnswer(error, content);
}
