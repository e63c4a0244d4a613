import type { Usage } from './llmTypes';

const COUNTS = [
	'promptTokens',
	'completionTokens',
	'totalTokens',
	'cachedTokens',
	'cacheWriteTokens',
	'reasoningTokens',
	'estimatedTokens',
] as const;

/** The sum of two counts. A count that neither has stays absent: nobody counted it, which is not 0. */
export function addUsage(one: Usage, other: Usage): Usage {
	const sum: Usage = {};
	for (const name of COUNTS) {
		const [a, b] = [one[name], other[name]];
		if (a !== undefined || b !== undefined) sum[name] = (a ?? 0) + (b ?? 0);
	}
	return sum;
}

/** All tokens of an answer; undefined when the server counted none. */
export function tokensOf({
	promptTokens,
	completionTokens,
	totalTokens,
}: Usage): number | undefined {
	if (totalTokens !== undefined) return totalTokens;
	return promptTokens === undefined && completionTokens === undefined
		? undefined
		: (promptTokens ?? 0) + (completionTokens ?? 0);
}

/** The counts in an error's details, where an answer was paid for and could not be used. */
export function usageInDetails(details: Readonly<Record<string, unknown>>): Usage | undefined {
	const { usage } = details;
	if (typeof usage !== 'object' || usage === null) return undefined;
	const counts = usage as Readonly<Record<string, unknown>>;
	const known = COUNTS.map((name) => [name, counts[name]] as const).filter(
		([, count]) => typeof count === 'number',
	);
	return known.length === 0 ? undefined : (Object.fromEntries(known) as Usage); // the names are those of Usage, the values numbers
}
