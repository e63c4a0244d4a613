import type { Corpus } from '../quoteSearch/corpus';
import { elidedPlaces } from '../quoteSearch/elidedMatch';
import { exactPlaces, wordPlaces, type Place } from '../quoteSearch/exactMatch';
import type { Word } from '../quoteSearch/toWords';
import type { EvidenceReason, EvidenceResult, EvidenceTurn } from '../reviewTypes';
import type { SpeakerCheck } from './speakers';

export interface Finding {
	match: EvidenceResult['match'];
	place?: Place;
	similarity: number;
	reason?: EvidenceReason;
}

/** A quote of the verdict, read. */
export interface Wanted {
	text: string;
	words: readonly Word[];
	speaker?: SpeakerCheck;
	/** Whether it is long enough to prove something wherever it was said. */
	substantial: boolean;
	/** Whether it proves something as the whole answer to the turn before. */
	mayAnswer: boolean;
}

/** A place where the quote was said: the first to which nothing is to be objected, or else the first. */
export function findSaid(wanted: Wanted, corpus: Corpus): Finding | undefined {
	const ids = corpus.idsOf(wanted.words);
	const searches = [
		['exact', exactPlaces(wanted.text, corpus)],
		['normalised', ids === undefined ? [] : wordPlaces(ids, corpus)],
		['normalised', cleanlyElided(wanted.text, corpus)],
	] as const;
	let objected: Finding | undefined;
	for (const [match, places] of searches) {
		for (const place of places) {
			const reason = objection(wanted, place);
			if (reason === undefined) return { match, place, similarity: 1 };
			objected ??= { match, place, similarity: 1, reason };
		}
	}
	return objected;
}

function* cleanlyElided(quote: string, corpus: Corpus): Generator<Place> {
	for (const place of elidedPlaces(quote, corpus)) if (place.clean) yield place;
}

/** Whether a quote is all that somebody chose: "Yes" as a button is as good as "Yes." as a turn. */
function isChoice(quote: string, { chose = '' }: EvidenceTurn): boolean {
	const said = quote.trim().toLowerCase();
	return chose.split(' | ').some((one) => {
		const choice = one.trim().toLowerCase();
		return choice === said || choice.endsWith(` = ${said}`);
	});
}

function objection(
	{ text, speaker, substantial, mayAnswer }: Wanted,
	place: Place,
): EvidenceReason | undefined {
	const { turn } = place.read;
	const answers = place.wholeTurn || isChoice(text, turn);
	if (!substantial && !(mayAnswer && answers && followsAnother(place))) return 'tooShort';
	if (speaker !== undefined && !speaker(turn)) return 'speaker';
	return turn.delivery === 'failed' ? 'undelivered' : undefined;
}

/** Whether somebody else spoke right before: "Yes." is evidence for what was asked. */
function followsAnother({ read: { turn, before } }: Place): boolean {
	return before !== undefined && (before.role !== turn.role || before.name !== turn.name);
}
