import { runtimeFault } from '../templateError';
import { REQUIRED, type FilterEntry } from '../registry';
import { wholeNumber } from '../values/arguments';
import { binary } from '../values/arithmetic';
import { attributeGetter } from '../values/access';
import { iterate } from '../values/compare';
import { elementsOf, isHostArray, isList, isMapping, lengthOfArray, sizeOf } from '../values/data';
import { describeKind, show } from '../values/print';
import { textLength } from '../values/pythonText';
import { list, type Value } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';

/** Filters about the elements of a list (or the characters of a text, or the keys of an object). */
export const LIST_FILTERS: readonly FilterEntry[] = [
	{
		name: 'length',
		aliases: ['count'],
		summary: 'The number of elements, keys or characters.',
		example: { template: "{{ [1, 2, 3]|length }} {{ 'naïve 👍'|length }}", output: '3 7' },
		apply(value, _args, { budget }) {
			if (typeof value === 'string') return textLength(value);
			if (isHostArray(value)) return lengthOfArray(value);
			if (isList(value)) return elementsOf(value, budget)?.length ?? 0;
			if (Undefined.is(value) && value.soft) return 0;
			defined(value);
			if (isMapping(value)) return sizeOf(value, budget);
			throw runtimeFault(`${describeKind(value)} has no length`);
		},
	},
	{
		name: 'first',
		summary: 'The first element.',
		example: { template: '{{ [1, 2, 3]|first }}', output: '1' },
		apply: (value, _args, { budget }) => iterate(value, budget, 'take the first element of')[0],
	},
	{
		name: 'last',
		markup: 'keeps',
		summary: 'The last element.',
		example: { template: '{{ [1, 2, 3]|last }}', output: '3' },
		apply(value, _args, { budget }) {
			const items = iterate(value, budget, 'take the last element of');
			return items[items.length - 1];
		},
	},
	{
		name: 'join',
		parameters: { d: '', attribute: null },
		summary: 'The elements as one text, with a separator; with `attribute` that field of each.',
		example: {
			template: "{{ skills|join(', ') }} / {{ participants|join(' & ', attribute='name') }}",
			data: { skills: ['billing', 'english'], participants: [{ name: 'Ann' }, { name: 'Bob' }] },
			output: 'billing, english / Ann & Bob',
		},
		apply(value, [separator, attribute], { budget }) {
			const get = attributeGetter(attribute, budget);
			const between = show(separator, budget);
			const parts = iterate(value, budget, 'join').map((item) => {
				const text = show(get(item), budget);
				budget.charge(text.length + between.length);
				return text;
			});
			return parts.join(between);
		},
	},
	{
		name: 'list',
		summary: 'A list of the elements; of a text, its characters.',
		example: { template: "{{ 'abc'|list }}", output: "['a', 'b', 'c']" },
		apply(value, _args, { budget }) {
			const items = iterate(value, budget);
			budget.chargeElements(items.length);
			return list([...items]);
		},
	},
	{
		name: 'batch',
		parameters: { linecount: REQUIRED, fill_with: null },
		summary:
			'Lists of `linecount` elements each; the last one filled up when `fill_with` is given.',
		example: { template: '{{ [1, 2, 3, 4, 5]|batch(2, 0) }}', output: '[[1, 2], [3, 4], [5, 0]]' },
		apply(value, [count, fill], { budget }) {
			const size = wholeNumber(count, "the filter 'batch'");
			const batches: Value[] = [];
			let current: Value[] = [];
			for (const item of iterate(value, budget)) {
				if (current.length === size) {
					budget.chargeElements(size);
					batches.push(list(current));
					current = [];
				}
				current.push(item);
			}
			budget.chargeElements(Math.max(current.length, size));
			if (current.length > 0) {
				if (fill !== null) while (current.length < size) current.push(fill);
				batches.push(list(current));
			}
			return list(batches);
		},
	},
	{
		name: 'slice',
		parameters: { slices: REQUIRED, fill_with: null },
		summary: 'The elements in `slices` lists of about equal length.',
		example: { template: '{{ [1, 2, 3, 4, 5]|slice(2) }}', output: '[[1, 2, 3], [4, 5]]' },
		apply(value, [count, fill], { budget }) {
			const slices = wholeNumber(count, "the filter 'slice'");
			if (slices === 0) throw runtimeFault('slice needs at least one part');
			const items = iterate(value, budget);
			budget.chargeElements(items.length + 4 * Math.max(0, slices));
			const size = Math.floor(items.length / slices);
			const longer = items.length % slices;
			const result: Value[] = [];
			let start = 0;
			for (let index = 0; index < slices; index++) {
				const end = start + size + (index < longer ? 1 : 0);
				const part = items.slice(start, end);
				result.push(list(fill !== null && index >= longer ? [...part, fill] : part));
				start = end;
			}
			return list(result);
		},
	},
	{
		name: 'sum',
		parameters: { attribute: null, start: 0 },
		summary: 'The sum of the elements, or of one field of each, added to `start`.',
		example: {
			template: "{{ [1, 2, 3.5]|sum }} {{ items|sum(attribute='price') }}",
			data: { items: [{ price: 10 }, { price: 5 }] },
			output: '6.5 15',
		},
		apply(value, [attribute, start], { budget }) {
			const get = attributeGetter(attribute, budget);
			if (typeof start === 'string') throw runtimeFault("'sum' cannot add texts, use 'join'");
			let total = start;
			for (const item of iterate(value, budget)) {
				budget.tick();
				total = binary('+', total, get(item), budget);
			}
			return total;
		},
	},
];
