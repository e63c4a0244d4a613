import type { ConversationParticipant, Missing } from '../model';
import { BOTS, connectedTimes, isAgent, isCustomer, wasThere } from '../people';
import { compare, compareTimes, isoOf, timeOf } from '../time';
import type { Phrase, WireTranscript } from '../wireParts';
import { inPause, type Pause } from './securePause';
import { madeId, type Said, type Told } from './said';

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
): Told {
	const spoken = new Map<string, Said>();
	const held = new Set<string>();
	for (const transcript of transcripts) {
		for (const { phrase, key, id } of phrasesOf(transcript)) {
			const text = phrase.decoratedText || phrase.text || '';
			if (text.trim() === '') continue;
			const from = phrase.startTimeMs ?? -Infinity;
			const to = from + Math.max(0, phrase.duration?.milliseconds ?? 0);
			if (paused || inPause(pauses, from, to)) {
				held.add(JSON.stringify([phrase.startTimeMs, phrase.participantPurpose, text]));
				continue;
			}
			const speaker = speakerOf(phrase, transcript, people, from, to);
			const said: Said = {
				id,
				key,
				timestamp: isoOf(phrase.startTimeMs),
				text,
				role: speaker.role,
				name: speaker.participant?.name,
				participantId: speaker.participant?.id,
				source: 'transcript',
			};
			// In a conference each customer's line has the agent's words as well.
			const same = JSON.stringify([said.timestamp, said.role, said.participantId, text]);
			const other = spoken.get(same);
			if (other === undefined || compare(said.id, other.id) < 0) spoken.set(same, said);
		}
	}
	return { said: [...spoken.values()], missing: held.size === 0 ? [] : [leftOut(held.size, paused)] };
}

function leftOut(count: number, paused: boolean): Missing {
	const detail = paused
		? `The conversation is in a secure pause, and nothing says since when: ${count} phrase(s) of its transcript are not passed on.`
		: `${count} phrase(s) said during a secure pause are not passed on.`;
	return { what: 'transcript', reason: 'securePause', detail };
}

function phrasesOf({ communicationId, transcripts }: WireTranscript): Array<{ phrase: Phrase; key: string; id: string }> {
	return transcripts.flatMap(({ transcriptId, phrases }) =>
		phrases.map((phrase) => {
			const { phraseIndex, startTimeMs, text, participantPurpose } = phrase;
			const from = transcriptId ?? communicationId;
			const id =
				from === undefined || phraseIndex === undefined
					? madeId(from, String(startTimeMs), participantPurpose, text)
					: `${from}/${phraseIndex}`;
			return { phrase, id, key: `${from ?? ''} ${String(phraseIndex ?? 0).padStart(9, '0')}` };
		}),
	);
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

/** The customer whose line it is, else one who was there. */
function theCustomer(communicationId: string | undefined, people: readonly ConversationParticipant[], from: number, to: number): Speaker {
	const customers = people.filter(isCustomer);
	const participant =
		customers.find((p) => communicationId !== undefined && p.communications.some((c) => c.id === communicationId)) ??
		customers.find((p) => overlaps(p, from, to)) ??
		customers[0];
	return { role: participant?.purpose ?? 'customer', participant };
}

/** Who the transcript itself says was on our side then: it knows users and times, though no names. */
function byTranscript(transcript: WireTranscript, people: readonly ConversationParticipant[], from: number, to: number): Speaker | undefined {
	const there = transcript.participants.filter((p) => !EXTERNAL.has((p.participantPurpose ?? '').toLowerCase()) && p.startTimeMs !== undefined);
	const hits = there.filter((p) => (p.startTimeMs ?? 0) <= to && (p.endTimeMs ?? Infinity) >= from);
	const rank = (purpose: string | undefined): number => (purpose === 'agent' || purpose === 'user' ? 0 : purpose === 'acd' ? 2 : 1);
	const [best] = hits.sort((a, b) => rank(a.participantPurpose) - rank(b.participantPurpose) || (a.startTimeMs ?? 0) - (b.startTimeMs ?? 0) || compare(a.userId ?? '', b.userId ?? ''));
	if (best?.participantPurpose === undefined) return undefined;
	const participant = people.find((p) => p.userId !== undefined && p.userId === best.userId && !p.declined);
	return { role: participant?.purpose ?? best.participantPurpose.toLowerCase(), participant };
}

/** Where no times help: the agent, if the conversation had just one. */
function onlyAgent(people: readonly ConversationParticipant[]): Speaker {
	const agents = people.filter((p) => isAgent(p) && !p.declined);
	const participant = new Set(agents.map((p) => p.userId ?? p.id)).size === 1 ? agents[0] : undefined;
	return { role: participant?.purpose ?? 'agent', participant };
}

function byConnection(agents: readonly ConversationParticipant[]): ConversationParticipant[] {
	return [...agents].sort((a, b) => compareTimes(connectedTimes(a)[0], connectedTimes(b)[0]) || compare(a.id ?? '', b.id ?? ''));
}

function overlaps(p: ConversationParticipant, from: number, to: number): boolean {
	const since = connectedTimes(p)[0];
	return since !== undefined && timeOf(since) <= to && (p.endTime === undefined || timeOf(p.endTime) >= from);
}

/** Programs need not be connected to speak. */
function isWithin(p: ConversationParticipant, at: number): boolean {
	const since = connectedTimes(p)[0] ?? p.startTime;
	return since !== undefined && timeOf(since) <= at && (p.endTime === undefined || timeOf(p.endTime) >= at);
}
