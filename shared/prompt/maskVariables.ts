import { redactAlongside, type Reading } from '../redact';

interface Text {
	text: string;
	about?: string;
	bare?: boolean;
}

/**
 * Extra variables masked like the turns of the conversation they go along with, also in the texts of lists and objects. A key tells what
 * its value is, as the name of an attribute does; keys, numbers and truth values stay.
 */
export function maskVariables(
	variables: Readonly<Record<string, unknown>>,
	reading: Reading,
): Record<string, unknown> {
	const texts: Text[] = [];
	// Only a text that begins as names do may be one: a variable `mark` of a customer Mark is another thing.
	forEachText(variables, undefined, (text, about) =>
		texts.push({ text, about, bare: /^\p{Lu}/u.test(text) }),
	);
	const masked = redactAlongside(texts, reading);
	let next = 0;
	return forEachText(variables, undefined, () => masked[next++] ?? '') as Record<string, unknown>; // an object stays one
}

/** The same value with what `change` gives for each text in it. Of a list the first text alone has the list's name: the others follow it as turns do. */
function forEachText(
	value: unknown,
	name: string | undefined,
	change: (text: string, name: string | undefined) => unknown,
): unknown {
	if (typeof value === 'string') return change(value, name);
	if (Array.isArray(value))
		return value.map((item, index) => forEachText(item, index === 0 ? name : undefined, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, forEachText(item, key, change)]),
	);
}
