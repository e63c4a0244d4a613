import type { Runtime, TestEntry } from '../registry';
import { binary } from '../values/arithmetic';
import { contains, equals, order, plain } from '../values/compare';
import { PyFloat, type Value } from '../values/valueTypes';

const modulo = (value: Value, by: Value, rest: Value, { budget }: Runtime): boolean =>
	equals(binary('%', value, by, budget), rest, budget);

/** Python's `is`, as far as data has an identity: small values are themselves, lists and objects the same object. */
function same(left: Value, right: Value): boolean {
	const [a, b] = [plain(left), plain(right)];
	if (PyFloat.is(a) && PyFloat.is(b)) return a.value === b.value;
	return a === b;
}

/** Tests against another value. */
export const COMPARISON_TESTS: readonly TestEntry[] = [
	{
		name: 'eq',
		aliases: ['equalto', '=='],
		argument: true,
		summary: 'Equal to.',
		example: { template: "{{ 'chat' is eq 'chat' }} {{ '1' is eq 1 }}", output: 'True False' },
		apply: (value, other, { budget }) => equals(value, other, budget),
	},
	{
		name: 'ne',
		aliases: ['!='],
		argument: true,
		summary: 'Not equal to.',
		example: { template: '{{ 1 is ne 2 }}', output: 'True' },
		apply: (value, other, { budget }) => !equals(value, other, budget),
	},
	{
		name: 'lt',
		aliases: ['lessthan', '<'],
		argument: true,
		summary: 'Less than.',
		example: { template: '{{ 1 is lt 2 }} {{ 2 is lessthan 2 }}', output: 'True False' },
		apply: (value, other, { budget }) => order(value, other, budget) < 0,
	},
	{
		name: 'le',
		aliases: ['<='],
		argument: true,
		summary: 'Less than or equal to.',
		example: { template: '{{ 2 is le 2 }}', output: 'True' },
		apply: (value, other, { budget }) => order(value, other, budget) <= 0,
	},
	{
		name: 'gt',
		aliases: ['greaterthan', '>'],
		argument: true,
		summary: 'Greater than.',
		example: { template: '{{ 3 is gt 2 }} {{ 2 is greaterthan 2 }}', output: 'True False' },
		apply: (value, other, { budget }) => order(value, other, budget) > 0,
	},
	{
		name: 'ge',
		aliases: ['>='],
		argument: true,
		summary: 'Greater than or equal to.',
		example: { template: '{{ 2 is ge 2 }}', output: 'True' },
		apply: (value, other, { budget }) => order(value, other, budget) >= 0,
	},
	{
		name: 'in',
		argument: true,
		summary: 'Contained in a list, a text or the keys of an object.',
		example: { template: "{{ 'chat' is in ['chat', 'voice'] }}", output: 'True' },
		apply: (value, container, { budget }) => contains(container, value, budget),
	},
	{
		name: 'sameas',
		argument: true,
		summary: 'The very same value.',
		example: {
			template: '{{ false is sameas false }} {{ 0 is sameas false }}',
			output: 'True False',
		},
		apply: same,
	},
	{
		name: 'odd',
		summary: 'An odd number.',
		example: { template: '{{ 3 is odd }}', output: 'True' },
		apply: (value, _argument, runtime) => modulo(value, 2, 1, runtime),
	},
	{
		name: 'even',
		summary: 'An even number.',
		example: { template: '{{ 3 is even }}', output: 'False' },
		apply: (value, _argument, runtime) => modulo(value, 2, 0, runtime),
	},
	{
		name: 'divisibleby',
		argument: true,
		summary: 'Divisible without rest.',
		example: {
			template: '{{ 9 is divisibleby 3 }} {{ 9 is divisibleby(4) }}',
			output: 'True False',
		},
		apply: (value, by, runtime) => modulo(value, by, 0, runtime),
	},
];
