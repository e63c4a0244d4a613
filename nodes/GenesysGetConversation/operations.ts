import type { Resource } from '../adapter/operations';
import { getOperation } from './conversation/get.operation';
import { getManyOperation } from './conversation/getMany.operation';
import { getTranscriptOperation } from './transcript/get.operation';

/** Everything this node can do. An operation is a file beside this one and a line here. */
export const resources = [
	{ value: 'conversation', name: 'Conversation', operations: [getOperation, getManyOperation] },
	{ value: 'transcript', name: 'Transcript', operations: [getTranscriptOperation] },
] as const satisfies readonly Resource[];
