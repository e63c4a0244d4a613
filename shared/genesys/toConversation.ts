import { invalidInput } from '../errors';
import { describeProblem } from '../http/json';
import { fromTutorial } from './fromTutorial';
import { conversationSchema, type Conversation, type ConversationParticipant, type Missing } from './model';
import { customersOf, findAgent, findDirection, findFirstQueue, findQueue, findState } from './people';
import { byTime } from './time';
import { messageReferences, turnsFromMessages } from './turns';
import {
	MEDIA,
	tutorialConversation,
	wireConversation,
	wireMessages,
	type WireConversation,
	type WireMessage,
	type WireParticipant,
} from './wire';

/** Bodies of further endpoints that complete a conversation; each is the API's own body, or a list of them. */
export interface ConversationParts {
	/** `POST /api/v2/conversations/messages/{id}/messages/bulk`: one body, or one per 1,000 ids. */
	messages?: unknown;
}

type JsonObject = Record<string, unknown>;

/**
 * Any of the shapes a conversation comes in, as our model: `GET /api/v2/conversations/{id}` (with its message texts in
 * `parts`), the tutorial's shape, or the model itself, which is checked and given back.
 *
 * Never touches its input. What is absent, null or of the wrong type in the payload is absent in the model; texts that
 * could not be had are told in `missing`.
 *
 * @throws ServiceError `invalid_input` when it is none of these
 */
export function toConversation(wire: unknown, parts: ConversationParts = {}): Conversation {
	const body = asObject(wire);
	if (body === undefined) throw notAConversation();
	if (body.schemaVersion === 1 && Array.isArray(body.turns)) return fromModel(body);
	if (isTutorialShape(body)) return fromTutorial(tutorialConversation.parse(body));
	const parsed = wireConversation.safeParse(body);
	if (!parsed.success) throw notAConversation();
	return fromApi(parsed.data, parts);
}

/** Whether the value is a conversation in a shape that `toConversation` takes; says nothing about its completeness. */
export function isConversationShape(value: unknown): boolean {
	const body = asObject(value);
	if (body === undefined) return false;
	if (body.schemaVersion === 1 && Array.isArray(body.turns)) return true;
	if (isTutorialShape(body)) return true;
	return typeof body.id === 'string' && body.id !== '' && Array.isArray(body.participants);
}

function fromModel(body: JsonObject): Conversation {
	const parsed = conversationSchema.safeParse(body);
	if (parsed.success) return parsed.data;
	throw invalidInput(
		`The conversation was changed into a shape that is not valid (${describeProblem(parsed.error)})`,
		"Pass on the 'conversation' of the node Genesys Get Conversation as it is.",
	);
}

/** Real participants have a `purpose`; only the tutorial's have a `role`, or messages with `from` at the top. */
function isTutorialShape(body: JsonObject): boolean {
	const participants = objectsIn(body.participants);
	if (participants.some((p) => typeof p.purpose === 'string')) return false;
	if (participants.some((p) => typeof p.role === 'string')) return true;
	if (objectsIn(body.messages).some((m) => 'from' in m || 'text' in m)) return true;
	return typeof body.type === 'string' && (typeof body.state === 'string' || asObject(body.routing) !== undefined);
}

function fromApi(wire: WireConversation, parts: ConversationParts): Conversation {
	const participants = wire.participants.map(toParticipant);
	const people = byTime(participants);
	const ended = wire.endTime !== undefined;
	const agent = findAgent(people, ended);
	const channel = findChannel(wire);
	const { turns, missing } = textsOf(wire, people, parts, channel);
	const queue = findQueue(people, agent?.participant);
	const customers = customersOf(people);
	return {
		schemaVersion: 1,
		id: wire.id,
		channel,
		state: findState(people, agent?.participant, ended),
		ended,
		direction: findDirection(people),
		startTime: wire.startTime,
		endTime: wire.endTime,
		queue,
		firstQueue: findFirstQueue(people) ?? queue,
		agent: agent && { participantId: agent.participantId, userId: agent.userId, name: agent.name },
		customer: customers.find((customer) => customer.name !== undefined) ?? customers[0],
		customers: customersOf(participants),
		skills: skillsOf(wire),
		participants,
		turns,
		missing,
	};
}

function textsOf(
	wire: WireConversation,
	people: readonly ConversationParticipant[],
	parts: ConversationParts,
	channel: string,
): { turns: Conversation['turns']; missing: Missing[] } {
	const references = messageReferences(wire);
	if (parts.messages !== undefined) {
		const { turns, missing } = turnsFromMessages(entitiesOf(parts.messages), references, people);
		return { turns, missing: [...missing, ...unsupportedTexts(channel)] };
	}
	const worded = references.filter((reference) => !reference.wordless).length;
	if (worded > 0) {
		const detail = `The texts of ${worded} message(s) were not fetched. Use the node Genesys Get Conversation, which fetches them.`;
		return { turns: [], missing: [{ what: 'messageTexts', reason: 'notFetched', detail }, ...unsupportedTexts(channel)] };
	}
	return { turns: [], missing: unsupportedTexts(channel) };
}

const UNSUPPORTED: Readonly<Record<string, { what: string; detail: string }>> = {
	voice: { what: 'transcript', detail: 'Voice transcripts are not read by this version.' },
	callback: { what: 'transcript', detail: 'Voice transcripts are not read by this version.' },
	email: { what: 'emailBodies', detail: 'Email bodies are not read by this version.' },
	chat: { what: 'transcript', detail: 'Web chat transcripts are not read by this version.' },
};

function unsupportedTexts(channel: string): Missing[] {
	const gap = UNSUPPORTED[channel];
	return gap === undefined ? [] : [{ what: gap.what, reason: 'unsupported', detail: gap.detail }];
}

function entitiesOf(messages: unknown): WireMessage[] {
	const bodies = Array.isArray(messages) ? (messages as unknown[]) : [messages];
	return bodies.flatMap((body) => {
		const parsed = wireMessages.safeParse(body);
		return parsed.success ? parsed.data.entities : [];
	});
}

function toParticipant(p: WireParticipant): ConversationParticipant {
	const communications = mediaOf(p).flatMap(([medium, list]) =>
		list.map((c) => ({
			id: c.id,
			channel: channelOf(medium, c.type),
			state: c.state,
			direction: c.direction,
			held: c.held,
			connectedTime: c.connectedTime,
			disconnectedTime: c.disconnectedTime,
			disconnectType: c.disconnectType,
		})),
	);
	const wrapUp = p.wrapup ?? mediaOf(p).flatMap(([, list]) => list.flatMap((c) => c.wrapup ?? [])).at(-1);
	const purpose = (p.purpose ?? 'unknown').toLowerCase();
	const connected = p.connectedTime !== undefined || communications.some((c) => c.connectedTime !== undefined);
	return {
		id: p.id,
		purpose,
		name: p.name,
		userId: p.userId,
		queueId: p.queueId,
		queueName: p.queueName,
		startTime: p.startTime,
		connectedTime: p.connectedTime,
		endTime: p.endTime,
		declined: (purpose === 'agent' || purpose === 'user') && !connected && p.endTime !== undefined,
		observer: (p.monitoredParticipantId ?? p.coachedParticipantId ?? p.bargedParticipantId) !== undefined,
		wrapUp: wrapUp && { code: wrapUp.code, name: wrapUp.name, notes: wrapUp.notes },
		communications,
	};
}

type Medium = keyof typeof MEDIA;

function mediaOf(p: WireParticipant) {
	return (Object.keys(MEDIA) as Medium[]).map((medium) => [medium, p[medium]] as const);
}

function channelOf(medium: Medium, type: string | undefined): string {
	if (medium !== 'messages' || type === undefined || type.toLowerCase() === 'unknown') return MEDIA[medium];
	return type.toLowerCase();
}

function findChannel(wire: WireConversation): string {
	const participants = byTime(wire.participants);
	for (const medium of Object.keys(MEDIA) as Medium[]) {
		const used = participants.flatMap((p) => p[medium]);
		if (used.length > 0) return channelOf(medium, used.find((c) => c.type !== undefined)?.type);
	}
	return 'unknown';
}

function skillsOf(wire: WireConversation): string[] {
	const skills = byTime(wire.participants).flatMap((p) => p.conversationRoutingData?.skills ?? []);
	return [...new Set(skills.flatMap((skill) => skill.name ?? skill.id ?? []))];
}

function asObject(value: unknown): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

function objectsIn(value: unknown): JsonObject[] {
	return Array.isArray(value) ? (value as unknown[]).flatMap((element): JsonObject[] => [asObject(element) ?? []].flat()) : [];
}

function notAConversation() {
	return invalidInput(
		'The input is not a conversation in any known shape',
		"Connect the node Genesys Get Conversation before this one, or give a conversation as the Genesys Cloud API sends it (it has an 'id' and 'participants').",
	);
}
