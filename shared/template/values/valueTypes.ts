import type { Budget } from '../limits';

/**
 * What an expression gives. Text, true/false and null are JavaScript's; a number is a Python int when whole and a float
 * otherwise; whole floats are `PyFloat`. Objects and arrays of the context stay as they are and are only ever read (see
 * data.ts); everything the engine makes is one of the classes below. Their fields are private (#), so that a property
 * look-up by a template finds nothing in them.
 */
export type Value = unknown;

/** A float that JavaScript cannot tell from an int: 2.0, inf, nan. */
export class PyFloat {
	readonly #value: number;
	constructor(value: number) {
		this.#value = value;
	}
	get value(): number {
		return this.#value;
	}
	static is(value: Value): value is PyFloat {
		return typeof value === 'object' && value !== null && #value in value;
	}
}

type SequenceKind =
	| 'list'
	| 'tuple'
	| 'group'
	| 'range'
	| 'dict_keys'
	| 'dict_values'
	| 'dict_items';

/** What a range was made of: Python prints these, not its numbers. */
export interface RangeBounds {
	readonly start: number;
	readonly stop: number;
	readonly step: number;
}

/** A list, tuple or view the engine made. Its items never change once a template can see them. */
export class Sequence {
	readonly #items: readonly Value[];
	readonly #kind: SequenceKind;
	readonly #bounds: RangeBounds | undefined;
	constructor(items: readonly Value[], kind: SequenceKind = 'list', bounds?: RangeBounds) {
		this.#items = items;
		this.#kind = kind;
		this.#bounds = bounds;
	}
	get items(): readonly Value[] {
		return this.#items;
	}
	get kind(): SequenceKind {
		return this.#kind;
	}
	/** Of a range, and of no other kind. */
	get bounds(): RangeBounds | undefined {
		return this.#bounds;
	}
	get isTuple(): boolean {
		return this.#kind === 'tuple' || this.#kind === 'group';
	}
	static is(value: Value): value is Sequence {
		return typeof value === 'object' && value !== null && #items in value;
	}
}

export const list = (items: readonly Value[]): Sequence => new Sequence(items);
export const tuple = (items: readonly Value[]): Sequence => new Sequence(items, 'tuple');

/** A dict the engine made. 1, 1.0 and True are one key, as in Python. */
export class Dict {
	readonly #entries = new Map<Value, readonly [Value, Value]>();
	static #normal(key: Value): Value {
		if (PyFloat.is(key)) return key.value;
		if (Markup.is(key)) return key.text;
		return typeof key === 'boolean' ? Number(key) : key;
	}
	get(key: Value): Value {
		return this.#entries.get(Dict.#normal(key))?.[1];
	}
	set(key: Value, value: Value): this {
		const normal = Dict.#normal(key);
		this.#entries.set(normal, [this.#entries.get(normal)?.[0] ?? key, value]);
		return this;
	}
	get size(): number {
		return this.#entries.size;
	}
	entries(): Array<readonly [Value, Value]> {
		return [...this.#entries.values()];
	}
	static is(value: Value): value is Dict {
		return typeof value === 'object' && value !== null && #entries in value;
	}
}

/** The result of `namespace()`: the one thing a template may assign fields of. */
export class Namespace {
	readonly #fields = new Dict();
	get fields(): Dict {
		return this.#fields;
	}
	static is(value: Value): value is Namespace {
		return typeof value === 'object' && value !== null && #fields in value;
	}
}

/** Text that passed `escape` or `safe`: escaping it again leaves it alone. */
export class Markup {
	readonly #text: string;
	constructor(text: string) {
		this.#text = text;
	}
	get text(): string {
		return this.#text;
	}
	static is(value: Value): value is Markup {
		return typeof value === 'object' && value !== null && #text in value;
	}
}

export type NamedArguments = ReadonlyMap<string, Value>;
type Invoke = (args: readonly Value[], named: NamedArguments, budget: Budget) => Value;

/** What a template can call: macros, the engine's methods and globals. Functions of the context are never callable. */
export class Callable {
	readonly #name: string;
	readonly #invoke: Invoke;
	readonly #show: string | (() => string);
	readonly #attribute: ((name: string) => Value) | undefined;
	constructor(
		name: string,
		invoke: Invoke,
		show: string | (() => string),
		attribute?: (name: string) => Value,
	) {
		this.#name = name;
		this.#invoke = invoke;
		this.#show = show;
		this.#attribute = attribute;
	}
	get name(): string {
		return this.#name;
	}
	get show(): string {
		return typeof this.#show === 'string' ? this.#show : this.#show();
	}
	invoke(args: readonly Value[], named: NamedArguments, budget: Budget): Value {
		return this.#invoke(args, named, budget);
	}
	attribute(name: string): Value {
		return this.#attribute?.(name);
	}
	static is(value: Value): value is Callable {
		return typeof value === 'object' && value !== null && #invoke in value;
	}
}
