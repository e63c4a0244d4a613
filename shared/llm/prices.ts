import type { Usage } from './llmTypes';

/** What a model costs, in one currency per million tokens. */
export interface Price {
	inputPerMillion: number;
	outputPerMillion: number;
	/** For the part of the prompt that came from the provider's cache. Absent: as dear as the rest, which is never too little. */
	cachedPerMillion?: number;
	/** For the part that was written to the cache. Absent: unknown, and then so is the cost of an answer that has one. */
	cacheWritePerMillion?: number;
}

/** By the model's name, exactly. None is built in: prices change without notice, and a wrong one is worse than none. */
export type PriceTable = Readonly<Record<string, Price>>;

/** The price of the model that answered, else of the one asked for: servers answer `gpt-4o` with a dated name. */
export function priceOf(
	table: PriceTable,
	answered: string | undefined,
	asked: string,
): Price | undefined {
	return [answered, asked]
		.map((name) => (name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined))
		.find((price) => price !== undefined);
}

/** Undefined when a count is missing that the cost depends on. */
export function costOf(usage: Usage, price: Price): number | undefined {
	const { promptTokens, completionTokens, cachedTokens = 0, cacheWriteTokens = 0 } = usage;
	if (promptTokens === undefined || completionTokens === undefined) return undefined;
	const plain = promptTokens - cachedTokens - cacheWriteTokens;
	if (plain < 0 || (cacheWriteTokens > 0 && price.cacheWritePerMillion === undefined))
		return undefined;
	const perMillion =
		plain * price.inputPerMillion +
		cachedTokens * (price.cachedPerMillion ?? price.inputPerMillion) +
		cacheWriteTokens * (price.cacheWritePerMillion ?? 0) +
		completionTokens * price.outputPerMillion;
	return rounded(perMillion / 1_000_000);
}

/** What an answer cost; undefined when no price is known or a count is missing. */
export function paidFor(
	usage: Usage,
	prices: PriceTable | undefined,
	answered: string | undefined,
	asked: string,
): number | undefined {
	const price = prices && priceOf(prices, answered, asked);
	return price && costOf(usage, price);
}

/** To a billionth: sums of binary fractions read like 0.30000000000000004 otherwise. */
export function rounded(cost: number): number {
	return Math.round(cost * 1e9) / 1e9;
}
