import { createCorpus } from '../quoteSearch/corpus';
import { elidedPlaces } from '../quoteSearch/elidedMatch';
import { isAcrossTurns } from '../quoteSearch/exactMatch';
import { createNearest } from '../quoteSearch/nearestMatch';
import { quotedTextOf, withoutQuotedText } from './quotedText';
import { findSaid, type Finding, type Wanted } from './findSaid';
import { speakerCheck, type SpeakerCheck } from './speakers';
import { isSubstantial, letterCount } from '../quoteSearch/letterCount';
import { isLoneNegation } from './negations';
import type {
	EvidenceOptions,
	EvidenceResult,
	EvidenceTurn,
	NamedQuote,
	Quote,
} from '../reviewTypes';
import type { Word } from '../quoteSearch/toWords';

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
	const corpus = createCorpus(turns.map(withoutQuotedText));
	const inQuotedText = quotedTextOf(turns);
	const nearest = createNearest(corpus);

	function find(wanted: Wanted): Finding {
		if (wanted.words.length === 0) return { match: 'none', similarity: 0, reason: 'empty' };
		const found = findSaid(wanted, corpus);
		if (found !== undefined) return found;
		const near = nearest(wanted.words);
		const similarity = near?.similarity ?? 0;
		const elided = elidedPlaces(wanted.text, corpus).next().value;
		if (elided) return { match: 'none', place: elided, similarity, reason: 'elided' };
		const quoted = inQuotedText()?.(wanted);
		if (quoted !== undefined) return { ...quoted, reason: 'quoted' };
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
