import type { Phrase, WireTranscript } from '../../api/schemas/partSchemas';
import { madeId } from './utterance';

interface ReadPhrase {
	phrase: Phrase;
	/** The transcript it is from. */
	line: string;
	key: string;
	id: string;
	/** When it began, in ms since the epoch. */
	from: number;
	/** Until when it may have lasted, where its beginning is not told. */
	until: number;
}

/**
 * The phrases with their times. One without stands where its number puts it: at the time of the phrase before it, and for a
 * secure pause it reaches to the next.
 */
export function phrasesOf({
	communicationId,
	startTime,
	transcripts,
}: WireTranscript): ReadPhrase[] {
	return transcripts.flatMap(({ transcriptId, phrases }) => {
		const from = transcriptId ?? communicationId;
		const times = timesOf(phrases, startTime);
		return phrases.map((phrase): ReadPhrase => {
			const { phraseIndex, startTimeMs, text, participantPurpose } = phrase;
			const id =
				from === undefined || phraseIndex === undefined
					? madeId(from, String(startTimeMs), participantPurpose, text)
					: `${from}/${phraseIndex}`;
			const key = `${from ?? ''} ${String(phraseIndex ?? 0).padStart(9, '0')}`;
			return {
				phrase,
				line: from ?? '',
				id,
				key,
				...(times.get(phrase) ?? { from: -Infinity, until: -Infinity }),
			};
		});
	});
}

function timesOf(
	phrases: readonly Phrase[],
	startTime: number | undefined,
): Map<Phrase, { from: number; until: number }> {
	const numbered = phrases
		.filter(({ phraseIndex }) => phraseIndex !== undefined)
		.sort((a, b) => (a.phraseIndex ?? 0) - (b.phraseIndex ?? 0));
	const times = new Map<Phrase, { from: number; until: number }>();
	let before = startTime ?? -Infinity;
	let after = Infinity;
	for (const phrase of [...numbered].reverse()) {
		if (phrase.startTimeMs !== undefined) after = phrase.startTimeMs;
		else times.set(phrase, { from: -Infinity, until: after });
	}
	before = startTime ?? -Infinity;
	for (const phrase of numbered) {
		const untimed = times.get(phrase);
		if (untimed === undefined) before = phrase.startTimeMs ?? before;
		else
			times.set(phrase, {
				from: before === -Infinity && untimed.until !== Infinity ? untimed.until : before,
				until: untimed.until,
			});
	}
	for (const phrase of phrases) {
		if (times.has(phrase)) continue;
		const at = phrase.startTimeMs ?? startTime ?? -Infinity;
		times.set(phrase, { from: at, until: phrase.startTimeMs === undefined ? Infinity : at });
	}
	return times;
}
