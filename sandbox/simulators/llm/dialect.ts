import type { Answer, RecordedRequest } from '../core/answer';
import { anthropicError } from './anthropic';
import { azureError, noKey, openAiError, statusError, wrongKey } from './errors';

/** Three APIs at one address, told apart by path and headers. */
export type Dialect = 'openai' | 'azure' | 'anthropic';

export function dialectOf({ path, headers }: RecordedRequest): Dialect {
	if (path.startsWith('/openai/')) return 'azure';
	return path === '/v1/messages' ||
		headers['anthropic-version'] !== undefined ||
		headers['x-api-key'] !== undefined
		? 'anthropic'
		: 'openai';
}

/** @param apiKey null: no key is needed */
export function refusedCaller(request: RecordedRequest, apiKey: string | null): Answer | undefined {
	const dialect = dialectOf(request);
	if (dialect === 'anthropic' && request.headers['anthropic-version'] === undefined)
		return anthropicError(400, 'anthropic-version: header is required');
	if (apiKey === null) return undefined;
	if (dialect === 'anthropic')
		return request.headers['x-api-key'] === apiKey
			? undefined
			: anthropicError(401, 'invalid x-api-key');
	if (dialect === 'azure') {
		const message =
			'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.';
		return request.headers['api-key'] === apiKey ? undefined : azureError(401, '401', message);
	}
	const [, given] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
	if (given === undefined) return noKey();
	return given === apiKey ? undefined : wrongKey(given);
}

export function unknownAddress(request: RecordedRequest): Answer {
	const dialect = dialectOf(request);
	if (dialect === 'azure') return azureError(404, '404', 'Resource not found');
	if (dialect === 'anthropic') return anthropicError(404, 'Not found');
	return openAiError(404, `Invalid URL (${request.method} ${request.path})`);
}

/** The body of a status that a fault asks for, as this API words it. */
export function errorOf(request: RecordedRequest, status: number): Answer {
	const dialect = dialectOf(request);
	if (dialect === 'anthropic')
		return anthropicError(
			status,
			status === 401 ? 'invalid x-api-key' : `Simulated status ${status}`,
		);
	if (dialect === 'azure' && status === 401)
		return azureError(
			401,
			'401',
			'Access denied due to invalid subscription key or wrong API endpoint.',
		);
	if (dialect === 'azure' && status === 429) {
		return azureError(
			429,
			'429',
			'Requests to the ChatCompletions_Create Operation under Azure OpenAI API have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 2 seconds.',
		);
	}
	return statusError(status);
}
