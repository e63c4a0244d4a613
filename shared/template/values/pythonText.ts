import type { Budget } from '../limits';

/** White space as `str.isspace` and Python's `\s` see it: with \x1c to \x1f and \x85, without the byte order mark. */
export const SPACE =
	'\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACE_TEST = new RegExp(`[${SPACE}]`);
const WORD = new RegExp(`[^${SPACE}]+`, 'g');

export function isSpace(char: string): boolean {
	if (char <= '\x7f')
		return char === ' ' || (char >= '\t' && char <= '\r') || (char >= '\x1c' && char <= '\x1f');
	return SPACE_TEST.test(char);
}

const SURROGATE = /[\ud800-\udfff]/;

/** Characters as Python counts them (code points). */
export const charactersOf = (text: string): string[] =>
	SURROGATE.test(text) ? Array.from(text) : text.split('');

export function textLength(text: string): number {
	if (!SURROGATE.test(text)) return text.length;
	let count = 0;
	for (const char of text) if (char) count++;
	return count;
}

/** `text[start:stop]` counted in characters, both ends non-negative. */
export const textSlice = (text: string, start: number, stop?: number): string =>
	SURROGATE.test(text) ? Array.from(text).slice(start, stop).join('') : text.slice(start, stop);

const isPair = (text: string, at: number): boolean => {
	const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
	return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
};

/** The offset behind the first `count` characters; reads no further, so that cutting a long text bit by bit stays linear. */
export function offsetBehind(text: string, count: number): number {
	let at = 0;
	for (let left = count; left > 0 && at < text.length; left--) at += isPair(text, at) ? 2 : 1;
	return at;
}

const CHUNK = 0x10000;

/** `text.replace` in pieces, each charged: V8 keeps every match of one call in memory until it ends. */
export function replaceInChunks(
	text: string,
	pattern: RegExp,
	by: (match: string) => string,
	budget: Budget,
): string {
	let result = '';
	for (let from = 0; from < text.length; ) {
		const to = from + CHUNK + (isPair(text, from + CHUNK - 1) ? 1 : 0);
		result += budget.made(text.slice(from, to).replace(pattern, by));
		budget.scan(CHUNK);
		from = to;
	}
	return result;
}

export type Side = 'both' | 'left' | 'right';

/** Walks inwards instead of matching `\s+$`, which is quadratic on text full of spaces. */
export function strip(text: string, side: Side = 'both', characters?: string): string {
	const set = characters === undefined ? undefined : new Set(charactersOf(characters));
	if (set !== undefined && SURROGATE.test(characters + text))
		return stripWide(charactersOf(text), side, set);
	const drop = set === undefined ? isSpace : (char: string) => set.has(char);
	let start = 0;
	let end = text.length;
	if (side !== 'right') while (start < end && drop(text.charAt(start))) start++;
	if (side !== 'left') while (end > start && drop(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}

function stripWide(chars: readonly string[], side: Side, set: ReadonlySet<string>): string {
	let start = 0;
	let end = chars.length;
	if (side !== 'right') while (start < end && set.has(chars[start] ?? '')) start++;
	if (side !== 'left') while (end > start && set.has(chars[end - 1] ?? '')) end--;
	return chars.slice(start, end).join('');
}

const BREAK = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029';
const LINE_BREAK = new RegExp(`\\r\\n|[${BREAK}]`);
const LINE_WITH_BREAK = new RegExp(`[^${BREAK}]*(?:\\r\\n|[${BREAK}])|[^${BREAK}]+$`, 'g');

/** `str.splitlines(True)`. */
export const splitLinesKeeping = (text: string): string[] => text.match(LINE_WITH_BREAK) ?? [];

/** `str.splitlines()`. */
export function splitLines(text: string): string[] {
	const lines = text.split(LINE_BREAK);
	if (lines[lines.length - 1] === '') lines.pop();
	return lines;
}

/** `str.split()`, at most `limit` cuts when it is not negative. */
export function splitWords(text: string, limit = -1): string[] {
	if (limit < 0) return text.match(WORD) ?? [];
	const words: string[] = [];
	const rest = strip(text, 'left');
	const pattern = new RegExp(WORD.source, 'g');
	for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
		if (words.length === limit) {
			words.push(rest.slice(match.index));
			break;
		}
		words.push(match[0]);
	}
	return words;
}

/** `str.rsplit()` with a limit: the first piece keeps its other white space. */
export function splitWordsRight(text: string, limit: number): string[] {
	if (limit < 0) return splitWords(text);
	const words: string[] = [];
	let end = strip(text, 'right').length;
	while (end > 0 && words.length < limit) {
		let start = end;
		while (start > 0 && !isSpace(text.charAt(start - 1))) start--;
		words.unshift(text.slice(start, end));
		end = strip(text.slice(0, start), 'right').length;
	}
	if (end > 0) words.unshift(text.slice(0, end));
	return words;
}

/** Characters whose title case is neither upper nor lower: Ǆ Ǉ Ǌ Ǳ. */
const TITLE = new Map(
	[...'ǄǅǆǇǈǉǊǋǌǱǲǳ'].map((char, index) => [char, 'ǅǈǋǲ'.charAt(Math.floor(index / 3))]),
);

function titleCharacter(char: string): string {
	const special = TITLE.get(char);
	if (special !== undefined) return special;
	const upper = char.toUpperCase();
	// 'ß' becomes 'Ss', not 'SS'
	return upper.length > char.length ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}

/** `str.capitalize()`. */
export function capitalize(text: string): string {
	const [first = ''] = text;
	return titleCharacter(first) + text.slice(first.length).toLowerCase();
}

const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const isCased = (char: string): boolean =>
	char.toLowerCase() !== char || char.toUpperCase() !== char || CASED.test(char);

/** `str.title()`: a letter after anything that is no letter with case starts a word. */
export function pythonTitle(text: string): string {
	let result = '';
	let word = '';
	// lowered as a whole, because a sigma at the end of a word has a form of its own
	const finish = (): void => {
		const [first = ''] = word;
		result += titleCharacter(first) + word.toLowerCase().slice(first.toLowerCase().length);
		word = '';
	};
	for (const char of text) {
		if (isCased(char)) word += char;
		else {
			finish();
			result += char;
		}
	}
	finish();
	return result;
}

/** `str.casefold()`: what is equal but for the case of its letters becomes the same text (ß and SS, ﬁ and FI, ς and σ). */
export function caseFold(text: string, budget: Budget): string {
	const fold = (char: string): string =>
		char === 'ı' ? char : char.toLowerCase().toUpperCase().toLowerCase();
	return replaceInChunks(text.toLowerCase(), /[^\0-\x7f]/gu, fold, budget);
}

/** One character, or a letter with the capital sigma that ends its word and has a small form of its own there. */
const SWAPPED = /[\p{Lu}\p{Ll}\p{Lt}]Σ(?![\p{Lu}\p{Ll}\p{Lt}])|[\s\S]/gu;

export function swapCase(text: string, budget: Budget): string {
	const swap = (char: string): string =>
		char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase();
	return replaceInChunks(
		text,
		SWAPPED,
		(match) => {
			const [first = ''] = match;
			return swap(first) + (match.length > first.length ? 'ς' : '');
		},
		budget,
	);
}

/** `str.center`: the odd space goes left when the width is odd. */
export function center(text: string, width: number, budget: Budget, fill = ' '): string {
	const pad = width - textLength(text);
	if (pad <= 0) return text;
	budget.charge(width);
	const left = (pad >> 1) + (pad & width & 1);
	return fill.repeat(left) + text + fill.repeat(pad - left);
}

/** Spaces (or `fill`) up to a width in characters. */
export function pad(
	text: string,
	width: number,
	side: 'left' | 'right',
	budget: Budget,
	fill = ' ',
): string {
	const missing = width - textLength(text);
	if (missing <= 0) return text;
	budget.charge(width);
	const space = fill.repeat(missing);
	return side === 'left' ? space + text : text + space;
}

/** `str.replace`; a negative count replaces all. An empty `old` stands before, between and after the characters. */
export function replaceText(
	text: string,
	old: string,
	by: string,
	count: number,
	budget: Budget,
): string {
	budget.scan(text.length);
	if (old === '') {
		const chars = charactersOf(text);
		const times = count < 0 ? chars.length + 1 : Math.min(count, chars.length + 1);
		budget.charge(text.length + times * by.length);
		budget.chargeElements(chars.length);
		return (
			chars.map((char, index) => (index < times ? by + char : char)).join('') +
			(times > chars.length ? by : '')
		);
	}
	budget.charge(text.length);
	const pieces = text.split(old);
	budget.chargeElements(pieces.length);
	const found = pieces.length - 1;
	const times = count < 0 ? found : Math.min(count, found);
	budget.charge(times * by.length);
	if (times === found) return pieces.join(by);
	return [pieces.slice(0, times + 1).join(by), ...pieces.slice(times + 1)].join(old);
}
