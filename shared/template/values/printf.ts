import { limitFault, runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { getKey } from './data';
import { fixed, isFloat, isNumeric, numberOf, padExponent, scientific } from './numberValues';
import { describeKind, represent, show } from './print';
import { pad, textSlice } from './pythonText';
import type { Dict, Value } from './valueTypes';
import { defined } from './undefined';

interface PrintfValues {
	readonly positional: readonly Value[];
	readonly named: Dict | object | undefined;
	/** A list or object as the only value may stay unused, as in Python. */
	readonly optional?: boolean;
}

const MAX_FORMAT = 10_000;
const DIRECTIVE = /%(?:\(([^)]*)\))?([-+ 0#]*)(\*|\d{1,9})?(?:\.(\*|\d{0,9}))?[hlL]?([a-zA-Z%])?/g;

/** Python's `%g`: significant digits, no trailing zeros. `size` is finite and not negative. */
export function general(size: number, precision: number, keepZeros = false): string {
	const digits = precision === 0 ? 1 : precision;
	const exponent = size === 0 ? 0 : Number(scientific(size, digits - 1).split('e')[1]);
	const trim = (text: string): string =>
		keepZeros || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
	if (exponent >= -4 && exponent < digits) return trim(fixed(size, digits - 1 - exponent));
	const [mantissa = ''] = scientific(size, digits - 1).split('e');
	return `${trim(mantissa)}e${padExponent(exponent)}`;
}

/** The digits of a number for one conversion, without sign. */
export function digitsOf(size: number, type: string, precision: number | undefined): string {
	if (!Number.isFinite(size)) {
		const text = Number.isNaN(size) ? 'nan' : 'inf';
		return type === type.toUpperCase() ? text.toUpperCase() : text;
	}
	const places = Math.min(precision ?? 6, 100);
	switch (type) {
		case 'f':
		case 'F':
			return fixed(size, places);
		case 'e':
			return scientific(size, places);
		case 'E':
			return scientific(size, places).toUpperCase();
		case 'g':
			return general(size, places);
		default:
			return general(size, places).toUpperCase();
	}
}

const WHOLE: Readonly<Record<string, readonly [radix: number, prefix: string]>> = {
	d: [10, ''],
	i: [10, ''],
	u: [10, ''],
	x: [16, '0x'],
	X: [16, '0X'],
	o: [8, '0o'],
};

class Values {
	private next = 0;
	constructor(private readonly values: PrintfValues) {}

	take(): Value {
		if (this.next >= this.values.positional.length)
			throw runtimeFault('the format text has more places than values');
		return defined(this.values.positional[this.next++]);
	}

	named(name: string): Value {
		const value = this.values.named === undefined ? undefined : getKey(this.values.named, name);
		if (value === undefined) throw runtimeFault('the format text names a value that is not given');
		return defined(value);
	}

	finish(): void {
		if (
			this.values.named === undefined &&
			this.values.optional !== true &&
			this.next < this.values.positional.length
		) {
			throw runtimeFault('the format text has fewer places than values');
		}
	}
}

/** Python's `format % values`. Errors: too few or too many values, a text where a number is needed, an unknown directive. */
export function printf(format: string, given: PrintfValues, budget: Budget): string {
	if (format.length > MAX_FORMAT)
		throw limitFault(`a format text may have ${MAX_FORMAT} characters`);
	const values = new Values(given);
	let result = '';
	let from = 0;
	for (const match of format.matchAll(DIRECTIVE)) {
		budget.tick();
		const [whole, name, flags = '', widthText, precisionText, type] = match;
		result += format.slice(from, match.index);
		from = match.index + whole.length;
		if (type === '%') {
			result += '%';
			continue;
		}
		if (type === undefined) throw runtimeFault('the format text ends in the middle of a directive');
		const size = (text: string | undefined): number | undefined => {
			if (text !== '*') return text === undefined ? undefined : Number(text);
			const value = values.take();
			if (!isNumeric(value)) throw runtimeFault("'*' in a format text needs a whole number");
			return numberOf(value);
		};
		const width = size(widthText) ?? 0;
		const precision = size(precisionText);
		const value = name === undefined ? values.take() : values.named(name);
		const left = width < 0 || flags.includes('-');
		result += budget.made(convert(value, type, flags, Math.abs(width), left, precision, budget));
	}
	values.finish();
	return budget.made(result + format.slice(from));
}

function convert(
	value: Value,
	type: string,
	flags: string,
	width: number,
	left: boolean,
	precision: number | undefined,
	budget: Budget,
): string {
	if (type === 's' || type === 'r' || type === 'a' || type === 'c') {
		const text =
			type === 's'
				? show(value, budget)
				: type === 'c'
					? character(value)
					: quoted(value, type, budget);
		const cut = precision === undefined || type === 'c' ? text : textSlice(text, 0, precision);
		return pad(cut, width, left ? 'right' : 'left', budget);
	}
	if (!(type in WHOLE) && !'eEfFgG'.includes(type))
		throw runtimeFault(`the format directive '%${type}' does not exist`);
	if (!isNumeric(value))
		throw runtimeFault(`'%${type}' needs a number, not ${describeKind(value)}`);
	const number = numberOf(value);
	const digits =
		type in WHOLE
			? wholeDigits(value, type, flags, precision)
			: digitsOf(Math.abs(number), type, precision);
	const negative = number < 0 && !(type in WHOLE && Math.trunc(number) === 0);
	const sign =
		negative || (Object.is(number, -0) && !(type in WHOLE))
			? '-'
			: flags.includes('+')
				? '+'
				: flags.includes(' ')
					? ' '
					: '';
	if (flags.includes('0') && !left)
		return sign + pad(digits, width - sign.length, 'left', budget, '0');
	return pad(sign + digits, width, left ? 'right' : 'left', budget);
}

/** `%r`, and `%a` with everything beyond ASCII escaped. */
export function quoted(value: Value, type: string, budget: Budget): string {
	const text = represent(value, budget);
	if (type !== 'a') return text;
	return budget.made(
		text.replace(/[^\0-\x7f]/gu, (char) => {
			const code = char.codePointAt(0) ?? 0;
			const [mark, width] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
			budget.charge(10);
			return `\\${mark}${code.toString(16).padStart(Number(width), '0')}`;
		}),
	);
}

function wholeDigits(
	value: Value,
	type: string,
	flags: string,
	precision: number | undefined,
): string {
	const number = isNumeric(value) ? numberOf(value) : 0;
	const [radix, prefix] = WHOLE[type] ?? [10, ''];
	if (radix !== 10 && (isFloat(value) || !Number.isInteger(number)))
		throw runtimeFault(`'%${type}' needs a whole number`);
	if (!Number.isFinite(number)) throw runtimeFault(`'%${type}' needs a finite number`);
	const digits = BigInt(Math.trunc(Math.abs(number)))
		.toString(radix)
		.padStart(Math.min(precision ?? 0, 1000), '0');
	return (flags.includes('#') ? prefix : '') + (type === 'X' ? digits.toUpperCase() : digits);
}

function character(value: Value): string {
	if (typeof value === 'string' && [...value].length === 1) return value;
	const code = isNumeric(value) ? numberOf(value) : -1;
	if (!Number.isInteger(code) || code < 0 || code > 0x10ffff)
		throw runtimeFault("'%c' needs one character or its number");
	return String.fromCodePoint(code);
}
