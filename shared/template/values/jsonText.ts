import { runtimeFault } from '../templateError';
import type { Budget } from '../limits';
import { elementsOf, entriesOf, isMapping } from './data';
import { order } from './compare';
import { isNumber, isFloat, numberOf, showNumber } from './numberValues';
import { describeKind } from './print';
import { replaceInChunks } from './pythonText';
import { Markup, Sequence, type Value } from './valueTypes';
import { defined } from './undefined';

interface JsonStyle {
	/** Text per level; undefined writes everything on one line. */
	readonly indent: string | undefined;
	readonly sortKeys: boolean;
	/** Writes every character beyond ASCII as \uXXXX, as Python's `json.dumps` does. */
	readonly ascii: boolean;
}

export function toJson(value: Value, style: JsonStyle, budget: Budget, depth = 0): string {
	budget.tick();
	budget.checkDepth(depth);
	const given = defined(value);
	if (given === null || typeof given === 'boolean') return String(given);
	if (typeof given === 'string') return quote(given, style, budget);
	if (Markup.is(given)) return quote(given.text, style, budget);
	if (isNumber(given)) return jsonNumber(given);
	if (Sequence.is(given) && (given.kind === 'range' || given.kind.startsWith('dict_'))) {
		throw runtimeFault(`a ${given.kind} cannot be written as JSON, only a list of it`);
	}
	const elements = elementsOf(given, budget);
	const next = (item: Value): string => toJson(item, style, budget, depth + 1);
	if (elements !== undefined) return wrap('[', ']', elements, next, style, budget, depth);
	if (!isMapping(given)) throw runtimeFault(`${describeKind(given)} cannot be written as JSON`);
	const entries = entriesOf(given, budget);
	if (style.sortKeys) entries.sort((a, b) => order(a[0], b[0], budget));
	const member = ([key, item]: readonly [Value, Value]): string =>
		`${quote(keyText(key), style, budget)}: ${next(item)}`;
	return wrap('{', '}', entries, member, style, budget, depth);
}

function wrap<T>(
	open: string,
	close: string,
	items: readonly T[],
	write: (item: T) => string,
	style: JsonStyle,
	budget: Budget,
	depth: number,
): string {
	if (items.length === 0) return open + close;
	const { indent } = style;
	if (indent === undefined) return open + items.map(write).join(', ') + close;
	const inner = `\n${indent.repeat(depth + 1)}`;
	budget.charge((items.length + 1) * (inner.length + 1));
	return `${open}${inner}${items.map(write).join(`,${inner}`)}\n${indent.repeat(depth)}${close}`;
}

function jsonNumber(value: Parameters<typeof showNumber>[0]): string {
	const number = numberOf(value);
	if (Number.isFinite(number)) return showNumber(value);
	return isFloat(value) && Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity';
}

function keyText(key: Value): string {
	if (typeof key === 'string') return key;
	if (Markup.is(key)) return key.text;
	return isNumber(key) ? jsonNumber(key) : String(key);
}

function quote(text: string, style: JsonStyle, budget: Budget): string {
	budget.scan(text.length);
	const quoted = budget.made(JSON.stringify(text));
	if (!style.ascii) return quoted;
	return replaceInChunks(
		quoted,
		/[\x7f-\uffff]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
		budget,
	);
}
