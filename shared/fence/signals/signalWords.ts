import { withoutHidden } from '../../hiddenCharacters';

/** A word as it is compared, and where it stands in the text, in UTF-16 units. */
export interface Word {
	word: string;
	start: number;
	end: number;
}

/** Longer ones are no words of a phrase. */
const MAX_WORD = 40;
const WORD = /[\p{L}\p{M}\p{N}@$'’\u00ad\u200b-\u200f\u2060\ufeff\u{e0000}-\u{e0fff}]+/gu;

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	а: 'a',
	в: 'b',
	е: 'e',
	к: 'k',
	м: 'm',
	н: 'h',
	о: 'o',
	р: 'p',
	с: 'c',
	т: 't',
	у: 'y',
	х: 'x',
	і: 'i',
	ј: 'j',
	ѕ: 's',
	ԁ: 'd',
	ո: 'n',
	α: 'a',
	β: 'b',
	ε: 'e',
	ι: 'i',
	κ: 'k',
	ν: 'v',
	ο: 'o',
	ρ: 'p',
	τ: 't',
	υ: 'u',
	χ: 'x',
	ɡ: 'g',
	ı: 'i',
};
const DIGITS: Readonly<Record<string, string>> = {
	0: 'o',
	1: 'i',
	3: 'e',
	4: 'a',
	5: 's',
	7: 't',
	'@': 'a',
	$: 's',
};

/** Lower case, without accents, compatibility forms resolved. */
export function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** The words of a text. Look-alike letters of another script and digits for letters are undone inside a word that mixes them. */
export function signalWords(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const end = start + match[0].length;
		if (match[0].length > 4 * MAX_WORD) continue;
		words.push({ word: comparable(match[0]), start, end });
	}
	return words;
}

/** A word of a text or of a phrase, as both are compared. */
export function comparable(raw: string): string {
	let word = /^[a-z]+$/.test(raw) ? raw : fold(withoutHidden(raw)).replace(/['’]/g, '');
	if (/[a-z]/.test(word)) {
		if (/[\u0250-\u0587]/.test(word))
			word = word.replace(/[\u0250-\u0587]/g, (letter) => LOOKALIKES[letter] ?? letter);
		if (/[0-9@$]/.test(word) && !/\d{3}/.test(word))
			word = word.replace(/[013457@$]/g, (mark) => DIGITS[mark] ?? mark);
	}
	return word.slice(0, MAX_WORD);
}
