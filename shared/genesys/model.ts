import { z } from 'zod';
import { affectsTranscript } from './gapKinds';

/**
 * Our conversation: what the Genesys node puts out and what every later step reads. Documented in docs/context.md.
 * Times are ISO 8601 text exactly as the API sent them; ids are Genesys' own.
 */

const communication = z.object({
	id: z.string().optional(),
	channel: z.string(),
	/** alerting, dialing, contacting, offering, connected, parked, disconnected, terminated, … */
	state: z.string().optional(),
	direction: z.string().optional(),
	held: z.boolean().optional(),
	connectedTime: z.string().optional(),
	disconnectedTime: z.string().optional(),
	/** In the spelling of `GET /conversations/{id}` whatever the source: client, endpoint, peer, transfer, transfer.consult, … */
	disconnectType: z.string().optional(),
});

const participant = z.object({
	id: z.string().optional(),
	/** customer, agent, user, acd, ivr, botflow, workflow, external, … as Genesys names it. */
	purpose: z.string(),
	name: z.string().optional(),
	userId: z.string().optional(),
	queueId: z.string().optional(),
	queueName: z.string().optional(),
	startTime: z.string().optional(),
	connectedTime: z.string().optional(),
	endTime: z.string().optional(),
	/** An agent who was alerted and never connected. */
	declined: z.boolean(),
	/** Listens in, coaches or barges in on somebody else: never the agent of the conversation. */
	observer: z.boolean(),
	wrapUp: z
		.object({
			code: z.string().optional(),
			name: z.string().optional(),
			notes: z.string().optional(),
		})
		.optional(),
	communications: z.array(communication),
});

const turn = z.object({
	/** 1, 2, 3 … in time order. */
	turn: z.number(),
	/** The message's own id; made from the turn number where the source has none. */
	turnId: z.string(),
	/** The speaker's purpose (`customer`, `agent`, `workflow`, …); in the tutorial's shape the participant's role. */
	role: z.string(),
	name: z.string().optional(),
	text: z.string(),
	/** As written by the source. */
	timestamp: z.union([z.string(), z.number()]),
	participantId: z.string().optional(),
	/** Where the text came from: `messages.bulk`, `recordings`, `transcript`, `emails` or `input`. */
	source: z.string(),
	/** `failed`: the message is known not to have arrived. Absent: it was said, as far as anybody knows. */
	delivery: z.literal('failed').optional(),
	/** What the sender let the other side choose from. */
	offered: z.array(z.string()).optional(),
	/** What the sender picked, pressed or filled in; these are no typed words. */
	chose: z.string().optional(),
	/** An earlier version of it existed; this is the last one. */
	edited: z.literal(true).optional(),
});

const missing = z
	.object({
		/**
		 * What is missing: messageTexts, message, transcript, emailBodies, emailBody, attachment, participants, conversation,
		 * queueName, userName, wrapUpName, sentiment, aiSummaries, copilotSummaries, pauses.
		 */
		what: z.string(),
		/** Why: pending, forbidden, notLicensed, deleted, none, failed, notFetched, notReturned, archived, notText, securePause. */
		reason: z.string(),
		id: z.string().optional(),
		/** In words, with what to do where something can be done. */
		detail: z.string().optional(),
		/** Words may be absent. Only these gaps make it uncertain that nobody said something. */
		affectsTranscript: z.boolean().optional(),
	})
	.transform((one) => ({
		...one,
		affectsTranscript: one.affectsTranscript ?? affectsTranscript(one.what),
	}));

const person = z.object({ participantId: z.string().optional(), name: z.string().optional() });

const queue = z.object({ id: z.string().optional(), name: z.string().optional() });

/** One of ours who was alerted or connected; one user is one entry, however many participants he was. */
const agent = z.object({
	userId: z.string().optional(),
	name: z.string().optional(),
	participantIds: z.array(z.string()),
	/** When he first connected. Absent: he was alerted and never connected. */
	connectedTime: z.string().optional(),
	/** When he left for good. Absent while he is there. */
	endTime: z.string().optional(),
	/** Alerts he declined or did not answer. */
	missedAlerts: z.number(),
	/** The agent of the conversation now, or its last. */
	current: z.boolean(),
});

const transfer = z.object({
	time: z.string().optional(),
	/** blind, consult (asked first), conference, forward. */
	kind: z.enum(['blind', 'consult', 'conference', 'forward']),
	/** Who handed over. */
	by: z
		.object({
			participantId: z.string().optional(),
			userId: z.string().optional(),
			name: z.string().optional(),
		})
		.optional(),
	/** To which queue or user, where the source tells. Phone numbers are not passed on. */
	toQueue: queue.optional(),
	toUser: z.object({ userId: z.string(), name: z.string().optional() }).optional(),
});

const holds = z.object({
	count: z.number(),
	/** Milliseconds of the holds that are over. */
	totalMs: z.number(),
	/** On hold at this moment, and since when. */
	now: z.boolean(),
	since: z.string().optional(),
});

const wrapUp = z.object({
	code: z.string().optional(),
	/** The name of the code, when names were handed in. The platform's own codes (ININ-…) have none. */
	name: z.string().optional(),
	notes: z.string().optional(),
	time: z.string().optional(),
	participantId: z.string().optional(),
	userId: z.string().optional(),
	agentName: z.string().optional(),
});

const bot = z.object({
	participantId: z.string().optional(),
	purpose: z.string(),
	name: z.string().optional(),
});

export const conversationSchema = z.object({
	schemaVersion: z.literal(1),
	/** Null only in the tutorial's shape, which may come without one. */
	id: z.string().nullable(),
	/** webmessaging, sms, whatsapp, …, voice, callback, email, chat; `unknown` when nothing tells. */
	channel: z.string(),
	/** State of the conversation as its people see it: alerting, connected, …; disconnected or terminated once it ended. */
	state: z.string(),
	ended: z.boolean(),
	direction: z.string().optional(),
	startTime: z.string().optional(),
	endTime: z.string().optional(),
	/** The queue that has the conversation now (or had it last). Absent when it never met one. */
	queue: queue.optional(),
	/** The first queue it was put into. */
	firstQueue: queue.optional(),
	/** Who handles it now, or handled it last. Absent when no agent ever connected. */
	agent: z
		.object({
			participantId: z.string().optional(),
			userId: z.string().optional(),
			name: z.string().optional(),
		})
		.optional(),
	/** The customer the conversation is about: in a call with several the first to come who has a name. */
	customer: person.optional(),
	customers: z.array(person),
	/** Names of the required skills; their ids where the source has no names. */
	skills: z.array(z.string()),
	/** Subject of an email conversation. */
	subject: z.string().optional(),
	/** From start to end in ms. Absent while it is open. */
	durationMs: z.number().optional(),
	/** All agents who were alerted or connected. Absent, like all that follow up to `acwMs`, in the tutorial's shape. */
	agents: z.array(agent).optional(),
	/** Bots, flows and IVRs that took part. */
	bots: z.array(bot).optional(),
	/** Transfers by people, in time order. */
	transfers: z.array(transfer).optional(),
	/** How often an agent consulted somebody. */
	consults: z.number().optional(),
	holds: holds.optional(),
	/** Who hung up. Absent while the conversation is open. */
	disconnectedBy: z.enum(['agent', 'customer', 'platform', 'unknown']).optional(),
	/** Every wrap-up, in time order. */
	wrapUps: z.array(wrapUp).optional(),
	/** After-call work of all agents in ms. */
	acwMs: z.number().optional(),
	/** The conversation in Genesys Cloud. Absent when the address of the web app isn't known. */
	url: z.string().optional(),
	/** A voicemail was left; `status` of its upload: pending, complete, failed, timeout. */
	voicemail: z.object({ id: z.string().optional(), status: z.string().optional() }).optional(),
	/** After-call work that isn't done yet: whose, and since when. Absent when none is pending. */
	acwPending: z
		.object({
			since: z.string().optional(),
			participantId: z.string().optional(),
			userId: z.string().optional(),
			agentName: z.string().optional(),
		})
		.optional(),
	/** The divisions it belongs to; analytics has their IDs only. */
	divisions: z.array(queue).optional(),
	/** The language that was asked for in routing: its name, else its ID. */
	language: z.string().optional(),
	/** Why a participant flagged the conversation. */
	flaggedReason: z.string().optional(),
	externalTag: z.string().optional(),
	/** The customer's record among the external contacts. */
	externalContactId: z.string().optional(),
	/** Attributes of participants that were asked for by name. Absent when none were. */
	attributes: z.record(z.string()).optional(),
	participants: z.array(participant),
	turns: z.array(turn),
	missing: z.array(missing),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type ConversationParticipant = z.infer<typeof participant>;
export type Communication = z.infer<typeof communication>;
export type Turn = z.infer<typeof turn>;
export type Missing = z.infer<typeof missing>;
export type Agent = z.infer<typeof agent>;
export type Bot = z.infer<typeof bot>;
export type Transfer = z.infer<typeof transfer>;
export type Holds = z.infer<typeof holds>;
export type WrapUp = z.infer<typeof wrapUp>;
export type Queue = z.infer<typeof queue>;
