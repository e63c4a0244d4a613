import { tryParseJson } from '../../http';
import { eventsOf, hasEndMark, withoutEndMark } from '../errors/eventStream';

/** The answer in a body, as the API's object. `isBrokenOff`: a stream whose end did not arrive. */
export interface CompletionBody {
	json: unknown;
	isBrokenOff?: boolean;
}

/**
 * Reads a body that is an answer: JSON, JSON with the end mark of a stream behind it, or a whole stream although none was asked for. What
 * a gateway wraps around it (`result`) is taken off. Undefined when it is none of these.
 */
export function completionBody(body: string): CompletionBody | undefined {
	const json = tryParseJson(body) ?? tryParseJson(withoutEndMark(body));
	if (json !== undefined) return { json: unwrapped(json) };
	const events = eventsOf(body);
	if (events === undefined || events.length === 0) return undefined;
	const whole = events.find(isWhole);
	if (whole !== undefined) return { json: unwrapped(whole) };
	return joined(events, hasEndMark(body));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Fields)
		: undefined;
}

function unwrapped(json: unknown): unknown {
	const result = fieldsOf(fieldsOf(json)?.result);
	return result !== undefined && 'choices' in result ? result : json;
}

function firstChoice(event: unknown): Fields | undefined {
	const choices = fieldsOf(event)?.choices;
	return fieldsOf(Array.isArray(choices) ? (choices as unknown[])[0] : undefined);
}

function isWhole(event: unknown): boolean {
	return fieldsOf(firstChoice(event)?.message) !== undefined;
}

/** The pieces of a stream as one answer. */
function joined(events: readonly unknown[], ended: boolean): CompletionBody | undefined {
	const text = { content: '', reasoning_content: '', refusal: '' };
	let finish: unknown;
	let pieces = 0;
	const around: Record<string, unknown> = {};
	for (const event of events) {
		for (const [name, value] of Object.entries(fieldsOf(event) ?? {}))
			if (value !== null && name !== 'choices') around[name] = value;
		const choice = firstChoice(event);
		const delta = fieldsOf(choice?.delta);
		if (choice === undefined) continue;
		pieces++;
		finish = choice.finish_reason ?? finish;
		text.content += textIn(delta?.content);
		text.reasoning_content += textIn(delta?.reasoning_content ?? delta?.reasoning);
		text.refusal += textIn(delta?.refusal);
	}
	if (pieces === 0) return undefined;
	const message = Object.fromEntries(Object.entries(text).filter(([, value]) => value !== ''));
	return {
		json: { ...around, choices: [{ index: 0, finish_reason: finish, message }] },
		isBrokenOff: !ended && (finish === undefined || finish === null),
	};
}

function textIn(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
