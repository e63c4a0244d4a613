import { parseBody } from '../http/json';
import { describeRequest, TransportError, type HttpRequest, type HttpTransport } from '../http/transport';
import { explainAnswer, explainFailure } from './explainError';
import type { LlmConnection } from './types';
import { modelList } from './wire';

/**
 * `GET /models`: the ids of the models the key may use, sorted.
 *
 * @throws ServiceError auth, not_found (many servers have no such list), server_error, network_error, …; sent once, without retry,
 * because a person is waiting for a dropdown
 */
export async function listModels(transport: HttpTransport, connection: LlmConnection, nowMs: number): Promise<string[]> {
	const request: HttpRequest = {
		method: 'GET',
		url: `${connection.baseUrl}/models`,
		headers: connection.headers,
		timeoutMs: 10_000,
	};
	const response = await transport.send(request).catch((error: unknown) => {
		throw error instanceof TransportError ? explainFailure(error, request) : error;
	});
	if (response.status < 200 || response.status > 299) throw explainAnswer(request, response, undefined, nowMs);
	const ids = parseBody(response, modelList, describeRequest(request)).data.map((model) => model.id);
	return [...new Set(ids)].sort((a, b) => a.localeCompare(b));
}
