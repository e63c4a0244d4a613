import type { Arguments, CallExpression, FilterExpression, TestExpression } from '../ast';
import { Fault, runtimeFault } from '../templateError';
import { findMethod } from '../methods';
import { applyFilter, applyTest, NO_NAMED } from '../registry';
import { nearestName } from '../suggest';
import { iterate } from '../values/compare';
import { entriesOf, isMapping } from '../values/data';
import { describeKind, show } from '../values/print';
import { Callable, type NamedArguments, type Value } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';
import { attributeOf } from './compileAccess';
import { located } from './located';
import { sketch } from './path';
import type { Evaluate, Frame, Scope } from './scope';

type EvaluateArguments = (frame: Frame) => readonly [args: readonly Value[], named: NamedArguments];

const NO_ARGUMENTS = [[], NO_NAMED] as const;

export function callArguments(node: Arguments, scope: Scope): EvaluateArguments {
	const positional = node.positional.map((value) => scope.expression(value));
	const named = node.named.map(({ name, value }) => [name, scope.expression(value)] as const);
	const spread = node.spread && scope.expression(node.spread);
	const namedSpread = node.namedSpread && scope.expression(node.namedSpread);
	if (positional.length + named.length === 0 && spread === undefined && namedSpread === undefined) {
		return () => NO_ARGUMENTS;
	}
	return (frame) => {
		const args = positional.map((value) => value(frame));
		if (spread !== undefined)
			for (const value of iterate(spread(frame), frame.budget)) args.push(value);
		if (named.length === 0 && namedSpread === undefined) return [args, NO_NAMED];
		const byName = new Map<string, Value>(named.map(([name, value]) => [name, value(frame)]));
		if (namedSpread !== undefined) addNamed(byName, defined(namedSpread(frame)), frame);
		return [args, byName];
	};
}

function addNamed(byName: Map<string, Value>, given: Value, frame: Frame): void {
	if (!isMapping(given)) throw runtimeFault(`'**' needs an object, not ${describeKind(given)}`);
	for (const [key, value] of entriesOf(given, frame.budget)) {
		const name = show(key, frame.budget);
		if (byName.has(name)) throw runtimeFault('an argument is given twice');
		byName.set(name, value);
	}
}

export function invoke(
	callee: Value,
	args: readonly Value[],
	named: NamedArguments,
	frame: Frame,
	shown: string,
): Value {
	defined(callee);
	if (!Callable.is(callee))
		throw runtimeFault(`'${shown}' is ${describeKind(callee)} and cannot be called`);
	frame.budget.enter();
	try {
		return callee.invoke(args, named, frame.budget);
	} finally {
		frame.budget.leave();
	}
}

export function call(node: CallExpression, scope: Scope): Evaluate {
	const args = callArguments(node.args, scope);
	const shown = sketch(node.callee);
	if (node.callee.type !== 'attribute') {
		const callee = scope.expression(node.callee);
		return located(node.at, (frame) => {
			const target = defined(callee(frame));
			const [positional, named] = args(frame);
			return invoke(target, positional, named, frame, shown);
		});
	}
	// a method wins over a field of the same name, as in Python: `order.items()` with a field 'items'
	const object = scope.expression(node.callee.object);
	const { name } = node.callee;
	const read = attributeOf(node.callee, scope);
	return located(node.at, (frame) => {
		const owner = object(frame);
		if (Undefined.is(owner)) throw owner.fault();
		const method = findMethod(owner, name);
		if (method !== undefined) {
			const [positional, named] = args(frame);
			return method(positional, named, frame.budget);
		}
		const target = defined(read(owner, frame));
		const [positional, named] = args(frame);
		return invoke(target, positional, named, frame, shown);
	});
}

function unknown(
	what: 'filter' | 'test',
	name: string,
	at: number,
	known: Iterable<string>,
	scope: Scope,
): Evaluate {
	const fault = new Fault('syntax', `there is no ${what} '${name}'`, { offset: at });
	if (scope.unit.report(fault)) fault.suggestion = nearestName(name, known);
	return () => {
		throw fault;
	};
}

export function filter(node: FilterExpression, scope: Scope): Evaluate {
	const { filters } = scope.unit.registry;
	const input = scope.expression(node.input);
	const args = callArguments(node.args, scope);
	const entry = filters.get(node.name);
	if (entry === undefined) return unknown('filter', node.name, node.at, filters.keys(), scope);
	const shown = sketch(node);
	const { at } = node;
	return located(at, (frame) => {
		const value = input(frame);
		const [positional, named] = args(frame);
		const result = applyFilter(entry, value, positional, named, frame.runtime);
		// `[]|first` and its like: undefined only now, and the author should read where
		return result === undefined
			? new Undefined(shown, { offset: at, reason: 'the list is empty' })
			: result;
	});
}

export function test(node: TestExpression, scope: Scope): Evaluate {
	const { tests } = scope.unit.registry;
	const input = scope.expression(node.input);
	const args = callArguments(node.args, scope);
	const entry = tests.get(node.name);
	if (entry === undefined) return unknown('test', node.name, node.at, tests.keys(), scope);
	return located(node.at, (frame) => {
		const value = input(frame);
		const [positional, named] = args(frame);
		if (named.size > 0) throw runtimeFault(`the test '${node.name}' takes no named arguments`);
		return applyTest(entry, value, positional, frame.runtime);
	});
}
