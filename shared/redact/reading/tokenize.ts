import { OPAQUE, OPAQUE_NAME } from './normalizeText';

/** A word, a run of ASCII digits, or one masked place. What lies between tokens is spaces and signs. */
export interface Token {
	kind: 'word' | 'digits' | 'opaque';
	/** Lower case. */
	text: string;
	start: number;
	end: number;
}

const LETTER = /[\p{L}\p{M}]/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(text: string, index: number, code: number): boolean {
	if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
	if (code === 0xd7 || code === 0xf7) return false;
	if (code >= 0xc0 && code <= 0x24f) return true;
	if (code >= 0xd800 && code <= 0xdfff) return false;
	return LETTER.test(text[index] ?? '');
}

/** Splits a plain text in one pass. An apostrophe between letters belongs to its word, a hyphen does not. */
export function tokenise(text: string, lower: string): Token[] {
	const tokens: Token[] = [];
	for (let index = 0; index < text.length; ) {
		const code = text.charCodeAt(index);
		const start = index;
		if (isDigit(code)) {
			while (index < text.length && isDigit(text.charCodeAt(index))) index++;
			tokens.push({ kind: 'digits', text: text.slice(start, index), start, end: index });
		} else if (isLetter(text, index, code)) {
			while (index < text.length) {
				const next = text.charCodeAt(index);
				if (isLetter(text, index, next)) index++;
				else if (
					next === 39 &&
					index + 1 < text.length &&
					isLetter(text, index + 1, text.charCodeAt(index + 1))
				)
					index += 2;
				else break;
			}
			tokens.push({ kind: 'word', text: lower.slice(start, index), start, end: index });
		} else {
			if (text[index] === OPAQUE || text[index] === OPAQUE_NAME)
				tokens.push({ kind: 'opaque', text: text[index] ?? OPAQUE, start, end: index + 1 });
			index++;
		}
	}
	return tokens;
}
