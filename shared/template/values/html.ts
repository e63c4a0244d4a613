import type { Budget } from '../limits';
import { replaceInChunks } from './pythonText';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&#34;',
	"'": '&#39;',
};

export function escapeHtml(text: string, budget: Budget): string {
	return replaceInChunks(text, /[&<>"']/g, (char) => ENTITIES[char] ?? char, budget);
}

/** The named entities that occur in messages; numeric ones are all understood. */
const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: '&',
		AMP: '&',
		lt: '<',
		LT: '<',
		gt: '>',
		GT: '>',
		quot: '"',
		QUOT: '"',
		apos: "'",
		nbsp: '\xa0',
		copy: '©',
		COPY: '©',
		reg: '®',
		REG: '®',
		trade: '™',
		hellip: '…',
		ndash: '–',
		mdash: '—',
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
		laquo: '«',
		raquo: '»',
		bull: '•',
		middot: '·',
		euro: '€',
		pound: '£',
		yen: '¥',
		cent: '¢',
		sect: '§',
		para: '¶',
		deg: '°',
		plusmn: '±',
		times: '×',
		divide: '÷',
		micro: 'µ',
		frac12: '½',
		frac14: '¼',
		frac34: '¾',
		sup2: '²',
		sup3: '³',
		auml: 'ä',
		ouml: 'ö',
		uuml: 'ü',
		Auml: 'Ä',
		Ouml: 'Ö',
		Uuml: 'Ü',
		szlig: 'ß',
		eacute: 'é',
		egrave: 'è',
		ecirc: 'ê',
		agrave: 'à',
		aacute: 'á',
		acirc: 'â',
		ccedil: 'ç',
		iacute: 'í',
		oacute: 'ó',
		uacute: 'ú',
		ntilde: 'ñ',
		iexcl: '¡',
		iquest: '¿',
		larr: '←',
		rarr: '→',
		uarr: '↑',
		darr: '↓',
		ne: '≠',
		le: '≤',
		ge: '≥',
		zwj: '\u200d',
		zwnj: '\u200c',
		shy: '\xad',
		ensp: '\u2002',
		emsp: '\u2003',
		thinsp: '\u2009',
	}),
);

function fromCode(code: number): string {
	if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
	return String.fromCodePoint(code);
}

/** Python's `html.unescape`, for numeric entities and the named ones above. */
export function unescapeHtml(text: string): string {
	return text.replace(
		/&(?:#(\d{1,8});?|#[xX]([\da-fA-F]{1,6});?|([A-Za-z][A-Za-z\d]{1,31});)/g,
		(all, decimal, hex, name) => {
			if (decimal !== undefined) return fromCode(Number(decimal));
			if (hex !== undefined) return fromCode(Number.parseInt(String(hex), 16));
			return NAMED.get(String(name)) ?? String(all);
		},
	);
}

/** Removes comments, then tags, as MarkupSafe does; a quadratic pattern would let a customer's '<<<<' hang the render. */
export function removeTags(text: string): string {
	return removeBetween(removeBetween(text, '<!--', '-->'), '<', '>');
}

function removeBetween(text: string, open: string, close: string): string {
	let result = '';
	let from = 0;
	for (;;) {
		const start = text.indexOf(open, from);
		const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
		if (end < 0) return result + text.slice(from);
		result += text.slice(from, start);
		from = end + close.length;
	}
}
