import type { FlatContext, MessageContext, PartialContext } from '../domain';
import { sha256Hex } from '../hash';
import { oneLine } from './oneLine';

export interface FenceOptions {
	/**
	 * Gives a text nobody can guess, letters and digits. Asked again while what it gave occurs in the conversation. Without it the
	 * nonce is derived from the conversation, so that the same one always gives the same text.
	 */
	nonce?: () => string;
}

export interface Fenced {
	/** The whole block, from `<transcript-…>` to `</transcript-…>`. */
	text: string;
	nonce: string;
}

const MAX_TRIES = 8;
const MIN_NONCE = 8;
const MAX_LABEL = 80;
const EMPTY = '(no texts)';

/**
 * The turns of a conversation as data that cannot pass for anything else: between two tags with a nonce that occurs nowhere in the
 * conversation, one line a turn:
 *
 *     <transcript-fpaambnjklch>
 *     [#1 2026-09-09T18:02:20.100Z] customer (Jane Doe): My invoice ⏎ shows a duplicate charge.
 *     </transcript-fpaambnjklch>
 *
 * A line begins with `[#`, the number of the turn, its time, the speaker's role and, where it is known, the name. Line breaks in a
 * text are ` ⏎ `, and `[#` occurs nowhere else, so no text can forge a turn. Turns that were left out for a budget are one line
 * without a number. Takes a context or its `message_history` alone.
 */
export function fence(
	context: FlatContext | PartialContext | ReadonlyArray<Partial<MessageContext>>,
	{ nonce: source }: FenceOptions = {},
): Fenced {
	const turns: ReadonlyArray<Partial<MessageContext>> =
		'message_history' in context ? context.message_history : context;
	const body = transcriptLines(turns).join('\n') || EMPTY;
	const nonce = nonceFor(body + JSON.stringify(context), source);
	return { text: `<transcript-${nonce}>\n${body}\n</transcript-${nonce}>`, nonce };
}

/** The lines without the fence. */
export function transcriptLines(turns: ReadonlyArray<Partial<MessageContext>>): string[] {
	return turns.map((turn, index) => {
		const text = oneLine(textOf(turn.text)).trim();
		if (turn.source === 'omitted') return text;
		const time = label(turn.timestamp, /[^\w:.+/,-]/g);
		const name = label(turn.name, /[():⏎]/g);
		const speaker = `${label(turn.role, /[():⏎]/g) || 'unknown'}${name === '' ? '' : ` (${name})`}`;
		return `[#${label(turn.turn ?? index + 1, /\D/g)}${time === '' ? '' : ` ${time}`}${turn.delivery === 'failed' ? ' not delivered' : ''}] ${speaker}: ${text}`;
	});
}

/** What stands before a text: short, in one line, and without the marks that set it off there. */
function label(value: unknown, marks: RegExp): string {
	return oneLine(textOf(value).slice(0, MAX_LABEL).replace(marks, ' '))
		.replace(/[\s⏎]+/g, ' ')
		.trim();
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function nonceFor(data: string, source: (() => string) | undefined): string {
	const make = source ?? ((): string => inLetters(sha256Hex(data)).slice(0, 12));
	let nonce = '';
	for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
		nonce = make()
			.replace(/[^A-Za-z0-9]/g, '')
			.slice(0, 64);
		if (nonce.length >= MIN_NONCE && !data.includes(nonce)) return nonce;
	}
	// A source that gives always the same: count on until the data does not have it, which is finite.
	let number = 1;
	while (data.includes(`${nonce}x${number}`)) number++;
	return `${nonce}x${number}`;
}

/** Hex digits as the letters a to p: digits alone could pass for a card number. */
export function inLetters(hex: string): string {
	return hex.replace(/[0-9a-f]/gi, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
