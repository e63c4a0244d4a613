import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelled } from '../../shared/errors';
import { attemptAsync } from '../../shared/result';
import { markForErrorBranch } from './errorBranch';
import { toErrorItem, toNodeError } from './errors';

/** Several output items of one input item, in this order. A part that failed is told where it stands; the others are kept. */
export class ManyItems {
	constructor(readonly outcomes: ReadonlyArray<{ json: object } | { error: unknown }>) {}
}

/**
 * Turns one input item into the JSON of one output item (a plain object of ours, whose interface needs no index signature), or
 * into that of several.
 */
type ItemWork = (itemIndex: number) => Promise<object | ManyItems>;

/**
 * The one loop over items. Works on `concurrency` items at a time and gives the results in input order, each with its
 * pairedItem. With "On Error: Continue" a failed item becomes an error item and the others go on; else the first failure
 * stops the node, after the items under way have ended. When the execution is cancelled, what was finished is given all the same:
 * it may have been paid for, and n8n keeps it with the execution.
 */
export async function runItems(
	context: IExecuteFunctions,
	concurrency: number,
	work: ItemWork,
): Promise<INodeExecutionData[][]> {
	const count = context.getInputData().length;
	const results: INodeExecutionData[][] = Array.from({ length: count }, () => []);
	const signal = context.getExecutionCancelSignal();
	const goOn = context.continueOnFail();
	// Only there: on the regular output the mark would cost the item its JSON.
	const hasErrorBranch = context.getNode().onError === 'continueErrorOutput';
	const errorItem = (error: unknown, itemIndex: number): INodeExecutionData =>
		hasErrorBranch
			? markForErrorBranch(toErrorItem(error, itemIndex))
			: toErrorItem(error, itemIndex);
	const failures: Array<{ error: unknown; itemIndex: number }> = [];
	let next = 0;

	const worker = async (): Promise<void> => {
		while (next < count && !signal?.aborted && (goOn || failures.length === 0)) {
			const itemIndex = next++;
			for (const outcome of await outcomesOf(work, itemIndex)) {
				if ('json' in outcome) {
					results[itemIndex]?.push({
						json: outcome.json as IDataObject,
						pairedItem: { item: itemIndex },
					});
					continue;
				}
				failures.push({ error: outcome.error, itemIndex });
				if (goOn) results[itemIndex]?.push(errorItem(outcome.error, itemIndex));
			}
		}
	};
	await Promise.all(
		Array.from({ length: Math.min(Math.max(1, Math.floor(concurrency)), count) }, worker),
	);

	if (signal?.aborted) {
		for (let itemIndex = next; goOn && itemIndex < count; itemIndex++)
			results[itemIndex]?.push(errorItem(cancelled(), itemIndex));
		return [results.flat()];
	}
	const first = failures.sort((a, b) => a.itemIndex - b.itemIndex)[0];
	if (!goOn && first !== undefined)
		throw toNodeError(context.getNode(), first.error, first.itemIndex);
	return [results.flat()];
}

async function outcomesOf(work: ItemWork, itemIndex: number): Promise<ManyItems['outcomes']> {
	const done = await attemptAsync(async () => await work(itemIndex));
	if (!done.ok) return [{ error: done.error }];
	return done.value instanceof ManyItems ? done.value.outcomes : [{ json: done.value }];
}
