import type { ConversationParticipant, Missing } from '../../model';
import type { Utterance, SourceTexts } from './utterance';
import { withoutRecordedDuplicates } from './dedupeMessages';
import { whoWrote } from './attributeAuthor';
import { WORDLESS, messageText, type WrittenMessage } from './writtenMessage';
import { compare, compareTimes, timeOf } from '../../time';
import type { WireConversation } from '../../api/schemas/conversationSchema';

/** A message as the conversation lists it: an id and who it stands with, never its text. */
interface MessageReference {
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
 * What was written in messages and old web chat, and what of it could not become a turn.
 *
 * @param people in time order, so that the order of the payload decides nothing
 */
export function sayMessages(
	messages: readonly WrittenMessage[],
	references: readonly MessageReference[],
	people: readonly ConversationParticipant[],
): SourceTexts {
	const listed = byMessage(references);
	const unique = withoutRecordedDuplicates(onceEach(messages), messages, listed);
	const timed = [...unique.values()].map((message) => {
		const listing = listed.get(message.id);
		return {
			message,
			timestamp: message.timestamp ?? listing?.time ?? '',
			owners: listing?.owners,
		};
	});
	timed.sort(
		(a, b) => compareTimes(a.timestamp, b.timestamp) || compare(a.message.id, b.message.id),
	);

	const missing: Missing[] = [];
	const said: Utterance[] = [];
	for (const { message, timestamp, owners } of timed) {
		const { text, gap } = messageText(message);
		if (gap !== undefined) missing.push(gap);
		if (text === undefined) continue;
		const speaker = whoWrote(message, owners ?? new Set(), people, timeOf(timestamp));
		said.push({
			id: message.id,
			key: message.id,
			role: speaker.role,
			name: speaker.participant?.name ?? message.author.name,
			text,
			timestamp,
			participantId: speaker.participant?.id,
			source: message.source,
		});
	}
	return { said, missing: [...missing, ...notReturned(unique, references)] };
}

interface Listing {
	owners: Set<string | undefined>;
	time?: string;
}

function byMessage(references: readonly MessageReference[]): Map<string, Listing> {
	const listed = new Map<string, Listing>();
	for (const { messageId, participantId, time: listedAt } of references) {
		const time = timeOf(listedAt) === -Infinity ? undefined : listedAt;
		const listing = listed.get(messageId) ?? { owners: new Set() };
		listing.owners.add(participantId);
		if (time !== undefined && (listing.time === undefined || compareTimes(time, listing.time) < 0))
			listing.time = time;
		listed.set(messageId, listing);
	}
	return listed;
}

/**
 * Answers may repeat a message, and live texts and recordings may both hold it: of different copies a deleted one wins,
 * then one with words, then the live one, then the one with the longer text.
 */
function onceEach(messages: readonly WrittenMessage[]): Map<string, WrittenMessage> {
	const unique = new Map<string, WrittenMessage>();
	for (const message of messages) {
		const other = unique.get(message.id);
		if (other === undefined || compareCopies(message, other) > 0) unique.set(message.id, message);
	}
	return unique;
}

function compareCopies(a: WrittenMessage, b: WrittenMessage): number {
	const flags = (m: WrittenMessage) =>
		[m.deleted, m.text !== '', m.source === 'messages.bulk'].map(Number);
	const [first, second] = [flags(a), flags(b)];
	const differing = first.findIndex((value, index) => value !== second[index]);
	if (differing >= 0) return (first[differing] ?? 0) - (second[differing] ?? 0);
	return (
		a.text.length - b.text.length ||
		compare(a.text, b.text) ||
		compare(JSON.stringify(a), JSON.stringify(b))
	);
}

function notReturned(
	have: ReadonlyMap<string, unknown>,
	references: readonly MessageReference[],
): Missing[] {
	const absent = references.filter(
		(reference) => !reference.wordless && !have.has(reference.messageId),
	);
	absent.sort((a, b) => compareTimes(a.time, b.time) || compare(a.messageId, b.messageId));
	return [...new Set(absent.map((reference) => reference.messageId))].map((id) => ({
		what: 'message',
		reason: 'notReturned',
		id,
		detail:
			'Genesys Cloud lists this message but did not return its text; it may have been deleted.',
	}));
}
