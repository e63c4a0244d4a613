import type { Answer } from '../../core/answer';
import type { FaultSpec } from '../../core/faults';
import { answerQuirks } from './answers';
import { errorQuirks } from './errors';
import type { Quirk } from './quirk';

const table = { ...answerQuirks, ...errorQuirks };

export type LlmQuirk = keyof typeof table;
export const llmQuirks = Object.keys(table) as LlmQuirk[]; // the keys of the table above

export function quirkAnswer(fault: FaultSpec<string>, normal: Answer): Answer | undefined {
	const quirk: Quirk | undefined = Object.hasOwn(table, fault.kind)
		? table[fault.kind as LlmQuirk]
		: undefined;
	const answer = quirk?.(normal, fault);
	return answer && { ...answer, headers: { ...answer.headers, ...fault.headers } };
}
