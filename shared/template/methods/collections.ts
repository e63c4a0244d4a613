import { runtimeFault } from '../templateError';
import { REQUIRED } from '../registry';
import { equals, iterate } from '../values/compare';
import { checkKey, entriesOf, getKey, keysOf } from '../values/data';
import { Dict, Sequence, tuple, type Value } from '../values/valueTypes';
import type { Method } from './method';

export const LIST_METHODS: ReadonlyArray<Method<Sequence | readonly Value[]>> = [
	{
		name: 'index',
		parameters: { value: REQUIRED },
		apply(list, [wanted], budget) {
			const index = iterate(list, budget).findIndex((item) => equals(item, wanted, budget));
			if (index < 0) throw runtimeFault('.index() did not find the value in the list');
			return index;
		},
	},
	{
		name: 'count',
		parameters: { value: REQUIRED },
		apply: (list, [wanted], budget) =>
			iterate(list, budget).filter((item) => equals(item, wanted, budget)).length,
	},
	{ name: 'copy', apply: (list) => list },
];

export const DICT_METHODS: ReadonlyArray<Method<Dict | object>> = [
	{ name: 'keys', apply: (dict, _args, budget) => new Sequence(keysOf(dict, budget), 'dict_keys') },
	{
		name: 'values',
		apply: (dict, _args, budget) =>
			new Sequence(
				entriesOf(dict, budget).map(([, value]) => value),
				'dict_values',
			),
	},
	{
		name: 'items',
		apply: (dict, _args, budget) =>
			new Sequence(
				entriesOf(dict, budget).map((entry) => tuple(entry)),
				'dict_items',
			),
	},
	{
		name: 'get',
		parameters: { key: REQUIRED, default: null },
		apply(dict, [key, fallback]) {
			const value = getKey(dict, checkKey(key));
			return value === undefined ? fallback : value;
		},
	},
	{ name: 'copy', apply: (dict) => dict },
];
