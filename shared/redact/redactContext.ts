import type { FlatContext, PartialContext } from '../domain';
import { runAtOnce, type Steps } from '../steps';
import {
	findPrivateValues,
	findPrivateValuesInSteps,
	type Field,
	type MaskedSpan,
} from './detection/detect';
import { copyOf, peopleOf, fieldsOf, type ContextField } from './contextFields';
import { KnownValues } from './known/knownValues';
import { Placeholders, replaceMarks } from './placeholders/assignPlaceholders';
import type { LanguagePack } from './languages/languagePack';
import { settingsOf, type Settings } from './settings';
import type { ContextFinding, RedactedContext, RedactOptions } from './redactionTypes';

/** Count of the masks that Genesys Cloud had set itself. */
export const PLATFORM_TOKENS = 'PLATFORM_TOKEN';

/**
 * The context with everything private replaced by placeholders, which are numbered per conversation: the same value always has the same
 * one. Turns are read with each other, so that digits which answer a question are masked though alone they match nothing. Ids, times,
 * queues, bots and numbers stay. The input is not touched; the same input and options always give the same result.
 *
 * @throws ServiceError `invalid_input` for an entity nobody knows or a pattern that cannot be used.
 */
export function redactContext<C extends FlatContext | PartialContext>(
	context: C,
	options: RedactOptions = {},
): RedactedContext<C> {
	return applyMasks(context, analyzeContext(context, options));
}

/** The same for a context that was read already. */
export function applyMasks<C extends FlatContext | PartialContext>(
	context: C,
	{ slots, marks, placeholders, platformTokens, language }: Reading,
): RedactedContext<C> {
	const copy = copyOf(context);
	const findings: ContextFinding[] = [];
	const counts: Record<string, number> = {};
	slots.forEach(({ field, write }, index) => {
		const found = marks[index] ?? [];
		if (found.length > 0) write(copy, replaceMarks(field.text, found, placeholders));
		for (const { entity, start, end, country } of found) {
			findings.push({
				entity,
				...(field.turn === undefined ? { field: field.field } : { turn: field.turn }),
				start,
				end,
				...(country === undefined ? {} : { country }),
			});
			counts[entity] = (counts[entity] ?? 0) + 1;
		}
	});
	if (platformTokens > 0) counts[PLATFORM_TOKENS] = platformTokens;
	return { context: copy, findings, counts, language: language.code };
}

/** What redaction and restoring both need: the marks, and placeholders that are all given out. */
export interface Reading {
	slots: ContextField[];
	marks: MaskedSpan[][];
	placeholders: Placeholders;
	platformTokens: number;
	/** All that was found, to be found elsewhere. */
	known: KnownValues;
	settings: Settings;
	language: LanguagePack;
}

export function analyzeContext(
	context: FlatContext | PartialContext,
	options: RedactOptions,
): Reading {
	return runAtOnce(analyzeContextInSteps(context, options));
}

/** The same in steps. */
export function* analyzeContextInSteps(
	context: FlatContext | PartialContext,
	options: RedactOptions,
): Steps<Reading> {
	const settings = settingsOf(options);
	const slots = fieldsOf(context);
	const fields = slots.map(({ field }) => field);
	const known = new KnownValues(settings.known, peopleOf(context), settings.entities);
	const { marks, platformTokens, language } = yield* findPrivateValuesInSteps(
		fields,
		known,
		settings,
	);
	yield;
	const placeholders = new Placeholders(fields, settings);
	const seen = new Set(marks.flat().map(({ label, identity }) => `${label ?? ''} ${identity}`));
	for (const { label, key } of known.order)
		if (seen.has(`${label} ${key}`)) placeholders.number(label, key);
	slots.forEach(({ field }, index) => replaceMarks(field.text, marks[index] ?? [], placeholders));
	return { slots, marks, placeholders, platformTokens, known, settings, language };
}

/**
 * Texts that go along with a conversation, masked like its turns: with what is known of the conversation, and with all detectors. A value
 * that stands in the conversation has its placeholder from there, whatever its spelling here, so that it can be restored; others have
 * numbers of their own. The conversation's own placeholders do not depend on these texts.
 */
export function redactAlongside(
	texts: readonly Field[],
	{ known, settings, placeholders, language }: Reading,
): string[] {
	const { marks } = findPrivateValues(texts, known, settings, language);
	placeholders.reserve(texts);
	const beside = {
		of: (mark: MaskedSpan, value: string): string => placeholders.nearest(mark, value),
	};
	return texts.map(({ text }, index) => replaceMarks(text, marks[index] ?? [], beside));
}
