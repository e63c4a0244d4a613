/** Stands for something that is masked already: a placeholder, a platform's token, a finding. No detector may touch it. */
export const OPAQUE = '\ue000';

/** The same for the name of a person, and for what is never masked: nobody who asked for a number was answered by it. */
export const OPAQUE_NAME = '\ue001';

export interface Span {
	start: number;
	end: number;
}

/** A place to hide, and whether a name is hidden there. */
export interface Hidden extends Span {
	name?: boolean;
}

/** A text made plain for matching, and the way back to the text it was made from. */
export interface Plain {
	text: string;
	/** The same length as `text`. */
	lower: string;
	/** Where the characters [from, to) of `text` stand in the input. */
	toInput(from: number, to: number): Span;
}

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Soft hyphen, zero-width and bidirectional marks, variation selectors: nothing a reader sees. First and last of each row. */
const HIDDEN: ReadonlyArray<readonly [number, number]> = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
	[0xe0000, 0xe01ef],
];
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/;
const QUOTES = /[\u2018\u2019\u201b\u02bc]/;
/** First code point of each row of decimal digits that people type. */
const DIGIT_ROWS = [
	0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
	0x1040, 0x17e0,
];

/**
 * Full-width and other digits become ASCII digits, all spaces, dashes and apostrophes one kind, hidden characters go, and each of
 * `masked` (ascending, not overlapping) becomes one OPAQUE.
 */
export function normalise(input: string, masked: readonly Hidden[]): Plain {
	if (masked.length === 0 && isAscii(input)) {
		return { text: input, lower: input.toLowerCase(), toInput: unchanged };
	}
	const pieces: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const put = (text: string, start: number, end: number): void => {
		pieces.push(text);
		starts.push(start);
		ends.push(end);
	};
	for (let index = 0, next = 0; index < input.length; ) {
		const span = masked[next];
		if (span !== undefined && index >= span.start) {
			put(span.name === true ? OPAQUE_NAME : OPAQUE, span.start, span.end);
			index = span.end;
			next++;
			continue;
		}
		const point = input.codePointAt(index) ?? 0;
		const width = point > 0xffff ? 2 : 1;
		const plain = plainCharacter(point, input.slice(index, index + width));
		if (plain.length === width && width === 2) {
			put(plain[0] ?? '', index, index + 2);
			put(plain[1] ?? '', index, index + 2);
		} else if (plain !== '') put(plain, index, index + width);
		index += width;
	}
	const text = pieces.join('');
	return {
		text,
		lower: lowerCase(text),
		toInput: (from, to) => ({
			start: starts[from] ?? input.length,
			end: to > from ? (ends[to - 1] ?? input.length) : (starts[from] ?? input.length),
		}),
	};
}

const unchanged = (start: number, end: number): Span => ({ start, end });

/** Whether there is nothing to make plain. */
export function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
	return true;
}

/** One character as ASCII where it stands for one, itself otherwise, and the empty text when nobody sees it. */
function plainCharacter(point: number, character: string): string {
	if (point < 0x80) return character;
	if (point === 0xe000 || point === 0xe001) return '\ufffd';
	if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
	if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
	if (HIDDEN.some(([first, last]) => point >= first && point <= last)) return '';
	if (SPACES.test(character)) return ' ';
	if (DASHES.test(character)) return '-';
	if (QUOTES.test(character)) return "'";
	const row = DIGIT_ROWS.find((first) => point >= first && point <= first + 9);
	return row === undefined ? character : String(point - row);
}

/** Lower case that keeps every offset: a character whose lower case is longer (the Turkish capital I) stays. */
function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (character) => {
		const small = character.toLowerCase();
		return small.length === character.length ? small : character;
	}).join('');
}
