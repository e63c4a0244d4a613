import { z } from 'zod';
import { invalidInput } from '../../../shared/errors';
import type { FlatContext } from '../../../shared/domain';
import { flattenConversation } from '../../../shared/flatten';
import { type RedactOptions, restoreInSteps } from '../../../shared/redact';
import type { Steps } from '../../../shared/steps';
import { defineOperation } from '../../adapter/operations';
import { inSlices } from '../../adapter/slices';
import { restoreFields } from '../fields';
import { privacySchema, redactOptions } from '../parameters';
import { readSource } from '../source';

/** An answer with placeholders in, the same with values out. Nothing was stored: the same conversation gives the same placeholders. */
export const restoreOperation = defineOperation({
	value: 'restore',
	name: 'Restore',
	action: 'Restore private data',
	description:
		'Put the values back in place of the placeholders in an answer, worked out again from the same conversation',
	fields: restoreFields,
	parameters: z.object({ answer: z.unknown(), source: z.unknown(), privacy: privacySchema }),
	async prepare(context) {
		const signal = context.getExecutionCancelSignal();
		return async ({ answer, source, privacy }, { input }) => {
			if (answer === undefined || answer === null) {
				throw invalidInput(
					"The parameter 'Answer' gives nothing for this item",
					'Check the expression: the item may not have the field it refers to.',
				);
			}
			const { conversation, payload } = readSource(source, input.json);
			const { value, ...report } = await inSlices(
				signal,
				async (slices) =>
					await slices.run(
						restoreDeep(answer, flattenConversation(conversation), redactOptions(privacy, payload)),
					),
			);
			return { ...(typeof value === 'string' ? { text: value } : { data: value }), ...report };
		};
	},
});

interface DeepRestored {
	value: unknown;
	restored: number;
	unknown: string[];
	altered: string[];
}

/** Stands in no answer, so that all texts of an object can be restored at once: each time the whole conversation is read. */
const BETWEEN = '\n\u0000\n';

/** All texts of an answer that may be an object, as structured output is one. */
function* restoreDeep(
	answer: unknown,
	context: FlatContext,
	options: RedactOptions,
): Steps<DeepRestored> {
	const texts: string[] = [];
	forEachText(answer, (text) => texts.push(text));
	const { text, ...report } = yield* restoreInSteps(
		texts.map((each) => each.replaceAll('\u0000', '')).join(BETWEEN),
		context,
		options,
	);
	let restored = text.split(BETWEEN);
	// A value of the conversation that holds the separator must not move texts from one field to the next.
	if (restored.length !== texts.length) {
		restored = [];
		for (const each of texts) restored.push((yield* restoreInSteps(each, context, options)).text);
	}
	let next = 0;
	return { value: forEachText(answer, () => restored[next++] ?? ''), ...report };
}

/** The same value with what `change` gives for each text in it, in order. */
function forEachText(value: unknown, change: (text: string) => unknown): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((item) => forEachText(item, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, forEachText(item, change)]),
	);
}
