import { runtimeFault } from '../templateError';
import { PyFloat, type Value } from './valueTypes';

/** Text of `describeKind` appears in messages, so it is the author's word, not JavaScript's. */
export type Numeric = number | boolean | PyFloat;

export const isNumber = (value: Value): value is number | PyFloat =>
	typeof value === 'number' || PyFloat.is(value);
/** True and False count as 1 and 0 in Python's arithmetic. */
export const isNumeric = (value: Value): value is Numeric =>
	isNumber(value) || typeof value === 'boolean';
export const isFloat = (value: Value): boolean =>
	PyFloat.is(value) || (typeof value === 'number' && !Number.isInteger(value));
export const isInteger = (value: Value): value is number =>
	typeof value === 'number' && Number.isInteger(value);

export const numberOf = (value: Numeric): number =>
	PyFloat.is(value) ? value.value : Number(value);

export const float = (value: number): number | PyFloat =>
	Number.isInteger(value) || !Number.isFinite(value) ? new PyFloat(value) : value;

/** Beyond 2^53 JavaScript rounds; a wrong number in a prompt is worse than an error. */
export function integer(value: number): number {
	if (!Number.isSafeInteger(value)) throw runtimeFault('the whole number is too large to be exact');
	return value === 0 ? 0 : value;
}

/** Python's repr of a float. */
export function showFloat(value: number): string {
	if (Number.isNaN(value)) return 'nan';
	if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
	if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
	const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
	const exponent = Number(exponentText);
	if (exponent < -4 || exponent >= 16) return `${mantissa}e${padExponent(exponent)}`;
	const text = String(value);
	return Number.isInteger(value) ? `${text}.0` : text;
}

export const padExponent = (exponent: number): string =>
	`${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;

export function showNumber(value: number | PyFloat): string {
	if (PyFloat.is(value)) return showFloat(value.value);
	return Number.isInteger(value) ? String(integer(value)) : showFloat(value);
}

/** JavaScript rounds a tie away from zero, Python to the even digit. */
function isTie(rest: string): boolean {
	return /^50*$/.test(rest);
}

const MAX_DIGITS = 100;

/** `'%.{digits}f'` of a finite, non-negative number, ties to even. */
export function fixed(value: number, digits: number): string {
	const places = Math.min(digits, MAX_DIGITS);
	if (value >= 1e21) return BigInt(value).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
	const exact = value.toFixed(MAX_DIGITS);
	const cut = exact.indexOf('.') + 1 + places;
	if (isTie(exact.slice(cut))) {
		const lower = exact.slice(0, places > 0 ? cut : cut - 1);
		if (Number(lower[lower.length - 1]) % 2 === 0) return lower;
	}
	return value.toFixed(places);
}

/** `'%.{digits}e'` of a finite, non-negative number, ties to even. */
export function scientific(value: number, digits: number): string {
	const places = Math.min(digits, MAX_DIGITS);
	const [exact = '', exactExponent = '0'] = value.toExponential(MAX_DIGITS).split('e');
	let [mantissa = '', exponent = '0'] = value.toExponential(places).split('e');
	const lower = exact.slice(0, places > 0 ? places + 2 : 1);
	if (isTie(exact.slice(places + 2)) && Number(lower[lower.length - 1]) % 2 === 0) {
		mantissa = lower;
		exponent = exactExponent;
	}
	return `${mantissa}e${padExponent(Number(exponent))}`;
}

/** Python's `round(value, digits)` of a float. */
export function roundFloat(value: number, digits: number): number {
	const size = Math.abs(value);
	if (!Number.isFinite(value) || digits > 300) return value;
	const sign = value < 0 || Object.is(value, -0) ? -1 : 1;
	if (digits < 0) {
		const unit = 10 ** -digits;
		return sign * halfEven(size / unit) * unit;
	}
	return size < 1e21 ? sign * Number(fixed(size, digits)) : value;
}

export function halfEven(value: number): number {
	const down = Math.floor(value);
	const rest = value - down;
	return rest > 0.5 || (rest === 0.5 && down % 2 !== 0) ? down + 1 : down;
}

/** Python's `%` takes the sign of the right side. */
export function floorModulo(left: number, right: number): number {
	const rest = left % right;
	if (rest === 0) return right < 0 ? -0 : 0;
	return rest < 0 !== right < 0 ? rest + right : rest;
}

export function floorDivide(left: number, right: number): number {
	const rest = left % right;
	let quotient = (left - rest) / right;
	if (rest !== 0 && rest < 0 !== right < 0) quotient -= 1;
	// a zero has the sign of the exact quotient
	if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0;
	const down = Math.floor(quotient);
	return quotient - down > 0.5 ? down + 1 : down;
}
