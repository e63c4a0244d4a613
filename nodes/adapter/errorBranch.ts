import type { INodeExecutionData } from 'n8n-workflow';

/**
 * Makes older versions of n8n send an error item down the error branch as well. n8n chooses the branch by the item's keys, and up to
 * 2.34.0 it knows `error` and `message` only: an item with `details` left as a success (n8n-core 1.122.48 to 2.34.0; from 2.36.0 on
 * `details` is known). It also takes an item whose `error` property is set, but then puts that error's message in place of the
 * JSON. A property that is not enumerable is seen when the branch is chosen and missing from the copy n8n makes, so the JSON stays
 * whole. Where n8n makes no copy (a node without input), `message` becomes `$json.error`: so it is the object with the code.
 */
export function markForErrorBranch(item: INodeExecutionData): INodeExecutionData {
	return Object.defineProperty(item, 'error', {
		value: { message: item.json.error },
		enumerable: false,
	});
}
