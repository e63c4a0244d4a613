import type { ConversationParticipant } from '../../model';
import {
	agentAt,
	isBot,
	connectedTimes,
	customersAmong,
	isAgent,
	isCustomer,
	wasThere,
} from '../people/roles';
import { compare, compareTimes, timeOf } from '../../time';
import type { WrittenMessage } from './writtenMessage';

export interface Speaker {
	role: string;
	participant?: ConversationParticipant;
}

/**
 * Who wrote a message. A recording names the participant. Of a live one the direction tells the side; on ours its author
 * (`createdBy`) comes first, then who lists it. Some payloads list every message with the customer, and a conversation that a
 * bot began may list the bot's with the agent, so listing alone proves nothing.
 *
 * @param owners ids of the participants that list it
 * @param people in time order
 */
export function whoWrote(
	message: WrittenMessage,
	owners: ReadonlySet<string | undefined>,
	people: readonly ConversationParticipant[],
	at: number,
): Speaker {
	const named = namedSpeaker(message, people, at);
	if (named !== undefined) return named;
	const { direction, author } = message;
	const listing = people.filter((p) => owners.has(p.id));
	if (direction === 'inbound') {
		const customer =
			likeliest(listing.filter(isCustomer), at) ?? likeliest(customersAmong(people), at);
		return { role: customer?.purpose ?? 'customer', participant: customer };
	}
	const ours = direction === undefined ? listing : listing.filter((p) => !isCustomer(p));
	if (message.isBot) {
		const bot =
			likeliest(
				ours.filter((p) => isBot(p)),
				at,
			) ??
			likeliest(
				people.filter((p) => isBot(p)),
				at,
			) ??
			likeliest(
				ours.filter((p) => !isAgent(p)),
				at,
			);
		return speaking(bot ?? likeliest(ours, at), 'workflow');
	}
	const writers =
		author.userId === undefined ? [] : people.filter((p) => p.userId === author.userId);
	const found =
		likeliest(
			writers.filter((p) => owners.has(p.id)),
			at,
		) ??
		likeliest(writers, at) ??
		likeliest(ours, at);
	if (found !== undefined || direction === undefined)
		return speaking(found, author.userId === undefined ? 'unknown' : 'agent');
	return speaking(agentAt(people, at) ?? formerAgent(people, at), 'agent');
}

const speaking = (
	participant: ConversationParticipant | undefined,
	otherwise: string,
): Speaker => ({ role: participant?.purpose ?? otherwise, participant });

/** What an agent sent may arrive after he left. */
function formerAgent(
	people: readonly ConversationParticipant[],
	at: number,
): ConversationParticipant | undefined {
	const last = (p: ConversationParticipant): string | undefined => connectedTimes(p).at(-1);
	return people
		.filter((p) => isAgent(p) && last(p) !== undefined && timeOf(last(p)) <= at)
		.sort((a, b) => compareTimes(last(a), last(b)) || compare(a.id ?? '', b.id ?? ''))
		.at(-1);
}

/** The speaker a recording names: by participant or communication, else by user, else by purpose and time. */
function namedSpeaker(
	{ author }: WrittenMessage,
	people: readonly ConversationParticipant[],
	at: number,
): Speaker | undefined {
	const { participantId, communicationId, purpose, userId } = author;
	if (participantId === undefined && communicationId === undefined && purpose === undefined)
		return undefined;
	const owners = people.filter(
		(p) =>
			(participantId !== undefined && p.id === participantId) ||
			(communicationId !== undefined && p.communications.some((c) => c.id === communicationId)),
	);
	const sameUser = userId === undefined ? [] : people.filter((p) => p.userId === userId);
	const samePurpose =
		userId === undefined && purpose !== undefined
			? people.filter((p) => p.purpose === purpose)
			: [];
	const participant =
		owners.find((p) => userId === undefined || p.userId === userId) ??
		likeliest(sameUser, at) ??
		owners.find((p) => p.userId === undefined) ??
		likeliest(samePurpose, at);
	const role = participant?.purpose ?? purpose;
	return role === undefined ? undefined : { role, participant };
}

/** Who was connected then; one user may own several participants, declined alerts among them. */
function likeliest(
	candidates: readonly ConversationParticipant[],
	at: number,
): ConversationParticipant | undefined {
	return (
		candidates.find((p) => wasThere(p, at)) ?? candidates.find((p) => !p.declined) ?? candidates[0]
	);
}
