import type { ConversationParticipant, Missing, Turn } from './model';
import { agentAt, isCustomer, wasThere } from './people';
import { compare, compareTimes, timeOf } from './time';
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

/**
 * Turns in time order, and what of the messages could not become one.
 *
 * @param people in time order, so that the order of the payload decides nothing
 */
export function turnsFromMessages(
	messages: readonly WireMessage[],
	references: readonly MessageReference[],
	people: readonly ConversationParticipant[],
): { turns: Turn[]; missing: Missing[] } {
	const listed = byMessage(references);
	const unique = onceEach(messages);
	const timed = [...unique.values()].map((message) => {
		const listing = listed.get(message.id);
		const timestamp = message.timestamp ?? message.normalizedMessage?.channel?.time ?? listing?.time ?? '';
		return { message, timestamp, owners: listing?.owners };
	});
	timed.sort((a, b) => compareTimes(a.timestamp, b.timestamp) || compare(a.message.id, b.message.id));

	const missing: Missing[] = [];
	const turns: Turn[] = [];
	for (const { message, timestamp, owners } of timed) {
		const { text, gap } = readWords(message);
		if (gap !== undefined) missing.push(gap);
		if (text === undefined) continue;
		const speaker = speakerOf(message, owners ?? new Set(), people, timeOf(timestamp));
		turns.push({
			turn: turns.length + 1,
			turnId: message.id,
			role: speaker.role,
			name: speaker.participant?.name ?? message.createdBy?.name,
			text,
			timestamp,
			participantId: speaker.participant?.id,
			source: 'messages.bulk',
		});
	}
	return { turns, missing: [...missing, ...notReturned(unique, references)] };
}

interface Listing {
	owners: Set<string | undefined>;
	time?: string;
}

function byMessage(references: readonly MessageReference[]): Map<string, Listing> {
	const listed = new Map<string, Listing>();
	for (const { messageId, participantId, time } of references) {
		const listing = listed.get(messageId) ?? { owners: new Set() };
		listing.owners.add(participantId);
		if (time !== undefined && (listing.time === undefined || compareTimes(time, listing.time) < 0)) listing.time = time;
		listed.set(messageId, listing);
	}
	return listed;
}

/** An answer may repeat a message: of different copies a deleted one wins, then the one with the longer text. */
function onceEach(messages: readonly WireMessage[]): Map<string, WireMessage> {
	const unique = new Map<string, WireMessage>();
	const rank = (message: WireMessage): number => (isDeleted(message) ? Infinity : textOf(message).length);
	for (const message of messages) {
		const other = unique.get(message.id);
		const wins = other === undefined || rank(message) - rank(other) || compare(textOf(message), textOf(other));
		if (wins === true || Number(wins) > 0) unique.set(message.id, message);
	}
	return unique;
}

function isDeleted(message: WireMessage): boolean {
	return message.status?.toLowerCase() === 'removed' || message.normalizedMessage?.channel?.dateDeleted !== undefined;
}

function textOf(message: WireMessage): string {
	return message.normalizedMessage?.text || message.textBody || '';
}

/** The words of a message. An attachment without words becomes a note in brackets: the model must know it was sent. */
function readWords(message: WireMessage): { text?: string; gap?: Missing } {
	const type = (message.normalizedMessage?.type ?? '').toLowerCase();
	if (WORDLESS.has(type)) return {};
	const { id } = message;
	if (isDeleted(message)) {
		return { gap: { what: 'message', reason: 'deleted', id, detail: 'This message was deleted; its text is not passed on.' } };
	}
	const text = textOf(message) || undefined;
	const kinds = attachmentKinds(message);
	if (kinds.length > 0) {
		const detail = 'An attachment was sent; its content is not read.';
		return {
			text: text ?? kinds.map((kind) => `[attachment: ${kind}]`).join(' '),
			gap: { what: 'attachment', reason: 'notText', id, detail },
		};
	}
	const holdsMore = (message.normalizedMessage?.content.length ?? 0) > 0 || !['', 'text'].includes(type);
	if (text !== undefined || !holdsMore) return { text };
	return { gap: { what: 'message', reason: 'notText', id, detail: 'This message has no text (a card, a location, …); it is not read.' } };
}

/** What was attached, as MIME type or family (`image`): the name of a file may be private. */
function attachmentKinds(message: WireMessage): string[] {
	const attachments = (message.normalizedMessage?.content ?? []).flatMap((part) => part.attachment ?? []);
	return [...attachments, ...message.media].map((file) => file.mime ?? file.mediaType?.toLowerCase() ?? 'file');
}

function notReturned(have: ReadonlyMap<string, unknown>, references: readonly MessageReference[]): Missing[] {
	const absent = references.filter((reference) => !reference.wordless && !have.has(reference.messageId));
	absent.sort((a, b) => compareTimes(a.time, b.time) || compare(a.messageId, b.messageId));
	return [...new Set(absent.map((reference) => reference.messageId))].map((id) => ({
		what: 'message',
		reason: 'notReturned',
		id,
		detail: 'Genesys Cloud lists this message but did not return its text; it may have been deleted.',
	}));
}

/**
 * Who said it. The participant that lists the message, unless the direction contradicts: some payloads list every
 * message with the customer, and an outbound one is never the customer's.
 */
function speakerOf(
	message: WireMessage,
	owners: ReadonlySet<string | undefined>,
	people: readonly ConversationParticipant[],
	at: number,
): { role: string; participant?: ConversationParticipant } {
	const direction = message.direction?.toLowerCase();
	const fits = (p: ConversationParticipant): boolean => direction === undefined || isCustomer(p) === (direction === 'inbound');
	const owner = likeliest(people.filter((p) => owners.has(p.id) && fits(p)), at);
	if (owner !== undefined) return { role: owner.purpose, participant: owner };
	if (direction === 'inbound') {
		const customer = people.find(isCustomer);
		return { role: customer?.purpose ?? 'customer', participant: customer };
	}
	const userId = message.createdBy?.id;
	const author = userId === undefined ? undefined : likeliest(people.filter((p) => p.userId === userId), at);
	if (author !== undefined) return { role: author.purpose, participant: author };
	if (message.normalizedMessage?.originatingEntity?.toLowerCase() === 'bot') {
		const bot = people.find((p) => BOTS.has(p.purpose));
		return { role: bot?.purpose ?? 'workflow', participant: bot };
	}
	const agent = agentAt(people, at);
	return { role: agent?.purpose ?? 'agent', participant: agent };
}

/** Who was connected then; one user may own several participants, declined alerts among them. */
function likeliest(candidates: readonly ConversationParticipant[], at: number): ConversationParticipant | undefined {
	return candidates.find((p) => wasThere(p, at)) ?? candidates[0];
}
