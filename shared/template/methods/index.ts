import { type Method } from './method';
import { bindArguments } from '../registry';
import type { Budget } from '../limits';
import { isList, isMapping } from '../values/data';
import { Callable, Markup, Sequence, type NamedArguments, type Value } from '../values/valueTypes';
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
		const what = `.${method.name}()`;
		const bound =
			method.open === true ? args : bindArguments(what, method.parameters ?? {}, args, named);
		budget.scan(typeof owner === 'string' ? owner.length : 0);
		return method.apply(owner, bound, budget, named);
	};
}

/** The method of this name, ready to be called with arguments. */
export function findMethod(value: Value, name: string): Bound | undefined {
	const owner = Markup.is(value) ? value.text : value;
	if (typeof owner === 'string') return bind(TEXT.get(name), owner);
	if (isList(owner)) {
		const method = LIST.get(name);
		return method !== undefined && Sequence.is(owner) && owner.kind.startsWith('dict_')
			? undefined
			: bind(method, owner);
	}
	return isMapping(owner) ? bind(DICT.get(name), owner) : undefined;
}

/** The same as a value of its own: `{% set shout = text.upper %}{{ shout() }}`. */
export function boundMethod(value: Value, name: string): Callable | undefined {
	const bound = findMethod(value, name);
	return bound && new Callable(name, bound, `<built-in method ${name}>`);
}
