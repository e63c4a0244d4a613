import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { insteadOfChanging } from '../methods/mutators';
import {
	elementAt,
	elementsOf,
	getKey,
	isHostArray,
	isList,
	isMapping,
	lengthOfArray,
} from './data';
import { isInteger } from './numberValues';
import { describeKind } from './print';
import { charactersOf } from './pythonText';
import { Callable, Dict, Markup, Namespace, Sequence, type Value } from './valueTypes';
import { defined, Undefined } from './undefined';

/** Looks up `value[key]` (or `value.key`) in the data; `undefined` when there is nothing, methods not considered. */
export function lookUp(value: Value, key: Value, budget: Budget): Value {
	const target = Markup.is(value) ? value.text : value;
	if (isMapping(target)) {
		defined(key);
		return isList(key) || isMapping(key) ? undefined : getKey(target, key);
	}
	if (isList(target) || typeof target === 'string') {
		const index = typeof key === 'boolean' ? Number(key) : defined(key);
		if (isInteger(index)) {
			const element = elementOf(target, index, budget);
			return Markup.is(value) && typeof element === 'string' ? new Markup(element) : element;
		}
		return groupField(target, index);
	}
	defined(key);
	if (Namespace.is(target)) return target.fields.get(key);
	return Callable.is(target) && typeof key === 'string' ? target.attribute(key) : undefined;
}

function elementOf(
	target: Sequence | readonly Value[] | string,
	index: number,
	budget: Budget,
): Value {
	if (isHostArray(target)) {
		const length = lengthOfArray(target);
		const at = index < 0 ? length + index : index;
		return at >= 0 && at < length ? elementAt(target, at) : undefined;
	}
	if (typeof target === 'string') budget.scan(target.length);
	const items = typeof target === 'string' ? charactersOf(target) : target.items;
	return items[index < 0 ? items.length + index : index];
}

/** `groupby` gives pairs that also answer to `.grouper` and `.list`. */
function groupField(target: Value, key: Value): Value {
	if (!Sequence.is(target) || target.kind !== 'group') return undefined;
	return key === 'grouper' ? target.items[0] : key === 'list' ? target.items[1] : undefined;
}

/** Why `key` is not there, for the message, and what is, for the suggestion. */
export function missing(
	value: Value,
	key: Value,
	path: string,
	budget: Budget,
	offset?: number,
): Undefined {
	const wanted = typeof key === 'string' ? key : undefined;
	if (Namespace.is(value)) {
		const candidates = () => value.fields.entries().map(([name]) => String(name));
		return new Undefined(path, { offset, wanted, candidates });
	}
	const reason = changing(value, wanted);
	if (reason !== undefined) return new Undefined(path, { offset, reason });
	if (isMapping(value)) {
		return new Undefined(path, { offset, wanted, candidates: () => textKeys(value) });
	}
	if (isInteger(key) && (isList(value) || typeof value === 'string')) {
		const count =
			typeof value === 'string'
				? charactersOf(value).length
				: (elementsOf(value, budget)?.length ?? 0);
		return new Undefined(path, {
			offset,
			reason: `there ${count === 1 ? 'is 1 element' : `are ${count} elements`}`,
		});
	}
	const nothing =
		value === null
			? 'what it should be in is none'
			: `${describeKind(value)} has nothing of this name`;
	return new Undefined(path, { offset, reason: nothing });
}

const changing = (value: Value, name: string | undefined): string | undefined =>
	name !== undefined && (isList(value) || isMapping(value))
		? insteadOfChanging(value, name)
		: undefined;

function textKeys(value: object): string[] {
	const keys: readonly Value[] = Dict.is(value)
		? value.entries().map(([key]) => key)
		: Object.keys(value);
	return keys.filter((name): name is string => typeof name === 'string');
}

/** A getter for the `attribute` argument of filters: `"address.city"`, `"0"` or a number. */
export function attributeGetter(
	attribute: Value,
	budget: Budget,
	fallback?: Value,
): (value: Value) => Value {
	const text = Markup.is(attribute) ? attribute.text : attribute;
	if (text === null || text === undefined) return (value) => value;
	const keys: Value[] =
		typeof text === 'string'
			? text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
			: [text];
	if (keys.length > 100) throw runtimeFault('the attribute has too many parts');
	const replace = fallback === undefined || fallback === null ? undefined : fallback;
	return (value) => {
		let found = value;
		for (const key of keys) {
			defined(found);
			budget.tick();
			const next = lookUp(found, key, budget);
			found =
				next === undefined
					? missing(found, key, typeof key === 'string' ? budget.quotable(key) : '[…]', budget)
					: next;
			if (replace !== undefined && Undefined.is(found)) found = replace;
		}
		return found;
	};
}
