import type { Resource } from '../adapter/operations';
import { getOperation } from './conversation/get.operation';
import { getManyOperation } from './conversation/getMany.operation';

/** Everything this node can do. An operation is a file beside this one and a line here. */
export const resources = [
	{ value: 'conversation', name: 'Conversation', operations: [getOperation, getManyOperation] },
] as const satisfies readonly Resource[];
