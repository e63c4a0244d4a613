import { REQUIRED, type FilterEntry } from '../registry';
import { textOf, wholeNumber } from '../values/arguments';
import { iterate, plain } from '../values/compare';
import { show } from '../values/print';
import { capitalize, charactersOf, replaceText, SPACE, strip } from '../values/pythonText';
import { list, Markup } from '../values/valueTypes';

const WORD = /[\p{L}\p{N}_]+/gu;
/** Where Jinja2's `title` sees a new word. */
const WORD_START = new RegExp(`([-({[<${SPACE}]+)`);

function titleWord(word: string): string {
	const [first = ''] = word;
	return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

/** Filters that give text for text. */
export const TEXT_FILTERS: readonly FilterEntry[] = [
	{
		name: 'upper',
		markup: 'keeps',
		summary: 'All letters in upper case.',
		example: { template: "{{ 'billing'|upper }}", output: 'BILLING' },
		apply: (value, _args, { budget }) => budget.made(show(value, budget).toUpperCase()),
	},
	{
		name: 'lower',
		markup: 'keeps',
		summary: 'All letters in lower case.',
		example: { template: "{{ 'VIP'|lower }}", output: 'vip' },
		apply: (value, _args, { budget }) => budget.made(show(value, budget).toLowerCase()),
	},
	{
		name: 'capitalize',
		markup: 'keeps',
		summary: 'First letter in upper case, the others in lower case.',
		example: { template: "{{ 'john DOE'|capitalize }}", output: 'John doe' },
		apply: (value, _args, { budget }) => budget.made(capitalize(show(value, budget))),
	},
	{
		name: 'title',
		summary: 'Every word with its first letter in upper case.',
		example: { template: "{{ 'billing support'|title }}", output: 'Billing Support' },
		apply: (value, _args, { budget }) =>
			budget.made(show(value, budget).split(WORD_START).map(titleWord).join('')),
	},
	{
		name: 'trim',
		parameters: { chars: null },
		markup: 'keeps',
		summary: 'Without white space (or the given characters) at both ends.',
		example: {
			template: "[{{ '  hello  '|trim }}] [{{ '--x--'|trim('-') }}]",
			output: '[hello] [x]',
		},
		apply: (value, [chars], { budget }) =>
			strip(
				show(value, budget),
				'both',
				chars === null ? undefined : textOf(chars, "the filter 'trim'"),
			),
	},
	{
		name: 'replace',
		parameters: { old: REQUIRED, new: REQUIRED, count: null },
		summary: 'Replaces a text by another, everywhere or the first `count` times.',
		example: {
			template: "{{ 'a-b-c'|replace('-', '+') }} {{ 'a-b-c'|replace('-', '+', 1) }}",
			output: 'a+b+c a+b-c',
		},
		apply(value, [old, by, count], { budget }) {
			const times = count === null ? -1 : wholeNumber(count, "the filter 'replace'");
			return replaceText(show(value, budget), show(old, budget), show(by, budget), times, budget);
		},
	},
	{
		name: 'reverse',
		markup: 'keeps',
		summary: 'A text or list from its end to its beginning.',
		example: { template: "{{ 'abc'|reverse }} {{ [1, 2, 3]|reverse }}", output: 'cba [3, 2, 1]' },
		apply(value, _args, { budget }) {
			if (typeof value === 'string') {
				budget.chargeElements(value.length);
				return charactersOf(value).reverse().join('');
			}
			const items = iterate(value, budget, 'reverse');
			budget.chargeElements(items.length);
			return list([...items].reverse());
		},
	},
	{
		name: 'wordcount',
		summary: 'The number of words.',
		example: { template: "{{ 'My invoice is wrong'|wordcount }}", output: '4' },
		apply(value, _args, { budget }) {
			let count = 0;
			for (const match of show(value, budget).matchAll(WORD)) if (match) count++;
			return count;
		},
	},
	{
		name: 'string',
		markup: 'sees',
		summary: 'The value as text, as it would be printed.',
		example: { template: "{{ 42|string + '!' }}", output: '42!' },
		apply: (value, _args, { budget }) =>
			Markup.is(value) ? value : budget.made(show(value, budget)),
	},
	{
		name: 'safe',
		markup: 'sees',
		summary:
			'Marks text as escaped already, so that `escape` leaves it alone. Prompts are never escaped by themselves.',
		example: { template: "{{ '<b>'|safe|escape }}", output: '<b>' },
		apply: (value, _args, { budget }) => new Markup(show(plain(value), budget)),
	},
];
