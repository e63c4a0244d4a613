import { canHandle, purposeKind } from '../../../domain';
import type { ConversationParticipant } from '../../model';
import type { Phrase, WireTranscript } from '../../api/schemas/partSchemas';
import { compare, compareTimes, timeOf } from '../../time';
import {
	connectedTimes,
	customersAmong,
	isAgent,
	isBot,
	isCustomer,
	wasThere,
} from '../people/roles';

/** What a transcript calls the sides of a call. A customer is outside in either way. */
const EXTERNAL = new Set(['external', 'customer']);
const INTERNAL = 'internal';

export interface Speaker {
	role: string;
	participant?: ConversationParticipant;
}

/**
 * Who said a phrase. One that names its purpose keeps it; `internal` and `external` tell the side alone, and time tells who
 * of that side was there. Nobody speaks who wasn't connected.
 */
export function speakerOf(
	{ participantPurpose }: Phrase,
	transcript: WireTranscript,
	people: readonly ConversationParticipant[],
	from: number,
	to: number,
): Speaker {
	const purpose = (participantPurpose ?? '').toLowerCase();
	if (EXTERNAL.has(purpose)) return theCustomer(transcript.communicationId, people, from, to);
	if (purpose === INTERNAL || canHandle(purpose))
		return ofOurSide(transcript, people, from, to, canHandle(purpose));
	if (purposeKind(purpose) === 'unknown') return { role: 'unknown' };
	const named = people.filter((p) => p.purpose === purpose);
	const participant = named.find((p) => isWithin(p, from)) ?? named.findLast((p) => !p.declined);
	return { role: purpose, participant };
}

/** @param isHuman whether the phrase says that one of our people spoke */
function ofOurSide(
	transcript: WireTranscript,
	people: readonly ConversationParticipant[],
	from: number,
	to: number,
	isHuman: boolean,
): Speaker {
	const told = whoHadTheFloor(transcript, people, from);
	if (told !== undefined) return { role: told.purpose, participant: told };
	const agents = byConnection(people.filter((p) => isAgent(p) && connectedTimes(p).length > 0));
	// Of two agents at once the first keeps the floor until he leaves: in a handover he introduces the second.
	const agent = agents.find((p) => wasThere(p, from)) ?? agents.find((p) => overlaps(p, from, to));
	const automatic = isHuman
		? undefined
		: (people.find((p) => isBot(p) && isWithin(p, from)) ??
			people.find((p) => purposeKind(p.purpose) === 'queue' && isWithin(p, from)));
	const participant = agent ?? automatic;
	if (participant !== undefined) return { role: participant.purpose, participant };
	return byTranscript(transcript, people, from, to) ?? withoutTimes(people, from, isHuman);
}

/** Our one user whom the transcript itself has on the line then. Of two at once the times of joining decide, below. */
function whoHadTheFloor(
	{ participants }: WireTranscript,
	people: readonly ConversationParticipant[],
	at: number,
): ConversationParticipant | undefined {
	const there = participants.filter(
		(p) =>
			p.userId !== undefined && (p.startTimeMs ?? Infinity) <= at && (p.endTimeMs ?? Infinity) > at,
	);
	const users = new Set(there.map(({ userId }) => userId));
	if (users.size !== 1) return undefined;
	const mine = people.filter(
		(p) => isAgent(p) && p.userId !== undefined && users.has(p.userId) && !p.declined,
	);
	return mine.find((p) => wasThere(p, at)) ?? mine[0];
}

/** The customer whose line it is, else one who was there. */
function theCustomer(
	communicationId: string | undefined,
	people: readonly ConversationParticipant[],
	from: number,
	to: number,
): Speaker {
	const customers = customersAmong(people);
	const participant =
		people.find(
			(p) =>
				isCustomer(p) &&
				communicationId !== undefined &&
				p.communications.some((c) => c.id === communicationId),
		) ??
		customers.find((p) => overlaps(p, from, to)) ??
		customers[0];
	return { role: participant?.purpose ?? 'customer', participant };
}

/** Who the transcript itself says was on our side then: it knows users and times, though no names. */
function byTranscript(
	transcript: WireTranscript,
	people: readonly ConversationParticipant[],
	from: number,
	to: number,
): Speaker | undefined {
	const there = transcript.participants.filter(
		(p) => !EXTERNAL.has((p.participantPurpose ?? '').toLowerCase()) && p.startTimeMs !== undefined,
	);
	const hits = there.filter((p) => (p.startTimeMs ?? 0) <= to && (p.endTimeMs ?? Infinity) >= from);
	const rank = (purpose: string | undefined): number =>
		purpose === 'agent' || purpose === 'user' ? 0 : purpose === 'acd' ? 2 : 1;
	const [best] = hits.sort(
		(a, b) =>
			rank(a.participantPurpose) - rank(b.participantPurpose) ||
			(a.startTimeMs ?? 0) - (b.startTimeMs ?? 0) ||
			compare(a.userId ?? '', b.userId ?? ''),
	);
	if (best?.participantPurpose === undefined) return undefined;
	const participant = people.find(
		(p) => p.userId !== undefined && p.userId === best.userId && !p.declined,
	);
	return { role: participant?.purpose ?? best.participantPurpose.toLowerCase(), participant };
}

/** Where no times help: the agent, if the conversation had just one and nothing says that he wasn't there. */
function withoutTimes(
	people: readonly ConversationParticipant[],
	from: number,
	isHuman: boolean,
): Speaker {
	const agents = people.filter((p) => isAgent(p) && !p.declined);
	const isTimed = from !== -Infinity && agents.some((p) => connectedTimes(p).length > 0);
	const program = agents.length === 0 && people.some((p) => !isCustomer(p));
	if (isTimed || program) return { role: isHuman ? 'agent' : 'unknown' };
	const participant =
		new Set(agents.map((p) => p.userId ?? p.id)).size === 1 ? agents[0] : undefined;
	return { role: participant?.purpose ?? 'agent', participant };
}

function byConnection(agents: readonly ConversationParticipant[]): ConversationParticipant[] {
	return [...agents].sort(
		(a, b) =>
			compareTimes(connectedTimes(a)[0], connectedTimes(b)[0]) || compare(a.id ?? '', b.id ?? ''),
	);
}

function overlaps(p: ConversationParticipant, from: number, to: number): boolean {
	const since = connectedTimes(p)[0];
	return (
		since !== undefined &&
		timeOf(since) <= to &&
		(p.endTime === undefined || timeOf(p.endTime) >= from)
	);
}

/** Programs need not be connected to speak. */
function isWithin(p: ConversationParticipant, at: number): boolean {
	const since = connectedTimes(p)[0] ?? p.startTime;
	return (
		since !== undefined &&
		timeOf(since) <= at &&
		(p.endTime === undefined || timeOf(p.endTime) >= at)
	);
}
