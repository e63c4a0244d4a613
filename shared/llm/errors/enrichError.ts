import { ServiceError } from '../../errors';
import { keepRejectedAnswer, rejectedAnswer } from './rejectedAnswer';

/** The same error with more to tell. `retryable` and everything else stay as they were at birth. */
export function enrichError(
	error: ServiceError,
	details: Readonly<Record<string, unknown>>,
	change: { retryAfterMs?: number } = {},
): ServiceError {
	const { message, code, description, retryable, retryAfterMs, status, correlationId, effort } =
		error;
	const copy = new ServiceError(message, {
		code,
		description,
		retryable,
		retryAfterMs: change.retryAfterMs ?? retryAfterMs,
		status,
		correlationId,
		details: { ...error.details, ...details },
	});
	copy.effort = effort;
	const text = rejectedAnswer(error);
	return text === undefined ? copy : keepRejectedAnswer(copy, text);
}
