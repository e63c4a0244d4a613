import { fieldLabels } from '../content/fieldLabels';
import { type TextContext } from './textContext';
import type { Conversation, Missing } from '../../model';
import { findDirection } from '../people/roles';
import { compare, compareTimes } from '../../time';
import { bodiesIn } from '../../api/schemas/lenient';
import { messageReferences, sayMessages } from './messageTurns';
import { wireMessages } from '../../api/schemas/conversationSchema';
import {
	wireEmail,
	wireRecording,
	wireTranscript,
	type ChatMessage,
	type WireRecording,
} from '../../api/schemas/partSchemas';
import { sayEmails, type SourcedEmail } from './emails';
import { chatGap, emailGap, messageGap, pausesGap, transcriptGap } from './textGaps';
import { errorIn, type ConversationParts } from '../conversationParts';
import { madeId, toTurns } from './utterance';
import { oneTranscriptEach } from './oneTranscriptEach';
import { isPaused, securePauses } from './securePause';
import { sayTranscripts } from './transcripts';
import {
	fromBulk,
	fromChatMessage,
	fromRecordedMessage,
	type WrittenMessage,
} from './writtenMessage';

/** All texts of a conversation from the parts at hand, in time order, and what is missing of them. */
export function collectTexts(
	known: TextContext,
	parts: ConversationParts,
): Pick<Conversation, 'subject' | 'turns' | 'missing'> {
	const { wire, people } = known;
	const recordings = readAll(parts.recordings, wireRecording);
	const transcripts = oneTranscriptEach(
		[...known.transcripts, ...bodiesIn(parts.transcripts)].flatMap((body) => {
			const parsed = wireTranscript.safeParse(body);
			return parsed.success ? [parsed.data] : [];
		}),
	);

	const recordedMessages = recordings.flatMap((recording) => recording.messagingTranscript);
	const labels = fieldLabels(
		recordedMessages.map((message) => ({ messageId: message.id ?? '', element: message })),
	);
	const recorded = recordedMessages.map((m) =>
		fromRecordedMessage(m, madeId(m.timestamp, m.purpose, m.participantId, m.messageText), labels),
	);
	const chatted = chatMessages(recordings);
	const bulk = bulkMessages(parts.messages);
	// Without texts of either kind every message is missing, which is told in one entry and not in one for each.
	const hasTexts =
		(parts.messages !== undefined && errorIn(parts.messages) === undefined) ||
		bulk.length + recorded.length > 0;
	const references = messageReferences(wire);
	const written = sayMessages(
		[...bulk, ...recorded, ...chatted],
		hasTexts ? references : [],
		people,
	);

	const mails: SourcedEmail[] = [
		...readAll(parts.emails, wireEmail).map((email) => ({ email, source: 'emails' as const })),
		...recordings.flatMap((recording) =>
			recording.emailTranscript.map((email) => ({ email, source: 'recordings' as const })),
		),
	].filter(({ email }) => isMail(email));
	const mailed = sayEmails(mails, wire, people, findDirection(people));

	const pauses = securePauses(recordings, transcripts);
	const spoken = sayTranscripts(transcripts, people, pauses, isPaused(wire) && pauses.length === 0);

	const worded = references.filter((reference) => !reference.wordless).length;
	const gaps = [
		...messageGap(known, parts, recordings, {
			worded,
			listed: references.length,
			hasTexts,
			found: bulk.length + recorded.length,
		}),
		...written.missing,
		...transcriptGap(
			known,
			parts,
			transcripts.some((t) => t.transcripts.some(({ phrases }) => phrases.length > 0)),
		),
		...spoken.missing,
		...pausesGap(parts, spoken.said.length > 0),
		...emailGap(known, parts, recordings, {
			found: mails.length > 0,
			filled:
				mails.some(({ source }) => source === 'recordings') &&
				!mailed.missing.some(({ what }) => what === 'emailBody'),
		}),
		...mailed.missing,
		...chatGap(known, parts, recordings, chatted.length > 0),
	];
	const subject = mails
		.map(({ email }) => email)
		.filter((email) => email.subject)
		.sort(
			(a, b) => compareTimes(a.time, b.time) || compare(a.subject ?? '', b.subject ?? ''),
		)[0]?.subject;
	return {
		subject,
		turns: toTurns([...written.said, ...spoken.said, ...mailed.said]),
		missing: onceEach(gaps),
	};
}

/** An error body, or any other stray object, is no mail. */
function isMail(email: SourcedEmail['email']): boolean {
	return [email.id, email.time, email.textBody, email.htmlBody, email.textBodyPreview].some(
		(value) => value !== undefined,
	);
}

function readAll<T>(
	part: unknown,
	schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): T[] {
	return bodiesIn(part).flatMap((body) => {
		const parsed = schema.safeParse(body);
		return parsed.success ? [parsed.data] : [];
	});
}

function bulkMessages(messages: unknown): WrittenMessage[] {
	const parsed = wireMessages.safeParse({ entities: bodiesIn(messages) });
	if (!parsed.success) return [];
	const { entities } = parsed.data;
	const labels = fieldLabels(
		entities.flatMap(({ id: messageId, normalizedMessage }) =>
			(normalizedMessage?.content ?? []).map((element) => ({ messageId, element })),
		),
	);
	return entities.map((message) => fromBulk(message, labels));
}

/** Old web chat. Where an id is shared by different messages it is the id of something else, and one is made. */
function chatMessages(recordings: readonly WireRecording[]): WrittenMessage[] {
	const messages = recordings.flatMap((recording) => recording.transcript);
	const made = (m: ChatMessage): string =>
		madeId(m.utc, m.participantPurpose, m.senderCommunicationId, m.bodyType, m.body);
	const idOf = (m: ChatMessage): string | undefined => m.message || m.id || undefined;
	const contents = new Map<string, Set<string>>();
	for (const m of messages) {
		const id = idOf(m);
		if (id !== undefined) contents.set(id, (contents.get(id) ?? new Set()).add(made(m)));
	}
	return messages.map((m) => {
		const id = idOf(m);
		return fromChatMessage(m, id !== undefined && contents.get(id)?.size === 1 ? id : made(m));
	});
}

function onceEach(gaps: readonly Missing[]): Missing[] {
	const seen = new Set<string>();
	return gaps.filter(({ what, reason, id }) => {
		const key = JSON.stringify([what, reason, id]);
		return !seen.has(key) && seen.add(key);
	});
}
