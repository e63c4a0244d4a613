import { ServiceError } from '../../errors';
import type { Effort } from '../../retry/retry';
import { keepRejectedAnswer } from '../rejectedAnswer';
import type { Completion } from '../types';
import type { StructuredOutput } from './parse';

/** A structured answer, or a text where that counts as a failure, that ended at the limit. */
export function cutOff({ content }: Completion): ServiceError {
	const error = new ServiceError('The answer was cut off at the limit of tokens', {
		code: 'truncated',
		description: "Raise 'Max Tokens' in the options, or ask for a shorter answer. What was written so far was paid for.",
		details: { finishReason: 'length' },
	});
	return keepRejectedAnswer(error, content);
}

/** @param repair what became of the repair turn */
export function schemaInvalid({ content }: Completion, outcome: StructuredOutput, repair: string, effort: Effort): ServiceError {
	const problems = outcome.ok ? [] : outcome.problems;
	const [first] = problems;
	const where = first === undefined ? '' : ` (${first.path === '' ? '' : `${first.path}: `}${first.problem})`;
	const error = new ServiceError(`The answer does not have the structure that was asked for${where}`, {
		code: 'schema_invalid',
		description: 'Say in the prompt what each field means, simplify the schema, or choose a model that keeps to schemas.',
		details: { problems, repair },
	});
	error.effort = { ...effort };
	return keepRejectedAnswer(error, content);
}
