import { createPieces } from './characters';
import { isSaid, type EvidenceTurn } from '../reviewTypes';
import { toWords, type Word } from './toWords';

/** A turn, read. */
export interface ReadTurn {
	turn: EvidenceTurn;
	words: readonly Word[];
	/** The turn before. */
	before?: EvidenceTurn;
	/** Number of its first word among the words of all turns. */
	first: number;
}

/** All turns of a conversation, read once for all quotes. */
export interface Corpus {
	turns: readonly ReadTurn[];
	/** The words of all turns as numbers, one turn after the other; the same word has the same number. */
	ids: Int32Array;
	/** The words of any text. */
	read(text: string): Word[];
	/** Their numbers; undefined when one of them occurs in no turn. */
	idsOf(words: readonly Word[]): Int32Array | undefined;
	/** The turn that the word with a number is in. */
	turnOf(word: number): ReadTurn | undefined;
}

export function createCorpus(turns: readonly EvidenceTurn[]): Corpus {
	const pieces = createPieces();
	const read = (text: string): Word[] => toWords(pieces(text));
	const vocabulary = new Map<string, number>();
	const ids: number[] = [];
	const all = turns.filter(isSaid).map((turn, index, said): ReadTurn => {
		const words = read(turn.text);
		const first = ids.length;
		for (const { text } of words) {
			const id = vocabulary.get(text) ?? vocabulary.size;
			vocabulary.set(text, id);
			ids.push(id);
		}
		return { turn, words, before: said[index - 1], first };
	});

	return {
		turns: all,
		ids: Int32Array.from(ids),
		read,
		idsOf(words) {
			const found = words.map(({ text }) => vocabulary.get(text) ?? -1);
			return found.includes(-1) ? undefined : Int32Array.from(found);
		},
		turnOf: (word) => all[lastIndex(all.length, (index) => (all[index]?.first ?? 0) <= word)],
	};
}

/** The last of `count` indexes that passes, where those that pass come first; -1 when none does. */
export function lastIndex(count: number, passes: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (passes(middle)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
