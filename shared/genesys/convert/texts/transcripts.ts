import type { ConversationParticipant, Missing } from '../../model';
import {
	BOTS,
	connectedTimes,
	customersAmong,
	isAgent,
	isCustomer,
	wasThere,
} from '../people/roles';
import { compare, compareTimes, isoOf, timeOf } from '../../time';
import type { Phrase, WireTranscript } from '../../api/schemas/partSchemas';
import { phrasesOf } from './transcriptPhrases';
import { inPause, type Pause } from './securePause';
import type { Utterance, SourceTexts } from './utterance';

const EXTERNAL = new Set(['external', 'customer']);

interface Speaker {
	role: string;
	participant?: ConversationParticipant;
}

/**
 * What was said on the phone: one turn per phrase, with the platform's own redaction tokens (`[card number]`, …) as they
 * are. A transcript tells two sides and no names, so a phrase is attributed to a person by time.
 *
 * @param people in time order
 * @param paused the platform says that a secure pause is on, and no recording says since when: no phrase can be shown to
 * lie outside it, so none is passed on
 */
export function sayTranscripts(
	transcripts: readonly WireTranscript[],
	people: readonly ConversationParticipant[],
	pauses: readonly Pause[],
	paused: boolean,
): SourceTexts {
	const spoken: Spoken[] = [];
	const held = new Set<string>();
	for (const transcript of transcripts) {
		for (const { phrase, line, key, id, from, until } of phrasesOf(transcript)) {
			const text = firstWords(phrase.decoratedText, phrase.text);
			if (text === undefined) continue;
			const to = Math.max(until, from + Math.max(0, phrase.duration?.milliseconds ?? 0));
			if (paused || inPause(pauses, from, to)) {
				held.add(JSON.stringify([from, phrase.participantPurpose, text]));
				continue;
			}
			const { role, participant } = speakerOf(phrase, transcript, people, from, to);
			const timestamp = isoOf(from === -Infinity ? undefined : from);
			spoken.push({
				id,
				key,
				timestamp,
				text,
				role,
				name: participant?.name,
				participantId: participant?.id,
				source: 'transcript',
				from,
				line,
				timed: phrase.startTimeMs !== undefined,
			});
		}
	}
	return { said: onceEach(spoken), missing: held.size === 0 ? [] : [leftOut(held.size, paused)] };
}

function firstWords(...texts: ReadonlyArray<string | undefined>): string | undefined {
	return texts.find((text) => text !== undefined && text.trim() !== '');
}

interface Spoken extends Utterance {
	/** In ms since the epoch. */
	from: number;
	/** The transcript it is from. */
	line: string;
	/** Whether the transcript itself says when. */
	timed: boolean;
}

/** Two lines of a conference hear the same words a moment apart. In ms. */
const SAME_MOMENT_MS = 500;

/**
 * In a conference each customer's line has the agent's words as well, and a document may hold a transcript twice: the same words
 * of the same person at the same moment on another line are no second turn. On one line somebody may well say "yes" twice.
 */
function onceEach(spoken: readonly Spoken[]): Utterance[] {
	const last = new Map<string, Array<{ from: number; line: string }>>();
	return [...spoken]
		.sort(
			(a, b) =>
				(a.from === b.from ? 0 : a.from - b.from) ||
				compare(a.line, b.line) ||
				compare(a.key, b.key) ||
				compare(a.id, b.id),
		)
		.filter(({ role, participantId, text, from, line, timed }) => {
			const who = JSON.stringify([role, participantId, text]);
			const earlier = last.get(who) ?? [];
			const heard =
				timed &&
				earlier.some(
					(other) =>
						other.from === from || (other.line !== line && from - other.from <= SAME_MOMENT_MS),
				);
			if (timed && !heard)
				last.set(who, [
					...earlier.filter((other) => from - other.from <= SAME_MOMENT_MS),
					{ from, line },
				]);
			return !heard;
		})
		.map(({ id, key, timestamp, text, role, name, participantId, source }) => ({
			id,
			key,
			timestamp,
			text,
			role,
			name,
			participantId,
			source,
		}));
}

function leftOut(count: number, paused: boolean): Missing {
	const detail = paused
		? `The conversation is in a secure pause, and nothing says since when: ${count} phrase(s) of its transcript are not passed on.`
		: `${count} phrase(s) said during a secure pause are not passed on.`;
	return { what: 'transcript', reason: 'securePause', detail };
}

function speakerOf(
	{ participantPurpose }: Phrase,
	transcript: WireTranscript,
	people: readonly ConversationParticipant[],
	from: number,
	to: number,
): Speaker {
	const purpose = (participantPurpose ?? '').toLowerCase();
	if (EXTERNAL.has(purpose)) return theCustomer(transcript.communicationId, people, from, to);
	if (purpose === '') return { role: 'unknown' };
	const told = whoHadTheFloor(transcript, people, from);
	if (told !== undefined) return { role: told.purpose, participant: told };
	const agents = byConnection(people.filter((p) => isAgent(p) && connectedTimes(p).length > 0));
	// Of two agents at once the first keeps the floor until he leaves: in a handover he introduces the second.
	const participant =
		agents.find((p) => wasThere(p, from)) ??
		agents.find((p) => overlaps(p, from, to)) ??
		people.find((p) => BOTS.has(p.purpose) && isWithin(p, from)) ??
		people.find((p) => p.purpose === 'acd' && isWithin(p, from));
	if (participant !== undefined) return { role: participant.purpose, participant };
	return byTranscript(transcript, people, from, to) ?? onlyAgent(people);
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

/** Where no times help: the agent, if the conversation had just one. */
function onlyAgent(people: readonly ConversationParticipant[]): Speaker {
	const agents = people.filter((p) => isAgent(p) && !p.declined);
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
