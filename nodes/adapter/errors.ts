import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';
import { ServiceError } from '../../shared/errors';

/** What every failure comes down to before n8n is told about it. Nothing here may hold private text or a secret. */
interface Failure {
	code: string;
	message: string;
	description?: string;
	status?: number;
	retryable: boolean;
	retryAfterMs?: number;
	correlationId?: string;
	attempts?: number;
	waitedMs?: number;
	details: Readonly<Record<string, unknown>>;
}

function toFailure(error: unknown): Failure {
	if (error instanceof ServiceError) {
		const {
			code,
			message,
			description,
			status,
			retryable,
			retryAfterMs,
			correlationId,
			effort,
			details,
		} = error;
		return {
			code,
			message,
			description,
			status,
			retryable,
			retryAfterMs,
			correlationId,
			...effort,
			details,
		};
	}
	if (error instanceof NodeOperationError || isExpressionError(error)) {
		const { message, description } = error as Error & { description?: string | null };
		return {
			code: 'invalid_input',
			message,
			description: description ?? undefined,
			retryable: false,
			details: {},
		};
	}
	// The text of an unknown error may quote anything, so only its class is told.
	const name = error instanceof Error ? error.constructor.name : typeof error;
	return {
		code: 'internal_error',
		message: `The node met a problem it does not know (${name})`,
		description: 'Please report it with the steps that lead to it.',
		retryable: false,
		details: {},
	};
}

/** n8n words a failing expression itself, naming the parameter and the node it refers to. */
function isExpressionError(error: unknown): boolean {
	return (
		error instanceof Error &&
		['ExpressionError', 'UserError', 'OperationalError'].includes(error.constructor.name)
	);
}

/**
 * The item for the error branch. Exactly the keys `error`, `message` and `details`: with any further key n8n would send it
 * down the success branch, and with an `error` property beside `json` it would throw the code away.
 */
export function toErrorItem(error: unknown, itemIndex: number): INodeExecutionData {
	const failure = toFailure(error);
	const {
		code,
		message,
		description,
		retryable,
		retryAfterMs,
		status,
		correlationId,
		attempts,
		waitedMs,
	} = failure;
	const fields = {
		code,
		message,
		description,
		retryable,
		retryAfterMs,
		status,
		correlationId,
		attempts,
		waitedMs,
	};
	return {
		json: {
			error: withoutUndefined(fields),
			message,
			details: withoutUndefined(failure.details),
		},
		pairedItem: { item: itemIndex },
	};
}

/** The error that stops the workflow. Built from plain values: handing n8n the original would log its headers. */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const { message, description, status } = toFailure(error);
	if (status === undefined)
		return new NodeOperationError(node, message, { description, itemIndex });
	return new NodeApiError(
		node,
		{ message, description: description ?? '' },
		{ message, description, httpCode: String(status), itemIndex },
	);
}

function withoutUndefined(fields: object): IDataObject {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as IDataObject;
}
