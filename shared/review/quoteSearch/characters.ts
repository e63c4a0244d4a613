/**
 * What a character is to the words around it. `lone` is a letter of a script that writes no spaces (Chinese, Japanese, Thai …),
 * `dash`, `apostrophe`, `joiner` and `bar` (the underscore) are decided by their neighbours.
 */
export type PieceKind =
	| 'gap'
	| 'letter'
	| 'digit'
	| 'lone'
	| 'symbol'
	| 'mark'
	| 'dash'
	| 'apostrophe'
	| 'joiner'
	| 'bar'
	| 'open'
	| 'close';

/** One character as it is compared, and where it stands in the text: UTF-16 offsets, `end` exclusive. */
export interface Piece {
	char: string;
	kind: PieceKind;
	start: number;
	end: number;
}

const ASCII: readonly PieceKind[] = Array.from({ length: 128 }, (_, code) =>
	asciiKind(String.fromCharCode(code)),
);

function asciiKind(char: string): PieceKind {
	if (/[a-z]/i.test(char)) return 'letter';
	if (/[0-9]/.test(char)) return 'digit';
	const byChar: Readonly<Record<string, PieceKind>> = {
		"'": 'apostrophe',
		'`': 'apostrophe',
		'-': 'dash',
		_: 'bar',
		'[': 'open',
		']': 'close',
	};
	if ('.,:/'.includes(char)) return 'joiner';
	// The rest of the punctuation and white space parts words and is not compared; these change what a text says.
	return byChar[char] ?? ('$%+<=>@|~'.includes(char) ? 'symbol' : 'gap');
}

const APOSTROPHES = "'`\u2018\u2019\u201b\u02bc\u02b9\u02bb\u2032\u00b4\uff07";
/** Characters that no reader sees and a prompt leaves out, and Arabic's tatweel, which only makes a word longer. */
const UNSEEN =
	/[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\ufff0-\ufffc\u0640]|(?![\t\n\v\f\r\u0085])\p{Cc}/u;
/** What belongs to the character before it: marks, the parts of a Hangul syllable, the half-width sound marks of Japanese. */
const ATTACHED = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
const SPACELESS =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Sorting the marks of one character is not linear, so that a tower of them is cut. */
const MAX_MARKS = 32;
const MAX_REMEMBERED = 20_000;

function kindOf(char: string): PieceKind {
	const code = char.codePointAt(0) ?? 0;
	if (code < 128) return ASCII[code] ?? 'gap';
	if (char === '\u2044') return 'joiner';
	if (char === '\u2212' || /\p{Pd}/u.test(char)) return 'dash';
	if (/\p{M}/u.test(char)) return 'mark';
	if (/\p{Nd}/u.test(char)) return 'digit';
	if (/[\p{L}\p{N}]/u.test(char)) return SPACELESS.test(char) ? 'lone' : 'letter';
	if (/\p{Pc}/u.test(char)) return 'bar';
	return /[\p{P}\p{Z}\p{Sk}\p{Cc}\u23ce\u21b5\u2424]/u.test(char) ? 'gap' : 'symbol';
}

type Seen = Pick<Piece, 'char' | 'kind'>;

const GAP: Seen = { char: ' ', kind: 'gap' };

/** The characters that stand for a character and its marks once case and compatible spellings are ironed out. */
function ironed(cluster: string): Seen[] {
	if (APOSTROPHES.includes(cluster)) return [{ char: "'", kind: 'apostrophe' }];
	if (/^\p{Sk}/u.test(cluster)) return [GAP];
	// İ in small letters is an i with a dot of its own.
	const text = cluster
		.normalize('NFKC')
		.toUpperCase()
		.toLowerCase()
		.replace('i\u0307', 'i')
		.normalize('NFKC');
	const pieces = [...text].map((char): Seen => {
		const kind = kindOf(char);
		return { char: kind === 'dash' ? '-' : char === '\u2044' ? '/' : char, kind };
	});
	// 10² must not read as 102, nor 1½ as 11/2.
	return /^\p{No}/u.test(cluster) ? [GAP, ...pieces, GAP] : pieces;
}

/**
 * Turns texts into pieces; remembers what it worked out, so use one for the texts of one check. Linear in the text, safe
 * for any UTF-16, lone surrogates included.
 */
export function createPieces(): (text: string) => Piece[] {
	const remembered = new Map<string, Seen[]>();

	function look(cluster: string): Seen[] {
		const known = remembered.get(cluster);
		if (known !== undefined) return known;
		const seen = ironed(UNSEEN.test(cluster) ? withoutUnseen(cluster) : cluster);
		if (remembered.size < MAX_REMEMBERED) remembered.set(cluster, seen);
		return seen;
	}

	return (text) => {
		const pieces: Piece[] = [];
		let at = 0;
		while (at < text.length) {
			const code = text.charCodeAt(at);
			const next = text.charCodeAt(at + 1);
			const start = at;
			// A line end that a model copied from JSON as two characters.
			if (code === 92 && (next === 110 || next === 114 || next === 116)) {
				at += 2;
				pieces.push({ ...GAP, start, end: at });
			} else if (code < 128 && !(next >= 128)) {
				at++;
				const char = text.charAt(start);
				const kind = ASCII[code] ?? 'gap';
				if ((code < 32 || code === 127) && UNSEEN.test(char)) continue;
				pieces.push({
					char: kind === 'letter' ? char.toLowerCase() : char === '`' ? "'" : char,
					kind,
					start,
					end: at,
				});
			} else {
				at = clusterEnd(text, start);
				const cluster = text.slice(start, at);
				for (const { char, kind } of look(cluster)) pieces.push({ char, kind, start, end: at });
			}
		}
		return pieces;
	};
}

function clusterEnd(text: string, start: number): number {
	let at = start + charLength(text, start);
	for (let marks = 0; marks < MAX_MARKS && at < text.length; marks++) {
		const length = charLength(text, at);
		const char = text.slice(at, at + length);
		if (char.charCodeAt(0) < 128 || !ATTACHED.test(char)) break;
		at += length;
	}
	return at;
}

function charLength(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function withoutUnseen(cluster: string): string {
	return [...cluster].filter((char) => !UNSEEN.test(char)).join('');
}
