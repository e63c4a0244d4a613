import type { Resource } from '../adapter/operations';
import { previewOperation } from './prompt/preview.operation';
import { renderOperation } from './prompt/render.operation';
import { restoreOperation } from './prompt/restore.operation';

/** Everything this node can do. An operation is a file beside this one and a line here. */
export const resources = [
	{
		value: 'prompt',
		name: 'Prompt',
		operations: [renderOperation, restoreOperation, previewOperation],
	},
] as const satisfies readonly Resource[];
