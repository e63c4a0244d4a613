import { ServiceError } from '../../errors';
import { type Effort, type Resilience, retry } from '../../retry';
import { attemptAsync } from '../../result';
import type { ChatTools } from './tools';
import { RequestDraft, type ServerQuirks } from './requestDraft';
import { enrichError } from '../errors/enrichError';
import { exchange, type ExchangeTools } from './exchange';
import { type Exchanged } from './exchanged';
import type { UsageLedger } from './usageLedger';
import { cutOff, schemaInvalid } from '../structured/structureErrors';
import { planStructure, type StructurePlan } from '../structured/plan';
import type { Adjustment, ChatRequest, Completion } from '../llmTypes';

interface AskTools extends ExchangeTools, Pick<ChatTools, 'random' | 'repair' | 'failOnTruncated'> {
	effort: Effort;
	ledger: UsageLedger;
	learned: ServerQuirks;
	/** Whether another model is asked when this one fails. */
	hasFallback: boolean;
}

/** A usable answer of one model. */
export interface Answer {
	completion: Completion;
	/** The parsed value, where a structure was asked for. */
	data?: unknown;
	repaired: boolean;
	adjustments: Adjustment[];
	requestHash: string;
}

/**
 * Gets one answer from one model: adjusts what the server does not take, tries again what may pass, judges the structure, and asks
 * once more for one that is wrong.
 *
 * @throws ServiceError as `chat`
 */
export async function askModel(request: ChatRequest, tools: AskTools): Promise<Answer> {
	const plan = planStructure(request.responseFormat, tools.provider.capabilities);
	const draft = new RequestDraft(request, plan, tools);
	const outcome = await attemptAsync(async (): Promise<Answer> => {
		const completion = await sendUntilAnswered(draft, tools);
		const answer = {
			completion,
			repaired: false,
			adjustments: draft.adjustments,
			requestHash: draft.hash,
		};
		if (plan !== undefined) return { ...answer, ...(await judged(completion, plan, draft, tools)) };
		if (completion.finishReason === 'length' && tools.failOnTruncated === true)
			throw cutOff(completion);
		return answer;
	});
	if (outcome.ok) return outcome.value;
	throw outcome.error instanceof ServiceError ? draft.told(outcome.error) : outcome.error;
}

/** Requests of one item that may have been billed without an answer: the first, and one more. */
export const MOST_UNCLEAR = 2;

/** The one retry loop. Adjusting is part of a try. */
async function sendUntilAnswered(draft: RequestDraft, tools: AskTools): Promise<Completion> {
	const { clock, random, signal, resilience, effort } = tools;
	let last: { error: ServiceError; unclear: boolean } | undefined;
	let refused = false;
	const attempt = async (): Promise<Completion> => {
		const tried = await attemptAsync(async () => await adjusted(draft, tools));
		if (!tried.ok) {
			// Not sent: what the last try met says more than what kept the next one from being sent.
			refused = true;
			throw last !== undefined && !signal?.aborted ? last.error : tried.error;
		}
		const outcome = tried.value;
		if (outcome.kind === 'completion') return outcome.completion;
		last = { error: outcome.error, unclear: outcome.kind === 'failed' && outcome.unclear };
		// A server that needs longer than it was given would need it the next time too.
		if (outcome.error.code === 'timeout') draft.giveMoreTime();
		throw outcome.error;
	};
	const mayRepeat = (): boolean => {
		if (refused || (last?.unclear === true && !mayPayTwice(tools))) return false;
		return (resilience.breaker?.retryAfterMs ?? 0) === 0;
	};
	const answered = await attemptAsync(
		async () =>
			await retry(attempt, resilience.policy, { clock, random, signal, mayRepeat }, effort),
	);
	if (answered.ok) return answered.value;
	throw withCircuit(answered.error, resilience);
}

/** At most one more request after one that may have been billed; with a fallback model that one is the fallback's. */
function mayPayTwice({ resilience, ledger, hasFallback }: AskTools): boolean {
	return resilience.retryUnclear !== false && !hasFallback && ledger.unclear < MOST_UNCLEAR;
}

/** A failure that opened the circuit, or met it open, says so. */
function withCircuit(error: unknown, { breaker }: Resilience): unknown {
	if (
		!(error instanceof ServiceError) ||
		error.code === 'circuit_open' ||
		breaker === undefined ||
		breaker.state === 'closed'
	)
		return error;
	if (!['server_error', 'timeout', 'network_error'].includes(error.code)) return error;
	return enrichError(
		error,
		{ circuit: breaker.state },
		{ retryAfterMs: Math.max(error.retryAfterMs ?? 0, breaker.retryAfterMs) },
	);
}

/** Sends, and sends again at once what the server wants otherwise. */
async function adjusted(draft: RequestDraft, tools: AskTools): Promise<Exchanged> {
	for (let first = true; ; first = false) {
		const { request, httpRequest } = draft.next();
		const outcome = await exchange(request, httpRequest, tools);
		if (first) tools.ledger.attempts++;
		tools.ledger.add(outcome, tools.prices, request.model);
		if (outcome.kind === 'completion') draft.remember();
		if (outcome.kind !== 'rejected' || !draft.adjust(outcome.response)) return outcome;
	}
}

async function judged(
	completion: Completion,
	plan: StructurePlan,
	draft: RequestDraft,
	tools: AskTools,
): Promise<Partial<Answer>> {
	const outcome = plan.judge(completion.content);
	if (outcome.ok) return { data: outcome.data };
	if (completion.finishReason === 'length') throw cutOff(completion);
	if (tools.repair === false) throw schemaInvalid(completion, outcome, 'off');
	const repair = draft.repair(completion.content, outcome, plan);
	const sent = await attemptAsync(
		async () => await exchange(repair.request, repair.httpRequest, tools),
	);
	if (sent.ok) tools.ledger.add(sent.value, tools.prices, repair.request.model);
	const failure = sent.ok
		? sent.value.kind === 'completion'
			? undefined
			: sent.value.error
		: sent.error;
	if (!sent.ok || sent.value.kind !== 'completion') {
		if (!(failure instanceof ServiceError) || failure.code === 'cancelled') throw failure;
		throw schemaInvalid(completion, outcome, failure.code);
	}
	const second = sent.value;
	const again = plan.judge(second.completion.content);
	if (again.ok) return { completion: second.completion, data: again.data, repaired: true };
	if (second.completion.finishReason === 'length') throw cutOff(second.completion);
	throw schemaInvalid(second.completion, again, 'failed');
}
