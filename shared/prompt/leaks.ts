import { ServiceError } from '../errors';
import type { FlatContext, PartialContext } from '../domain';
import { leakCheckInSteps, type RedactOptions } from '../redact';
import { runAtOnce, type Steps } from '../steps';
import type { RenderedPrompt } from './renderPrompt';

/** A prompt and the context it was rendered from. */
interface FinishedPrompt extends RenderedPrompt {
	context?: FlatContext | PartialContext;
}

/** Numbers of turns in a fence, dates and times, whatever a template made of them. */
const STRUCTURE =
	/\[#\d{1,7}(?= |\])|\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** What an id or a time may look like; compared as a whole. */
const TOKEN = /[0-9A-Za-z][0-9A-Za-z:.+_-]{4,99}/g;
const BLANK = '…';

/**
 * Ids and times of the conversation, which a prompt holds on purpose. Beside words such as "card" their digits look like a number
 * that belongs to it, and a time in milliseconds is a card number in one case of ten.
 */
function marksOf(context: FlatContext | PartialContext): ReadonlySet<string> {
	const marks = [
		context.conversation_id,
		context.start_time,
		context.end_time,
		...(context.wrap_up_codes ?? []),
	];
	for (const { timestamp, turn_id, participant_id } of context.message_history)
		marks.push(String(timestamp), turn_id, participant_id);
	for (const { participant_id } of context.participants ?? []) marks.push(participant_id);
	for (const { user_id } of context.agents ?? []) marks.push(user_id);
	return new Set(marks.filter((mark) => typeof mark === 'string'));
}

function withoutMarks(text: string, marks: ReadonlySet<string>): string {
	return text
		.replace(TOKEN, (token) => (marks.has(token) ? BLANK : token))
		.replace(STRUCTURE, BLANK);
}

/** What of high risk still stands in a finished prompt, by entity. Never the values. */
export function leaksIn(
	prompt: FinishedPrompt,
	options: RedactOptions = {},
): Record<string, number> {
	return runAtOnce(leaksInSteps(prompt, options));
}

/** The same in steps. */
export function* leaksInSteps(
	{ systemPrompt, userMessage, context }: FinishedPrompt,
	options: RedactOptions = {},
): Steps<Record<string, number>> {
	const counts: Record<string, number> = {};
	const marks = context === undefined ? new Set<string>() : marksOf(context);
	for (const text of [systemPrompt, userMessage])
		for (const { entity } of yield* leakCheckInSteps(withoutMarks(text, marks), options))
			counts[entity] = (counts[entity] ?? 0) + 1;
	return counts;
}

/** @throws ServiceError `leak_detected` naming entities and numbers when something of high risk stands in the prompt */
export function assertNoLeak(prompt: FinishedPrompt, options: RedactOptions = {}): void {
	const problem = leakProblem(leaksIn(prompt, options));
	if (problem !== undefined) throw problem;
}

/** What `assertNoLeak` throws for these counts; undefined for none. */
export function leakProblem(counts: Readonly<Record<string, number>>): ServiceError | undefined {
	const kinds = Object.entries(counts).map(([entity, count]) => `${entity} (${count})`);
	if (kinds.length === 0) return undefined;
	return new ServiceError(
		`The finished prompt still holds what must not leave: ${kinds.join(', ')}`,
		{
			code: 'leak_detected',
			description:
				"Mask these entities (parameter 'Redact Private Data' and its entities), take them out of the templates and the extra variables, or add harmless ones under 'Never Mask'. To send them all the same, switch 'Leak Check' off.",
			details: { counts },
		},
	);
}
