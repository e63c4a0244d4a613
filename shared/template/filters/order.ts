import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { REQUIRED, type FilterEntry } from '../registry';
import { attributeGetter } from '../values/access';
import { equals, iterate, order, plain, truth } from '../values/compare';
import { entriesOf, isList, isMapping } from '../values/data';
import { isNumeric, numberOf } from '../values/numberValues';
import { describeKind, represent } from '../values/print';
import { list, Sequence, tuple, type Value } from '../values/valueTypes';
import { defined } from '../values/undefined';

type Getter = (value: Value) => Value;

/** Unless asked otherwise, Jinja2 compares texts without regard to case. */
const folded = (caseSensitive: Value, budget: Budget): Getter => {
	if (truth(caseSensitive, budget)) return (value) => value;
	return (value) => {
		const text = plain(value);
		return typeof text === 'string' ? text.toLowerCase() : value;
	};
};

function keyGetter(
	attribute: Value,
	caseSensitive: Value,
	budget: Budget,
	fallback?: Value,
): Getter {
	const get = attributeGetter(attribute, budget, fallback);
	const fold = folded(caseSensitive, budget);
	return (value) => fold(get(value));
}

/** Sorting is stable in both directions, as in Python. */
function sorted(items: readonly Value[], key: Getter, reverse: boolean, budget: Budget): Value[] {
	budget.chargeElements(items.length * 3);
	const keyed = items.map((item) => ({ item, key: key(item) }));
	keyed.sort((a, b) => (reverse ? order(b.key, a.key, budget) : order(a.key, b.key, budget)) || 0);
	return keyed.map(({ item }) => item);
}

/**
 * `attribute='age,name'` sorts by the first, then by the second. The key is a list even of one value, as in Jinja2: lists ask for
 * equality before they ask for an order, so that values without an order (none, objects) may be sorted as long as they are equal.
 */
function sortKey(attribute: Value, caseSensitive: Value, budget: Budget): Getter {
	const parts =
		typeof attribute === 'string' && attribute.includes(',') ? attribute.split(',') : [attribute];
	const getters = parts.map((part) => keyGetter(part, caseSensitive, budget));
	return (value) => {
		budget.chargeElements(getters.length);
		return list(getters.map((get) => get(value)));
	};
}

function extreme(sign: 1 | -1): FilterEntry['apply'] {
	return (value, [caseSensitive, attribute], { budget }) => {
		const key = keyGetter(attribute, caseSensitive, budget);
		const [first, ...rest] = iterate(value, budget);
		if (first === undefined) return undefined;
		let best: Value = first;
		let bestKey = key(first);
		for (const item of rest) {
			const itemKey = key(item);
			if (sign * order(itemKey, bestKey, budget) > 0) [best, bestKey] = [item, itemKey];
		}
		return best;
	};
}

/** One text per value, equal for equal values: for `unique`, which must not compare each with all. */
function identity(value: Value, budget: Budget): string {
	const given = plain(defined(value));
	if (isNumeric(given)) return `n${numberOf(given)}`;
	if (isMapping(given) || (isList(given) && !(Sequence.is(given) && given.isTuple)))
		throw runtimeFault(`${describeKind(given)} cannot be compared by 'unique'`);
	return typeof given === 'string' ? `s${given}` : `r${represent(given, budget)}`;
}

const CALLS = {
	calls: [
		{ queue: 'Sales', s: 40 },
		{ queue: 'billing', s: 90 },
		{ queue: 'Sales', s: 20 },
	],
};

/** Filters that order and group. */
export const ORDER_FILTERS: readonly FilterEntry[] = [
	{
		name: 'sort',
		parameters: { reverse: false, case_sensitive: false, attribute: null },
		summary: 'The elements in order; texts without regard to case unless `case_sensitive`.',
		example: {
			template:
				"{{ ['b', 'A', 'c']|sort|join }} {{ calls|sort(attribute='s')|map(attribute='s')|join(',') }}",
			data: CALLS,
			output: 'Abc 20,40,90',
		},
		apply: (value, [reverse, caseSensitive, attribute], { budget }) =>
			list(
				sorted(
					iterate(value, budget, 'sort'),
					sortKey(attribute, caseSensitive, budget),
					truth(reverse, budget),
					budget,
				),
			),
	},
	{
		name: 'dictsort',
		parameters: { case_sensitive: false, by: 'key', reverse: false },
		summary: "An object's pairs ordered by key, or by value with `by='value'`.",
		example: {
			template: "{% for k, v in {'b': 1, 'a': 2}|dictsort %}{{ k }}={{ v }} {% endfor %}",
			output: 'a=2 b=1 ',
		},
		apply(value, [caseSensitive, by, reverse], { budget }) {
			const given = defined(value);
			if (!isMapping(given))
				throw runtimeFault(`dictsort needs an object, not ${describeKind(given)}`);
			const position = by === 'key' ? 0 : by === 'value' ? 1 : -1;
			if (position < 0) throw runtimeFault("dictsort sorts by 'key' or 'value'");
			const pairs = entriesOf(given, budget).map((entry) => tuple(entry));
			const fold = folded(caseSensitive, budget);
			return list(
				sorted(
					pairs,
					(pair) => (Sequence.is(pair) ? fold(pair.items[position]) : pair),
					truth(reverse, budget),
					budget,
				),
			);
		},
	},
	{
		name: 'groupby',
		parameters: { attribute: REQUIRED, default: null, case_sensitive: false },
		summary:
			'Pairs of a value and the list of elements that have it in a field, ordered by that value.',
		example: {
			template:
				"{% for queue, group in calls|groupby('queue') %}{{ queue }}: {{ group|length }} {% endfor %}",
			data: CALLS,
			output: 'billing: 1 Sales: 2 ',
		},
		apply(value, [attribute, fallback, caseSensitive], { budget }) {
			const key = keyGetter(attribute, caseSensitive, budget, fallback);
			const shown = attributeGetter(attribute, budget, fallback);
			const groups: Array<{ key: Value; items: Value[] }> = [];
			for (const item of sorted(iterate(value, budget), key, false, budget)) {
				const itemKey = key(item);
				const current = groups[groups.length - 1];
				if (current !== undefined && equals(current.key, itemKey, budget)) current.items.push(item);
				else groups.push({ key: itemKey, items: [item] });
			}
			budget.chargeElements(groups.length * 4);
			return list(groups.map(({ items }) => new Sequence([shown(items[0]), list(items)], 'group')));
		},
	},
	{
		name: 'unique',
		parameters: { case_sensitive: false, attribute: null },
		summary: 'Without repetitions; the first of equal elements stays.',
		example: { template: "{{ ['b', 'a', 'B']|unique|join }}", output: 'ba' },
		apply(value, [caseSensitive, attribute], { budget }) {
			const key = keyGetter(attribute, caseSensitive, budget);
			const seen = new Set<string>();
			const items = iterate(value, budget);
			budget.chargeElements(items.length * 2);
			return list(
				items.filter((item) => {
					const id = identity(key(item), budget);
					budget.charge(id.length);
					return seen.size < seen.add(id).size;
				}),
			);
		},
	},
	{
		name: 'max',
		parameters: { case_sensitive: false, attribute: null },
		summary: 'The largest element, or the one with the largest field.',
		example: {
			template: "{{ [3, 7, 5]|max }} {{ (calls|max(attribute='s')).queue }}",
			data: CALLS,
			output: '7 billing',
		},
		apply: extreme(1),
	},
	{
		name: 'min',
		parameters: { case_sensitive: false, attribute: null },
		summary: 'The smallest element, or the one with the smallest field.',
		example: { template: '{{ [3, 7, 5]|min }}', output: '3' },
		apply: extreme(-1),
	},
];
