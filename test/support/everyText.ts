import { ServiceError } from '../../shared/errors';

/** Everything a person or a log could see of an error, in one text. */
export function everyText(error: unknown): string {
	const seen = error instanceof ServiceError ? { ...error, details: error.details } : {};
	const { message, stack } = error as Error;
	return [message, stack, JSON.stringify(seen), String(error)].join('\n');
}

/** What a promise fails with; succeeding is the failure here. */
export async function failureOf(promise: Promise<unknown>): Promise<ServiceError> {
	return serviceError(
		await promise.then(
			() => 'success',
			(reason: unknown) => reason,
		),
	);
}

/** The same for work that fails at once. */
export function errorOf(work: () => unknown): ServiceError {
	let outcome: unknown;
	try {
		work();
		outcome = 'success';
	} catch (error) {
		outcome = error;
	}
	return serviceError(outcome);
}

function serviceError(outcome: unknown): ServiceError {
	if (outcome instanceof ServiceError) return outcome;
	throw new Error(`Expected a ServiceError, met ${String(outcome)}`);
}
