import type { Answer } from '../../core/answer';
import type { FaultSpec } from '../../core/faults';
import type { Dialect } from '../dialect';
import { answerQuirks } from './answers';
import { anthropicQuirks } from './anthropic';
import { errorQuirks } from './errors';
import type { Quirk } from './quirk';

const table = { ...answerQuirks, ...errorQuirks };

export type LlmQuirk = keyof typeof table;
export const llmQuirks = Object.keys(table) as LlmQuirk[]; // the keys of the table above

export function quirkAnswer(
	fault: FaultSpec<string>,
	normal: Answer,
	dialect: Dialect,
): Answer | undefined {
	if (!Object.hasOwn(table, fault.kind)) return undefined;
	const kind = fault.kind as LlmQuirk; // a key of the table, as was just seen
	const quirk: Quirk = (dialect === 'anthropic' ? anthropicQuirks[kind] : undefined) ?? table[kind];
	const answer = quirk(normal, fault);
	return { ...answer, headers: { ...answer.headers, ...fault.headers } };
}
