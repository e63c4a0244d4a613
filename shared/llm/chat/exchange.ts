import { type Exchanged, usageOf } from './exchanged';
import { ServiceError } from '../../errors';
import {
	hostOf,
	TransportError,
	type HttpRequest,
	type HttpResponse,
	type TransportFailure,
} from '../../http';
import { circuitOpen, type CircuitPass, type Resilience, type TokenGrant } from '../../retry';
import { attemptAsync } from '../../result';
import type { Budget, Reservation } from './budget';
import { tooLargeAnswer } from '../errors/answerErrors';
import { estimatedUsage, estimatePromptTokens, longestAnswer } from './estimate';
import { explainAnswer, explainErrorInSuccess, explainFailure } from '../errors/explainLlmError';
import { costOf, paidFor, priceOf, type PriceTable } from '../prices';
import { errorInSuccess } from '../providers/parseChatCompletion';
import type { ChatTools } from './tools';
import type { ChatRequest } from '../llmTypes';
import { tokensOf } from '../usage';

/** Whom one exchange is with, and what stands before it. */
export interface ExchangeTools
	extends Pick<
		ChatTools,
		| 'provider'
		| 'connection'
		| 'transport'
		| 'clock'
		| 'signal'
		| 'names'
		| 'serverMessage'
		| 'maxAnswerMb'
	> {
	resilience: Resilience;
	budget?: Budget;
	prices?: PriceTable;
}

/**
 * Sends one request once, past the breaker, the budget and the pacers, and tells each of them what came of it.
 *
 * @throws ServiceError circuit_open, budget_exhausted, invalid_input or cancelled when it was not sent
 */
export async function exchange(
	request: ChatRequest,
	httpRequest: HttpRequest,
	tools: ExchangeTools,
): Promise<Exchanged> {
	const gate = await admit(request, httpRequest, tools);
	const outcome = await attemptAsync(async () => await sendThrough(request, httpRequest, tools));
	gate.leave(outcome.ok ? outcome.value : unreadable());
	if (!outcome.ok) throw outcome.error;
	return outcome.value;
}

/** A bug in whoever reads answers must not keep a place at the gate. */
function unreadable(): Exchanged {
	return {
		kind: 'failed',
		error: new ServiceError('The answer could not be read', { code: 'invalid_response' }),
		unclear: true,
		outage: false,
	};
}

async function sendThrough(
	request: ChatRequest,
	httpRequest: HttpRequest,
	tools: ExchangeTools,
): Promise<Exchanged> {
	const sent = await send(httpRequest, tools);
	if (sent instanceof TransportError) {
		const { failure } = sent;
		const error = explainFailure(sent, httpRequest);
		return {
			kind: 'failed',
			error,
			unclear: PERHAPS_BILLED.includes(failure) || failure === 'cancelled',
			outage: OUTAGES.includes(failure),
			...(PERHAPS_BILLED.includes(failure) ? { estimate: estimatedUsage(request) } : {}),
		};
	}
	if (sent instanceof ServiceError)
		return { kind: 'failed', error: sent, unclear: true, outage: false };
	const { maxAnswerMb = MAX_ANSWER_MB } = tools;
	if (sent.body.length > maxAnswerMb * 1_000_000)
		return {
			kind: 'failed',
			error: tooLargeAnswer(maxAnswerMb, sent.status),
			unclear: true,
			outage: false,
			estimate: estimatedUsage(request),
		};
	const context = {
		model: request.model,
		asked: request,
		names: tools.names,
		serverMessage: tools.serverMessage,
		nowMs: tools.clock.now(),
	};
	if (sent.status < 200 || sent.status > 299) {
		return {
			kind: 'rejected',
			response: sent,
			error: explainAnswer(httpRequest, sent, context),
		};
	}
	const inside = errorInSuccess(sent.body);
	if (inside !== undefined)
		return {
			kind: 'rejected',
			response: sent,
			error: explainErrorInSuccess(inside, sent, httpRequest, context),
		};
	const parsed = await attemptAsync(async () => tools.provider.parseResponse(sent, request));
	if (parsed.ok) return { kind: 'completion', completion: parsed.value };
	if (!(parsed.error instanceof ServiceError)) throw parsed.error;
	return { kind: 'failed', error: parsed.error, unclear: true, outage: false };
}

/** No text of a model is as long; what is longer comes from something else. */
const MAX_ANSWER_MB = 20;

const PERHAPS_BILLED: readonly TransportFailure[] = ['timeout', 'reset', 'cutOff'];
const OUTAGES: readonly TransportFailure[] = ['connect', 'timeout', 'reset', 'cutOff'];

async function send(
	request: HttpRequest,
	{ transport, signal }: ExchangeTools,
): Promise<HttpResponse | ServiceError> {
	const sent = await attemptAsync(async () => await transport.send(request, signal));
	if (sent.ok) return sent.value;
	return sent.error instanceof ServiceError
		? sent.error
		: new ServiceError('The request failed', { code: 'network_error' });
}

interface Gate {
	leave(outcome: Exchanged): void;
}

/** Waits for everything that must be waited for, the breaker last: its probe shall not stand in a queue. */
async function admit(
	request: ChatRequest,
	httpRequest: HttpRequest,
	tools: ExchangeTools,
): Promise<Gate> {
	const { resilience, budget, prices, signal } = tools;
	const { breaker, limiter, tokens } = resilience;
	const closed = (): ServiceError =>
		circuitOpen(breaker?.retryAfterMs ?? 0, `${request.model} at ${hostOf(httpRequest.url)}`);
	if ((breaker?.retryAfterMs ?? 0) > 0) throw closed();

	const promptTokens =
		budget === undefined && tokens === undefined ? 0 : estimatePromptTokens(request);
	const answerTokens = longestAnswer(request);
	const price = prices && priceOf(prices, undefined, request.model);
	const cost =
		price &&
		((prompt: number, answer: number) =>
			costOf({ promptTokens: prompt, completionTokens: answer }, price));
	const reservation = await budget?.reserve(
		{ promptTokens, answerTokens, model: request.model, cost },
		signal,
	);
	let grant: TokenGrant | undefined;
	const passed = await attemptAsync(async () => {
		grant = await tokens?.take(promptTokens + answerTokens, signal);
		await limiter?.acquire(signal);
		const pass = breaker?.enter();
		if (breaker === undefined || pass !== undefined) return pass;
		limiter?.answered();
		throw closed();
	});
	if (!passed.ok) {
		reservation?.release();
		grant?.correct(0);
		throw passed.error;
	}
	const held: Held = {
		reservation,
		grant,
		pass: passed.value,
		resilience,
		prices,
		asked: request.model,
	};
	return { leave: (outcome) => releaseAdmission(outcome, held) };
}

interface Held {
	reservation: Reservation | undefined;
	grant: TokenGrant | undefined;
	pass: CircuitPass | undefined;
	resilience: Resilience;
	prices: PriceTable | undefined;
	asked: string;
}

function releaseAdmission(outcome: Exchanged, held: Held): void {
	const { resilience, pass } = held;
	resilience.limiter?.answered();
	const usage = usageOf(outcome);
	const tokens = usage && tokensOf(usage);
	if (tokens !== undefined) held.grant?.correct(tokens);
	else if (outcome.kind === 'rejected') held.grant?.correct(0);

	const answered = outcome.kind === 'completion' ? outcome.completion.model : undefined;
	if (usage !== undefined && tokens !== undefined)
		held.reservation?.spend({
			...usage,
			tokens,
			cost: paidFor(usage, held.prices, answered, held.asked),
		});
	else if (outcome.kind === 'completion') held.reservation?.spend({});
	else if (outcome.kind === 'failed' && outcome.unclear) held.reservation?.unclear();
	else held.reservation?.release();

	pauseFor(outcome, resilience);
	if (pass !== undefined) recordVerdict(outcome, pass);
}

/**
 * What the server asks of one request holds for all that share the credential. A wait beyond the policy's cap (a daily limit) is told
 * by failing instead: holding everything back for hours would look like a node that hangs.
 */
function pauseFor(outcome: Exchanged, { limiter, policy }: Resilience): void {
	if (outcome.kind !== 'rejected') return;
	const { code, retryAfterMs } = outcome.error;
	if (code === 'rate_limited' && retryAfterMs !== undefined && retryAfterMs <= policy.maxWaitMs)
		limiter?.pause(retryAfterMs);
}

/** A status from 500 on, a time-out or a network failure counts; a rate limit says nothing; any other answer shows that the server works. */
function recordVerdict(outcome: Exchanged, pass: CircuitPass): void {
	if (outcome.kind === 'completion') return pass.succeeded();
	const { code, status } = outcome.error;
	if (outcome.kind === 'rejected') {
		if ((status ?? 0) >= 500 && code === 'server_error') return pass.failed();
		const silent =
			[408, 409, 429].includes(status ?? 0) ||
			(outcome.response.status < 300 && code === 'server_error');
		return silent ? pass.ended() : pass.succeeded();
	}
	if (outcome.outage) return pass.failed();
	return ['refused', 'content_filtered', 'truncated', 'empty_answer'].includes(code)
		? pass.succeeded()
		: pass.ended();
}
