import type { ConversationParticipant, Missing } from './model';
import { agentAt, BOTS, isCustomer, wasThere } from './people';
import type { Said, Told } from './texts/said';
import { WORDLESS, wordsOf, type Written } from './texts/written';
import { compare, compareTimes, timeOf } from './time';
import type { WireConversation } from './wire';

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
 * What was written in messages and old web chat, and what of it could not become a turn.
 *
 * @param people in time order, so that the order of the payload decides nothing
 */
export function sayMessages(
	messages: readonly Written[],
	references: readonly MessageReference[],
	people: readonly ConversationParticipant[],
): Told {
	const listed = byMessage(references);
	const unique = onceEach(messages);
	const timed = [...unique.values()].map((message) => {
		const listing = listed.get(message.id);
		return { message, timestamp: message.timestamp ?? listing?.time ?? '', owners: listing?.owners };
	});
	timed.sort((a, b) => compareTimes(a.timestamp, b.timestamp) || compare(a.message.id, b.message.id));

	const missing: Missing[] = [];
	const said: Said[] = [];
	for (const { message, timestamp, owners } of timed) {
		const { text, gap } = wordsOf(message);
		if (gap !== undefined) missing.push(gap);
		if (text === undefined) continue;
		const speaker = speakerOf(message, owners ?? new Set(), people, timeOf(timestamp));
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
	for (const { messageId, participantId, time } of references) {
		const listing = listed.get(messageId) ?? { owners: new Set() };
		listing.owners.add(participantId);
		if (time !== undefined && (listing.time === undefined || compareTimes(time, listing.time) < 0)) listing.time = time;
		listed.set(messageId, listing);
	}
	return listed;
}

/**
 * Answers may repeat a message, and live texts and recordings may both hold it: of different copies a deleted one wins,
 * then one with words, then the live one, then the one with the longer text.
 */
function onceEach(messages: readonly Written[]): Map<string, Written> {
	const unique = new Map<string, Written>();
	for (const message of messages) {
		const other = unique.get(message.id);
		if (other === undefined || compareCopies(message, other) > 0) unique.set(message.id, message);
	}
	return unique;
}

function compareCopies(a: Written, b: Written): number {
	const flags = (m: Written) => [m.deleted, m.text !== '', m.source === 'messages.bulk'].map(Number);
	const [first, second] = [flags(a), flags(b)];
	const differing = first.findIndex((value, index) => value !== second[index]);
	if (differing >= 0) return (first[differing] ?? 0) - (second[differing] ?? 0);
	return a.text.length - b.text.length || compare(a.text, b.text) || compare(JSON.stringify(a), JSON.stringify(b));
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

interface Speaker {
	role: string;
	participant?: ConversationParticipant;
}

/**
 * Who said it. A recording names the participant; else it is the one that lists the message, unless the direction
 * contradicts: some payloads list every message with the customer, and an outbound one is never the customer's.
 */
function speakerOf(message: Written, owners: ReadonlySet<string | undefined>, people: readonly ConversationParticipant[], at: number): Speaker {
	const { direction, author } = message;
	const named = namedSpeaker(message, people, at);
	if (named !== undefined) return named;
	const fits = (p: ConversationParticipant): boolean => direction === undefined || isCustomer(p) === (direction === 'inbound');
	const owner = likeliest(people.filter((p) => owners.has(p.id) && fits(p)), at);
	if (owner !== undefined) return { role: owner.purpose, participant: owner };
	if (direction === 'inbound') {
		const customer = people.find(isCustomer);
		return { role: customer?.purpose ?? 'customer', participant: customer };
	}
	const writer = author.userId === undefined ? undefined : likeliest(people.filter((p) => p.userId === author.userId), at);
	if (writer !== undefined) return { role: writer.purpose, participant: writer };
	if (message.isBot) {
		const bot = people.find((p) => BOTS.has(p.purpose));
		return { role: bot?.purpose ?? 'workflow', participant: bot };
	}
	const agent = agentAt(people, at);
	return { role: agent?.purpose ?? 'agent', participant: agent };
}

/** The speaker a recording names: by participant or communication, else by user, else by purpose and time. */
function namedSpeaker({ author }: Written, people: readonly ConversationParticipant[], at: number): Speaker | undefined {
	const { participantId, communicationId, purpose, userId } = author;
	if (participantId === undefined && communicationId === undefined && purpose === undefined) return undefined;
	const owners = people.filter(
		(p) =>
			(participantId !== undefined && p.id === participantId) ||
			(communicationId !== undefined && p.communications.some((c) => c.id === communicationId)),
	);
	const sameUser = userId === undefined ? [] : people.filter((p) => p.userId === userId);
	const samePurpose = userId === undefined && purpose !== undefined ? people.filter((p) => p.purpose === purpose) : [];
	const participant =
		owners.find((p) => userId === undefined || p.userId === userId) ??
		likeliest(sameUser, at) ??
		owners.find((p) => p.userId === undefined) ??
		likeliest(samePurpose, at);
	const role = participant?.purpose ?? purpose;
	return role === undefined ? undefined : { role, participant };
}

/** Who was connected then; one user may own several participants, declined alerts among them. */
function likeliest(candidates: readonly ConversationParticipant[], at: number): ConversationParticipant | undefined {
	return candidates.find((p) => wasThere(p, at)) ?? candidates[0];
}
