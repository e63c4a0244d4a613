import type { Clock } from '../clock';
import { ServiceError } from '../errors';
import { TransportError, type HttpRequest, type HttpResponse, type HttpTransport } from '../http/transport';
import { LLM_BACKOFF } from '../retry/backoff';
import { newEffort, retry, type RetryPolicy } from '../retry/retry';
import { explainAnswer, explainErrorInSuccess, explainFailure } from './explainError';
import { errorInSuccess } from './providers/openAiCompatible';
import type { ChatRequest, ChatResult, Completion, LlmConnection, Provider } from './types';

/** Up to 4 repeats, no wait over 60 s, and 2 minutes of waiting per item. */
export const LLM_RETRY: RetryPolicy = {
	maxAttempts: 5,
	maxWaitMs: 60_000,
	budgetMs: 120_000,
	backoff: LLM_BACKOFF,
};

export interface ChatTools {
	provider: Provider;
	connection: LlmConnection;
	transport: HttpTransport;
	clock: Clock;
	/** A number in [0, 1), for jitter. */
	random: () => number;
	resilience: RetryPolicy;
	signal?: AbortSignal;
}

/**
 * Asks for one completion. Retries what cannot have been answered; an answer that arrived, even a broken one, is never
 * asked for again, because it was paid for.
 *
 * @throws ServiceError auth, permission_denied, not_found, bad_request, rate_limited, quota_exhausted, server_error,
 * network_error, timeout, invalid_response, content_filtered, refused or cancelled
 */
export async function chat(request: ChatRequest, tools: ChatTools): Promise<ChatResult> {
	const effort = newEffort();
	const httpRequest = tools.provider.toHttpRequest(request, tools.connection);
	const { clock, random, signal } = tools;
	const completion = await retry(
		async () => await completeOnce(request, httpRequest, tools),
		tools.resilience,
		{ clock, random, signal },
		effort,
	);
	return { ...completion, attempts: effort.attempts, waitedMs: effort.waitedMs };
}

async function completeOnce(request: ChatRequest, httpRequest: HttpRequest, tools: ChatTools): Promise<Completion> {
	const sent = await settle(httpRequest, tools);
	if (sent instanceof Error) throw sent instanceof TransportError ? explainFailure(sent, httpRequest) : sent;
	const nowMs = tools.clock.now();
	if (sent.status < 200 || sent.status > 299) throw explainAnswer(httpRequest, sent, request.model, nowMs);
	const error = errorInSuccess(sent.body);
	if (error !== undefined) throw explainErrorInSuccess(error, sent, httpRequest, request.model, nowMs);
	return tools.provider.parseResponse(sent, request);
}

async function settle(request: HttpRequest, tools: ChatTools): Promise<HttpResponse | Error> {
	try {
		return await tools.transport.send(request, tools.signal);
	} catch (error) {
		return error instanceof Error ? error : new ServiceError('The request failed', { code: 'network_error' });
	}
}
