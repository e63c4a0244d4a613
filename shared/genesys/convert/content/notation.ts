/**
 * The notation for what isn't typed: `[attachment: image/png]`, `[offered: Yes | No]`, `[chose: Yes]`. It can't be forged:
 * where somebody types such a note, its bracket becomes a parenthesis.
 */

const KINDS = [
	'attachment',
	'offered',
	'chose',
	'picked',
	'location',
	'payment',
	'reaction',
	'quoted',
] as const;

export type NotationKind = (typeof KINDS)[number];

/** Longer than the longest kind with some invisible characters inside. */
const LOOK_AHEAD = 48;

const BRACKETS = /[[［⟦【]/g;

/** Invisible characters and blanks. */
const UNSEEN = /[\p{Cf}\p{Mn}\s]+/gu;

/** Whether the text from here on reads as a note of ours. */
function looksLikeNote(text: string): boolean {
	const plain = text.normalize('NFKC').replace(UNSEEN, '').toLowerCase();
	return KINDS.some((kind) => plain.startsWith(`${kind}:`));
}

/** Words that somebody else wrote, without notes in our notation. All other words stay as they are. */
export function withoutNotes(words: string): string {
	return words.replace(BRACKETS, (bracket, at: number) =>
		looksLikeNote(words.slice(at + 1, at + 1 + LOOK_AHEAD)) ? '(' : bracket,
	);
}

/** The platform's own redaction tokens, such as `[card number]`. */
const TOKEN = /\[([a-z][a-z ]{1,28}[a-z])\]/g;

/** Inside a note: one line, without what ends the note or divides it. The platform's redaction tokens stay. */
function inside(text: string): string {
	const kept = text
		.trim()
		.replace(/\s+/g, ' ')
		.replace(TOKEN, '\u0001$1\u0002')
		.replace(/[[［]/g, '(')
		.replace(/[\]］]/g, ')')
		.replace(/\|/g, '/');
	return kept.replaceAll('\u0001', '[').replaceAll('\u0002', ']');
}

/** A note, for example `[offered: Yes | No]`. */
export function note(kind: NotationKind, ...values: readonly string[]): string {
	return `[${kind}: ${values.map(inside).join(' | ')}]`;
}
