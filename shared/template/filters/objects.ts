import { runtimeFault } from '../templateError';
import type { FilterEntry } from '../registry';
import { truth } from '../values/compare';
import { entriesOf, isMapping } from '../values/data';
import { describeKind } from '../values/print';
import { list, Sequence, tuple } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';
import { prettyPrint } from './pprint';

/** Filters about objects and about any value. */
export const OBJECT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'default',
		aliases: ['d'],
		parameters: { default_value: '', boolean: false },
		markup: 'sees',
		summary:
			'Another value when this one is undefined; with `true` as second argument also when it is empty, 0, false or none.',
		example: {
			template: "{{ nickname|default('no nickname') }} {{ ''|d('empty', true) }}",
			output: 'no nickname empty',
		},
		apply: (value, [fallback, boolean], { budget }) =>
			Undefined.is(value) || (truth(boolean, budget) && !truth(value, budget)) ? fallback : value,
	},
	{
		name: 'items',
		summary: 'The pairs of key and value of an object; nothing for an undefined one.',
		example: {
			template: "{% for k, v in {'queue': 'Billing'}|items %}{{ k }}: {{ v }}{% endfor %}",
			output: 'queue: Billing',
		},
		apply(value, _args, { budget }) {
			if (Undefined.is(value)) return list([]);
			if (!isMapping(value))
				throw runtimeFault(`items needs an object, not ${describeKind(value)}`);
			return new Sequence(
				entriesOf(value, budget).map((entry) => tuple(entry)),
				'list',
			);
		},
	},
	{
		name: 'pprint',
		markup: 'sees',
		summary: 'A value as Python would show it, broken into lines of 80 characters: for debugging.',
		example: {
			template: "{{ {'b': [1, 2], 'a': none}|pprint }}",
			output: "{'a': None, 'b': [1, 2]}",
		},
		apply: (value, _args, { budget }) => prettyPrint(defined(value), budget),
	},
];
