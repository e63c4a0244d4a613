import { speakerOf } from './phraseSpeaker';
import { withoutNotes } from '../content/notation';
import { gap } from '../../missing';
import type { ConversationParticipant, Missing } from '../../model';
import { compare, isoOf } from '../../time';
import type { WireTranscript } from '../../api/schemas/partSchemas';
import { phrasesOf } from './transcriptPhrases';
import { inPause, type Pause } from './securePause';
import type { Utterance, SourceTexts } from './utterance';

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
				text: withoutNotes(text),
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
	return gap({ what: 'transcript', reason: 'securePause', detail });
}
