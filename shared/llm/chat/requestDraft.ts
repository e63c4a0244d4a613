import type { ServiceError } from '../../errors';
import type { HttpResponse } from '../../http';
import { enrichError } from '../errors/enrichError';
import { adjustFor } from '../providers/adjust';
import { requestHash } from './requestHash';
import { refusesFormat } from '../structured/formatRejection';
import type { StructuredOutput } from '../structured/output';
import {
	formatAdjustment,
	repairMessages,
	requestAt,
	type StructurePlan,
} from '../structured/plan';
import type { Adjustment, ChatRequest, LlmConnection, Provider } from '../llmTypes';

/** What one server and model have taught: answers that made a request change, so that the next item need not ask for them again. */
export interface ServerQuirks {
	/** How many ways to ask for a structure were refused. */
	level: number;
	complaints: HttpResponse[];
}

interface DraftTools {
	provider: Provider;
	connection: LlmConnection;
	learned: ServerQuirks;
}

/** More complaints than a request has parameters mean a server that complains of everything. */
const MOST_ADJUSTMENTS = 20;

/** The request as it stands after everything the server complained of. */
export class RequestDraft {
	readonly adjustments: Adjustment[] = [];

	hash = '';

	private base: ChatRequest;

	private level: number;

	private readonly complaints: HttpResponse[] = [];

	constructor(
		request: ChatRequest,
		private readonly plan: StructurePlan | undefined,
		private readonly tools: DraftTools,
	) {
		this.base = request;
		const { learned, connection } = tools;
		const { completed } = connection;
		if (completed !== undefined)
			this.note({ parameter: 'base_url', change: 'replaced', to: `…${completed}` });
		this.level = plan === undefined ? 0 : Math.min(learned.level, plan.levels.length - 1);
		const first = plan?.levels[this.level];
		const best = plan?.wanted.type === 'json_schema' ? ['strict', 'json_schema'] : ['json_object'];
		if (first !== undefined && (this.level > 0 || !best.includes(first)))
			this.note(formatAdjustment(first));
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

	/** Twice the time for the next try. */
	giveMoreTime(): void {
		const { timeoutMs } = this.base;
		if (timeoutMs !== undefined) this.base = { ...this.base, timeoutMs: timeoutMs * 2 };
	}

	/** Whether there is something else to send after this complaint. */
	adjust(response: HttpResponse): boolean {
		if (this.complaints.length >= MOST_ADJUSTMENTS) return false;
		if (
			this.plan !== undefined &&
			this.level < this.plan.levels.length - 1 &&
			this.refuses(response)
		) {
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
		const fresh = this.complaints.filter(({ body }) =>
			learned.complaints.every((known) => known.body !== body),
		);
		learned.complaints.push(
			...fresh.slice(0, Math.max(0, MOST_ADJUSTMENTS - learned.complaints.length)),
		);
		this.complaints.length = 0;
	}

	/** The repair turn: the same request with the answer and what is wrong with it behind. */
	repair(content: string, outcome: StructuredOutput, plan: StructurePlan) {
		const { provider, connection } = this.tools;
		const before = this.effective();
		const { request } = adapted(
			{ ...before, messages: repairMessages(before.messages, content, outcome, plan) },
			provider,
		);
		return { request, httpRequest: provider.toHttpRequest(request, connection) };
	}

	/** An error with what was asked and changed. */
	told(error: ServiceError): ServiceError {
		if (this.hash === '') return error;
		return enrichError(error, {
			requestHash: this.hash,
			...(this.adjustments.length === 0 ? {} : { adjustments: this.adjustments }),
		});
	}

	private effective(): ChatRequest {
		const level = this.plan?.levels[this.level];
		return this.plan === undefined || level === undefined
			? this.base
			: requestAt(level, this.base, this.plan);
	}

	private refuses(response: HttpResponse): boolean {
		return (
			refusesFormat(response, this.effective()) ||
			adjustFor(response, this.effective())?.adjustment.parameter === 'response_format'
		);
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
		if (this.adjustments.every((known) => JSON.stringify(known) !== text))
			this.adjustments.push(adjustment);
	}
}

function adapted(
	request: ChatRequest,
	provider: Provider,
): { request: ChatRequest; adjustments: readonly Adjustment[] } {
	return provider.adapt?.(request) ?? { request, adjustments: [] };
}
