import { Fault, runtimeFault } from '../templateError';
import { applyFilter, applyTest, REQUIRED, type FilterEntry, type Runtime } from '../registry';
import { nearestName } from '../suggest';
import { boundMethod } from '../methods';
import { attributeGetter, lookUp } from '../values/access';
import { textOf } from '../values/arguments';
import { iterate, truth } from '../values/compare';
import {
	Callable,
	list,
	Namespace,
	Sequence,
	type NamedArguments,
	type Value,
} from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';

type Transform = (item: Value) => Value;

/** The name may come from data, so the message does not repeat it. */
function findEntry<T>(entries: ReadonlyMap<string, T>, name: Value, what: string): T {
	const wanted = textOf(name, `the name of a ${what}`);
	const entry = entries.get(wanted);
	if (entry !== undefined) return entry;
	const suggestion = nearestName(wanted, entries.keys());
	throw new Fault('runtime', `this names a ${what} that does not exist`, { suggestion });
}

/** Jinja2 gives nothing for none, 0 and the like instead of failing; undefined fails. */
function itemsOf(value: Value, { budget }: Runtime): readonly Value[] {
	if (!truth(value, budget)) return [];
	const items = iterate(value, budget);
	budget.chargeElements(items.length);
	return items;
}

function mapper(args: readonly Value[], named: NamedArguments, runtime: Runtime): Transform {
	if (args.length === 0 && named.has('attribute')) {
		for (const name of named.keys()) {
			if (name !== 'attribute' && name !== 'default')
				throw runtimeFault("the filter 'map' got an argument it does not know");
		}
		return attributeGetter(named.get('attribute'), runtime.budget, named.get('default'));
	}
	if (args.length === 0)
		throw runtimeFault("the filter 'map' needs the name of a filter or attribute=…");
	const entry = findEntry(runtime.registry.filters, args[0], 'filter');
	const rest = args.slice(1);
	return (item) => {
		const result = applyFilter(entry, item, rest, named, runtime);
		return result === undefined
			? new Undefined(`map('${entry.name}')`, { reason: 'the list is empty' })
			: result;
	};
}

function selector(byAttribute: boolean, keep: boolean): FilterEntry['apply'] {
	return (value, args, runtime, named) => {
		const items = itemsOf(value, runtime);
		if (items.length === 0) return list([]);
		if (named.size > 0) throw runtimeFault('this filter takes no named arguments');
		if (byAttribute && args.length === 0)
			throw runtimeFault('this filter needs the name of an attribute');
		const get: Transform = byAttribute ? attributeGetter(args[0], runtime.budget) : (item) => item;
		const [name, ...rest] = byAttribute ? args.slice(1) : args;
		const test = name === undefined ? undefined : findEntry(runtime.registry.tests, name, 'test');
		const holds = (item: Value): boolean =>
			test === undefined ? truth(item, runtime.budget) : applyTest(test, item, rest, runtime);
		return list(
			items.filter((item) => {
				runtime.budget.tick();
				return holds(get(item)) === keep;
			}),
		);
	};
}

function attributeOnly(value: Value, name: string, { budget }: Runtime): Value {
	const owner = defined(value);
	const hasFields = Namespace.is(owner) || Callable.is(owner) || Sequence.is(owner);
	const field = hasFields ? lookUp(owner, name, budget) : undefined;
	// none is a value of a field, and no reason to look for a method
	if (field !== undefined) return field;
	return (
		boundMethod(owner, name) ??
		new Undefined('attr', { reason: "there is no such attribute; a key is read with x['key']" })
	);
}

const PEOPLE = {
	people: [
		{ name: 'Ann', role: 'agent' },
		{ name: 'John', role: 'customer' },
	],
};

/** Filters that run another filter or test on every element. */
export const SELECT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'map',
		open: true,
		summary:
			'One field of every element (`attribute=`, with `default=`), or a filter applied to each.',
		example: {
			template:
				"{{ people|map(attribute='name')|join(', ') }} / {{ people|map(attribute='name')|map('upper')|join }}",
			data: PEOPLE,
			output: 'Ann, John / ANNJOHN',
		},
		apply(value, args, runtime, named) {
			const items = itemsOf(value, runtime);
			if (items.length === 0) return list([]);
			const transform = mapper(args, named, runtime);
			return list(
				items.map((item) => {
					runtime.budget.tick();
					return transform(item);
				}),
			);
		},
	},
	{
		name: 'select',
		open: true,
		summary: 'The elements that pass a test, or that are true.',
		example: {
			template: "{{ [1, 2, 3, 4]|select('even')|join(',') }} {{ ['a', '', 'b']|select|join }}",
			output: '2,4 ab',
		},
		apply: selector(false, true),
	},
	{
		name: 'reject',
		open: true,
		summary: 'The elements that do not pass a test.',
		example: { template: "{{ [1, 2, 3, 4]|reject('greaterthan', 2)|join(',') }}", output: '1,2' },
		apply: selector(false, false),
	},
	{
		name: 'selectattr',
		open: true,
		summary: 'The elements whose field passes a test, or is true.',
		example: {
			template: "{{ people|selectattr('role', 'equalto', 'agent')|map(attribute='name')|first }}",
			data: PEOPLE,
			output: 'Ann',
		},
		apply: selector(true, true),
	},
	{
		name: 'rejectattr',
		open: true,
		summary: 'The elements whose field does not pass a test.',
		example: {
			template: "{{ people|rejectattr('role', 'eq', 'agent')|map(attribute='name')|join }}",
			data: PEOPLE,
			output: 'John',
		},
		apply: selector(true, false),
	},
	{
		name: 'attr',
		parameters: { name: REQUIRED },
		summary:
			'An attribute that is no key: a method, or a field of a namespace. For data use `x.name` or `x[name]`.',
		example: { template: "{% set ns = namespace(total=3) %}{{ ns|attr('total') }}", output: '3' },
		apply: (value, [name], runtime) =>
			attributeOnly(value, textOf(name, "the filter 'attr'"), runtime),
	},
];
