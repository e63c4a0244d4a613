import type { Missing } from '../../model';

/** Names and what analytics adds: a conversation without them was said in full all the same. */
const NOT_SAID: ReadonlySet<string> = new Set([
	'queueName',
	'userName',
	'wrapUpName',
	'sentiment',
	'aiSummaries',
	'copilotSummaries',
]);

/** The gaps in what was said. A kind of gap that nobody knows yet counts as one. */
export function missingTexts(missing: readonly Missing[]): Missing[] {
	return missing.filter(({ what }) => !NOT_SAID.has(what));
}
