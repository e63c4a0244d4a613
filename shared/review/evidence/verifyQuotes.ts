import { createCorpus, type Corpus } from '../quoteSearch/corpus';
import { elidedPlaces } from '../quoteSearch/elidedMatch';
import { exactPlaces, isAcrossTurns, wordPlaces, type Place } from '../quoteSearch/exactMatch';
import { createNearest } from '../quoteSearch/nearestMatch';
import { speakerCheck, type SpeakerCheck } from './speakers';
import { letterCount } from '../quoteSearch/letterCount';
import type {
	EvidenceOptions,
	EvidenceReason,
	EvidenceResult,
	EvidenceTurn,
	NamedQuote,
	Quote,
} from '../reviewTypes';
import type { Word } from '../quoteSearch/toWords';

interface Finding {
	match: EvidenceResult['match'];
	place?: Place;
	similarity: number;
	reason?: EvidenceReason;
}

/** A quote of the verdict, read. */
interface Wanted {
	text: string;
	words: readonly Word[];
	speaker?: SpeakerCheck;
	/** Whether it is long enough to prove something without being all that a turn says. */
	substantial: boolean;
}

const DEFAULTS = {
	minCharacters: 3,
	nearMissFrom: 0.5,
} as const satisfies Required<EvidenceOptions>;

/**
 * Looks each quote of a verdict up in the turns that were sent to the model: to the character, then without regard to case,
 * white space, punctuation, quotation marks and Unicode spelling. Words are never cut, digits, signs and placeholders never
 * ironed out. What is merely similar is told, never verified. docs/evidence.md has the rules.
 *
 * @param turns as they were sent: redacted, without those left out
 * @returns one result for each quote, in their order
 */
export function verifyQuotes(
	quotes: readonly Quote[],
	turns: readonly EvidenceTurn[],
	options: EvidenceOptions = {},
): EvidenceResult[] {
	const { minCharacters = DEFAULTS.minCharacters, nearMissFrom = DEFAULTS.nearMissFrom } = options;
	const corpus = createCorpus(turns);
	const nearest = createNearest(corpus);

	function find(wanted: Wanted): Finding {
		if (wanted.words.length === 0) return { match: 'none', similarity: 0, reason: 'empty' };
		const found = findSaid(wanted, corpus);
		if (found !== undefined) return found;
		const near = nearest(wanted.words);
		const similarity = near?.similarity ?? 0;
		const elided = elidedPlaces(wanted.text, corpus).next().value;
		if (elided) return { match: 'none', place: elided, similarity, reason: 'elided' };
		const place = similarity >= nearMissFrom ? near : undefined;
		const ids = corpus.idsOf(wanted.words);
		if (ids !== undefined && isAcrossTurns(ids, corpus))
			return { match: 'none', place, similarity, reason: 'spansTurns' };
		return {
			match: 'none',
			place,
			similarity,
			reason: place === undefined ? 'notFound' : 'nearMiss',
		};
	}

	return quotes.map((entry) => {
		const named: NamedQuote = typeof entry === 'string' ? { quote: entry } : entry;
		const words = corpus.read(named.quote);
		const speaker = speakerCheck(named.speaker, corpus.read);
		return toResult(
			named,
			find({ text: named.quote, words, speaker, substantial: letterCount(words) >= minCharacters }),
			speaker,
		);
	});
}

/** A place where the quote was said: the first to which nothing is to be objected, or else the first. */
function findSaid(wanted: Wanted, corpus: Corpus): Finding | undefined {
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

function objection({ speaker, substantial }: Wanted, place: Place): EvidenceReason | undefined {
	if (!substantial && !place.wholeTurn) return 'tooShort';
	return speaker === undefined || speaker(place.read.turn) ? undefined : 'speaker';
}

function toResult(
	{ quote, speaker, path }: NamedQuote,
	{ match, place, similarity, reason }: Finding,
	check: SpeakerCheck | undefined,
): EvidenceResult {
	const turn = place?.read.turn;
	return {
		quote,
		verified: reason === undefined,
		match,
		...(place && turn ? { turn_id: turn.turn_id, start: place.start, end: place.end } : {}),
		similarity,
		...(speaker === undefined ? {} : { speaker }),
		...(turn && check ? { speakerMatches: check(turn) } : {}),
		...(reason === undefined ? {} : { reason }),
		...(path === undefined ? {} : { path }),
	};
}
