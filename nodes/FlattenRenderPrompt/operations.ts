import type { Resource } from '../adapter/operations';
import { renderOperation } from './prompt/render.operation';

/** Everything this node can do. An operation is a file beside this one and a line here. */
export const resources = [
	{ value: 'prompt', name: 'Prompt', operations: [renderOperation] },
] as const satisfies readonly Resource[];
