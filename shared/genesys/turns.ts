import type { ConversationParticipant, Missing, Turn } from './model';
import { connectedAt, isAgent, isCustomer } from './people';
import type { WireConversation, WireMessage } from './wire';

/** Message types that carry no words: delivery receipts and presence events. */
const WORDLESS = new Set(['receipt', 'event']);
const BOTS = new Set(['workflow', 'botflow', 'bot', 'ivr', 'api']);

/** A message as the conversation lists it: an id and who it stands with, never its text. */
export interface MessageReference {
	messageId: string;
	participantId?: string;
	wordless: boolean;
	time?: string;
}

export function messageReferences(wire: WireConversation): MessageReference[] {
	return wire.participants.flatMap((p) =>
		p.messages.flatMap((communication) =>
			communication.messages.map((message) => ({
				messageId: message.messageId,
				participantId: p.id,
				wordless: WORDLESS.has((message.messageMetadata?.type ?? '').toLowerCase()),
				time: message.messageTime,
			})),
		),
	);
}

/** The ids to ask texts for, each once, in the order of the payload. */
export function messageIds(wire: WireConversation): string[] {
	return [...new Set(messageReferences(wire).map((reference) => reference.messageId))];
}

/** Turns in time order, and what of the messages could not become one. */
export function turnsFromMessages(
	messages: readonly WireMessage[],
	references: readonly MessageReference[],
	participants: readonly ConversationParticipant[],
): { turns: Turn[]; missing: Missing[] } {
	const missing: Missing[] = [];
	const unique = [...new Map(messages.map((message) => [message.id, message])).values()];
	const timed = unique.flatMap((message) => {
		const type = (message.normalizedMessage?.type ?? '').toLowerCase();
		if (WORDLESS.has(type)) return [];
		const text = wordsOf(message, missing);
		if (text === undefined) return [];
		const reference = references.find((candidate) => candidate.messageId === message.id);
		const timestamp = message.timestamp ?? message.normalizedMessage?.channel?.time ?? reference?.time ?? '';
		return [{ message, text, timestamp, at: timeOf(timestamp) }];
	});
	timed.sort((a, b) => a.at - b.at || compare(a.timestamp, b.timestamp) || compare(a.message.id, b.message.id));
	const owners = ownersOf(references, participants);
	const turns = timed.map(({ message, text, timestamp, at }, index): Turn => {
		const speaker = speakerOf(message, owners.get(message.id) ?? [], participants, at);
		return {
			turn: index + 1,
			turnId: message.id,
			role: speaker.role,
			name: speaker.participant?.name ?? message.createdBy?.name,
			text,
			timestamp,
			participantId: speaker.participant?.id,
			source: 'messages.bulk',
		};
	});
	return { turns, missing: [...missing, ...notReturned(unique, references)] };
}

/** Milliseconds since the epoch; what is no time sorts first, as an empty text does. */
export function timeOf(timestamp: string | number): number {
	const ms = typeof timestamp === 'number' ? timestamp : Date.parse(timestamp);
	return Number.isNaN(ms) ? -Infinity : ms;
}

export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The words of a message. An attachment without words becomes a note in brackets: the model must know it was sent. */
function wordsOf(message: WireMessage, missing: Missing[]): string | undefined {
	const text = message.normalizedMessage?.text ?? message.textBody;
	if (text !== undefined && text !== '') return text;
	const attachments = (message.normalizedMessage?.content ?? []).flatMap((part) => part.attachment ?? []);
	if (attachments.length === 0) return undefined;
	missing.push({ what: 'attachment', reason: 'notText', id: message.id, detail: 'An attachment was sent; its content is not read.' });
	return attachments.map((a) => `[attachment: ${a.mime ?? a.mediaType?.toLowerCase() ?? 'file'}]`).join(' ');
}

function notReturned(messages: readonly WireMessage[], references: readonly MessageReference[]): Missing[] {
	const have = new Set(messages.map((message) => message.id));
	const absent = references.filter((reference) => !reference.wordless && !have.has(reference.messageId));
	return [...new Set(absent.map((reference) => reference.messageId))].map((id) => ({
		what: 'message',
		reason: 'notReturned',
		id,
		detail: 'Genesys Cloud lists this message but did not return its text; it may have been deleted.',
	}));
}

function ownersOf(references: readonly MessageReference[], participants: readonly ConversationParticipant[]) {
	const byId = new Map(participants.map((p) => [p.id, p]));
	const owners = new Map<string, ConversationParticipant[]>();
	for (const reference of references) {
		const participant = byId.get(reference.participantId);
		if (participant === undefined) continue;
		owners.set(reference.messageId, [...(owners.get(reference.messageId) ?? []), participant]);
	}
	return owners;
}

/**
 * Who said it. The participant that lists the message, unless the direction contradicts: some payloads list every
 * message with the customer, and an outbound one is never the customer's.
 */
function speakerOf(
	message: WireMessage,
	owners: readonly ConversationParticipant[],
	participants: readonly ConversationParticipant[],
	at: number,
): { role: string; participant?: ConversationParticipant } {
	const direction = message.direction?.toLowerCase();
	const fits = (p: ConversationParticipant): boolean => direction === undefined || isCustomer(p) === (direction === 'inbound');
	const owner = owners.find(fits);
	if (owner !== undefined) return { role: owner.purpose, participant: owner };
	if (direction === 'inbound') {
		const customer = participants.find(isCustomer);
		return { role: customer?.purpose ?? 'customer', participant: customer };
	}
	const userId = message.createdBy?.id;
	const author = userId === undefined ? undefined : participants.find((p) => p.userId === userId);
	if (author !== undefined) return { role: author.purpose, participant: author };
	if (message.normalizedMessage?.originatingEntity?.toLowerCase() === 'bot') {
		const bot = participants.find((p) => BOTS.has(p.purpose));
		return { role: bot?.purpose ?? 'workflow', participant: bot };
	}
	const agent = agentAt(participants, at);
	return { role: agent?.purpose ?? 'agent', participant: agent };
}

function agentAt(participants: readonly ConversationParticipant[], at: number): ConversationParticipant | undefined {
	return participants.filter(isAgent).findLast((p) => {
		const from = connectedAt(p);
		if (from === undefined || timeOf(from) > at) return false;
		return p.endTime === undefined || timeOf(p.endTime) >= at;
	});
}
