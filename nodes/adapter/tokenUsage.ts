import * as n8nWorkflow from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';

type Accumulate = (context: IExecuteFunctions, inputTokens: number, outputTokens: number) => void;

/** Recent versions of n8n count the tokens of an execution; older ones have no such function. */
const { accumulateTokenUsage } = n8nWorkflow as typeof n8nWorkflow & {
	accumulateTokenUsage?: Accumulate;
};

/** Tells n8n what a run has used. Never fails: it is bookkeeping, and some contexts (a tool of an agent) keep no books. */
export function tellTokenUsage(
	context: IExecuteFunctions,
	inputTokens: number,
	outputTokens: number,
): void {
	if (inputTokens + outputTokens === 0) return;
	try {
		accumulateTokenUsage?.(context, inputTokens, outputTokens);
	} catch {
		return;
	}
}
