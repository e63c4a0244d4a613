import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { elementsOf, entriesOf, isList, isMapping } from './data';
import { isNumber, showNumber } from './numberValues';
import { replaceInChunks } from './pythonText';
import {
	Callable,
	Dict,
	Markup,
	Namespace,
	Sequence,
	type RangeBounds,
	type Value,
} from './valueTypes';
import { Undefined } from './undefined';

/** The author's word for what a value is; it stands in error messages instead of the value. */
export function describeKind(value: Value): string {
	if (value === null) return 'none';
	if (typeof value === 'string' || Markup.is(value)) return 'text';
	if (typeof value === 'boolean') return 'true/false';
	if (isNumber(value)) return 'a number';
	if (Undefined.is(value)) return 'undefined';
	if (isList(value)) return 'a list';
	if (Callable.is(value)) return 'a function';
	if (Namespace.is(value)) return 'a namespace';
	if (isMapping(value)) return 'an object';
	return 'a value of an unknown kind';
}

/** What `{{ value }}` prints: Python's `str()`. */
export function show(value: Value, budget: Budget): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return showNumber(value);
	if (value === null) return 'None';
	if (value === true) return 'True';
	if (value === false) return 'False';
	if (Undefined.is(value)) {
		if (value.soft) return '';
		throw value.fault();
	}
	if (Markup.is(value)) return value.text;
	return represent(value, budget);
}

/** Python's `repr()`. */
export function represent(value: Value, budget: Budget, depth = 0): string {
	budget.tick();
	budget.checkDepth(depth);
	if (typeof value === 'string') return quoteText(value, budget);
	if (isNumber(value)) return showNumber(value);
	if (value === null) return 'None';
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (Undefined.is(value)) return 'Undefined';
	if (Markup.is(value)) return `Markup(${quoteText(value.text, budget)})`;
	if (isList(value)) return representList(value, budget, depth);
	if (Callable.is(value)) return value.show;
	if (Namespace.is(value)) return `<Namespace ${representMapping(value.fields, budget, depth)}>`;
	if (isMapping(value)) return representMapping(value, budget, depth);
	throw runtimeFault('this kind of value cannot be printed');
}

function representList(value: Sequence | readonly Value[], budget: Budget, depth: number): string {
	if (Sequence.is(value) && value.bounds !== undefined) return representRange(value.bounds);
	const items = elementsOf(value, budget) ?? [];
	const kind = Sequence.is(value) ? value.kind : 'list';
	// two characters for ', ': lists shared inside lists print longer than they are stored
	budget.charge(items.length * 2 + 2);
	const inner = items.map((item) => represent(item, budget, depth + 1)).join(', ');
	if (kind === 'list') return `[${inner}]`;
	if (kind === 'tuple' || kind === 'group')
		return items.length === 1 ? `(${inner},)` : `(${inner})`;
	return `${kind}([${inner}])`;
}

const representRange = ({ start, stop, step }: RangeBounds): string =>
	`range(${[start, stop, ...(step === 1 ? [] : [step])].join(', ')})`;

function representMapping(value: Dict | object, budget: Budget, depth: number): string {
	const entries = entriesOf(value, budget);
	budget.charge(entries.length * 4 + 2);
	const inner = entries.map(
		([key, item]) => `${represent(key, budget, depth + 1)}: ${represent(item, budget, depth + 1)}`,
	);
	return `{${inner.join(', ')}}`;
}

/** What Python escapes in a repr: control and format characters, separators other than the space, lone surrogates. */
const NEEDS_ESCAPE = /['"\\]|[^ -~\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;
const SHORT: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
};

function quoteText(text: string, budget: Budget): string {
	const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
	const escape = (char: string): string => {
		if (char === "'" || char === '"') return char === quote ? `\\${char}` : char;
		const short = SHORT[char];
		if (short !== undefined) return short;
		const code = char.codePointAt(0) ?? 0;
		if (code < 0x100) return `\\x${hex(code, 2)}`;
		return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
	};
	return quote + replaceInChunks(text, NEEDS_ESCAPE, escape, budget) + quote;
}

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');
