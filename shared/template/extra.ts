import { runtimeFault } from './templateError';
import type { FilterEntry } from './registry';
import type { Budget } from './limits';
import { entriesOf } from './values/data';
import { numberOf } from './values/numberValues';
import { show } from './values/print';
import {
	Callable,
	Dict,
	Markup,
	Namespace,
	PyFloat,
	Sequence,
	type Value,
} from './values/valueTypes';
import { defined } from './values/undefined';

/**
 * A filter handed in by the caller of the engine: the value, then the positional arguments, then, when there are any, the
 * named arguments as one object. It gets plain JSON data and returns plain JSON data. What it throws becomes a runtime error
 * with its message, which therefore must not contain data.
 */
export type ExtraFilter = (value: unknown, ...args: unknown[]) => unknown;

export function extraFilters(
	filters: Readonly<Record<string, ExtraFilter>>,
): Array<[string, FilterEntry]> {
	return Object.entries(filters).map(([name, filter]) => [name, toEntry(name, filter)]);
}

function toEntry(name: string, filter: ExtraFilter): FilterEntry {
	return {
		name,
		open: true,
		summary: 'handed in by the caller',
		example: { template: '', output: '' },
		apply(value, args, { budget }, named) {
			const plainArgs = args.map((arg) => toPlain(arg, budget));
			if (named.size > 0)
				plainArgs.push(
					Object.fromEntries([...named].map(([key, arg]) => [key, toPlain(arg, budget)])),
				);
			const input = toPlain(value, budget);
			let result: unknown;
			try {
				result = filter(input, ...plainArgs);
			} catch (error) {
				throw runtimeFault(
					`the filter '${name}' failed${error instanceof Error ? `: ${error.message}` : ''}`,
				);
			}
			if (typeof result === 'string') budget.charge(result.length);
			return result === undefined ? null : result;
		},
	};
}

/** Engine values as JSON data; data of the context goes through as it is. */
function toPlain(value: Value, budget: Budget, depth = 0): unknown {
	budget.tick();
	budget.checkDepth(depth);
	defined(value);
	if (PyFloat.is(value)) return numberOf(value);
	if (Markup.is(value)) return value.text;
	if (Sequence.is(value)) {
		budget.chargeElements(value.items.length);
		return value.items.map((item) => toPlain(item, budget, depth + 1));
	}
	if (Dict.is(value)) {
		const entries = entriesOf(value, budget).map(
			([key, item]) => [show(key, budget), toPlain(item, budget, depth + 1)] as const,
		);
		return Object.fromEntries(entries);
	}
	if (Callable.is(value) || Namespace.is(value))
		throw runtimeFault('functions and namespaces cannot be given to this filter');
	return value;
}
