import type { Word } from './toWords';

const SPACELESS =
	/^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** How many letters and digits the words have, signs not counted; a letter of a script without spaces says twice as much. */
export function letterCount(words: readonly Word[]): number {
	return words.reduce(
		(sum, { text }) =>
			sum + (SPACELESS.test(text) ? 2 : (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)),
		0,
	);
}
