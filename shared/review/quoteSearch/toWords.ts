import type { Piece, PieceKind } from './characters';

/**
 * A word of a text as it is compared (case, punctuation and spelling of characters ironed out) and where it stands in the
 * text: UTF-16 offsets, `end` exclusive. A letter of a script without spaces, a sign such as € and a placeholder are words too.
 */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** Longest `[ACCOUNT_NUMBER_12]` that is looked for, so that a text of nothing but brackets stays cheap. */
const MAX_PLACEHOLDER = 60;
const PLACEHOLDER = /^[a-z][a-z0-9_]*_[0-9]+$/;
/** Sorting marks is not linear; no real word is longer. */
const MAX_COMPOSED = 200;

/** The words of a text, in order. What is left out between them: white space, punctuation, quotation marks, invisible characters. */
export function toWords(pieces: readonly Piece[]): Word[] {
	const words: Word[] = [];
	let at = 0;
	while (at < pieces.length) {
		const end = wordEnd(pieces, at);
		if (end > at) words.push(toWord(pieces, at, end));
		at = Math.max(end, at + 1);
	}
	return words;
}

/** Where the word that begins at a piece ends; that very piece when none begins there. */
function wordEnd(pieces: readonly Piece[], at: number): number {
	switch (pieces[at]?.kind) {
		case 'open':
			return placeholderEnd(pieces, at);
		case 'letter':
		case 'digit':
		case 'mark':
			return runEnd(pieces, at);
		case 'lone':
		case 'symbol':
			return marksEnd(pieces, at + 1);
		case 'dash':
			return isMinus(pieces, at) ? at + 1 : at;
		default:
			return at;
	}
}

function runEnd(pieces: readonly Piece[], from: number): number {
	let at = from + 1;
	for (; at < pieces.length; at++) {
		const kind = pieces[at]?.kind;
		if (isWordy(kind) || kind === 'mark') continue;
		const before = solidBefore(pieces, at);
		const after = pieces[at + 1]?.kind;
		// don't is one word, and so are 5.00 (which is not 500), 10:30, 12/05 and an id with underscores.
		if (kind === 'apostrophe' && before === 'letter' && after === 'letter') continue;
		if (kind === 'joiner' && before === 'digit' && after === 'digit') continue;
		if (kind === 'bar' && isWordy(after)) continue;
		break;
	}
	return at;
}

/** What stands before a piece, behind the marks on it. */
function solidBefore(pieces: readonly Piece[], at: number): PieceKind | undefined {
	const before = pieces[at - 1]?.kind;
	return before === 'mark' ? 'letter' : before;
}

function isWordy(kind: PieceKind | undefined): boolean {
	return kind === 'letter' || kind === 'digit';
}

function marksEnd(pieces: readonly Piece[], from: number): number {
	let at = from;
	while (pieces[at]?.kind === 'mark') at++;
	return at;
}

/** Whether a dash makes a number negative: -5 and -$5, but not the range 4-5. */
function isMinus(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 1]?.kind;
	if (before !== undefined && before !== 'gap' && before !== 'open' && before !== 'symbol')
		return false;
	const next = pieces[at + 1];
	const number =
		next !== undefined && next.kind === 'symbol' && /\p{Sc}/u.test(next.char)
			? pieces[at + 2]
			: next;
	return number?.kind === 'digit';
}

/** `[CUSTOMER_1]` is a word with its brackets: neither `[CUSTOMER_10]` nor "customer 1" is the same. */
function placeholderEnd(pieces: readonly Piece[], open: number): number {
	let inside = '';
	for (let at = open + 1; at < pieces.length && at - open < MAX_PLACEHOLDER; at++) {
		const { kind, char } = pieces[at] ?? { kind: 'gap', char: '' };
		if (kind === 'close') return PLACEHOLDER.test(inside) ? at + 1 : open;
		if (!isWordy(kind) && kind !== 'bar') return open;
		inside += char;
	}
	return open;
}

function toWord(pieces: readonly Piece[], from: number, to: number): Word {
	let text = '';
	let ascii = true;
	for (let at = from; at < to; at++) {
		const { kind, char } = pieces[at] ?? { kind: 'gap', char: '' };
		if (kind === 'apostrophe') continue;
		text += char;
		ascii &&= char.charCodeAt(0) < 128;
	}
	// Marks that an invisible character had kept from their letter find it again.
	if (!ascii && text.length <= MAX_COMPOSED) text = text.normalize('NFKC');
	return { text, start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}
