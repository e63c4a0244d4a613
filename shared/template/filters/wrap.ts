import type { Budget } from '../limits';
import { offsetBehind, strip, textLength } from '../values/pythonText';

interface WrapOptions {
	/** In characters, at least 1. */
	readonly width: number;
	readonly breakLong: boolean;
	readonly breakHyphens: boolean;
}

/*
 * The pieces of Python's textwrap: white space, dashes between words, words that may be cut behind a hyphen. Each
 * alternative is bounded by the next white space; looking back needs two characters at most.
 */
const PIECE =
	/[\t-\r ]+|(?<=[\p{L}\p{N}_!"'&.,?])-{2,}(?=[\p{L}\p{N}_])|[^\t-\r ]+?(?:-(?:(?<=[\p{L}_]{2}-)|(?<=[\p{L}_]-[\p{L}_]-))(?=[\p{L}_]-?[\p{L}_])|(?=[\t-\r ]|$)|(?<=[\p{L}\p{N}_!"'&.,?])(?=-{2,}[\p{L}\p{N}_]))/gu;
const SIMPLE_PIECE = /[\t-\r ]+|[^\t-\r ]+/g;

/** `textwrap.wrap` of one line, with the settings of Jinja2's `wordwrap`. */
export function wrapLine(line: string, options: WrapOptions, budget: Budget): string[] {
	const pieces = (line.match(options.breakHyphens ? PIECE : SIMPLE_PIECE) ?? []).reverse();
	budget.chargeElements(pieces.length);
	const lines: string[] = [];
	while (pieces.length > 0) {
		const current: string[] = [];
		let length = 0;
		if (lines.length > 0 && strip(pieces[pieces.length - 1] ?? '') === '') pieces.pop();
		for (
			let piece = pieces[pieces.length - 1];
			piece !== undefined;
			piece = pieces[pieces.length - 1]
		) {
			if (isLonger(piece, options.width - length)) break;
			current.push(piece);
			pieces.pop();
			length += textLength(piece);
		}
		const next = pieces[pieces.length - 1];
		if (next !== undefined && isLonger(next, options.width))
			breakWord(pieces, next, current, length, options);
		if (strip(current[current.length - 1] ?? 'x') === '') current.pop();
		if (current.length > 0) lines.push(current.join(''));
		budget.chargeElements(1);
	}
	return lines;
}

/** A word may be as long as the text, so its end is not looked for. */
const isLonger = (text: string, width: number): boolean => offsetBehind(text, width) < text.length;

function breakWord(
	pieces: string[],
	word: string,
	current: string[],
	length: number,
	options: WrapOptions,
): void {
	if (options.breakLong) {
		const room = options.width - length;
		let end = offsetBehind(word, room);
		if (options.breakHyphens) {
			const hyphen = word.slice(0, end).lastIndexOf('-');
			if (hyphen > 0 && /[^-]/.test(word.slice(0, hyphen))) end = hyphen + 1;
		}
		current.push(word.slice(0, end));
		pieces[pieces.length - 1] = word.slice(end);
	} else if (current.length === 0) {
		current.push(word);
		pieces.pop();
	}
}
