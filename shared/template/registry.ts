import { runtimeFault } from './templateError';
import type { Budget } from './limits';
import { plain } from './values/compare';
import { Markup, type NamedArguments, type Value } from './values/valueTypes';

/** A template whose output proves what an entry does; it is run by the tests and shown in docs/templates.md. */
export interface Example {
	readonly template: string;
	readonly data?: Readonly<Record<string, unknown>>;
	readonly output: string;
}

/** What filters and tests may use while a template is rendered. */
export interface Runtime {
	readonly budget: Budget;
	readonly registry: Registry;
}

/** Stands for "must be given" in a list of parameters. */
export const REQUIRED = Symbol('required');
export type Parameters = Readonly<Record<string, Value>>;

export interface FilterEntry {
	readonly name: string;
	readonly aliases?: readonly string[];
	/** In order, with their defaults. */
	readonly parameters?: Parameters;
	/** Takes any further arguments as they come (`map`, `format`). */
	readonly open?: boolean;
	/** What happens to escaped text: the filter sees it, the result stays escaped, or (default) it becomes plain text. */
	readonly markup?: 'sees' | 'keeps';
	/** One line for the author's guide. */
	readonly summary: string;
	readonly example: Example;
	apply(value: Value, args: readonly Value[], runtime: Runtime, named: NamedArguments): Value;
}

export interface TestEntry {
	readonly name: string;
	readonly aliases?: readonly string[];
	/** How many arguments follow the value: none or one. */
	readonly argument?: boolean;
	readonly summary: string;
	readonly example: Example;
	apply(value: Value, argument: Value, runtime: Runtime): boolean;
}

export interface Registry {
	readonly filters: ReadonlyMap<string, FilterEntry>;
	readonly tests: ReadonlyMap<string, TestEntry>;
	readonly globals: ReadonlyMap<string, Value>;
}

export function byName<T extends { name: string; aliases?: readonly string[] }>(
	entries: readonly T[],
): Map<string, T> {
	const map = new Map<string, T>();
	for (const entry of entries)
		for (const name of [entry.name, ...(entry.aliases ?? [])]) map.set(name, entry);
	return map;
}

export const NO_NAMED: NamedArguments = new Map();

/** Puts positional and named arguments into the order of the parameters. Errors: missing, unknown or repeated arguments. */
export function bindArguments(
	what: string,
	parameters: Parameters,
	args: readonly Value[],
	named: NamedArguments,
): readonly Value[] {
	const names = Object.keys(parameters);
	if (args.length > names.length)
		throw runtimeFault(`${what} takes ${names.length} argument(s) at most`);
	let used = 0;
	const bound = names.map((name, index) => {
		if (named.has(name)) {
			if (index < args.length) throw runtimeFault(`${what} got '${name}' twice`);
			used++;
			return named.get(name);
		}
		if (index < args.length) return args[index];
		const fallback = parameters[name];
		if (fallback === REQUIRED) throw runtimeFault(`${what} needs '${name}'`);
		return fallback;
	});
	if (used < named.size) throw runtimeFault(`${what} got an argument it does not know`);
	return bound;
}

const NO_PARAMETERS: Parameters = {};

export function applyFilter(
	entry: FilterEntry,
	input: Value,
	args: readonly Value[],
	named: NamedArguments,
	runtime: Runtime,
): Value {
	const value = entry.markup === 'sees' ? input : plain(input);
	const { parameters = NO_PARAMETERS } = entry;
	const bound =
		entry.open === true
			? args
			: bindArguments(`the filter '${entry.name}'`, parameters, args, named);
	const size = typeof value === 'string' ? value.length : 0;
	runtime.budget.scan(size);
	const result = entry.apply(value, bound, runtime, named);
	return entry.markup === 'keeps' && value !== input && typeof result === 'string'
		? new Markup(result)
		: result;
}

export function applyTest(
	entry: TestEntry,
	value: Value,
	args: readonly Value[],
	runtime: Runtime,
): boolean {
	const wanted = entry.argument === true ? 1 : 0;
	if (args.length !== wanted)
		throw runtimeFault(`the test '${entry.name}' takes ${wanted} argument(s)`);
	runtime.budget.tick();
	return entry.apply(value, args[0], runtime);
}
