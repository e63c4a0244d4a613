import { type ChatTools } from './tools';
import { ServiceError, type ErrorCode } from '../../errors';

import {
	type Effort,
	LLM_BACKOFF,
	newEffort,
	type Resilience,
	type RetryPolicy,
	toResilience,
} from '../../retry';
import { attemptAsync } from '../../result';
import { askModel, MOST_UNCLEAR, type Answer } from './askModel';

import { enrichError } from '../errors/enrichError';
import { newUsageLedger, type UsageLedger } from './usageLedger';

import type { ChatRequest, ChatResult } from '../llmTypes';

/** Up to 4 repeats, no wait over 60 s, and 2 minutes of waiting per item. */
export const LLM_RETRY: RetryPolicy = {
	maxAttempts: 5,
	maxWaitMs: 60_000,
	budgetMs: 120_000,
	backoff: LLM_BACKOFF,
};

/**
 * Asks for one completion. Retries what cannot have been answered; an answer that arrived, even a broken one, is never
 * asked for again, because it was paid for. The one exception is the repair turn: an answer without the structure that
 * `responseFormat` asks for is sent back once, and its tokens are counted.
 *
 * @throws ServiceError with one of the codes in OUTCOMES; its details tell `requestHash`, and `usage` and `cost` where something was paid
 */
export async function chat(request: ChatRequest, tools: ChatTools): Promise<ChatResult> {
	const effort = newEffort();
	const ledger = newUsageLedger();
	const ways = routesFor(request, tools);
	let first: { error: ServiceError; model: string } | undefined;
	for (const [index, way] of ways.entries()) {
		const asked = await attemptAsync(
			async () =>
				await askModel(way.request, askTools(way, tools, effort, ledger, index < ways.length - 1)),
		);
		if (asked.ok)
			return toResult(
				asked.value,
				effort,
				ledger,
				first && { model: way.request.model, reason: first.error.code },
				tools.thoughts,
			);
		const { error } = asked;
		if (!(error instanceof ServiceError)) throw error;
		if (index === ways.length - 1 || !fallsBack(error, ledger, way))
			throw withCallDetails(error, effort, ledger, first);
		first = { error, model: way.request.model };
	}
	throw new Error('There is always a first model');
}

interface ModelRoute extends Pick<ChatTools, 'provider' | 'connection' | 'transport'> {
	request: ChatRequest;
	resilience: Resilience;
}

function routesFor(request: ChatRequest, tools: ChatTools): ModelRoute[] {
	const { provider, connection, transport, fallback } = tools;
	const first: ModelRoute = {
		request,
		provider,
		connection,
		transport,
		resilience: toResilience(tools.resilience),
	};
	if (fallback === undefined) return [first];
	const { model, resilience } = fallback;
	// The breaker knows one model; the pace belongs to the credential, which is the same unless said otherwise.
	const own =
		resilience === undefined
			? { ...first.resilience, breaker: undefined }
			: toResilience(resilience);
	return [
		first,
		{
			request: { ...request, model },
			provider: fallback.provider ?? provider,
			connection: fallback.connection ?? connection,
			transport: fallback.transport ?? transport,
			resilience: own,
		},
	];
}

function askTools(
	way: ModelRoute,
	tools: ChatTools,
	effort: Effort,
	ledger: UsageLedger,
	hasFallback: boolean,
) {
	const { clock, random, signal, budget, prices, repair, failOnTruncated, memory } = tools;
	const { names, serverMessage, maxAnswerMb } = tools;
	const { provider, connection, transport, resilience, request } = way;
	const key = JSON.stringify([
		provider.id,
		connection.baseUrl,
		request.model,
		request.responseFormat?.type,
	]);
	const learned = memory?.get(key) ?? { level: 0, complaints: [] };
	memory?.set(key, learned);
	return {
		provider,
		connection,
		transport,
		resilience,
		clock,
		random,
		signal,
		budget,
		prices,
		repair,
		failOnTruncated,
		names,
		serverMessage,
		maxAnswerMb,
		effort,
		ledger,
		learned,
		hasFallback,
	};
}

/** What may pass by itself is worth another model; what was perhaps billed only if the user takes that. */
function fallsBack(
	error: ServiceError,
	{ unclear }: UsageLedger,
	{ resilience }: ModelRoute,
): boolean {
	if (unclear > 0 && (resilience.retryUnclear === false || unclear >= MOST_UNCLEAR)) return false;
	return error.retryable && error.code !== 'cancelled';
}

function toResult(
	answer: Answer,
	effort: Effort,
	ledger: UsageLedger,
	fallback: { model: string; reason: ErrorCode } | undefined,
	thoughts: 'apart' | 'drop' | 'leave' = 'apart',
): ChatResult {
	const { completion, data, repaired, adjustments, requestHash } = answer;
	const { original, reasoning, ...rest } = completion;
	return {
		...rest,
		...(thoughts === 'leave' && original !== undefined ? { content: original } : {}),
		...(thoughts === 'apart' && reasoning !== undefined ? { reasoning } : {}),
		...(data === undefined ? {} : { data }),
		usage: ledger.usage,
		...(ledger.cost === undefined ? {} : { cost: ledger.cost }),
		adjustments,
		repaired,
		...(fallback === undefined ? {} : { fallback }),
		requestHash,
		requests: ledger.requests,
		attempts: ledger.attempts,
		waitedMs: effort.waitedMs,
	};
}

function withCallDetails(
	error: ServiceError,
	effort: Effort,
	ledger: UsageLedger,
	first: { error: ServiceError; model: string } | undefined,
): ServiceError {
	const paid = Object.keys(ledger.usage).length > 0;
	const full = enrichError(error, {
		...(ledger.requests > 0 ? { requests: ledger.requests } : {}),
		...(paid ? { usage: ledger.usage } : {}),
		...(ledger.cost === undefined ? {} : { cost: ledger.cost }),
		...(first === undefined ? {} : { firstModel: { model: first.model, code: first.error.code } }),
	});
	full.effort = { attempts: ledger.attempts, waitedMs: effort.waitedMs };
	return full;
}
