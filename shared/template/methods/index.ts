import { type Method } from './method';
import { bindArguments } from '../registry';
import type { Budget } from '../limits';
import { iterate } from '../values/compare';
import { isList, isMapping } from '../values/data';
import { escapeHtml } from '../values/html';
import {
	Callable,
	list,
	Markup,
	Sequence,
	type NamedArguments,
	type Value,
} from '../values/valueTypes';
import { DICT_METHODS, LIST_METHODS } from './collections';
import { CASE_METHODS } from './case';
import { TEXT_METHODS } from './textMethods';

const table = <Owner>(methods: ReadonlyArray<Method<Owner>>): ReadonlyMap<string, Method<Owner>> =>
	new Map(methods.map((method) => [method.name, method]));

const TEXT = table([...TEXT_METHODS, ...CASE_METHODS]);
const LIST = table(LIST_METHODS);
const DICT = table(DICT_METHODS);

type Bound = (args: readonly Value[], named: NamedArguments, budget: Budget) => Value;

function bind<Owner>(method: Method<Owner> | undefined, owner: Owner): Bound | undefined {
	if (method === undefined) return undefined;
	return (args, named, budget) => {
		budget.scan(typeof owner === 'string' ? owner.length : 0);
		return method.apply(owner, bound(method, args, named), budget, named);
	};
}

const bound = (
	{ name, open, parameters = {} }: Pick<Method, 'name' | 'open' | 'parameters'>,
	args: readonly Value[],
	named: NamedArguments,
): readonly Value[] =>
	open === true ? args : bindArguments(`.${name}()`, parameters, args, named);

/** A method of escaped text: what goes into the result is escaped, and the result stays escaped. */
function bindMarkup(method: Method<string> | undefined, owner: Markup): Bound | undefined {
	if (method === undefined) return undefined;
	return (args, named, budget) => {
		budget.scan(owner.text.length);
		const escape = (value: Value): Value => escaped(value, budget);
		const given = bound(method, args, named).map((value, index) =>
			method.inserts?.includes(index) === true ? escape(value) : value,
		);
		return marked(method.apply(owner.text, given, budget, named, escape));
	};
}

/** Escapes text, and the texts of a list; escaped text and other values stay. */
function escaped(value: Value, budget: Budget): Value {
	if (typeof value === 'string') return escapeHtml(value, budget);
	return isList(value) ? list(iterate(value, budget).map((item) => escaped(item, budget))) : value;
}

function marked(value: Value): Value {
	if (typeof value === 'string') return new Markup(value);
	return Sequence.is(value) ? new Sequence(value.items.map(marked), value.kind) : value;
}

/** The method of this name, ready to be called with arguments. */
export function findMethod(value: Value, name: string): Bound | undefined {
	if (Markup.is(value)) return bindMarkup(TEXT.get(name), value);
	if (typeof value === 'string') return bind(TEXT.get(name), value);
	if (isList(value)) {
		const isView = Sequence.is(value) && value.kind.startsWith('dict_');
		const isFixed = name === 'copy' && Sequence.is(value) && value.kind !== 'list';
		return isView || isFixed ? undefined : bind(LIST.get(name), value);
	}
	return isMapping(value) ? bind(DICT.get(name), value) : undefined;
}

/** The same as a value of its own: `{% set shout = text.upper %}{{ shout() }}`. */
export function boundMethod(value: Value, name: string): Callable | undefined {
	const bound = findMethod(value, name);
	return bound && new Callable(name, bound, `<built-in method ${name}>`);
}
