import type { Method } from './method';
import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { REQUIRED } from '../registry';
import { textOf, wholeNumber } from '../values/arguments';
import { iterate } from '../values/compare';
import { isList } from '../values/data';
import { formatText } from '../values/strformat';
import {
	center,
	pad,
	replaceText,
	splitLines,
	splitLinesKeeping,
	splitWords,
	splitWordsRight,
	strip,
	textLength,
	textSlice,
	type Side,
} from '../values/pythonText';
import { list, tuple, type Value } from '../values/valueTypes';

const made = (parts: readonly string[], budget: Budget): Value => {
	budget.chargeElements(parts.length);
	for (const part of parts) budget.charge(part.length);
	return list(parts);
};

const stripper = (name: string, side: Side): Method<string> => ({
	name,
	parameters: { chars: null },
	apply: (text, [chars]) =>
		strip(text, side, chars === null ? undefined : textOf(chars, `.${name}()`)),
});

/** `startswith` and `endswith` take one text or a tuple of texts. */
const edge = (name: string, holds: (text: string, part: string) => boolean): Method<string> => ({
	name,
	parameters: { part: REQUIRED, start: null, end: null },
	apply(text, [part, start, end], budget) {
		const from = start === null ? 0 : wholeNumber(start, `.${name}()`);
		const to = end === null ? undefined : wholeNumber(end, `.${name}()`);
		const within = start === null && end === null ? text : bounded(text, from, to)?.text;
		if (within === undefined) return false;
		const parts = isList(part) ? iterate(part, budget) : [part];
		return parts.some((one) => holds(within, textOf(one, `.${name}()`)));
	},
});

/** `text[start:end]` with Python's negative bounds, and where it begins; undefined behind the end, where not even '' is found. */
function bounded(
	text: string,
	start: number,
	end: number | undefined,
): { text: string; offset: number } | undefined {
	const length = textLength(text);
	if (start > length) return undefined;
	const clamp = (bound: number): number =>
		Math.max(0, Math.min(length, bound < 0 ? bound + length : bound));
	const offset = clamp(start);
	return { text: textSlice(text, offset, Math.max(offset, clamp(end ?? length))), offset };
}

const finder = (name: string, last: boolean, strict: boolean): Method<string> => ({
	name,
	parameters: { part: REQUIRED, start: 0, end: null },
	apply(text, [part, start, end]) {
		const wanted = textOf(part, `.${name}()`);
		const to = end === null ? undefined : wholeNumber(end, `.${name}()`);
		const within = bounded(text, wholeNumber(start, `.${name}()`), to);
		if (within === undefined) {
			if (strict) throw runtimeFault(`.${name}() did not find the text`);
			return -1;
		}
		const at = last ? within.text.lastIndexOf(wanted) : within.text.indexOf(wanted);
		if (at < 0 && strict) throw runtimeFault(`.${name}() did not find the text`);
		return at < 0 ? -1 : within.offset + textLength(within.text.slice(0, at));
	},
});

function splitBy(text: string, separator: string, limit: number, fromRight: boolean): string[] {
	if (separator === '') throw runtimeFault('a separator cannot be empty');
	const parts = text.split(separator);
	if (limit < 0 || parts.length <= limit + 1) return parts;
	return fromRight
		? [parts.slice(0, parts.length - limit).join(separator), ...parts.slice(parts.length - limit)]
		: [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

const splitter = (name: string, fromRight: boolean): Method<string> => ({
	name,
	parameters: { sep: null, maxsplit: -1 },
	apply(text, [separator, maximum], budget) {
		const limit = wholeNumber(maximum, `.${name}()`);
		budget.charge(text.length);
		if (separator !== null)
			return made(splitBy(text, textOf(separator, `.${name}()`), limit, fromRight), budget);
		return made(fromRight ? splitWordsRight(text, limit) : splitWords(text, limit), budget);
	},
});

const padder = (name: string, side: 'left' | 'right'): Method<string> => ({
	name,
	parameters: { width: REQUIRED, fill: ' ' },
	apply(text, [width, fill], budget) {
		const char = textOf(fill, `.${name}()`);
		if (textLength(char) !== 1) throw runtimeFault(`.${name}() fills with exactly one character`);
		return pad(text, wholeNumber(width, `.${name}()`), side, budget, char);
	},
});

function partition(text: string, separator: string, last: boolean): Value {
	if (separator === '') throw runtimeFault('a separator cannot be empty');
	const at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
	if (at < 0) return tuple(last ? ['', '', text] : [text, '', '']);
	return tuple([text.slice(0, at), separator, text.slice(at + separator.length)]);
}

function zeroFill(text: string, width: number, budget: Budget): string {
	const sign = text.startsWith('-') || text.startsWith('+') ? text.charAt(0) : '';
	return sign + pad(text.slice(sign.length), width - sign.length, 'left', budget, '0');
}

function countOf(text: string, part: string): number {
	if (part === '') return textLength(text) + 1;
	let count = 0;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
	return count;
}

function expandTabs(text: string, size: number, budget: Budget): string {
	let column = 0;
	let result = '';
	for (const char of text) {
		if (char === '\t') {
			const spaces = size > 0 ? size - (column % size) : 0;
			budget.charge(spaces);
			result += ' '.repeat(spaces);
			column += spaces;
		} else {
			result += char;
			column = char === '\n' || char === '\r' ? 0 : column + 1;
		}
	}
	return budget.made(result);
}

export const TEXT_METHODS: ReadonlyArray<Method<string>> = [
	stripper('strip', 'both'),
	stripper('lstrip', 'left'),
	stripper('rstrip', 'right'),
	edge('startswith', (text, part) => text.startsWith(part)),
	edge('endswith', (text, part) => text.endsWith(part)),
	finder('find', false, false),
	finder('rfind', true, false),
	finder('index', false, true),
	finder('rindex', true, true),
	splitter('split', false),
	splitter('rsplit', true),
	padder('ljust', 'right'),
	padder('rjust', 'left'),
	{
		name: 'splitlines',
		parameters: { keepends: false },
		apply(text, [keep], budget) {
			return made(keep === true ? splitLinesKeeping(text) : splitLines(text), budget);
		},
	},
	{
		name: 'partition',
		parameters: { sep: REQUIRED },
		apply: (text, [sep]) => partition(text, textOf(sep, '.partition()'), false),
	},
	{
		name: 'rpartition',
		parameters: { sep: REQUIRED },
		apply: (text, [sep]) => partition(text, textOf(sep, '.rpartition()'), true),
	},
	{
		name: 'replace',
		parameters: { old: REQUIRED, new: REQUIRED, count: -1 },
		inserts: [1],
		apply: (text, [old, by, count], budget) =>
			replaceText(
				text,
				textOf(old, '.replace()'),
				textOf(by, '.replace()'),
				wholeNumber(count, '.replace()'),
				budget,
			),
	},
	{
		name: 'join',
		parameters: { values: REQUIRED },
		inserts: [0],
		apply(text, [values], budget) {
			const parts = iterate(values, budget, 'join').map((part) => textOf(part, '.join()'));
			budget.charge(parts.reduce((sum, part) => sum + part.length + text.length, 0));
			return parts.join(text);
		},
	},
	{
		name: 'count',
		parameters: { part: REQUIRED, start: 0, end: null },
		apply: (text, [part, start, end]) => {
			const to = end === null ? undefined : wholeNumber(end, '.count()');
			const within = bounded(text, start === null ? 0 : wholeNumber(start, '.count()'), to);
			return within === undefined ? 0 : countOf(within.text, textOf(part, '.count()'));
		},
	},
	{
		name: 'center',
		parameters: { width: REQUIRED, fill: ' ' },
		apply: (text, [width, fill], budget) =>
			center(text, wholeNumber(width, '.center()'), budget, textOf(fill, '.center()').slice(0, 2)),
	},
	{
		name: 'zfill',
		parameters: { width: REQUIRED },
		apply: (text, [width], budget) => zeroFill(text, wholeNumber(width, '.zfill()'), budget),
	},
	{
		name: 'removeprefix',
		parameters: { prefix: REQUIRED },
		apply(text, [prefix]) {
			const part = textOf(prefix, '.removeprefix()');
			return text.startsWith(part) ? text.slice(part.length) : text;
		},
	},
	{
		name: 'removesuffix',
		parameters: { suffix: REQUIRED },
		apply(text, [suffix]) {
			const part = textOf(suffix, '.removesuffix()');
			return text.endsWith(part) ? text.slice(0, text.length - part.length) : text;
		},
	},
	{
		name: 'expandtabs',
		parameters: { tabsize: 8 },
		apply: (text, [size], budget) => expandTabs(text, wholeNumber(size, '.expandtabs()'), budget),
	},
	{
		name: 'format',
		open: true,
		apply: (text, args, budget, named, escape) => formatText(text, args, named, budget, escape),
	},
];
