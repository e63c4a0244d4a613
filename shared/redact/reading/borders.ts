/**
 * Where words end. In most scripts letters and digits divide each other's words: `x123` is a code. Han, kana, Hangul, Thai, Lao, Khmer and Burmese
 * have no spaces between words, or glue particles to them, so there a letter beside a number says nothing.
 */
const UNSPACED =
	'\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';

/** For patterns with the flag `u`: a letter or digit that belongs to the same word as its neighbor. */
export const WORD_SIGN = `(?![${UNSPACED}])[\\p{L}\\p{N}]`;

/** The same for letters alone. */
export const LETTER = `(?![${UNSPACED}])\\p{L}`;

/** No such sign before this place. */
export const STARTS = `(?<!${WORD_SIGN})`;

/** No such sign behind this place. */
export const ENDS = `(?!${WORD_SIGN})`;

const GLUING = new RegExp(`^(?![${UNSPACED}])\\p{L}`, 'u');
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether a character makes one word with a digit beside it. */
export function glues(character: string | undefined): boolean {
	if (character === undefined || character === '') return false;
	const code = character.charCodeAt(0);
	if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	return GLUING.test(character);
}

/** Whether a text has letters of a script without spaces. */
export const isUnspaced = (text: string): boolean => UNSPACED_LETTER.test(text);
