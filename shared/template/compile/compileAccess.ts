import type {
	AttributeExpression,
	Expression,
	ItemExpression,
	NameExpression,
	SliceExpression,
} from '../ast';
import { runtimeFault } from '../templateError';
import { boundMethod } from '../methods';
import { lookUp, missing } from '../values/access';
import { elementsOf, isList, readOwn } from '../values/data';
import { isNumeric, isFloat, numberOf } from '../values/numberValues';
import { describeKind } from '../values/print';
import { charactersOf } from '../values/pythonText';
import { Markup, Sequence, type RangeBounds, type Value } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';
import { selfReference } from './block';
import { located } from './located';
import { describePath } from './path';
import { frameAt, type Evaluate, type Frame, type Scope } from './scope';

const describe = Object.getOwnPropertyDescriptor;

export function name(node: NameExpression, scope: Scope): Evaluate {
	const outside = contextName(node, scope);
	const references = scope.resolve(node.name);
	const [first] = references;
	if (first === undefined) return outside;
	const { slot } = first.variable;
	if (references.length === 1 && first.hops === 0) {
		return (frame) => {
			const value = frame.slots[slot];
			return value === undefined ? outside(frame) : value;
		};
	}
	return (frame) => {
		for (const { hops, variable } of references) {
			const value = frameAt(frame, hops).slots[variable.slot];
			if (value !== undefined) return value;
		}
		return outside(frame);
	};
}

function contextName(node: NameExpression, scope: Scope): Evaluate {
	const { name: wanted, at: offset } = node;
	const { globals } = scope.unit.registry;
	const global = globals.get(wanted);
	const { blocks } = scope.unit;
	return (frame) => {
		const { context } = frame;
		const value = readOwn(context, wanted);
		if (value !== undefined) return value;
		if (global !== undefined) return global;
		const self = wanted === 'self' ? selfReference(frame, blocks) : undefined;
		if (self !== undefined) return self;
		const candidates = () => [...Object.keys(context), ...scope.names(), ...globals.keys()];
		return new Undefined(wanted, { offset, wanted, candidates });
	};
}

export function attribute(node: AttributeExpression, scope: Scope): Evaluate {
	const object = scope.expression(node.object);
	const read = attributeOf(node, scope);
	const { name: key } = node;
	return (frame) => {
		const target = object(frame);
		// the common case, a field of an object of the context, decided by one look at its descriptor
		if (typeof target === 'object' && target !== null) {
			const property = describe(target, key);
			if (property !== undefined && property.enumerable === true) {
				const value: Value = property.value;
				if (value !== undefined && typeof value !== 'function' && typeof value !== 'symbol')
					return value;
			}
		}
		return read(target, frame);
	};
}

/** Reads the attribute of an object that has been evaluated already. */
export function attributeOf(
	node: AttributeExpression,
	scope: Scope,
): (target: Value, frame: Frame) => Value {
	const { name: key, at } = node;
	const path = describePath(node, scope);
	return (target, frame) => {
		if (Undefined.is(target)) throw target.fault();
		const value = lookUp(target, key, frame.budget);
		if (value !== undefined) return value;
		return boundMethod(target, key) ?? missing(target, key, path(frame), frame.budget, at);
	};
}

export function item(node: ItemExpression, scope: Scope): Evaluate {
	const object = scope.expression(node.object);
	const key = scope.expression(node.key);
	const path = describePath(node, scope);
	const { at } = node;
	return located(at, (frame) => {
		const target = defined(object(frame));
		const wanted = key(frame);
		const value = lookUp(target, wanted, frame.budget);
		if (value !== undefined) return value;
		const method = typeof wanted === 'string' ? boundMethod(target, wanted) : undefined;
		return method ?? missing(target, wanted, path(frame), frame.budget, at);
	});
}

const noBound = (): Value => null;

function bound(node: Expression | undefined, scope: Scope): (frame: Frame) => number | undefined {
	const evaluate = node === undefined ? noBound : scope.expression(node);
	return (frame) => {
		const value = defined(evaluate(frame));
		if (value === null) return undefined;
		if (!isNumeric(value) || isFloat(value))
			throw runtimeFault(`a slice needs whole numbers, not ${describeKind(value)}`);
		return numberOf(value);
	};
}

export function slice(node: SliceExpression, scope: Scope): Evaluate {
	const object = scope.expression(node.object);
	const [start, stop, step] = [
		bound(node.start, scope),
		bound(node.stop, scope),
		bound(node.step, scope),
	];
	return located(node.at, (frame) => {
		const { budget } = frame;
		const given = defined(object(frame));
		const target = Markup.is(given) ? given.text : given;
		const [from, to, by] = [start(frame), stop(frame), step(frame) ?? 1];
		if (typeof target !== 'string' && !isList(target))
			throw runtimeFault(`${describeKind(target)} cannot be sliced`);
		if (typeof target === 'string') budget.chargeElements(target.length);
		const items =
			typeof target === 'string' ? charactersOf(target) : (elementsOf(target, budget) ?? []);
		const places = placesOf(items.length, from, to, by);
		const picked: Value[] = [];
		for (let index = places.start; isBefore(index, places); index += places.step)
			picked.push(items[index]);
		budget.chargeElements(picked.length);
		if (typeof target === 'string')
			return Markup.is(given) ? new Markup(picked.join('')) : picked.join('');
		if (!Sequence.is(target)) return new Sequence(picked);
		return new Sequence(picked, target.isTuple ? 'tuple' : target.kind, within(target, places));
	});
}

const isBefore = (index: number, { stop, step }: RangeBounds): boolean =>
	step > 0 ? index < stop : index > stop;

/** A slice of a range is a range. */
function within({ bounds }: Sequence, { start, stop, step }: RangeBounds): RangeBounds | undefined {
	if (bounds === undefined) return undefined;
	return {
		start: bounds.start + start * bounds.step,
		stop: bounds.start + stop * bounds.step,
		step: bounds.step * step,
	};
}

/** The indexes of Python's `items[start:stop:step]`. */
function placesOf(
	length: number,
	start: number | undefined,
	stop: number | undefined,
	step: number,
): RangeBounds {
	if (step === 0) throw runtimeFault('the step of a slice cannot be 0');
	const [low, high] = step > 0 ? [0, length] : [-1, length - 1];
	const clamp = (bound: number | undefined, fallback: number): number =>
		bound === undefined
			? fallback
			: Math.max(low, Math.min(high, bound < 0 ? bound + length : bound));
	return {
		start: clamp(start, step > 0 ? low : high),
		stop: clamp(stop, step > 0 ? high : low),
		step,
	};
}
