import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { Callable, Dict, Markup, Namespace, PyFloat, Sequence, type Value } from './valueTypes';
import { defined, Undefined } from './undefined';

/*
 * The only place that touches objects of the context. They are read through property descriptors, never with `object[key]`:
 * a getter would run the host's code, and an inherited property would hand out its functions.
 */
const describe = Object.getOwnPropertyDescriptor;

const isEngineValue = (value: object): boolean =>
	Sequence.is(value) ||
	Dict.is(value) ||
	PyFloat.is(value) ||
	Undefined.is(value) ||
	Markup.is(value) ||
	Callable.is(value) ||
	Namespace.is(value);

/** Own, enumerable, plain data; `undefined` for everything else. */
export function readOwn(target: object, key: string): Value {
	const property = describe(target, key);
	if (property === undefined || property.enumerable !== true) return undefined;
	const value: Value = property.value;
	return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
}

export const isHostArray = (value: Value): value is readonly Value[] => Array.isArray(value);

/** An object of the context, of whatever class. */
export function isHostObject(value: Value): value is object {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && !isEngineValue(value)
	);
}

/** Objects made by `{}` or JSON, of any realm (n8n's sandboxes have their own `Object`). */
function isPlainObject(value: object): boolean {
	const prototype: Value = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export const isMapping = (value: Value): value is Dict | object =>
	Dict.is(value) || isHostObject(value);
export const isList = (value: Value): value is Sequence | readonly Value[] =>
	Sequence.is(value) || isHostArray(value);

/** The elements of a list of either origin; undefined for anything that is no list. */
export function elementsOf(value: Value, budget: Budget): readonly Value[] | undefined {
	if (Sequence.is(value)) {
		budget.tick(1 + (value.items.length >> 4));
		return value.items;
	}
	if (!isHostArray(value)) return undefined;
	const length = lengthOfArray(value);
	// before copying: an array may claim four billion elements and hold none
	budget.chargeElements(length);
	const items: Value[] = [];
	for (let index = 0; index < length; index++) items.push(elementAt(value, index));
	return items;
}

export const lengthOfArray = (array: readonly Value[]): number =>
	Number(describe(array, 'length')?.value ?? 0);

/** One element; a hole, an accessor or a function is undefined, so that printing it fails. */
export function elementAt(array: readonly Value[], index: number): Value {
	const value: Value = describe(array, index)?.value;
	if (value === undefined || typeof value === 'function' || typeof value === 'symbol') {
		return new Undefined(`[${index}]`, { reason: 'this element of the list is no data' });
	}
	return value;
}

export function keysOf(mapping: Dict | object, budget: Budget): Value[] {
	if (Dict.is(mapping)) {
		budget.chargeElements(mapping.size);
		return mapping.entries().map((entry) => entry[0]);
	}
	if (!isPlainObject(mapping)) {
		throw runtimeFault(
			'an object of this kind is no plain data; only its own fields can be read one by one',
		);
	}
	const keys = Object.keys(mapping);
	budget.chargeElements(keys.length);
	return keys.filter((key) => readOwn(mapping, key) !== undefined);
}

export function sizeOf(mapping: Dict | object, budget: Budget): number {
	return Dict.is(mapping) ? mapping.size : keysOf(mapping, budget).length;
}

/** `undefined` when the key is missing. */
export function getKey(mapping: Dict | object, key: Value): Value {
	if (Dict.is(mapping)) return mapping.get(key);
	const name = Markup.is(key) ? key.text : key;
	return typeof name === 'string' ? readOwn(mapping, name) : undefined;
}

export function entriesOf(mapping: Dict | object, budget: Budget): Array<readonly [Value, Value]> {
	if (Dict.is(mapping)) {
		budget.chargeElements(mapping.size * 2);
		return mapping.entries();
	}
	return keysOf(mapping, budget).map((key) => [key, getKey(mapping, key)] as const);
}

/** Numbers, text, true/false, none and tuples of them can be keys in Python; lists and objects cannot. */
export function checkKey(key: Value): Value {
	defined(key);
	if (isList(key) || isMapping(key)) throw runtimeFault('a list or an object cannot be a key');
	return key;
}
