import { z } from 'zod';
import { flag, listOf, maybe, number, text } from './tolerant';

/**
 * The wire shapes of conversations and messages, as in the Genesys Cloud Platform API v2 models `Conversation`,
 * `Participant` and `TextMessageListing` (JavaScript SDK models 262), tolerant on purpose (see tolerant.ts). The other
 * shapes a conversation comes in are rewritten into this one (shapes/); what completes it is in wireParts.ts.
 */

const named = z.object({ id: text, name: text });

const wrapup = z.object({ code: text, name: text, notes: text, endTime: text, durationSeconds: number });

export type WireWrapUp = z.infer<typeof wrapup>;

const segment = z.object({ type: text, startTime: text, endTime: text, disconnectType: text });

const messageReference = z.object({
	messageId: z.string(),
	messageTime: text,
	messageStatus: text,
	messageMetadata: maybe(z.object({ type: text })),
});

const communication = z.object({
	id: text,
	type: text,
	state: text,
	direction: text,
	held: flag,
	connectedTime: text,
	disconnectedTime: text,
	disconnectType: text,
	subject: text,
	/** Since when the other side is on hold; only while it is. */
	startHoldTime: text,
	securePause: flag,
	afterCallWork: maybe(z.object({ startTime: text, endTime: text })),
	segments: listOf(segment),
	wrapup: maybe(wrapup),
	/** Of analytics alone: totals of a session, in ms for those that begin with `t`, a count for those with `n`. */
	metrics: listOf(z.object({ name: text, value: number })),
	messages: listOf(messageReference),
});

export type WireCommunication = z.infer<typeof communication>;

/** The arrays of a participant, one per medium, and the channel each stands for. The first that is used wins. */
export const MEDIA = {
	callbacks: 'callback',
	calls: 'voice',
	messages: 'message',
	emails: 'email',
	chats: 'chat',
	videos: 'video',
	cobrowsesessions: 'cobrowse',
	screenshares: 'screenshare',
	socialExpressions: 'social',
	internalMessages: 'internal_message',
} as const;

const participant = z.object({
	id: text,
	name: text,
	purpose: text,
	userId: text,
	queueId: text,
	queueName: text,
	externalContactId: text,
	/** Phone number or mail address. Read to tell who wrote a mail, never passed on. */
	address: text,
	startTime: text,
	connectedTime: text,
	endTime: text,
	monitoredParticipantId: text,
	coachedParticipantId: text,
	bargedParticipantId: text,
	consultParticipantId: text,
	startAcwTime: text,
	endAcwTime: text,
	wrapup: maybe(wrapup),
	conversationRoutingData: maybe(z.object({ queue: maybe(named), skills: listOf(named) })),
	callbacks: listOf(communication),
	calls: listOf(communication),
	messages: listOf(communication),
	emails: listOf(communication),
	chats: listOf(communication),
	videos: listOf(communication),
	cobrowsesessions: listOf(communication),
	screenshares: listOf(communication),
	socialExpressions: listOf(communication),
	internalMessages: listOf(communication),
});

export type WireParticipant = z.infer<typeof participant>;

/** A transfer command; the API keeps the last 20. `destination.address` is a queue's or user's id, or a phone number. */
const transfer = z.object({
	id: text,
	state: text,
	dateIssued: text,
	transferType: text,
	initiator: maybe(z.object({ userId: text })),
	destination: maybe(z.object({ address: text, queueId: text, userId: text })),
});

export type WireTransfer = z.infer<typeof transfer>;

/** `GET /api/v2/conversations/{conversationId}`. The API always sends both keys; all else may be absent. */
export const wireConversation = z.object({
	id: z.string().min(1),
	startTime: text,
	endTime: text,
	address: text,
	securePause: flag,
	recentTransfers: listOf(transfer),
	participants: z.array(z.unknown()).pipe(listOf(participant)),
});

export type WireConversation = z.infer<typeof wireConversation>;

const attachment = z.object({ mediaType: text, mime: text, filename: text });

const wireMessage = z.object({
	id: z.string(),
	timestamp: text,
	direction: text,
	/** `removed` for a message that was deleted. */
	status: text,
	textBody: text,
	/** Attachments in the dialect without `normalizedMessage`. */
	media: listOf(attachment),
	createdBy: maybe(named),
	normalizedMessage: maybe(
		z.object({
			type: text,
			text,
			originatingEntity: text,
			content: listOf(z.object({ contentType: text, attachment: maybe(attachment) })),
			channel: maybe(z.object({ time: text, dateDeleted: text, from: maybe(z.object({ nickname: text, firstName: text, lastName: text })) })),
		}),
	),
});

export type WireMessage = z.infer<typeof wireMessage>;

/** `POST /api/v2/conversations/messages/{conversationId}/messages/bulk`, with and without `useNormalizedMessage`. */
export const wireMessages = z.object({ entities: z.array(z.unknown()).pipe(listOf(wireMessage)) });

export type WireMessages = z.infer<typeof wireMessages>;

/** The error body of every API endpoint. */
export const wireError = z.object({
	message: text,
	code: text,
	contextId: text,
	messageParams: z.record(z.unknown()).nullish().catch(undefined),
});

/** The tutorial's invented shape: `type`, `state`, `routing` and `messages` at the top, roles instead of purposes. */
const tutorialMessage = z.object({
	from: text,
	text,
	// Kept as written, so a number stays a number.
	timestamp: z.union([z.string(), z.number()]).nullish().catch(undefined),
});

const tutorialParticipant = z.object({ id: text, name: text, role: text, state: text });

export const tutorialConversation = z.object({
	id: text,
	type: text,
	state: text,
	participants: listOf(tutorialParticipant),
	routing: maybe(z.object({ queue: maybe(named.passthrough()), skillRequirements: listOf(z.string()) })),
	messages: listOf(tutorialMessage),
});

export type TutorialConversation = z.infer<typeof tutorialConversation>;
