import type { FlatContext, PartialContext } from '../flatten/context';
import type { RedactOptions } from '../redact';
import { readContext } from '../redact/redactContext';

/** Shorter ones stand in ordinary words. */
const MIN_LENGTH = 6;

/**
 * Extra variables with the private values of the conversation replaced by their placeholders. What else stands in them was put there
 * by the author of the flow and stays.
 */
export function maskVariables(
	variables: Readonly<Record<string, unknown>>,
	context: FlatContext | PartialContext,
	options: RedactOptions,
): Record<string, unknown> {
	if (Object.keys(variables).length === 0) return { ...variables };
	const values = [...readContext(context, options).placeholders.values]
		.filter(([, value]) => value.length >= MIN_LENGTH)
		.sort(([, a], [, b]) => b.length - a.length);
	const mask = (value: unknown): unknown => {
		if (typeof value === 'string') return values.reduce((text, [placeholder, found]) => text.replaceAll(found, () => placeholder), value);
		if (Array.isArray(value)) return value.map(mask);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mask(item)]));
	};
	return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, mask(value)]));
}
