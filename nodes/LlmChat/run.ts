import type { IExecuteFunctions } from 'n8n-workflow';
import { ServiceError } from '../../shared/errors';
import {
	addUsage,
	type Budget,
	type ChatMemory,
	type ChatResult,
	createBudget,
	rounded,
	type Usage,
	usageInDetails,
} from '../../shared/llm';
import { tellTokenUsage } from '../adapter/tokenUsage';
import type { CompleteOptions } from './options';

/** What the items of one run share. */
/** An answered item: what people read, and in `meta` how it came about. */
export interface ChatOutput {
	[key: string]: unknown;
	meta: Record<string, unknown>;
}

interface ChatRun {
	memory: ChatMemory;
	/** Made from the options of the item that comes first; undefined without limits. */
	budget(options: CompleteOptions): Budget | undefined;
	/** An item was answered. Its total is filled in when the run ends. */
	answered(result: ChatResult, json: ChatOutput): void;
	/** An item failed; it may have cost something all the same. */
	failed(error: unknown): void;
	/** Writes the total into every answered item, and tells n8n of the tokens. */
	finish(): void;
}

export function chatRun(context: IExecuteFunctions): ChatRun {
	const items: ChatOutput[] = [];
	let failed = 0;
	let usage: Usage = {};
	let cost = 0;
	let costKnown = true;
	let budget: { of: Budget | undefined } | undefined;

	const add = (spent: Usage, itsCost: unknown): void => {
		if (Object.keys(spent).length === 0) return;
		usage = addUsage(usage, spent);
		if (typeof itsCost === 'number') cost += itsCost;
		else costKnown = false;
	};

	return {
		memory: new Map(),
		budget({ maxRunTokens = 0, maxRunCost = 0 }) {
			if (budget === undefined) {
				const limits = { maxTokens: maxRunTokens || undefined, maxCost: maxRunCost || undefined };
				budget = { of: maxRunTokens + maxRunCost > 0 ? createBudget(limits) : undefined };
			}
			return budget.of;
		},
		answered(result, json) {
			items.push(json);
			add(result.usage, result.cost);
		},
		failed(error) {
			failed++;
			if (error instanceof ServiceError)
				add(usageInDetails(error.details) ?? {}, error.details.cost);
		},
		finish() {
			const counted = Object.keys(usage).length > 0;
			for (const json of items) {
				const total = {
					answered: items.length,
					failed,
					usage: { ...usage },
					...(counted && costKnown ? { cost: rounded(cost) } : {}),
				};
				json.meta.runTotal = total;
			}
			tellTokenUsage(context, usage.promptTokens ?? 0, usage.completionTokens ?? 0);
		},
	};
}
