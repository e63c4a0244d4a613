import type { z } from 'zod';
import { ServiceError } from '../errors';
import type { HttpResponse } from './transport';

/** A byte order mark, read as UTF-8 or as Latin-1. */
const BYTE_ORDER_MARK = /^(?:\uFEFF|\u00EF\u00BB\u00BF)+/;

/** The parsed body, or undefined when it is not JSON (an HTML page of a proxy, say). A byte order mark is skipped. */
export function tryParseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(BYTE_ORDER_MARK, '')) as unknown;
	} catch {
		return undefined;
	}
}

/** A wire schema: what comes in is unknown, what comes out is `T`. */
export type Schema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** The first problem a schema found, as `participants.0.id: Required`. Names paths only, never the values found there. */
export function describeProblem(error: z.ZodError): string {
	const issue = error.issues[0];
	if (issue === undefined) return 'unknown problem';
	const path = issue.path.join('.') || '(top level)';
	const found =
		issue.code === 'invalid_type'
			? `expected ${issue.expected}, found ${issue.received}`
			: issue.code;
	return `${path}: ${found}`;
}

/**
 * Parses a successful answer with the schema of its endpoint.
 *
 * @throws ServiceError `invalid_response` naming the endpoint and the path of the first problem. Retryable only when the
 * body is empty or not JSON at all: that is a broken hop, while a wrong shape stays wrong.
 */
export function parseBody<T>(response: HttpResponse, schema: Schema<T>, endpoint: string): T {
	const json = tryParseJson(response.body);
	if (json === undefined) {
		const what = response.body.trim() === '' ? 'an empty body' : 'a body that is not JSON';
		throw new ServiceError(`${endpoint} answered ${response.status} with ${what}`, {
			code: 'invalid_response',
			retryable: true,
			status: response.status,
			description:
				'Something between n8n and the server (a proxy, a firewall, a wrong base URL) may have answered instead. Check the URL in the credential, then try again.',
		});
	}
	const parsed = schema.safeParse(json);
	if (parsed.success) return parsed.data;
	throw new ServiceError(
		`${endpoint} answered ${response.status} with an unexpected shape (${describeProblem(parsed.error)})`,
		{
			code: 'invalid_response',
			status: response.status,
			description:
				'Check that the URL in the credential belongs to the service. If it does, report the path named here.',
		},
	);
}
