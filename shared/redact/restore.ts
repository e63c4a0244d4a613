import type { FlatContext, PartialContext } from '../domain';
import { runAtOnce, type Steps } from '../steps';
import { analyzeContextInSteps } from './redactContext';
import { settingsOf } from './settings';
import type { Restored, RedactOptions } from './redactionTypes';

/** Words and a number in brackets of any kind, or joined by underscores without brackets. Every part is bounded. */
const LIKENESS =
	/[[({<]{1,2}[ ]?[A-Za-z]{2,16}(?:[ _-][A-Za-z]{1,16}){0,4}[ _:#-]{0,2}\d{1,6}[ ]?[\])}>]{0,2}|(?<![\p{L}\p{N}])[A-Za-z]{2,16}(?:_[A-Za-z]{1,16}){0,4}_\d{1,6}(?!\d)|(?<![\p{L}\p{N}])[A-Z]{2,16}(?:_[A-Z]{1,16}){0,4}-\d{1,6}(?!\d)/gu;

/**
 * Puts the values back into an answer that was written about a redacted conversation. Nothing is stored for it: which placeholder stands
 * for what is worked out again from the same conversation and the same options.
 *
 * @param context The context before it was redacted.
 * @throws ServiceError `invalid_input` as `redactContext` does.
 */
export function restore(
	text: string,
	context: FlatContext | PartialContext,
	options: RedactOptions = {},
): Restored {
	return runAtOnce(restoreInSteps(text, context, options));
}

/** The same in steps. */
export function* restoreInSteps(
	text: string,
	context: FlatContext | PartialContext,
	options: RedactOptions = {},
): Steps<Restored> {
	const { labels } = settingsOf(options);
	const { placeholders } = yield* analyzeContextInSteps(context, options);
	const unknown = new Set<string>();
	const wellFormed = labels.in(text);
	const pieces: string[] = [];
	let restored = 0;
	let at = 0;
	for (const { start, end } of wellFormed) {
		const placeholder = text.slice(start, end);
		const value = placeholders.valueOf(placeholder);
		if (value === undefined) unknown.add(placeholder);
		else restored++;
		pieces.push(text.slice(at, start), value ?? placeholder);
		at = end;
	}
	pieces.push(text.slice(at));
	return {
		text: pieces.join(''),
		restored,
		unknown: [...unknown],
		altered: alteredIn(text, wellFormed, labels),
	};
}

function alteredIn(
	text: string,
	wellFormed: ReadonlyArray<{ start: number; end: number }>,
	labels: { baseOf(label: string): string | undefined },
): string[] {
	const altered = new Set<string>();
	let next = 0;
	for (const match of text.matchAll(LIKENESS)) {
		const end = match.index + match[0].length;
		while (next < wellFormed.length && (wellFormed[next]?.end ?? 0) <= match.index) next++;
		if ((wellFormed[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
		const inner = match[0].replaceAll(/[^A-Za-z0-9]+/g, ' ').trim();
		const words = /^([A-Za-z ]+?) ?(\d+)$/.exec(inner);
		const label = (words?.[1] ?? '').toUpperCase().replaceAll(' ', '_');
		if (labels.baseOf(label) !== undefined) altered.add(match[0].trim());
	}
	return [...altered];
}
