import type { ServiceError } from '../../errors';

/** Beside the errors and not in them, so that no log and no error item shows a text that nobody asked to see. */
const texts = new WeakMap<ServiceError, string>();

/** Remembers what the model wrote when it could not be used: it was paid for. */
export function keepRejectedAnswer(error: ServiceError, text: string): ServiceError {
	texts.set(error, text);
	return error;
}

/** The text behind `truncated` or `schema_invalid`, as far as it came. May quote the conversation. */
export function rejectedAnswer(error: ServiceError): string | undefined {
	return texts.get(error);
}
