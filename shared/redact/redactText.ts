import { runAtOnce, type Steps } from '../steps';
import { findPrivateValuesInSteps, type Field } from './detection/detect';
import { KnownValues } from './known/knownValues';
import { Placeholders, replaceMarks } from './placeholders/assignPlaceholders';
import { settingsOf } from './settings';
import type { Finding, RedactedText, RedactTextOptions } from './redactionTypes';

/**
 * A text with everything private in it replaced by placeholders. Only what the text itself and `previous` say about it is known; for a
 * whole conversation use `redactContext`.
 *
 * @throws ServiceError `invalid_input` for an entity nobody knows or a pattern that cannot be used.
 */
export function redactText(text: string, options: RedactTextOptions = {}): RedactedText {
	return runAtOnce(redactTextInSteps(text, options));
}

/** The same in steps. */
export function* redactTextInSteps(
	text: string,
	options: RedactTextOptions = {},
): Steps<RedactedText> {
	const settings = settingsOf(options);
	const fields: Field[] = [...(options.previous ?? []), text].map((each) => ({ text: each }));
	const { marks } = yield* findPrivateValuesInSteps(
		fields,
		new KnownValues(settings.known, [], settings.entities),
		settings,
	);
	const found = marks.at(-1) ?? [];
	const findings: Finding[] = found.map(({ entity, start, end, country }) => ({
		entity,
		start,
		end,
		...(country === undefined ? {} : { country }),
	}));
	return { text: replaceMarks(text, found, new Placeholders([{ text }], settings)), findings };
}
