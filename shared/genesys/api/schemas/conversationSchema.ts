import { z } from 'zod';
import { flag, listOf, maybe, number, strings, text, word } from './lenient';

/**
 * The wire shapes of conversations and messages, as in the Genesys Cloud Platform API v2 models `Conversation`,
 * `Participant` and `TextMessageListing` (JavaScript SDK models 262), tolerant on purpose (see tolerant.ts). The other
 * shapes a conversation comes in are rewritten into this one (shapes/); what completes it is in wireParts.ts.
 */

const named = z.object({ id: word, name: word });

const wrapup = z.object({
	code: word,
	name: word,
	notes: text,
	endTime: word,
	durationSeconds: number,
});

export type WireWrapUp = z.infer<typeof wrapup>;

const segment = z.object({ type: word, startTime: word, endTime: word, disconnectType: word });

const messageReference = z.object({
	messageId: z.string().min(1),
	messageTime: word,
	messageStatus: word,
	messageMetadata: maybe(z.object({ type: word })),
});

const communication = z.object({
	id: word,
	type: word,
	state: word,
	direction: word,
	held: flag,
	startAlertingTime: word,
	connectedTime: word,
	disconnectedTime: word,
	disconnectType: word,
	subject: text,
	/** Since when the other side is on hold; only while it is. */
	startHoldTime: word,
	securePause: flag,
	afterCallWork: maybe(z.object({ startTime: word, endTime: word })),
	segments: listOf(segment),
	wrapup: maybe(wrapup),
	/** Of analytics alone: totals of a session, in ms for those that begin with `t`, a count for those with `n`. */
	metrics: listOf(z.object({ name: word, value: number })),
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
	id: word,
	name: word,
	purpose: word,
	userId: word,
	queueId: word,
	queueName: word,
	externalContactId: word,
	/** Ours: the source names him without telling whether he ever connected. */
	unclear: flag,
	/** What flows and scripts have noted down: up to hundreds of keys, private ones among them. Only names on an allow-list leave this module. */
	attributes: strings,
	/** Phone number or mail address. Read to tell who wrote a mail, never passed on. */
	address: word,
	startTime: word,
	connectedTime: word,
	endTime: word,
	monitoredParticipantId: word,
	coachedParticipantId: word,
	bargedParticipantId: word,
	consultParticipantId: word,
	startAcwTime: word,
	endAcwTime: word,
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
	id: word,
	state: word,
	dateIssued: word,
	transferType: word,
	initiator: maybe(z.object({ userId: word })),
	destination: maybe(z.object({ address: word, queueId: word, userId: word })),
});

export type WireTransfer = z.infer<typeof transfer>;

/** `GET /api/v2/conversations/{conversationId}`. The API always sends both keys; all else may be absent. */
export const wireConversation = z.object({
	id: z.string().min(1),
	startTime: word,
	endTime: word,
	address: word,
	securePause: flag,
	recentTransfers: listOf(transfer),
	participants: z.array(z.unknown()).pipe(listOf(participant)),
});

export type WireConversation = z.infer<typeof wireConversation>;

const attachment = z.object({ mediaType: text, mime: text, filename: text });

const wireMessage = z.object({
	id: z.string().min(1),
	timestamp: word,
	direction: word,
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
			direction: word,
			originatingEntity: text,
			content: listOf(
				z.object({
					contentType: text,
					attachment: maybe(attachment),
					/** What the customer pressed. */
					buttonResponse: maybe(z.object({ text })),
					/** A message from a template, such as WhatsApp wants it. */
					template: maybe(z.object({ body: maybe(z.object({ text })) })),
				}),
			),
			channel: maybe(
				z.object({
					time: word,
					dateDeleted: word,
					from: maybe(z.object({ nickname: text, firstName: text, lastName: text })),
				}),
			),
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
	routing: maybe(
		z.object({ queue: maybe(named.passthrough()), skillRequirements: listOf(z.string()) }),
	),
	messages: listOf(tutorialMessage),
});

export type TutorialConversation = z.infer<typeof tutorialConversation>;
