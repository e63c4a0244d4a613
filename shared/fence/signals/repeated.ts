import type { Word } from './signalWords';

/** Nobody says a thing so often in a row; a model that reads it may lose its thread, or repeat what it learned. */
const MANY = 40;
/** The longest group of words that is repeated. */
const LONGEST_GROUP = 6;

/** Words, or groups of a few, that are repeated dozens of times in a row. */
export function repeatedWords(words: readonly Word[]): Array<{ start: number; end: number }> {
	const found: Array<{ start: number; end: number }> = [];
	for (let group = 1; group <= LONGEST_GROUP; group++) {
		let first = 0;
		for (let at = group; at <= words.length; at++) {
			if (at < words.length && words[at]?.word === words[at - group]?.word) continue;
			const start = words[first];
			const end = words[at - 1];
			if ((at - first) / group >= MANY && start !== undefined && end !== undefined)
				found.push({ start: start.start, end: end.end });
			first = at - group + 1;
		}
	}
	return found;
}
