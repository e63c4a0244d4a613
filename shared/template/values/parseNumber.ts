import { strip } from './pythonText';

/** Longer texts are no numbers anybody means. */
const MAX_LENGTH = 4_000;
const PREFIXES: Readonly<Record<string, number>> = { '0x': 16, '0o': 8, '0b': 2 };

/** White space, sign and single underscores between digits, as Python's `int()` and `float()` allow them. */
function clean(text: string): string | undefined {
	if (text.length > MAX_LENGTH) return undefined;
	const bare = strip(text).replace(/\p{Nd}/gu, asciiDigit);
	return /(^|[^\da-zA-Z])_|_(_|[^\da-zA-Z]|$)/.test(bare) ? undefined : bare.replaceAll('_', '');
}

/** Python reads the decimal digits of every script; in Unicode each set of ten starts at a multiple of ten from its zero. */
function asciiDigit(digit: string): string {
	if (digit <= '9') return digit;
	let zero = digit.codePointAt(0) ?? 0;
	const code = zero;
	while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}

/** `int(text, base)`; undefined when Python raises ValueError. */
export function parseIntText(text: string, base: number): number | undefined {
	const match = /^([-+]?)(.+)$/.exec(clean(text)?.toLowerCase() ?? '');
	if (match === null || (base !== 0 && (base < 2 || base > 36))) return undefined;
	let digits = match[2] ?? '';
	let radix = base;
	const prefixed = PREFIXES[digits.slice(0, 2)];
	if (prefixed !== undefined && (base === 0 || base === prefixed)) {
		radix = prefixed;
		digits = digits.slice(2);
	} else if (base === 0) {
		if (/^0+[1-9]/.test(digits)) return undefined;
		radix = 10;
	}
	const valid =
		digits !== '' &&
		[...digits].every((digit) => /[\da-z]/.test(digit) && Number.parseInt(digit, 36) < radix);
	if (!valid) return undefined;
	const size = Number.parseInt(digits, radix);
	return match[1] === '-' ? -size : size;
}

/** `float(text)`; undefined when Python raises ValueError. */
export function parseFloatText(text: string): number | undefined {
	const bare = clean(text)?.toLowerCase() ?? '';
	if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(bare)) return Number(bare);
	if (/^[-+]?inf(?:inity)?$/.test(bare)) return bare.startsWith('-') ? -Infinity : Infinity;
	return /^[-+]?nan$/.test(bare) ? NaN : undefined;
}
