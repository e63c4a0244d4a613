import { createCorpus } from '../quoteSearch/corpus';
import type { EvidenceTurn } from '../reviewTypes';
import { findSaid, type Finding, type Wanted } from './findSaid';

/** What an email quotes from somebody else has this mark; the sender of the email did not say it. */
const QUOTED_LINE = /^> ?.*$/gm;

const isQuoting = ({ text }: EvidenceTurn): boolean => text.startsWith('>') || text.includes('\n>');

/** The turn with spaces where it quotes somebody else, so that positions stay. */
export function withoutQuotedText<Turn extends EvidenceTurn>(turn: Turn): Turn {
	if (!isQuoting(turn)) return turn;
	return { ...turn, text: turn.text.replace(QUOTED_LINE, (line) => ' '.repeat(line.length)) };
}

/** A search in what turns quote; read when it is first asked for, undefined when nothing is quoted. */
export function quotedTextOf(
	turns: readonly EvidenceTurn[],
): () => ((wanted: Wanted) => Finding | undefined) | undefined {
	const quoting = turns.filter(isQuoting);
	let corpus: ReturnType<typeof createCorpus> | undefined;
	return () => {
		if (quoting.length === 0) return undefined;
		const read = (corpus ??= createCorpus(quoting));
		return (wanted) => {
			const words = read.read(wanted.text);
			return findSaid({ ...wanted, words, speaker: undefined }, read);
		};
	};
}
