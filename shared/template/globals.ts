import { limitFault, runtimeFault } from './templateError';
import { bindArguments } from './registry';
import { wholeNumber } from './values/arguments';
import { iterate } from './values/compare';
import { checkKey, entriesOf, isMapping } from './values/data';
import {
	Callable,
	Dict,
	Namespace,
	Sequence,
	type NamedArguments,
	type Value,
} from './values/valueTypes';
import { defined } from './values/undefined';
import type { Budget } from './limits';

function range(args: readonly Value[], named: NamedArguments, budget: Budget): Value {
	if (named.size > 0 || args.length < 1 || args.length > 3)
		throw runtimeFault('range() takes one to three numbers');
	const numbers = args.map((arg) => wholeNumber(arg, 'range()'));
	const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, ...numbers] : numbers;
	if (step === 0) throw runtimeFault('the step of range() cannot be 0');
	const count = Math.max(0, Math.ceil((stop - start) / step));
	if (count > budget.limits.maxRange)
		throw limitFault(`range() is limited to ${budget.limits.maxRange} numbers`);
	budget.chargeElements(count);
	return new Sequence(
		Array.from({ length: count }, (_, index) => start + index * step),
		'range',
		{ start, stop, step },
	);
}

function fill(
	target: Dict,
	what: string,
	args: readonly Value[],
	named: NamedArguments,
	budget: Budget,
): void {
	if (args.length > 1) throw runtimeFault(`${what} takes one value and named ones`);
	const [first] = args;
	if (first !== undefined) {
		defined(first);
		const pairs = isMapping(first)
			? entriesOf(first, budget)
			: iterate(first, budget).map((pair) => iterate(pair, budget));
		for (const pair of pairs) {
			if (pair.length !== 2) throw runtimeFault(`${what} needs pairs`);
			target.set(checkKey(pair[0]), pair[1]);
		}
	}
	budget.charge(64 * (named.size + 2));
	for (const [name, value] of named) target.set(name, value);
}

function dict(args: readonly Value[], named: NamedArguments, budget: Budget): Value {
	const result = new Dict();
	fill(result, 'dict()', args, named, budget);
	return result;
}

function namespace(args: readonly Value[], named: NamedArguments, budget: Budget): Value {
	const result = new Namespace();
	fill(result.fields, 'namespace()', args, named, budget);
	return result;
}

function cycler(args: readonly Value[]): Value {
	if (args.length === 0) throw runtimeFault('cycler() needs at least one value');
	let at = 0;
	const next = new Callable(
		'next',
		() => {
			const value = args[at];
			at = (at + 1) % args.length;
			return value;
		},
		'<function next>',
	);
	const reset = new Callable(
		'reset',
		() => {
			at = 0;
			return null;
		},
		'<function reset>',
	);
	const members = new Map<string, () => Value>([
		['next', () => next],
		['reset', () => reset],
		['current', () => args[at]],
	]);
	const call = (): Value => {
		throw runtimeFault('a cycler is used with .next(), .current and .reset()');
	};
	return new Callable('cycler', call, '<Cycler>', (name) => members.get(name)?.());
}

function joiner(args: readonly Value[], named: NamedArguments): Value {
	const [separator] = bindArguments('joiner()', { sep: ', ' }, args, named);
	let used = false;
	return new Callable(
		'joiner',
		() => {
			const text = used ? separator : '';
			used = true;
			return text;
		},
		'<Joiner>',
	);
}

const entries = { range, dict, namespace, cycler, joiner };

/** The functions every template may call. */
export const GLOBALS: ReadonlyMap<string, Value> = new Map(
	Object.entries(entries).map(([name, invoke]) => [
		name,
		new Callable(name, invoke, `<function ${name}>`),
	]),
);
