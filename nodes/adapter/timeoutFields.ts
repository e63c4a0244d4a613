import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import type { RetryPolicy } from '../../shared/retry';

/** The options both HTTP nodes share: how long to wait, how often to try, how many items at once. */
export const patienceSchema = z.object({
	timeoutMs: z.number().int().min(1).optional(),
	maxRetries: z.number().int().min(0).max(20).optional(),
	maxWaitMs: z.number().int().min(0).optional(),
	waitBudgetMs: z.number().int().min(0).optional(),
	concurrency: z.number().int().min(1).max(50).optional(),
});

type Patience = z.output<typeof patienceSchema>;

/** In milliseconds, but for `maxRetries`. */
export interface PatienceDefaults {
	timeoutMs: number;
	policy: RetryPolicy;
}

/** The fields of the schema, alphabetical, with the node's own defaults. */
export function patienceFields({ timeoutMs, policy }: PatienceDefaults): INodeProperties[] {
	const { maxWaitMs, budgetMs } = policy;
	const maxRetries = policy.maxAttempts - 1;
	return [
		{
			displayName: 'Concurrency',
			name: 'concurrency',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 50 },
			default: 4,
			description:
				'How many items are worked on at the same time; the output keeps the order of the input',
		},
		{
			displayName: 'Longest Wait (Ms)',
			name: 'maxWaitMs',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: maxWaitMs,
			description:
				'Longest single wait before a retry, in milliseconds. If the server asks for more, the item fails at once and the error tells how long it asked for.',
		},
		{
			displayName: 'Retries',
			name: 'maxRetries',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 20 },
			default: maxRetries,
			description:
				'How often a request is repeated after a rate limit, a server error or a network failure',
		},
		{
			displayName: 'Timeout (Ms)',
			name: 'timeoutMs',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: timeoutMs,
			description: 'Longest time for one attempt, in milliseconds',
		},
		{
			displayName: 'Total Wait (Ms)',
			name: 'waitBudgetMs',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: budgetMs,
			description: 'Longest time one item may spend waiting between its attempts, in milliseconds',
		},
	];
}

/** The policy with the user's options in place of the defaults. */
export function toPolicy(options: Patience, { policy }: PatienceDefaults): RetryPolicy {
	return {
		...policy,
		maxAttempts: options.maxRetries === undefined ? policy.maxAttempts : options.maxRetries + 1,
		maxWaitMs: options.maxWaitMs ?? policy.maxWaitMs,
		budgetMs: options.waitBudgetMs ?? policy.budgetMs,
	};
}
