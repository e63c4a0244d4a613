import { isLower, isUpper } from '../methods/case';
import type { TestEntry } from '../registry';
import { plain } from '../values/compare';
import { checkKey, isList, isMapping } from '../values/data';
import { isFloat, isInteger, isNumeric } from '../values/numberValues';
import { show } from '../values/print';
import { Callable, Markup, type Value } from '../values/valueTypes';
import { defined, Undefined } from '../values/undefined';

const isText = (value: Value): boolean => typeof value === 'string' || Markup.is(value);
/** Jinja2 looks the name up in a dict, which lists and objects can't be keys of. */
const isNameIn = (value: Value, entries: ReadonlyMap<string, unknown>): boolean => {
	const name = plain(checkKey(value));
	return typeof name === 'string' && entries.has(name);
};
const isCollection = (value: Value): boolean => isText(value) || isList(value) || isMapping(value);

/** Tests about what a value is. */
export const KIND_TESTS: readonly TestEntry[] = [
	{
		name: 'defined',
		summary: 'The value exists, even if it is none.',
		example: {
			template: '{{ agent is defined }} {{ nickname is defined }}',
			data: { agent: null },
			output: 'True False',
		},
		apply: (value) => !Undefined.is(value),
	},
	{
		name: 'undefined',
		summary: 'The value does not exist.',
		example: { template: '{{ nickname is undefined }}', output: 'True' },
		apply: (value) => Undefined.is(value),
	},
	{
		name: 'none',
		summary: 'The value is none (null in JSON).',
		example: { template: '{{ none is none }} {{ 0 is none }}', output: 'True False' },
		apply: (value) => value === null,
	},
	{
		name: 'boolean',
		summary: 'true or false.',
		example: { template: '{{ true is boolean }} {{ 1 is boolean }}', output: 'True False' },
		apply: (value) => typeof value === 'boolean',
	},
	{
		name: 'true',
		summary: 'true itself.',
		example: { template: '{{ true is true }} {{ 1 is true }}', output: 'True False' },
		apply: (value) => value === true,
	},
	{
		name: 'false',
		summary: 'false itself.',
		example: { template: '{{ false is false }} {{ 0 is false }}', output: 'True False' },
		apply: (value) => value === false,
	},
	{
		name: 'integer',
		summary: 'A whole number.',
		example: { template: '{{ 3 is integer }} {{ 3.0 is integer }}', output: 'True False' },
		apply: (value) => isInteger(value),
	},
	{
		name: 'float',
		summary: 'A decimal number.',
		example: { template: '{{ 3.5 is float }} {{ 3 is float }}', output: 'True False' },
		apply: (value) => isFloat(value),
	},
	{
		name: 'number',
		summary: 'A number of either kind, or true or false.',
		example: { template: "{{ 3.5 is number }} {{ '3' is number }}", output: 'True False' },
		apply: (value) => isNumeric(value),
	},
	{
		name: 'string',
		summary: 'Text.',
		example: { template: "{{ 'x' is string }} {{ 3 is string }}", output: 'True False' },
		apply: isText,
	},
	{
		name: 'mapping',
		summary: 'An object.',
		example: { template: "{{ {'a': 1} is mapping }} {{ [1] is mapping }}", output: 'True False' },
		apply: (value) => isMapping(value),
	},
	{
		name: 'sequence',
		summary: 'Text, a list or an object (as in Jinja2).',
		example: {
			template: "{{ [1] is sequence }} {{ 'x' is sequence }} {{ 3 is sequence }}",
			output: 'True True False',
		},
		apply: isCollection,
	},
	{
		name: 'iterable',
		summary: 'A `for` can loop over it.',
		example: { template: '{{ [1] is iterable }} {{ 3 is iterable }}', output: 'True False' },
		apply: (value) => (Undefined.is(value) && value.soft) || isCollection(defined(value)),
	},
	{
		name: 'callable',
		summary: 'It can be called: a macro or a function of the engine.',
		example: { template: '{{ range is callable }} {{ 3 is callable }}', output: 'True False' },
		apply: (value) => Callable.is(value) || Undefined.is(value),
	},
	{
		name: 'escaped',
		summary: 'It went through `escape` or `safe`.',
		example: { template: "{{ '<'|e is escaped }} {{ '<' is escaped }}", output: 'True False' },
		apply: (value) => Markup.is(value),
	},
	{
		name: 'lower',
		summary: 'Text without upper case letters.',
		example: { template: "{{ 'abc' is lower }} {{ 'Abc' is lower }}", output: 'True False' },
		apply: (value, _argument, { budget }) => isLower(show(value, budget)),
	},
	{
		name: 'upper',
		summary: 'Text without lower case letters.',
		example: { template: "{{ 'ABC' is upper }} {{ 'Abc' is upper }}", output: 'True False' },
		apply: (value, _argument, { budget }) => isUpper(show(value, budget)),
	},
	{
		name: 'filter',
		summary: 'The name of a filter.',
		example: { template: "{{ 'upper' is filter }} {{ 'shout' is filter }}", output: 'True False' },
		apply: (value, _argument, { registry }) => isNameIn(value, registry.filters),
	},
	{
		name: 'test',
		summary: 'The name of a test.',
		example: { template: "{{ 'even' is test }} {{ 'loud' is test }}", output: 'True False' },
		apply: (value, _argument, { registry }) => isNameIn(value, registry.tests),
	},
];
