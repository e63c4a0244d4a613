import { createCorpus, type Corpus } from '../quoteSearch/corpus';
import { elidedPlaces } from '../quoteSearch/elidedMatch';
import { exactPlaces, isAcrossTurns, wordPlaces, type Place } from '../quoteSearch/exactMatch';
import { createNearest } from '../quoteSearch/nearestMatch';
import { speakerCheck, type SpeakerCheck } from './speakers';
import { isSubstantial, letterCount } from '../quoteSearch/letterCount';
import { isLoneNegation } from './negations';
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
	/** Whether it is long enough to prove something wherever it was said. */
	substantial: boolean;
	/** Whether it proves something as the whole answer to the turn before. */
	mayAnswer: boolean;
}

const DEFAULT_NEAR_MISS = 0.5;

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
	const { minCharacters, nearMissFrom = DEFAULT_NEAR_MISS } = options;
	const proves = (words: readonly Word[]): boolean =>
		minCharacters === undefined ? isSubstantial(words) : letterCount(words) >= minCharacters;
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
			// A lone letter is what a recognizer makes of noise.
			find({
				text: named.quote,
				words,
				speaker,
				substantial: proves(words),
				mayAnswer: letterCount(words) !== 1 && !isLoneNegation(words),
			}),
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
