import { decodeEntities } from './htmlEntities';

/**
 * The words of a mail that came as HTML alone: tags go, paragraphs and line breaks stay, quoted history is marked with `> `
 * as in plain mail. A scanner and no parser: it builds no elements, runs nothing and is linear in the length of the text.
 */

/** Elements whose content is no text. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const PARAGRAPHS = new Set([
	'p',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ul',
	'ol',
	'table',
	'blockquote',
	'pre',
]);
const LINES = new Set([
	'div',
	'tr',
	'li',
	'section',
	'article',
	'header',
	'footer',
	'hr',
	'dt',
	'dd',
	'center',
	'body',
]);
const MAX_QUOTES = 20;
/** The elements that Gmail, Yahoo and Proton Mail put around what a reply quotes. */
const QUOTE_CLASS = /\bclass=["'][^"']{0,200}(?:gmail_quote|yahoo_quoted|protonmail_quote)/;
/** Longer tags carry data, no class of ours. */
const MAX_TAG = 1000;

export function htmlToText(html: string): string {
	const writer = newWriter();
	const ends = new Map<string, number>();
	// ASCII only: toLowerCase() may change the length of a text, and positions must fit both.
	const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	/** The next place of a needle; once there is none, none is looked for again. */
	const find = (needle: string, from: number): number => {
		if (ends.get(needle) === -1) return -1;
		const at = lower.indexOf(needle, from);
		if (at === -1) ends.set(needle, -1);
		return at;
	};
	let at = 0;
	while (at < html.length) {
		const open = find('<', at);
		writer.text(decodeEntities(html.slice(at, open === -1 ? html.length : open)));
		if (open === -1) break;
		if (lower.startsWith('<!--', open)) {
			const close = find('-->', open + 4);
			at = close === -1 ? html.length : close + 3;
			continue;
		}
		const [, slash = '', name] = /^<(\/?)([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 24)) ?? [];
		if (name === undefined && !'!?/'.includes(html[open + 1] ?? ' ')) {
			writer.text('<');
			at = open + 1;
			continue;
		}
		const close = endOfTag(lower, open + 1, find);
		if (close === -1) {
			writer.text(decodeEntities(html.slice(open)));
			break;
		}
		at = close + 1;
		if (name === undefined) continue;
		if (slash === '' && HIDDEN.has(name)) {
			const end = find(`</${name}`, at);
			if (end !== -1) at = end;
			else if (name !== 'head') break;
			continue;
		}
		writer.tag(
			name,
			slash === '',
			QUOTE_CLASS.test(lower.slice(open, Math.min(close, open + MAX_TAG))),
		);
	}
	return writer.finish();
}

/** The `>` that ends a tag; one inside quotes does not. */
function endOfTag(
	html: string,
	from: number,
	find: (needle: string, from: number) => number,
): number {
	let at = from;
	for (;;) {
		const close = find('>', at);
		if (close === -1) return -1;
		const opened = /=\s{0,8}(["'])/.exec(html.slice(at, close));
		if (opened === null) return close;
		const end = find(opened[1] ?? '"', at + opened.index + opened[0].length);
		if (end === -1) return close;
		at = end + 1;
	}
}

function newWriter() {
	const lines: string[] = [];
	let line = '';
	/** Whether `line` is empty or ends in a space. To ask the line itself copies it whenever it has grown: quadratic time. */
	let atGap = true;
	let blank = true;
	let depth = 0;
	let preformatted = 0;
	/** Which of the open divs quote. */
	const divs: boolean[] = [];
	const prefix = (): string => '> '.repeat(Math.min(depth, MAX_QUOTES));
	const endLine = (): void => {
		if (line.trim() !== '') lines.push(prefix() + line.trimEnd());
		blank = line.trim() === '' ? blank : false;
		line = '';
		atGap = true;
	};
	const append = (words: string): void => {
		if (words === '') return;
		line += words;
		atGap = words.endsWith(' ');
	};
	const endParagraph = (): void => {
		endLine();
		if (blank) return;
		lines.push(prefix().trimEnd());
		blank = true;
	};
	return {
		text(text: string): void {
			if (preformatted > 0) {
				const [first = '', ...others] = text.split(/\r?\n/);
				append(first);
				for (const other of others) {
					endLine();
					append(other);
				}
				return;
			}
			const words = text.replace(/[\s\u00a0]+/g, ' ');
			append(atGap ? words.replace(/^ /, '') : words);
		},
		tag(name: string, opens: boolean, quotes: boolean): void {
			if (name === 'br') {
				// A second break in a row is an empty line somebody meant.
				if (line.trim() === '') endParagraph();
				else endLine();
			} else if (PARAGRAPHS.has(name)) endParagraph();
			else if (LINES.has(name)) endLine();
			else if ((name === 'td' || name === 'th') && !opens && line !== '') append(' ');
			if (name === 'li' && opens) {
				line = '';
				append('- ');
			}
			if (name === 'pre') preformatted = Math.max(0, preformatted + (opens ? 1 : -1));
			if (name === 'div') {
				endLine();
				if (opens) {
					divs.push(quotes);
					if (quotes) depth++;
				} else if (divs.pop() === true) depth = Math.max(0, depth - 1);
			}
			if (name === 'blockquote') depth = Math.max(0, depth + (opens ? 1 : -1));
		},
		finish(): string {
			endLine();
			while (/^[> ]*$/.test(lines.at(-1) ?? 'x')) lines.pop();
			return lines.join('\n').trim();
		},
	};
}
