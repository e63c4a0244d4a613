import { describeRequest, TransportError, type HttpRequest, type HttpTransport } from '../http';
import { explainAnswer, explainFailure } from './errors/explainLlmError';
import { listedIds } from './modelIds';
import { openAiCompatible } from './providers/openAiCompatible';
import type { LlmConnection, Provider } from './llmTypes';

/**
 * The ids of the models the key may use, sorted; the names of deployments for Azure.
 *
 * @param provider whose list it is; `GET {baseUrl}/models` for most
 * @throws ServiceError auth, not_found (many servers have no such list), server_error, network_error, …; sent once, without retry,
 * because a person is waiting for a dropdown
 */
export async function listModels(
	transport: HttpTransport,
	connection: LlmConnection,
	nowMs: number,
	provider: Provider = openAiCompatible,
): Promise<string[]> {
	const request: HttpRequest = {
		...(provider.modelsRequest?.(connection) ?? {
			method: 'GET',
			url: `${connection.baseUrl}/models${connection.query ?? ''}`,
			headers: connection.headers,
		}),
		timeoutMs: 10_000,
	};
	const response = await transport.send(request).catch((error: unknown) => {
		throw error instanceof TransportError ? explainFailure(error, request) : error;
	});
	if (response.status < 200 || response.status > 299)
		throw explainAnswer(request, response, { nowMs });
	const ids = (provider.parseModels ?? listedIds)(response, describeRequest(request));
	return [...new Set(ids)].sort((a, b) => a.localeCompare(b));
}
