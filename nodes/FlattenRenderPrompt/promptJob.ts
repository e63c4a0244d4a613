import { flattenConversation } from '../../shared/flatten';
import type { SliceRunner } from '../../shared/steps';
import {
	type PreparedPrompt,
	preparePrompt,
	preparePromptInSlices,
	type PrepareOptions,
	type PromptTemplates,
	reviewMarks,
} from '../../shared/prompt';
import {
	type compileOnce,
	presetOf,
	promptOptions,
	redactOptions,
	type RenderParameters,
	requireUserTemplate,
	templatesOf,
} from './parameters';
import { rubricOf } from './rubric';
import { readSource } from './source';
import { extraVariables } from './variables';

/**
 * What Render and Preview do alike with one item: read its conversation, flatten it, and get ready to make the prompt.
 *
 * @throws ServiceError `invalid_input` for parameters or a source that can't be used
 */
export function promptJob(
	values: RenderParameters,
	input: Parameters<typeof readSource>[1],
	compile: ReturnType<typeof compileOnce>,
) {
	const { options, privacy, redact } = values;
	const templates: PromptTemplates = templatesOf(values);
	const rubric = rubricOf(presetOf(values), values);
	const { conversation, payload } = readSource(values.source, input);
	const masking = redactOptions(privacy, payload);
	const context = flattenConversation(conversation, { missing: options.missingValues });
	const variables = extraVariables(values.extraVariables, values.extraVariablesJson);
	const prepareOptions = (): PrepareOptions => {
		requireUserTemplate(values);
		return {
			prompt: compile(templates, promptOptions(options)),
			variables,
			authored: rubric?.variables,
			redact: redact ? masking : undefined,
			encoding: options.tokenEncoding,
			maxPromptTokens: options.maxPromptTokens,
			keepFirst: options.keepFirstTurns,
		};
	};
	return {
		templates,
		rubric,
		conversation,
		masking,
		context,
		variables,
		/** What a review adds to the item. */
		review: {
			...rubric?.parts,
			...reviewMarks(conversation, templates, rubric?.parts.rubricVersion),
		},
		/** @throws ServiceError as `preparePrompt`, or `template_error` */
		prepare: (): PreparedPrompt => preparePrompt(context, prepareOptions()),
		/** The same in slices. */
		prepareInSlices: async (slices: SliceRunner): Promise<PreparedPrompt> =>
			await preparePromptInSlices(context, prepareOptions(), slices),
	};
}
