import type { IDataObject } from 'n8n-workflow';
import { invalidInput } from '../../shared/errors';
import { type Conversation, isConversationShape, toConversation } from '../../shared/genesys';
import { tryParseJson } from '../../shared/http';

/** Where flows keep the conversation in what they pass on: our own node, a webhook, n8n's HTTP Request with full response. */
const WRAPPERS = ['conversation', 'body', 'data'] as const;

/**
 * The conversation in the field 'Source': an object, JSON text, or the word `input` for the item itself. Looks inside the
 * wrappers of common nodes, and takes message texts that lie beside a conversation. `payload` is what it was found in.
 *
 * @throws ServiceError `invalid_input` when there is no conversation in it
 */
export function readSource(
	source: unknown,
	input: IDataObject,
): { conversation: Conversation; payload: unknown } {
	const payload = resolve(source, input);
	return { conversation: toConversationFrom(payload, 0), payload };
}

function resolve(source: unknown, input: IDataObject): unknown {
	// A misspelt expression gives nothing; taking the whole item instead would render another conversation unnoticed.
	if (source === undefined || source === null) {
		throw invalidInput(
			"The parameter 'Source' gives nothing for this item",
			'Check the expression: the item may not have the field it refers to. {{ $json }} takes the item that comes in.',
		);
	}
	if (typeof source !== 'string') return source;
	const text = source.trim();
	if (text === '' || text.toLowerCase() === 'input') return input;
	const json = tryParseJson(text);
	if (typeof json === 'object' && json !== null) return json;
	throw invalidInput(
		"The parameter 'Source' is neither a conversation nor JSON of one",
		'Paste the JSON of a conversation, or use the expression {{ $json }} to take the item that comes in.',
	);
}

function toConversationFrom(value: unknown, depth: number): Conversation {
	const unwrapped: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
	if (!isObject(unwrapped) || isConversationShape(unwrapped) || depth > 2)
		return toConversation(unwrapped);
	for (const key of WRAPPERS) {
		const inner =
			typeof unwrapped[key] === 'string' ? tryParseJson(unwrapped[key]) : unwrapped[key];
		if (!isObject(inner)) continue;
		if (isConversationShape(inner)) return toConversation(inner, partsBeside(unwrapped));
		if (WRAPPERS.some((wrapper) => isObject(inner[wrapper])))
			return toConversationFrom(inner, depth + 1);
	}
	for (const each of [unwrapped, ...WRAPPERS.map((key) => unwrapped[key])])
		assertNotAnotherItem(each);
	return toConversation(unwrapped);
}

/**
 * What our own node gives elsewhere and looks like a conversation to people.
 *
 * @throws ServiceError `invalid_input` that says which output to take in its place
 */
function assertNotAnotherItem(value: unknown): void {
	if (!isObject(value) || typeof value.conversationId !== 'string') return;
	if ('transferCount' in value) {
		throw invalidInput(
			'The input is a summary of Get Many, not a conversation',
			'In Genesys Get Conversation, set Output of Get Many to "Facts" or "Conversations With Texts"; only the latter has what was said.',
		);
	}
	if (
		Array.isArray(value.communications) ||
		(Array.isArray(value.turns) && typeof value.status === 'string')
	) {
		throw invalidInput(
			'The input is a transcript, not a conversation',
			'In Genesys Get Conversation, use Conversation → Get in place of Transcript → Get: it gives the words together with the people and the facts.',
		);
	}
}

/** Bulk answers that somebody fetched with another node: `{ conversation, messages: { entities } }`. */
function partsBeside(wrapper: Record<string, unknown>): { messages?: unknown } {
	const { messages } = wrapper;
	const bodies = Array.isArray(messages) ? (messages as unknown[]) : [messages];
	return bodies.every((body) => isObject(body) && Array.isArray(body.entities)) ? { messages } : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
