import { Fault } from '../templateError';

const SIMPLE: Readonly<Record<string, string>> = {
	n: '\n',
	t: '\t',
	r: '\r',
	b: '\b',
	f: '\f',
	v: '\v',
	a: '\x07',
	'\\': '\\',
	"'": "'",
	'"': '"',
	'\n': '',
};
const ESCAPE =
	/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})?|u([\da-fA-F]{4})?|U([\da-fA-F]{8})?|(N)|([\s\S]))/g;

/** Resolves the escapes of a string literal as Python does; an unknown escape stays as written. `at`: offset of the literal. */
export function unescapeLiteral(raw: string, at: number): string {
	if (!raw.includes('\\')) return raw;
	return raw.replace(ESCAPE, (...groups) => {
		const [all, octal, two, four, eight, named, other] = groups
			.slice(0, 7)
			.map((group) => group && String(group));
		if (octal) return String.fromCharCode(Number.parseInt(octal, 8));
		const hex = two ?? four ?? eight;
		if (hex !== undefined) {
			const code = Number.parseInt(hex, 16);
			if (code <= 0x10ffff) return String.fromCodePoint(code);
		}
		if (other !== undefined) return SIMPLE[other] ?? String(all);
		const name = named === undefined ? String(all) : '\\N{…}';
		throw new Fault('syntax', `'${name}' is no complete escape in a text`, { offset: at });
	});
}
