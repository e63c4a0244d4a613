import { z } from 'zod';
import { boolean, listOf, optional, number, text, nonBlankText } from './lenient';

/**
 * The bodies that complete a conversation: recordings, emails, voice transcripts. As in the models `Recording`,
 * `RecordingMessagingMessage`, `RecordingEmailMessage`, `ChatMessage`, `EmailMessage` and `Annotation` (JavaScript SDK models
 * 262); the transcript is the JSON behind a transcript URL.
 */

const user = optional(
	z.object({ id: nonBlankText, name: nonBlankText, displayName: nonBlankText }),
);

const attachedFile = z.object({
	mediaType: text,
	mime: text,
	contentType: text,
	inlineImage: boolean,
});

/** All other keys stay: content is read by kind, see convert/content. */
const recordedMessage = z
	.object({
		id: nonBlankText,
		timestamp: nonBlankText,
		purpose: nonBlankText,
		participantId: nonBlankText,
		messageText: text,
		status: text,
		messageReceipts: listOf(z.object({ status: text, receiptTime: nonBlankText })),
		fromUser: user,
		events: listOf(z.object({ eventType: text })),
	})
	.passthrough();

export type RecordedMessage = z.infer<typeof recordedMessage>;

const email = z.object({
	id: nonBlankText,
	time: nonBlankText,
	subject: text,
	textBody: text,
	htmlBody: text,
	/** The list of messages has the first words only. */
	textBodyPreview: text,
	from: optional(z.object({ email: nonBlankText, name: nonBlankText })),
	to: listOf(z.object({ email: text })),
	attachments: listOf(attachedFile),
});

export type WireEmail = z.infer<typeof email>;

/** Old web chat. `bodyType` is `standard` for words, else member-join, typing, activity, … */
const chatMessage = z.object({
	id: text,
	message: text,
	utc: nonBlankText,
	body: text,
	bodyType: text,
	senderCommunicationId: nonBlankText,
	participantPurpose: nonBlankText,
	user,
});

export type ChatMessage = z.infer<typeof chatMessage>;

/** All positions in ms after the recording's start; the absolute and real ones count what was cut out as well. */
export interface WireAnnotation {
	type?: string;
	/** Why: Hold, SecurePause, FlowOrQueue, Pause. */
	reason?: string;
	name?: string;
	description?: string;
	location?: number;
	durationMs?: number;
	absoluteLocation?: number;
	absoluteDurationMs?: number;
	realtimeLocation?: number;
	annotations?: WireAnnotation[];
}

const annotation: z.ZodType<WireAnnotation, z.ZodTypeDef, unknown> = z.object({
	type: text,
	reason: text,
	name: text,
	description: text,
	location: number,
	durationMs: number,
	absoluteLocation: number,
	absoluteDurationMs: number,
	realtimeLocation: number,
	annotations: z.lazy(() => listOf(annotation)),
});

/** One entry of `GET /api/v2/conversations/{conversationId}/recordings`. */
export const wireRecording = z.object({
	id: nonBlankText,
	sessionId: nonBlankText,
	startTime: nonBlankText,
	endTime: nonBlankText,
	media: text,
	/** ARCHIVED, AVAILABLE, DELETED, RESTORED, RESTORING, UPLOADING, ERROR. */
	fileState: text,
	annotations: listOf(annotation),
	messagingTranscript: listOf(recordedMessage),
	emailTranscript: listOf(email),
	transcript: listOf(chatMessage),
});

export type WireRecording = z.infer<typeof wireRecording>;

/** `GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}`. */
export const wireEmail = email;

const milliseconds = optional(
	z.union([
		z.object({ milliseconds: number }),
		z.number().transform((value) => ({ milliseconds: value })),
	]),
);

const phrase = z.object({
	text,
	/** With punctuation and capitals. */
	decoratedText: text,
	/** Absolute, ms since the epoch. */
	startTimeMs: number,
	duration: milliseconds,
	/** From 0 to 1. */
	confidence: number,
	/** internal (our side) or external (the customer's). */
	participantPurpose: text,
	phraseIndex: number,
});

export type Phrase = z.infer<typeof phrase>;

/** The JSON behind a transcript URL, one per communication or recording. */
export const wireTranscript = z.object({
	communicationId: nonBlankText,
	startTime: number,
	transcripts: listOf(
		z.object({ transcriptId: nonBlankText, language: nonBlankText, phrases: listOf(phrase) }),
	),
	participants: listOf(
		z.object({
			participantPurpose: nonBlankText,
			userId: nonBlankText,
			queueId: nonBlankText,
			startTimeMs: number,
			endTimeMs: number,
		}),
	),
});

export type WireTranscript = z.infer<typeof wireTranscript>;

/** An error body in the place of a part says why the part is missing. */
export const errorInPlace = z.object({
	status: z.number(),
	code: text,
	message: text,
	messageParams: optional(z.record(z.unknown())),
});
