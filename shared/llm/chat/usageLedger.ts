import { usageOf, type Exchanged } from './exchanged';
import { paidFor, rounded, type PriceTable } from '../prices';
import type { Usage } from '../llmTypes';
import { addUsage } from '../usage';

/** What one item has taken so far, over all its requests. */
export interface UsageLedger {
	/** Requests sent: tries, adjustments and the repair turn. */
	requests: number;
	/** Tries that sent something. Adjustments and the repair turn are none. */
	attempts: number;
	usage: Usage;
	/** Undefined when nothing was paid yet, or when a part of it has no known price. */
	readonly cost: number | undefined;
	/** Requests that may have been executed and billed although no answer came. */
	unclear: number;
	/** One more request was sent. */
	add(outcome: Exchanged, prices: PriceTable | undefined, asked: string): void;
}

export function newUsageLedger(): UsageLedger {
	let paid = 0;
	let unknown = false;
	let any = false;
	return {
		requests: 0,
		attempts: 0,
		usage: {},
		unclear: 0,
		get cost() {
			return unknown || !any ? undefined : rounded(paid);
		},
		add(outcome, prices, asked) {
			this.requests++;
			const isFailure = outcome.kind === 'failed';
			if (isFailure && outcome.unclear) this.unclear++;
			const usage = usageOf(outcome) ?? (isFailure ? outcome.estimate : undefined);
			if (usage === undefined) return;
			this.usage = addUsage(this.usage, usage);
			const cost = paidFor(
				usage,
				prices,
				outcome.kind === 'completion' ? outcome.completion.model : undefined,
				asked,
			);
			any = true;
			if (cost === undefined) unknown = true;
			else paid += cost;
		},
	};
}
