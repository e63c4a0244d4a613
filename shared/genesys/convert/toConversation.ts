import { invalidInput } from '../../errors';
import { pickAttributes } from './people/attributes';
import { describeProblem } from '../../http';
import { disconnectedBy } from './facts/disconnects';
import { afterCallWorkMs, findAgents, findBots, findWrapUps } from './facts/handlingFacts';
import { findHolds } from './facts/holds';
import { routingFacts } from './facts/routingFacts';
import { countConsults, findTransfers } from './facts/transfers';
import { fromTutorial } from './shapes/tutorial';
import { conversationSchema, type Conversation } from '../model';
import { missingNames, named, readNames } from './people/displayNames';
import { findChannel, skillsOf, subjectOf, toParticipant } from './people/participants';
import {
	customersOf,
	findAgent,
	findDirection,
	findFirstQueue,
	findQueue,
	findState,
} from './people/roles';
import { recognise, type ApiReading } from './shapes/recognizeShape';
import { collectTexts } from './texts/collectTexts';
import type { ConversationParts } from './conversationParts';
import { byTime, span } from '../time';
import type { JsonObject } from '../api/schemas/lenient';
import { tutorialConversation, wireConversation } from '../api/schemas/conversationSchema';

export type { ConversationParts } from './conversationParts';

interface ConversationOptions {
	attributes?: readonly string[];
}

/**
 * Any of the shapes a conversation comes in, as our model:
 *
 * - `GET /api/v2/conversations/{id}`, and the media views `GET /api/v2/conversations/calls|messages|emails|chats|callbacks/{id}`;
 * - analytics details: an item of a query or a job, or `GET /api/v2/analytics/conversations/{id}/details`;
 * - events of the platform, alone or as `{topicName, eventBody}`;
 * - the tutorial's shape, and the model itself, which is checked and given back. Both are complete: parts are not read.
 *
 * Never touches its input. What is absent, null or of the wrong type in the payload is absent in the model; what could not
 * be had is told in `missing`. Who, where and when: docs/context.md.
 *
 * @param parts bodies of further endpoints: texts and names
 * @param options which attributes of participants to pass on, by name (`order*`: all that begin so); none by default
 * @throws ServiceError `invalid_input` when it is none of these
 */
export function toConversation(
	wire: unknown,
	parts: ConversationParts = {},
	options: ConversationOptions = {},
): Conversation {
	const recognised = recognise(wire);
	if (recognised === undefined) throw notAConversation();
	if (recognised.kind === 'model') return fromModel(recognised.body);
	if (recognised.kind === 'tutorial')
		return fromTutorial(tutorialConversation.parse(recognised.body));
	return fromApi(recognised.read(), parts ?? {}, options.attributes ?? []);
}

/** Whether the value is a conversation in a shape that `toConversation` takes; says nothing about its completeness. */
export function isConversationShape(value: unknown): boolean {
	return recognise(value) !== undefined;
}

function fromModel(body: JsonObject): Conversation {
	const parsed = conversationSchema.safeParse(body);
	if (parsed.success) return parsed.data;
	throw invalidInput(
		`The conversation was changed into a shape that is not valid (${describeProblem(parsed.error)})`,
		"Pass on the 'conversation' of the node Genesys Get Conversation as it is.",
	);
}

function fromApi(
	reading: ApiReading,
	parts: ConversationParts,
	allowed: readonly string[],
): Conversation {
	const parsed = wireConversation.safeParse(reading.body);
	if (!parsed.success) throw notAConversation();
	const wire = { ...parsed.data, participants: withoutRepeats(parsed.data.participants) };
	const names = readNames(parts.names);
	const ended = wire.endTime !== undefined;
	const participants = named(
		wire.participants.map((p) => toParticipant(p, ended && reading.kind === 'api')),
		names,
	);
	const people = byTime(participants);
	const agent = findAgent(people, ended);
	const current = agent?.participant;
	const queue = findQueue(people, current);
	const customers = customersOf(people);
	const transfers = findTransfers(wire, people, names);
	const wrapUps = findWrapUps(byTime(wire.participants), people, names);
	const texts = collectTexts(
		{ kind: reading.kind, wire, people, ended, transcripts: reading.transcripts ?? [] },
		parts,
	);
	return {
		schemaVersion: 1,
		id: wire.id,
		channel: findChannel(wire),
		state: findState(people, current, ended),
		ended,
		direction: findDirection(people),
		startTime: wire.startTime,
		endTime: wire.endTime,
		queue,
		firstQueue: findFirstQueue(people) ?? queue,
		agent: agent && { participantId: agent.participantId, userId: agent.userId, name: agent.name },
		customer: customers.find(({ name }) => name !== undefined) ?? customers[0],
		customers,
		skills: skillsOf(wire),
		subject: subjectOf(wire) ?? texts.subject,
		durationMs: span(wire.startTime, wire.endTime),
		agents: findAgents(people, current),
		bots: findBots(people),
		transfers,
		consults: countConsults(wire, transfers),
		holds: findHolds(wire),
		disconnectedBy: disconnectedBy(people, current, ended),
		wrapUps,
		acwMs: afterCallWorkMs(wire),
		...routingFacts(wire, people),
		...(allowed.length === 0
			? {}
			: { attributes: pickAttributes(byTime(wire.participants), people, allowed) }),
		participants,
		turns: texts.turns,
		missing: [
			...reading.missing,
			...texts.missing,
			...missingNames(
				people,
				names,
				wrapUps.map(({ code }) => code),
			),
		],
	};
}

/** Some payloads repeat a participant, word for word. */
function withoutRepeats<T>(participants: readonly T[]): T[] {
	const seen = new Set<string>();
	return participants.filter((p) => {
		const key = JSON.stringify(p);
		return !seen.has(key) && seen.add(key);
	});
}

function notAConversation() {
	return invalidInput(
		'The input is not a conversation in any known shape',
		"Connect the node Genesys Get Conversation before this one, or give a conversation as the Genesys Cloud API sends it (it has an 'id' and 'participants').",
	);
}
