import { tryParseJson } from '../../http';
import { isObject, set } from './keywords';

/** A value read from JSON, and the digits of the numbers in it that a double cannot hold, by their place. */
export interface ReadJson {
	/** With such numbers as near as a double comes. */
	value: unknown;
	long: ReadonlyArray<{ steps: readonly string[]; digits: string }>;
}

/** Digits that may be too many, or an exponent that may be too large. */
const SUSPECT = /\d{16}|\d[eE][+-]?\d{3}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const MARK = '\u0000long number ';

/** JSON as a value; undefined when it is none. Numbers that would be rounded without a word, or become infinite, are told. */
export function readJson(text: string): ReadJson | undefined {
	if (!SUSPECT.test(text)) {
		const value = tryParseJson(text);
		return value === undefined ? undefined : { value, long: [] };
	}
	const found: string[] = [];
	const value = tryParseJson(marked(text, found));
	if (value === undefined) return undefined;
	const long: Array<{ steps: readonly string[]; digits: string }> = [];
	const plain = replaced(value, [], (mark, steps) => {
		const digits = found[Number(mark)] ?? '';
		long.push({ steps, digits });
		return Number(digits);
	});
	return { value: plain, long };
}

/** The value with digits as text at some of the places. */
export function withDigits(
	{ value, long }: ReadJson,
	isText: (steps: readonly string[]) => boolean,
): unknown {
	return long.reduce(
		(result, { steps, digits }) => (isText(steps) ? withValue(result, steps, digits) : result),
		value,
	);
}

function withValue(value: unknown, [step, ...rest]: readonly string[], digits: string): unknown {
	if (step === undefined) return digits;
	if (Array.isArray(value))
		return (value as unknown[]).map((entry, index) =>
			String(index) === step ? withValue(entry, rest, digits) : entry,
		);
	if (!isObject(value)) return value;
	const copy: Record<string, unknown> = {};
	for (const [name, entry] of Object.entries(value))
		set(copy, name, name === step ? withValue(entry, rest, digits) : entry);
	return copy;
}

/** The text with a mark in place of every number that is too long; strings stay as they are. */
function marked(text: string, found: string[]): string {
	let result = '';
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? '';
		if (character === '"') {
			for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
		} else if (character === '-' || (character >= '0' && character <= '9')) {
			NUMBER.lastIndex = at;
			const [digits = character] = NUMBER.exec(text) ?? [];
			if (isTooLong(digits)) {
				result += `${text.slice(from, at)}${JSON.stringify(`${MARK}${found.push(digits) - 1}`)}`;
				from = at + digits.length;
			}
			at += digits.length - 1;
		}
	}
	return result + text.slice(from);
}

function isTooLong(digits: string): boolean {
	const number = Number(digits);
	if (!Number.isFinite(number)) return true;
	if (number === 0) return /[1-9]/.test(digits.split(/e/i, 1)[0] ?? '');
	// What a double prints as itself came from a double, or means no more than one holds.
	return /^-?\d+$/.test(digits) && BigInt(number) !== BigInt(digits) && String(number) !== digits;
}

function replaced(
	value: unknown,
	steps: readonly string[],
	change: (mark: string, steps: readonly string[]) => unknown,
): unknown {
	if (typeof value === 'string')
		return value.startsWith(MARK) ? change(value.slice(MARK.length), steps) : value;
	if (steps.length > 200) return value;
	if (Array.isArray(value))
		return (value as unknown[]).map((entry, index) =>
			replaced(entry, [...steps, String(index)], change),
		);
	if (!isObject(value)) return value;
	const copy: Record<string, unknown> = {};
	for (const [name, entry] of Object.entries(value))
		set(copy, name, replaced(entry, [...steps, name], change));
	return copy;
}
