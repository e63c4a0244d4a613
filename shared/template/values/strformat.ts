import { limitFault, runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { lookUp } from './access';
import { plain } from './compare';
import { fixed, isFloat, isNumeric, numberOf, showFloat } from './numberValues';
import { describeKind, show } from './print';
import { digitsOf, general, quoted } from './printf';
import { textLength, textSlice } from './pythonText';
import { Markup, type NamedArguments, type Value } from './valueTypes';
import { defined } from './undefined';

const MAX_FORMAT = 10_000;
const FIELD =
	/\{\{|\}\}|\{([^{}!:]{0,200})(?:!([rsa]))?(?::((?:[^{}]|\{[^{}]*\}){0,200}))?\}|[{}]/g;
const SPEC =
	/^(?:(.)?([<>^=]))?([-+ ])?(z)?(#)?(0)?(\d{1,9})?([,_])?(?:\.(\d{1,9}))?([a-zA-Z%])?$/su;

/** Hands out the arguments of one `format()`: numbered by hand, numbered automatically, or named. */
class Fields {
	private automatic = 0;
	constructor(
		private readonly args: readonly Value[],
		private readonly named: NamedArguments,
		private readonly budget: Budget,
	) {}

	get(field: string): Value {
		const match = /^([^.[\]]*)((?:\.[^.[\]]+|\[[^[\]]+\])*)$/.exec(field);
		if (match === null) throw runtimeFault('a field of the format text is malformed');
		const [, first = '', rest = ''] = match;
		let value =
			first === ''
				? this.args[this.automatic++]
				: /^\d+$/.test(first)
					? this.args[Number(first)]
					: this.named.get(first);
		if (value === undefined) throw runtimeFault('the format text uses a value that is not given');
		for (const part of rest.match(/\.[^.[\]]+|\[[^[\]]+\]/g) ?? []) {
			if (!part.startsWith('['))
				throw runtimeFault("a field of a format text is written '{order[id]}', not '{order.id}'");
			const key = part.slice(1, -1);
			const found = lookUp(defined(value), /^\d+$/.test(key) ? Number(key) : key, this.budget);
			if (found === undefined)
				throw runtimeFault('the format text uses a field that does not exist');
			value = found;
		}
		return defined(value);
	}
}

/** Python's `str.format`. Errors: a value that is not given, a malformed field, a format that does not fit the value. */
export function formatText(
	format: string,
	args: readonly Value[],
	named: NamedArguments,
	budget: Budget,
	escape?: (value: Value) => Value,
): string {
	if (format.length > MAX_FORMAT)
		throw limitFault(`a format text may have ${MAX_FORMAT} characters`);
	const fields = new Fields(args, named, budget);
	const text = format.replace(
		FIELD,
		(all: string, field?: string, conversion?: string, spec?: string) => {
			budget.tick();
			if (all === '{{' || all === '}}') return all.charAt(0);
			if (field === undefined)
				throw runtimeFault('the format text has a brace that is not closed or not opened');
			const value = fields.get(field);
			const converted =
				conversion === undefined
					? value
					: conversion === 's'
						? show(value, budget)
						: quoted(value, conversion, budget);
			const resolved = (spec ?? '').replace(/\{([^{}]*)\}/g, (_whole, inner: string) =>
				show(fields.get(inner), budget),
			);
			if (escape !== undefined && Markup.is(converted)) return budget.made(converted.text);
			const text =
				resolved === '' ? show(converted, budget) : formatValue(converted, resolved, budget);
			return budget.made(escape === undefined ? text : show(escape(text), budget));
		},
	);
	return budget.made(text);
}

interface Spec {
	readonly fill: string;
	readonly align: string | undefined;
	/** A zero in front of the width: numbers are filled behind their sign. */
	readonly zero: boolean;
	readonly sign: string;
	readonly alternate: boolean;
	/** It says how a number is written; text takes none of it. */
	readonly numeric: boolean;
	readonly width: number;
	readonly grouping: string;
	readonly precision: number | undefined;
	readonly type: string;
}

function parseSpec(text: string): Spec {
	const match = SPEC.exec(text);
	if (match === null) throw runtimeFault('a field of the format text has an unknown format');
	const [, fill, align, sign, , alternate, zero, width = '0', grouping, precision, type = ''] =
		match;
	return {
		fill: fill ?? (zero === undefined ? ' ' : '0'),
		align,
		zero: zero !== undefined,
		numeric: (sign ?? alternate ?? grouping) !== undefined,
		sign: sign ?? '-',
		alternate: alternate !== undefined,
		width: Number(width),
		grouping: grouping ?? '',
		precision: precision === undefined ? undefined : Number(precision),
		type,
	};
}

function formatValue(value: Value, text: string, budget: Budget): string {
	const spec = parseSpec(text);
	budget.charge(spec.width);
	if (isNumeric(value)) {
		const number = numberOf(value);
		const sign =
			number < 0 || (Object.is(number, -0) && isFloat(value))
				? '-'
				: spec.sign === '-'
					? ''
					: spec.sign;
		const digits = group(
			isFloat(value) ? floatDigits(Math.abs(number), spec) : wholeDigits(Math.abs(number), spec),
			spec.grouping,
		);
		const missing = Math.max(0, spec.width - sign.length - digits.length);
		if (spec.align === '=' || (spec.align === undefined && spec.zero))
			return sign + spec.fill.repeat(missing) + digits;
		return align(sign + digits, spec, '>');
	}
	if (spec.type !== '' && spec.type !== 's')
		throw runtimeFault('a field of the format text needs a number');
	if (spec.align === '=' || spec.numeric)
		throw runtimeFault("'=', a sign, '#' and a separator in a format text need a number");
	const shown = plain(defined(value));
	if (typeof shown !== 'string')
		throw runtimeFault(`${describeKind(value)} takes no width or precision in a format text`);
	return align(
		spec.precision === undefined ? shown : textSlice(shown, 0, spec.precision),
		spec,
		'<',
	);
}

function align(text: string, spec: Spec, fallback: string): string {
	const missing = Math.max(0, spec.width - textLength(text));
	const left = { '<': 0, '^': missing >> 1, '>': missing }[spec.align ?? fallback] ?? missing;
	return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}

const RADIX: Readonly<Record<string, readonly [number, string]>> = {
	b: [2, '0b'],
	o: [8, '0o'],
	x: [16, '0x'],
	X: [16, '0X'],
};

function wholeDigits(size: number, spec: Spec): string {
	const radix = RADIX[spec.type];
	if (radix !== undefined) {
		const digits = size.toString(radix[0]);
		return (spec.alternate ? radix[1] : '') + (spec.type === 'X' ? digits.toUpperCase() : digits);
	}
	if (spec.type === 'c') return String.fromCodePoint(Math.min(size, 0x10ffff));
	if (spec.type !== '' && spec.type !== 'd' && spec.type !== 'n') return floatDigits(size, spec);
	if (spec.precision !== undefined)
		throw runtimeFault('a whole number has no precision in a format text');
	return String(size);
}

function floatDigits(size: number, spec: Spec): string {
	const { type, precision } = spec;
	if (type === '%') return `${fixed(size * 100, precision ?? 6)}%`;
	if ('eEfFgG'.includes(type) && type !== '') return digitsOf(size, type, precision);
	if (type !== '' && type !== 'n')
		throw runtimeFault('a field of the format text has a format that does not fit a number');
	if (type === 'n') return general(size, precision ?? 6);
	if (precision === undefined) return showFloat(size);
	const text = general(size, precision);
	return /[.e]/.test(text) ? text : `${text}.0`;
}

function group(digits: string, separator: string): string {
	if (separator === '') return digits;
	const [whole = '', ...rest] = digits.split('.');
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...rest].join('.');
}
