import { lastIndex, type Corpus, type ReadTurn } from './corpus';
import { createFinder } from './subsequence';
import type { Word } from './toWords';

/** A place in the text of a turn; UTF-16 offsets, `end` exclusive. */
export interface Place {
	read: ReadTurn;
	start: number;
	end: number;
	/** Whether no word of the turn is outside it. */
	wholeTurn: boolean;
}

/** A search for less than seven characters is linear in every engine; the rest is left to one that always is. */
const HEAD_LENGTH = 6;

/** Where a quote stands to the character and no word is cut, in the order of the turns: "art" is not in "start". */
export function* exactPlaces(quote: string, corpus: Corpus): Generator<Place> {
	const head = quote.slice(0, HEAD_LENGTH);
	let find: ReturnType<typeof createFinder> | undefined;
	for (const read of corpus.turns) {
		const { text } = read.turn;
		const from = text.indexOf(head);
		if (from < 0 || text.length - from < quote.length) continue;
		find ??= createFinder(unitsOf(quote));
		for (const start of find(unitsOf(text), from)) {
			const end = start + quote.length;
			if (!cutsWord(read.words, start) && !cutsWord(read.words, end))
				yield placeOf(read, start, end);
		}
	}
}

/** Where the words of a quote stand one after the other within a turn. */
export function* wordPlaces(ids: Int32Array, corpus: Corpus): Generator<Place> {
	for (const at of createFinder(ids)(corpus.ids)) {
		const read = corpus.turnOf(at);
		const place = read && wordPlace(read, at - read.first, at - read.first + ids.length);
		if (place !== undefined) yield place;
	}
}

/** Whether the words stand one after the other when the turns are read as one text. */
export function isAcrossTurns(ids: Int32Array, corpus: Corpus): boolean {
	return !createFinder(ids)(corpus.ids).next().done;
}

/** The place of a turn's words; undefined when the turn has not that many. */
export function wordPlace(read: ReadTurn, from: number, to: number): Place | undefined {
	const first = read.words[from];
	const last = read.words[to - 1];
	return first && last && placeOf(read, first.start, last.end);
}

function placeOf(read: ReadTurn, start: number, end: number): Place {
	const first = read.words[0];
	const last = read.words.at(-1);
	return {
		read,
		start,
		end,
		wholeTurn: first !== undefined && last !== undefined && start <= first.start && end >= last.end,
	};
}

function cutsWord(words: readonly Word[], offset: number): boolean {
	const word = words[lastIndex(words.length, (index) => (words[index]?.start ?? 0) < offset)];
	return word !== undefined && offset < word.end;
}

function unitsOf(text: string): Uint16Array {
	const units = new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
	return units;
}
