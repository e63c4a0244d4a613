import { z } from 'zod';
import { boolean, listOf, optional, number, strings, text, nonBlankText } from './lenient';

/**
 * The wire shapes of conversations and messages, as in the Genesys Cloud Platform API v2 models `Conversation`,
 * `Participant` and `TextMessageListing` (JavaScript SDK models 262), tolerant on purpose (see tolerant.ts). The other
 * shapes a conversation comes in are rewritten into this one (shapes/); what completes it is in wireParts.ts.
 */

const named = z.object({ id: nonBlankText, name: nonBlankText });

const wrapup = z.object({
	code: nonBlankText,
	name: nonBlankText,
	notes: text,
	endTime: nonBlankText,
	durationSeconds: number,
});

export type WireWrapUp = z.infer<typeof wrapup>;

const segment = z.object({
	type: nonBlankText,
	startTime: nonBlankText,
	endTime: nonBlankText,
	disconnectType: nonBlankText,
});

const messageReference = z.object({
	messageId: z.string().min(1),
	messageTime: nonBlankText,
	messageStatus: nonBlankText,
	messageMetadata: optional(z.object({ type: nonBlankText })),
});

const communication = z.object({
	id: nonBlankText,
	type: nonBlankText,
	state: nonBlankText,
	direction: nonBlankText,
	held: boolean,
	/** Whether it is or was recorded. */
	recording: boolean,
	startAlertingTime: nonBlankText,
	connectedTime: nonBlankText,
	disconnectedTime: nonBlankText,
	disconnectType: nonBlankText,
	subject: text,
	/** Since when the other side is on hold; only while it is. */
	startHoldTime: nonBlankText,
	securePause: boolean,
	afterCallWork: optional(
		z.object({ state: nonBlankText, startTime: nonBlankText, endTime: nonBlankText }),
	),
	afterCallWorkRequired: boolean,
	wrapupRequired: boolean,
	/** Of callbacks: left by whoever called. */
	voicemail: optional(z.object({ id: nonBlankText, uploadStatus: nonBlankText })),
	segments: listOf(segment),
	wrapup: optional(wrapup),
	/** Of analytics alone: totals of a session, in ms for those that begin with `t`, a count for those with `n`. */
	metrics: listOf(z.object({ name: nonBlankText, value: number })),
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
	id: nonBlankText,
	name: nonBlankText,
	purpose: nonBlankText,
	userId: nonBlankText,
	queueId: nonBlankText,
	queueName: nonBlankText,
	externalContactId: nonBlankText,
	/** Ours: the source names him without telling whether he ever connected. */
	unclear: boolean,
	/** What flows and scripts have noted down: up to hundreds of keys, private ones among them. Only names on an allow-list leave this module. */
	attributes: strings,
	/** Phone number or mail address. Read to tell who wrote a mail, never passed on. */
	address: nonBlankText,
	startTime: nonBlankText,
	connectedTime: nonBlankText,
	endTime: nonBlankText,
	securePause: boolean,
	/** Of call views: the participant is in a secure session with a flow. */
	secured: boolean,
	monitoredParticipantId: nonBlankText,
	coachedParticipantId: nonBlankText,
	bargedParticipantId: nonBlankText,
	consultParticipantId: nonBlankText,
	startAcwTime: nonBlankText,
	endAcwTime: nonBlankText,
	wrapup: optional(wrapup),
	conversationRoutingData: optional(
		z.object({ queue: optional(named), skills: listOf(named), language: optional(named) }),
	),
	wrapupRequired: boolean,
	flaggedReason: nonBlankText,
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
	id: nonBlankText,
	state: nonBlankText,
	dateIssued: nonBlankText,
	transferType: nonBlankText,
	initiator: optional(z.object({ userId: nonBlankText })),
	destination: optional(
		z.object({ address: nonBlankText, queueId: nonBlankText, userId: nonBlankText }),
	),
});

export type WireTransfer = z.infer<typeof transfer>;

/** `GET /api/v2/conversations/{conversationId}`. The API always sends both keys; all else may be absent. */
export const wireConversation = z.object({
	id: z.string().min(1),
	startTime: nonBlankText,
	endTime: nonBlankText,
	address: nonBlankText,
	securePause: boolean,
	divisions: listOf(z.object({ division: optional(named) })),
	/** Of analytics alone. */
	divisionIds: listOf(z.string().min(1)),
	externalTag: nonBlankText,
	recentTransfers: listOf(transfer),
	participants: z.array(z.unknown()).pipe(listOf(participant)),
});

export type WireConversation = z.infer<typeof wireConversation>;

const attachment = z.object({ mediaType: text, mime: text, filename: text });

const receipt = z.object({ status: text, isFinalReceipt: boolean });

const wireMessage = z.object({
	id: z.string().min(1),
	timestamp: nonBlankText,
	direction: nonBlankText,
	/** queued, sent, failed, received, delivery-success, delivery-failed, read, removed, published. */
	status: text,
	textBody: text,
	/** Attachments in the dialect without `normalizedMessage`. */
	media: listOf(attachment),
	createdBy: optional(named),
	normalizedReceipts: listOf(receipt),
	normalizedMessage: optional(
		z.object({
			type: text,
			text,
			status: text,
			direction: nonBlankText,
			originatingEntity: text,
			/** Read by kind, see convert/content. */
			content: listOf(z.record(z.unknown())),
			channel: optional(
				z.object({
					time: nonBlankText,
					dateModified: nonBlankText,
					dateDeleted: nonBlankText,
					from: optional(z.object({ nickname: text, firstName: text, lastName: text })),
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
	routing: optional(
		z.object({ queue: optional(named.passthrough()), skillRequirements: listOf(z.string()) }),
	),
	messages: listOf(tutorialMessage),
});

export type TutorialConversation = z.infer<typeof tutorialConversation>;
