import type { Resource } from '../adapter/operations';
import { completeOperation } from './chat/complete.operation';

/** Everything this node can do. An operation is a file beside this one and a line here. */
export const resources = [
	{ value: 'chat', name: 'Chat', operations: [completeOperation] },
] as const satisfies readonly Resource[];
