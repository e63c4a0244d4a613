import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import {
	checkKey,
	elementsOf,
	getKey,
	isHostArray,
	isList,
	isMapping,
	keysOf,
	sizeOf,
} from './data';
import { isNumeric, numberOf } from './numberValues';
import { describeKind } from './print';
import { charactersOf } from './pythonText';
import { Markup, PyFloat, Sequence, type Value } from './valueTypes';
import { defined, Undefined } from './undefined';

/** Escaped text behaves as text everywhere except in `escape`, `+`, `*` and `%`. */
export const plain = (value: Value): Value => (Markup.is(value) ? value.text : value);

/** Python's truth of a value; an undefined one fails. */
export function truth(value: Value, budget: Budget): boolean {
	if (typeof value === 'boolean') return value;
	if (typeof value === 'string') return value !== '';
	if (typeof value === 'number') return value !== 0;
	if (value === null) return false;
	if (Undefined.is(value)) {
		if (value.soft) return false;
		throw value.fault();
	}
	if (PyFloat.is(value)) return value.value !== 0;
	if (Markup.is(value)) return value.text !== '';
	if (Sequence.is(value)) return value.items.length > 0;
	if (isHostArray(value)) return value.length > 0;
	return isMapping(value) ? sizeOf(value, budget) > 0 : true;
}

const listShape = (value: Value): string => {
	if (!Sequence.is(value)) return 'list';
	return value.isTuple ? 'tuple' : value.kind;
};

/** Python's `==`: typed, deep, and failing on undefined values. */
export function equals(left: Value, right: Value, budget: Budget, depth = 0): boolean {
	budget.tick();
	budget.checkDepth(depth);
	const a = plain(left);
	const b = plain(right);
	if (Undefined.is(a) || Undefined.is(b)) {
		for (const side of [a, b]) if (Undefined.is(side) && !side.soft) throw side.fault();
		return Undefined.is(a) && Undefined.is(b);
	}
	if (isNumeric(a) && isNumeric(b)) return numberOf(a) === numberOf(b);
	if (typeof a === 'string' && typeof b === 'string') {
		budget.scan(Math.min(a.length, b.length));
		return a === b;
	}
	if (isList(a)) {
		if (a === b) return true;
		if (!isList(b) || listShape(a) !== listShape(b)) return false;
		const x = elementsOf(a, budget) ?? [];
		const y = elementsOf(b, budget) ?? [];
		return (
			x.length === y.length && x.every((item, index) => equals(item, y[index], budget, depth + 1))
		);
	}
	if (isMapping(a)) {
		if (!isMapping(b) || a === b) return a === b;
		const keys = keysOf(a, budget);
		if (keys.length !== sizeOf(b, budget)) return false;
		return keys.every((key) => {
			const other = getKey(b, key);
			return other !== undefined && equals(getKey(a, key), other, budget, depth + 1);
		});
	}
	return a === b;
}

/** UTF-16 order differs from Python's code point order once surrogates meet U+E000 to U+FFFF. */
function compareText(a: string, b: string): number {
	if (a === b) return 0;
	const length = Math.min(a.length, b.length);
	let at = 0;
	while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	if (at === length) return a.length - b.length;
	const x = a.charCodeAt(at);
	const y = b.charCodeAt(at);
	const wideX = x >= 0xd800 && x <= 0xdfff;
	const wideY = y >= 0xd800 && y <= 0xdfff;
	if (wideX !== wideY) return wideX ? 1 : -1;
	return x - y;
}

/** Negative, zero or positive as in Python's `<`; NaN when a nan is compared, so every ordering is false. */
export function order(left: Value, right: Value, budget: Budget, depth = 0): number {
	budget.tick();
	budget.checkDepth(depth);
	const a = plain(defined(left));
	const b = plain(defined(right));
	if (isNumeric(a) && isNumeric(b)) {
		const x = numberOf(a);
		const y = numberOf(b);
		return x === y ? 0 : x - y;
	}
	if (typeof a === 'string' && typeof b === 'string') {
		budget.scan(Math.min(a.length, b.length));
		return compareText(a, b);
	}
	if (
		isList(a) &&
		isList(b) &&
		listShape(a) === listShape(b) &&
		['list', 'tuple'].includes(listShape(a))
	) {
		const x = elementsOf(a, budget) ?? [];
		const y = elementsOf(b, budget) ?? [];
		const length = Math.min(x.length, y.length);
		for (let index = 0; index < length; index++) {
			if (!equals(x[index], y[index], budget, depth + 1))
				return order(x[index], y[index], budget, depth + 1);
		}
		return x.length - y.length;
	}
	throw runtimeFault(`${describeKind(a)} and ${describeKind(b)} have no order`);
}

/** Python's `item in container`. */
export function contains(container: Value, wanted: Value, budget: Budget): boolean {
	const within = plain(container);
	const item = plain(wanted);
	if (typeof within === 'string') {
		defined(item);
		if (typeof item !== 'string')
			throw runtimeFault(`text can only contain text, not ${describeKind(item)}`);
		budget.scan(within.length);
		return within.includes(item);
	}
	const elements = elementsOf(within, budget);
	if (elements !== undefined)
		return elements.some((element) => element === item || equals(element, item, budget));
	if (Undefined.is(within) && within.soft) return false;
	defined(within);
	if (isMapping(within)) return getKey(within, checkKey(item)) !== undefined;
	throw runtimeFault(`${describeKind(within)} cannot contain anything`);
}

/** The items a `for` would see; `what` completes "cannot … a number". */
export function iterate(value: Value, budget: Budget, what = 'loop over'): readonly Value[] {
	const elements = elementsOf(value, budget);
	if (elements !== undefined) return elements;
	const text = plain(value);
	if (typeof text === 'string') {
		budget.chargeElements(text.length);
		return charactersOf(text);
	}
	if (Undefined.is(text) && text.soft) return [];
	defined(text);
	if (isMapping(text)) return keysOf(text, budget);
	throw runtimeFault(`cannot ${what} ${describeKind(text)}`);
}
