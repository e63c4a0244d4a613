import type { ConversationParticipant, Missing } from '../../model';
import type { Utterance, SourceTexts } from './utterance';
import { withoutRecordedDuplicates } from './dedupeMessages';
import { whoWrote } from './attributeAuthor';
import { deliveryOf, eitherDelivery, type Delivery } from './delivery';
import { messageText } from './messageText';
import { gap } from '../../missing';
import { WORDLESS, type WrittenMessage } from './writtenMessage';
import { compare, compareTimes, timeOf } from '../../time';
import type { WireConversation } from '../../api/schemas/conversationSchema';

/** A message as the conversation lists it: an id and who it stands with, never its text. */
interface MessageReference {
	messageId: string;
	participantId?: string;
	wordless: boolean;
	time?: string;
	delivery: Delivery;
}

export function messageReferences(wire: WireConversation): MessageReference[] {
	return wire.participants.flatMap((p) =>
		p.messages.flatMap((communication) =>
			communication.messages.map((message) => ({
				messageId: message.messageId,
				participantId: p.id,
				wordless: WORDLESS.has((message.messageMetadata?.type ?? '').toLowerCase()),
				time: message.messageTime,
				delivery: deliveryOf(message.messageStatus),
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
			failed: isFailed(message, listing),
		};
	});
	timed.sort(
		(a, b) => compareTimes(a.timestamp, b.timestamp) || compare(a.message.id, b.message.id),
	);

	const missing: Missing[] = [];
	const said: Utterance[] = [];
	for (const { message, timestamp, owners, failed } of timed) {
		const { text, missing: gaps, ...choices } = messageText(message);
		missing.push(...gaps);
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
			...choices,
			...(failed ? { delivery: 'failed' as const } : {}),
			...(message.editedTime === undefined ? {} : { edited: true as const }),
		});
	}
	return { said, missing: [...missing, ...notReturned(unique, references)] };
}

interface Listing {
	owners: Set<string | undefined>;
	time?: string;
	delivery: Delivery;
}

function byMessage(references: readonly MessageReference[]): Map<string, Listing> {
	const listed = new Map<string, Listing>();
	for (const { messageId, participantId, time: listedAt, delivery } of references) {
		const time = timeOf(listedAt) === -Infinity ? undefined : listedAt;
		const listing = listed.get(messageId) ?? { owners: new Set(), delivery };
		listing.owners.add(participantId);
		listing.delivery = eitherDelivery(listing.delivery, delivery);
		if (time !== undefined && (listing.time === undefined || compareTimes(time, listing.time) < 0))
			listing.time = time;
		listed.set(messageId, listing);
	}
	return listed;
}

/** What came from outside has arrived. Of ours the message itself and its listing may tell that it failed. */
function isFailed(
	{ delivery, direction, author }: WrittenMessage,
	listing: Listing | undefined,
): boolean {
	if (direction === 'inbound' || author.purpose === 'customer') return false;
	return eitherDelivery(delivery, listing?.delivery) === 'failed';
}

/**
 * Answers may repeat a message, and live texts and recordings may both hold it: of different copies a deleted one wins,
 * then the one that was edited last, then one with words, then the live one, then the one with the longer text. That it
 * failed counts when one of them says so.
 */
function onceEach(messages: readonly WrittenMessage[]): Map<string, WrittenMessage> {
	const unique = new Map<string, WrittenMessage>();
	for (const message of messages) {
		const other = unique.get(message.id);
		if (other === undefined) {
			unique.set(message.id, message);
			continue;
		}
		const best = compareCopies(message, other) > 0 ? message : other;
		const delivery = eitherDelivery(message.delivery, other.delivery);
		unique.set(message.id, { ...best, delivery });
	}
	return unique;
}

function compareCopies(a: WrittenMessage, b: WrittenMessage): number {
	const byDeletion = Number(a.deleted) - Number(b.deleted);
	const byEdit = compareTimes(a.editedTime, b.editedTime);
	if (byDeletion !== 0 || byEdit !== 0) return byDeletion || byEdit;
	const flags = (m: WrittenMessage) => [says(m), m.source === 'messages.bulk'].map(Number);
	const [first, second] = [flags(a), flags(b)];
	const differing = first.findIndex((value, index) => value !== second[index]);
	if (differing >= 0) return (first[differing] ?? 0) - (second[differing] ?? 0);
	return (
		a.typed.length - b.typed.length ||
		compare(a.typed, b.typed) ||
		compare(JSON.stringify(a), JSON.stringify(b))
	);
}

function says({
	typed,
	content: { words = [], offered = [], picked = [] },
}: WrittenMessage): boolean {
	return typed !== '' || words.length + offered.length + picked.length > 0;
}

function notReturned(
	have: ReadonlyMap<string, unknown>,
	references: readonly MessageReference[],
): Missing[] {
	const absent = references.filter(
		(reference) => !reference.wordless && !have.has(reference.messageId),
	);
	absent.sort((a, b) => compareTimes(a.time, b.time) || compare(a.messageId, b.messageId));
	return [...new Set(absent.map((reference) => reference.messageId))].map((id) =>
		gap({
			what: 'message',
			reason: 'notReturned',
			id,
			detail:
				'Genesys Cloud lists this message but did not return its text; it may have been deleted.',
		}),
	);
}
