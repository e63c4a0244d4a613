import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import type { FilterEntry } from '../registry';
import { textOf, wholeNumber } from '../values/arguments';
import { iterate, truth } from '../values/compare';
import { isList, isMapping } from '../values/data';
import { show } from '../values/print';
import { center, splitLines, strip, textLength, textSlice } from '../values/pythonText';
import type { Value } from '../values/valueTypes';
import { wrapLine } from './wrap';

function indent(
	text: string,
	indention: string,
	first: boolean,
	blank: boolean,
	budget: Budget,
): string {
	// the extra newline keeps a last empty line, as in Jinja2
	const lines = splitLines(`${text}\n`);
	budget.charge(text.length + (lines.length + 1) * (indention.length + 1));
	const [head = '', ...rest] = lines;
	const indented = rest.map((line) => (line === '' && !blank ? line : indention + line));
	return (first ? indention : '') + [head, ...indented].join('\n');
}

function indention(width: Value, budget: Budget): string {
	if (typeof width === 'string') return width;
	const count = Math.max(0, wholeNumber(width, "the filter 'indent'"));
	budget.charge(count);
	return ' '.repeat(count);
}

function truncate(
	text: string,
	length: number,
	killWords: boolean,
	end: string,
	leeway: number,
	budget: Budget,
): string {
	const endLength = textLength(end);
	if (length < endLength)
		throw runtimeFault(`truncate needs a length of at least ${endLength}, that of its end`);
	if (leeway < 0) throw runtimeFault('the leeway of truncate cannot be negative');
	if (textLength(text) <= length + leeway) return text;
	const cut = textSlice(text, 0, length - endLength);
	const space = killWords ? -1 : cut.lastIndexOf(' ');
	return budget.made((space < 0 ? cut : cut.slice(0, space)) + end);
}

/** Filters that arrange text on lines. */
export const LAYOUT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'center',
		parameters: { width: 80 },
		markup: 'keeps',
		summary: 'The text in the middle of a line of the given width.',
		example: { template: "[{{ 'Agent'|center(11) }}]", output: '[   Agent   ]' },
		apply: (value, [width], { budget }) =>
			center(show(value, budget), wholeNumber(width, "the filter 'center'"), budget),
	},
	{
		name: 'indent',
		parameters: { width: 4, first: false, blank: false },
		markup: 'keeps',
		summary: 'Lines after the first moved right by a number of spaces or by a text.',
		example: {
			template: "{{ 'one\\ntwo'|indent(2) }}\n{{ 'one\\ntwo'|indent('> ', true) }}",
			output: 'one\n  two\n> one\n> two',
		},
		apply: (value, [width, first, blank], { budget }) =>
			indent(
				textOf(value, "the filter 'indent'"),
				indention(width, budget),
				truth(first, budget),
				truth(blank, budget),
				budget,
			),
	},
	{
		name: 'truncate',
		parameters: { length: 255, killwords: false, end: '...', leeway: null },
		markup: 'keeps',
		summary:
			'At most `length` characters, cut at a word and ended with `end`; a text no more than `leeway` (5) longer stays whole.',
		example: {
			template: "{{ 'My invoice is wrong again'|truncate(14) }}",
			output: 'My invoice...',
		},
		apply(value, [length, killWords, end, leeway], { budget }) {
			const what = "the filter 'truncate'";
			const room = leeway === null ? 5 : wholeNumber(leeway, what);
			if (
				(isList(value) || isMapping(value)) &&
				iterate(value, budget).length <= wholeNumber(length, what) + room
			)
				return value;
			const text = textOf(value, what);
			return truncate(
				text,
				wholeNumber(length, what),
				truth(killWords, budget),
				textOf(end, what),
				room,
				budget,
			);
		},
	},
	{
		name: 'wordwrap',
		parameters: { width: 79, break_long_words: true, wrapstring: null, break_on_hyphens: true },
		summary: 'Lines of at most `width` characters, broken between words.',
		example: {
			template: "{{ 'My invoice is wrong'|wordwrap(10) }}",
			output: 'My invoice\nis wrong',
		},
		apply(value, [width, breakLong, by, breakHyphens], { budget }) {
			const text = textOf(value, "the filter 'wordwrap'");
			const columns = wholeNumber(width, "the filter 'wordwrap'");
			const newline = by === null ? '\n' : textOf(by, "the filter 'wordwrap'");
			const options = {
				width: columns,
				breakLong: truth(breakLong, budget),
				breakHyphens: truth(breakHyphens, budget),
			};
			if (columns <= 0 && strip(text) !== '')
				throw runtimeFault('wordwrap needs a width of at least 1');
			const lines = splitLines(text).map((line) => wrapLine(line, options, budget).join(newline));
			budget.charge(lines.length * newline.length);
			return budget.made(lines.join(newline));
		},
	},
];
