import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import type { FilterEntry } from '../registry';
import { wholeNumber } from '../values/arguments';
import { iterate, plain, truth } from '../values/compare';
import { entriesOf, isList, isMapping } from '../values/data';
import { escapeHtml, removeTags, unescapeHtml } from '../values/html';
import { toJson } from '../values/jsonText';
import { describeKind, show } from '../values/print';
import { replaceInChunks, splitWords } from '../values/pythonText';
import { Markup, type Value } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** Python's `urllib.parse.quote`; inside a query string '/' is escaped too and a space is '+'. */
function quoteUrl(value: Value, isQuery: boolean, budget: Budget): string {
	const text = show(value, budget);
	budget.charge(text.length * 3);
	const wellFormed = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) =>
		pair.length === 2 ? pair : '\ufffd',
	);
	const quoted = encodeURIComponent(wellFormed).replace(/[!'()*]/g, percent);
	return isQuery ? quoted.replaceAll('%20', '+') : quoted.replaceAll('%2F', '/');
}

function urlEncode(value: Value, budget: Budget): string {
	const given = defined(value);
	const isPairs = isMapping(given) || isList(given);
	if (!isPairs) return quoteUrl(given, false, budget);
	const pairs = isMapping(given)
		? entriesOf(given, budget)
		: iterate(given, budget).map((pair) => iterate(pair, budget));
	const parts = pairs.map((pair) => {
		if (pair.length !== 2) throw runtimeFault('urlencode needs an object, pairs or a text');
		return `${quoteUrl(pair[0], true, budget)}=${quoteUrl(pair[1], true, budget)}`;
	});
	return parts.join('&');
}

const escapeValue = (value: Value, budget: Budget): string =>
	Markup.is(value) ? value.text : escapeHtml(show(value, budget), budget);

function xmlAttributes(value: Value, space: boolean, budget: Budget): string {
	const given = defined(value);
	if (!isMapping(given)) throw runtimeFault(`xmlattr needs an object, not ${describeKind(given)}`);
	const parts: string[] = [];
	for (const [key, item] of entriesOf(given, budget)) {
		if (item === null || Undefined.is(item)) continue;
		const name = show(key, budget);
		if (/[\s/>=]/.test(name)) throw runtimeFault('xmlattr got a name that no attribute can have');
		parts.push(`${escapeValue(key, budget)}="${escapeValue(item, budget)}"`);
	}
	const text = parts.join(' ');
	return space && text !== '' ? ` ${text}` : text;
}

/** A filter may repeat a level's text as often as the data is deep. */
const MAX_INDENT = 100;

function jsonIndent(indent: Value): string | undefined {
	if (indent === null) return undefined;
	if (typeof indent === 'string') return indent.slice(0, MAX_INDENT);
	return ' '.repeat(Math.max(0, Math.min(MAX_INDENT, wholeNumber(indent, "the filter 'tojson'"))));
}

const HTML_IN_JSON: Readonly<Record<string, string>> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	"'": '\\u0027',
};

/** Filters for text that goes into a web page, a link or an XML tag. */
export const WEB_FILTERS: readonly FilterEntry[] = [
	{
		name: 'escape',
		aliases: ['e'],
		markup: 'sees',
		summary: 'Replaces `&`, `<`, `>`, `\'` and `"` by HTML entities, once.',
		example: { template: "{{ '<b>'|escape }} {{ '<b>'|e|e }}", output: '&lt;b&gt; &lt;b&gt;' },
		apply: (value, _args, { budget }) => new Markup(escapeValue(value, budget)),
	},
	{
		name: 'forceescape',
		markup: 'sees',
		summary: 'Escapes even what is escaped already.',
		example: { template: "{{ '<b>'|e|forceescape }}", output: '&amp;lt;b&amp;gt;' },
		apply: (value, _args, { budget }) => new Markup(escapeHtml(show(plain(value), budget), budget)),
	},
	{
		name: 'striptags',
		summary:
			'Without HTML tags and comments, entities resolved, white space reduced to single spaces.',
		example: {
			template: "{{ '<p>Hello   <b>you</b> &amp; me</p>'|striptags }}",
			output: 'Hello you & me',
		},
		apply: (value, _args, { budget }) =>
			unescapeHtml(splitWords(removeTags(show(value, budget))).join(' ')),
	},
	{
		name: 'urlencode',
		summary: 'Text for a URL; an object or pairs become a query string.',
		example: {
			template: "{{ 'a b/c?'|urlencode }} {{ {'q': 'a b', 'n': 1}|urlencode }}",
			output: 'a%20b/c%3F q=a+b&n=1',
		},
		apply: (value, _args, { budget }) => urlEncode(value, budget),
	},
	{
		name: 'xmlattr',
		parameters: { autospace: true },
		summary: 'An object as attributes of an XML tag; none is left out.',
		example: {
			template: "<call{{ {'id': 'c-1', 'agent': none}|xmlattr }}>",
			output: '<call id="c-1">',
		},
		apply: (value, [autospace], { budget }) =>
			budget.made(xmlAttributes(value, truth(autospace, budget), budget)),
	},
	{
		name: 'tojson',
		parameters: { indent: null },
		summary: 'JSON with sorted keys, safe inside HTML; for prompts `json` reads better.',
		example: {
			template: "{{ {'b': [1, true], 'a': '<'}|tojson }}",
			output: '{"a": "\\u003c", "b": [1, true]}',
		},
		apply(value, [indent], { budget }) {
			const json = toJson(
				value,
				{ indent: jsonIndent(indent), sortKeys: true, ascii: true },
				budget,
			);
			return new Markup(
				replaceInChunks(json, /[<>&']/g, (char) => HTML_IN_JSON[char] ?? char, budget),
			);
		},
	},
];
