import { type Method } from './method';
import {
	capitalize,
	caseFold,
	charactersOf,
	isSpace,
	pythonTitle,
	swapCase,
} from '../values/pythonText';

const every = (text: string, pattern: RegExp): boolean => text !== '' && pattern.test(text);

/** Python's title case test: upper case only at the start of words, and at least one letter. */
function isTitle(text: string): boolean {
	return /\p{L}/u.test(text) && pythonTitle(text) === text;
}

export const isLower = (text: string): boolean =>
	/\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text);
export const isUpper = (text: string): boolean =>
	/\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lt}]/u.test(text);

/** Methods that change or ask for the case and kind of letters; none takes an argument. */
export const CASE_METHODS: ReadonlyArray<Method<string>> = [
	{ name: 'upper', apply: (text) => text.toUpperCase() },
	{ name: 'lower', apply: (text) => text.toLowerCase() },
	{
		name: 'casefold',
		apply: (text, _args, budget) => caseFold(text, budget),
	},
	{ name: 'capitalize', apply: (text) => capitalize(text) },
	{ name: 'title', apply: (text, _args, budget) => budget.made(pythonTitle(text)) },
	{ name: 'swapcase', apply: (text, _args, budget) => swapCase(text, budget) },
	{ name: 'isupper', apply: (text) => isUpper(text) },
	{ name: 'islower', apply: (text) => isLower(text) },
	{ name: 'istitle', apply: (text) => isTitle(text) },
	{ name: 'isalpha', apply: (text) => every(text, /^\p{L}+$/u) },
	{ name: 'isdecimal', apply: (text) => every(text, /^\p{Nd}+$/u) },
	{ name: 'isdigit', apply: (text) => every(text, /^[\p{Nd}¹²³⁰⁴-⁹₀-₉①-⑨]+$/u) },
	{ name: 'isnumeric', apply: (text) => every(text, /^\p{N}+$/u) },
	{ name: 'isalnum', apply: (text) => every(text, /^[\p{L}\p{N}]+$/u) },
	{ name: 'isspace', apply: (text) => text !== '' && charactersOf(text).every(isSpace) },
	{ name: 'isascii', apply: (text) => !/[^\0-\x7f]/.test(text) },
	{
		name: 'isidentifier',
		apply: (text) => every(text, /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u),
	},
	{ name: 'isprintable', apply: (text) => !/[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text) },
];
