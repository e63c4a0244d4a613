/** What isn't said by anybody: without it, a conversation was said in full all the same. */
const NOT_SAID: ReadonlySet<string> = new Set([
	'queueName',
	'userName',
	'wrapUpName',
	'wrapUp',
	'division',
	'sentiment',
	'aiSummaries',
	'copilotSummaries',
	'attachment',
	'pauses',
]);

/** Whether words may be absent when this is missing. A kind of gap that isn't in the list counts as one. */
export function affectsTranscript(what: string): boolean {
	return !NOT_SAID.has(what);
}
