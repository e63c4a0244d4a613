import { limitFault, runtimeFault } from '../templateError';
import type { FilterEntry } from '../registry';
import { anyNumber, wholeNumber } from '../values/arguments';
import {
	isFloat,
	isNumeric,
	float,
	fixed,
	integer,
	halfEven,
	numberOf,
	roundFloat,
	type Numeric,
} from '../values/numberValues';
import { parseFloatText, parseIntText } from '../values/parseNumber';
import { describeKind } from '../values/print';
import { PyFloat, type Value } from '../values/valueTypes';
import { defined } from '../values/undefined';

function toInteger(value: Value, fallback: Value, base: number): Value {
	const given = defined(value);
	if (typeof given === 'string') {
		const whole = parseIntText(given, base);
		if (whole !== undefined) return integer(whole);
		const decimal = parseFloatText(given);
		return decimal === undefined ? fallback : truncate(decimal, fallback);
	}
	return isNumeric(given) ? truncate(numberOf(given), fallback) : fallback;
}

function truncate(value: number, fallback: Value): Value {
	if (Number.isNaN(value)) return fallback;
	if (!Number.isFinite(value)) throw runtimeFault('infinity is no whole number');
	return integer(Math.trunc(value));
}

function toFloat(value: Value): number | undefined {
	const given = defined(value);
	if (typeof given === 'string') return parseFloatText(given);
	return isNumeric(given) ? numberOf(given) : undefined;
}

function round(value: Numeric, precision: number, method: Value): Value {
	if (Math.abs(precision) > 300) throw limitFault('round works with up to 300 digits');
	const number = numberOf(value);
	if (method === 'common') {
		if (isFloat(value)) {
			if (!Number.isFinite(number)) return value;
			return float(roundFloat(number, precision));
		}
		if (precision >= 0) return integer(number);
		const unit = 10 ** -precision;
		return integer(Math.sign(number) * halfEven(Math.abs(number) / unit) * unit);
	}
	if (method !== 'ceil' && method !== 'floor')
		throw runtimeFault("the method of round is 'common', 'ceil' or 'floor'");
	const factor = 10 ** precision;
	// Python rounds to a whole number here, which knows no negative zero
	return float((Math[method](number * factor) + 0) / factor);
}

const UNITS = ['k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];

function fileSize(bytes: number, binary: boolean): string {
	const base = binary ? 1024 : 1000;
	if (bytes === 1) return '1 Byte';
	if (bytes < base) return `${Math.trunc(bytes)} Bytes`;
	const at = UNITS.findIndex((_unit, index) => bytes < base ** (index + 2));
	const index = at < 0 ? UNITS.length - 1 : at;
	const unit = UNITS[index] ?? '';
	return `${fixed((base * bytes) / base ** (index + 2), 1)} ${binary ? `${unit.toUpperCase()}iB` : `${unit}B`}`;
}

/** Filters about numbers. */
export const NUMBER_FILTERS: readonly FilterEntry[] = [
	{
		name: 'abs',
		summary: 'The number without its sign.',
		example: { template: '{{ -3|abs }} {{ (-2.5)|abs }}', output: '3 2.5' },
		apply(value) {
			const size = Math.abs(anyNumber(value, "the filter 'abs'"));
			return isFloat(value) ? float(size) : size;
		},
	},
	{
		name: 'int',
		parameters: { default: 0, base: 10 },
		summary: 'A whole number, `default` when the value is none; texts may be in another base.',
		example: {
			template: "{{ '42.7'|int }} {{ 'x'|int(-1) }} {{ '0x1f'|int(base=16) }}",
			output: '42 -1 31',
		},
		apply: (value, [fallback, base]) =>
			toInteger(value, fallback, wholeNumber(base, "the filter 'int'")),
	},
	{
		name: 'float',
		parameters: { default: new PyFloat(0) },
		summary: 'A decimal number, `default` when the value is none.',
		example: { template: "{{ '1.5'|float }} {{ 2|float }} {{ 'x'|float }}", output: '1.5 2.0 0.0' },
		apply(value, [fallback]) {
			const number = toFloat(value);
			return number === undefined ? fallback : float(number);
		},
	},
	{
		name: 'round',
		parameters: { precision: 0, method: 'common' },
		summary:
			"Rounded to `precision` decimals; `method` 'common' (ties to the even digit), 'ceil' or 'floor'.",
		example: {
			template: "{{ 42.55|round }} {{ 42.55|round(1, 'floor') }} {{ 2.5|round }}",
			output: '43.0 42.5 2.0',
		},
		apply(value, [precision, method]) {
			const given = defined(value);
			if (!isNumeric(given)) throw runtimeFault(`round needs a number, not ${describeKind(given)}`);
			return round(given, wholeNumber(precision, "the filter 'round'"), method);
		},
	},
	{
		name: 'filesizeformat',
		parameters: { binary: false },
		summary: 'A number of bytes as people write it; in powers of 1024 with `true`.',
		example: {
			template: '{{ 13000|filesizeformat }} {{ 13000|filesizeformat(true) }}',
			output: '13.0 kB 12.7 KiB',
		},
		apply(value, [binary]) {
			const bytes = toFloat(value);
			if (bytes === undefined || !Number.isFinite(bytes))
				throw runtimeFault('filesizeformat needs a number');
			return fileSize(bytes, binary === true || (isNumeric(binary) && numberOf(binary) !== 0));
		},
	},
];
