import { ServiceError } from '../errors';
import type { HttpResponse } from '../http/transport';
import type { Resilience } from '../retry/resilience';
import { retry, type Effort } from '../retry/retry';
import type { ChatTools } from './chat';
import { errorWith } from './errorWith';
import { exchange, type Exchanged, type ExchangeTools } from './exchange';
import { adjustFor } from './providers/adjust';
import { keepRejectedAnswer } from './rejectedAnswer';
import { requestHash } from './requestHash';
import { refusesFormat } from './structured/complaint';
import { formatAdjustment, planStructure, repairMessages, requestAt, type StructurePlan } from './structured/plan';
import type { StructuredOutput } from './structured/parse';
import type { Adjustment, ChatRequest, Completion } from './types';
import type { Ledger } from './ledger';

/** What one server and model have taught: answers that made a request change, so that the next item need not ask for them again. */
export interface Learned {
	/** How many ways to ask for a structure were refused. */
	level: number;
	complaints: HttpResponse[];
}

export interface AskTools extends ExchangeTools, Pick<ChatTools, 'random' | 'repair' | 'failOnTruncated'> {
	effort: Effort;
	ledger: Ledger;
	learned: Learned;
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

/** More complaints than a request has parameters mean a server that complains of everything. */
const MOST_ADJUSTMENTS = 20;

/**
 * Gets one answer from one model: adjusts what the server does not take, tries again what may pass, judges the structure, and asks
 * once more for one that is wrong.
 *
 * @throws ServiceError as `chat`
 */
export async function ask(request: ChatRequest, tools: AskTools): Promise<Answer> {
	const plan = planStructure(request.responseFormat, tools.provider.capabilities);
	const draft = new Draft(request, plan, tools);
	try {
		const completion = await sendUntilAnswered(draft, tools);
		const answer = { completion, repaired: false, adjustments: draft.adjustments, requestHash: draft.hash };
		if (plan === undefined) {
			if (completion.finishReason === 'length' && tools.failOnTruncated === true) throw cutOff(completion);
			return answer;
		}
		return { ...answer, ...(await judged(completion, plan, draft, tools)) };
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		throw draft.told(error);
	}
}

/** The one retry loop. Adjusting is part of a try. */
async function sendUntilAnswered(draft: Draft, tools: AskTools): Promise<Completion> {
	const { clock, random, signal, resilience, effort } = tools;
	let last: { error: ServiceError; unclear: boolean } | undefined;
	let refused = false;
	const attempt = async (): Promise<Completion> => {
		const outcome = await adjusted(draft, tools).catch((error: unknown) => {
			// Not sent: what the last try met says more than what kept the next one from being sent.
			refused = true;
			throw last !== undefined && !signal?.aborted ? last.error : error;
		});
		if (outcome.kind === 'completion') return outcome.completion;
		last = { error: outcome.error, unclear: outcome.kind === 'failed' && outcome.unclear };
		throw outcome.error;
	};
	const mayRepeat = (): boolean => {
		if (refused || (last?.unclear === true && resilience.retryUnclear === false)) return false;
		return (resilience.breaker?.retryAfterMs ?? 0) === 0;
	};
	try {
		return await retry(attempt, resilience.policy, { clock, random, signal, mayRepeat }, effort);
	} catch (error) {
		if (error instanceof ServiceError && last?.unclear === true && error === last.error) tools.ledger.unclear = true;
		throw withCircuit(error, resilience);
	}
}

/** A failure that opened the circuit, or met it open, says so. */
function withCircuit(error: unknown, { breaker }: Resilience): unknown {
	if (!(error instanceof ServiceError) || error.code === 'circuit_open' || breaker === undefined || breaker.state === 'closed') return error;
	if (!['server_error', 'timeout', 'network_error'].includes(error.code)) return error;
	return errorWith(error, { circuit: breaker.state }, { retryAfterMs: Math.max(error.retryAfterMs ?? 0, breaker.retryAfterMs) });
}

/** Sends, and sends again at once what the server wants otherwise. */
async function adjusted(draft: Draft, tools: AskTools): Promise<Exchanged> {
	for (;;) {
		const { request, httpRequest } = draft.next();
		tools.ledger.requests++;
		const outcome = await exchange(request, httpRequest, tools).catch((error: unknown) => {
			tools.ledger.requests--;
			throw error;
		});
		tools.ledger.add(outcome, tools.prices, request.model);
		if (outcome.kind === 'completion') draft.remember();
		if (outcome.kind !== 'rejected' || !draft.adjust(outcome.response)) return outcome;
	}
}

async function judged(completion: Completion, plan: StructurePlan, draft: Draft, tools: AskTools): Promise<Partial<Answer>> {
	const outcome = plan.judge(completion.content);
	if (outcome.ok) return { data: outcome.data };
	if (completion.finishReason === 'length') throw cutOff(completion);
	if (tools.repair === false) throw schemaInvalid(completion, outcome, 'off', tools);
	const repair = draft.repair(completion.content, outcome, plan);
	let second: Exchanged;
	try {
		second = await exchange(repair.request, repair.httpRequest, tools);
		tools.ledger.requests++;
		tools.ledger.add(second, tools.prices, repair.request.model);
	} catch (error) {
		if (!(error instanceof ServiceError) || error.code === 'cancelled') throw error;
		throw schemaInvalid(completion, outcome, error.code, tools);
	}
	if (second.kind !== 'completion') {
		if (second.error.code === 'cancelled') throw second.error;
		throw schemaInvalid(completion, outcome, second.error.code, tools);
	}
	const again = plan.judge(second.completion.content);
	if (again.ok) return { completion: second.completion, data: again.data, repaired: true };
	if (second.completion.finishReason === 'length') throw cutOff(second.completion);
	throw schemaInvalid(second.completion, again, 'schema_invalid', tools);
}

function cutOff({ content }: Completion): ServiceError {
	const error = new ServiceError('The answer was cut off at the limit of tokens', {
		code: 'truncated',
		description: "Raise 'Max Tokens' in the options, or ask for a shorter answer. What was written so far was paid for.",
		details: { finishReason: 'length' },
	});
	return keepRejectedAnswer(error, content);
}

/** @param repair what became of the repair turn */
function schemaInvalid({ content }: Completion, outcome: StructuredOutput, repair: string, { effort }: AskTools): ServiceError {
	const problems = outcome.ok ? [] : outcome.problems;
	const [first] = problems;
	const where = first === undefined ? '' : ` (${first.path === '' ? '' : `${first.path}: `}${first.problem})`;
	const error = new ServiceError(`The answer does not have the structure that was asked for${where}`, {
		code: 'schema_invalid',
		description: 'Say in the prompt what each field means, simplify the schema, or choose a model that keeps to schemas.',
		details: { problems, repair },
	});
	error.effort = { ...effort };
	return keepRejectedAnswer(error, content);
}

/** The request as it stands after everything the server complained of. */
class Draft {
	readonly adjustments: Adjustment[] = [];

	hash = '';

	private base: ChatRequest;

	private level: number;

	private readonly complaints: HttpResponse[] = [];

	constructor(
		request: ChatRequest,
		private readonly plan: StructurePlan | undefined,
		private readonly tools: AskTools,
	) {
		this.base = request;
		const { learned } = tools;
		this.level = plan === undefined ? 0 : Math.min(learned.level, plan.levels.length - 1);
		const first = plan?.levels[this.level];
		const best = plan?.wanted.type === 'json_schema' ? ['strict', 'json_schema'] : ['json_object'];
		if (first !== undefined && (this.level > 0 || !best.includes(first))) this.note(formatAdjustment(first));
		for (const complaint of learned.complaints) this.adjustParameter(complaint);
	}

	next() {
		const { provider, connection } = this.tools;
		const { request, adjustments } = adapted(this.effective(), provider);
		adjustments.forEach((adjustment) => this.note(adjustment));
		const httpRequest = provider.toHttpRequest(request, connection);
		this.hash = requestHash(httpRequest);
		return { request, httpRequest };
	}

	/** Whether there is something else to send after this complaint. */
	adjust(response: HttpResponse): boolean {
		if (this.complaints.length >= MOST_ADJUSTMENTS) return false;
		if (this.plan !== undefined && this.level < this.plan.levels.length - 1 && this.refuses(response)) {
			this.level++;
			this.note(formatAdjustment(this.plan.levels[this.level] ?? 'prompt'));
			this.complaints.push(response);
			return true;
		}
		if (!this.adjustParameter(response)) return false;
		this.complaints.push(response);
		return true;
	}

	/** The adjusted request was answered, so the next item begins with it. */
	remember(): void {
		const { learned } = this.tools;
		learned.level = Math.max(learned.level, this.level);
		// Items that were under way together were all told the same.
		const fresh = this.complaints.filter(({ body }) => learned.complaints.every((known) => known.body !== body));
		learned.complaints.push(...fresh.slice(0, Math.max(0, MOST_ADJUSTMENTS - learned.complaints.length)));
		this.complaints.length = 0;
	}

	/** The repair turn: the same request with the answer and what is wrong with it behind. */
	repair(content: string, outcome: StructuredOutput, plan: StructurePlan) {
		const { provider, connection } = this.tools;
		const before = this.effective();
		const { request } = adapted({ ...before, messages: repairMessages(before.messages, content, outcome, plan) }, provider);
		return { request, httpRequest: provider.toHttpRequest(request, connection) };
	}

	/** An error with what was asked and changed. */
	told(error: ServiceError): ServiceError {
		if (this.hash === '') return error;
		return errorWith(error, { requestHash: this.hash, ...(this.adjustments.length === 0 ? {} : { adjustments: this.adjustments }) });
	}

	private effective(): ChatRequest {
		const level = this.plan?.levels[this.level];
		return this.plan === undefined || level === undefined ? this.base : requestAt(level, this.base, this.plan);
	}

	private refuses(response: HttpResponse): boolean {
		return refusesFormat(response) || adjustFor(response, this.effective())?.adjustment.parameter === 'response_format';
	}

	private adjustParameter(response: HttpResponse): boolean {
		const { request } = adapted(this.effective(), this.tools.provider);
		const change = adjustFor(response, request);
		if (change === undefined || change.adjustment.parameter === 'response_format') return false;
		const { messages, responseFormat } = this.base;
		this.base = { ...change.request, messages, responseFormat };
		this.note(change.adjustment);
		return true;
	}

	private note(adjustment: Adjustment): void {
		const text = JSON.stringify(adjustment);
		if (this.adjustments.every((known) => JSON.stringify(known) !== text)) this.adjustments.push(adjustment);
	}
}

function adapted(request: ChatRequest, provider: AskTools['provider']): { request: ChatRequest; adjustments: readonly Adjustment[] } {
	return provider.adapt?.(request) ?? { request, adjustments: [] };
}
