import type { Word } from './toWords';

const SPACELESS =
	/^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** A quote proves something with so many words, or so many letters of a script without spaces. */
const LEAST_WORDS = 3;
const LEAST_SPACELESS = 8;

/** Whether the words are enough to prove something: three words, eight letters of a script without spaces, or a mix of both. */
export function isSubstantial(words: readonly Word[]): boolean {
	const spaceless = words.filter(({ text }) => SPACELESS.test(text)).length;
	return (words.length - spaceless) / LEAST_WORDS + spaceless / LEAST_SPACELESS >= 1;
}

/** How many letters and digits the words have, signs not counted; a letter of a script without spaces says twice as much. */
export function letterCount(words: readonly Word[]): number {
	return words.reduce(
		(sum, { text }) =>
			sum + (SPACELESS.test(text) ? 2 : (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)),
		0,
	);
}
