import { flattenConversation } from '../../../shared/flatten';
import { assertNoLeak, preparePrompt, reviewMarks } from '../../../shared/prompt';
import { defineOperation } from '../../adapter/operations';
import { renderFields } from '../fields';
import {
	compileOnce,
	presetOf,
	promptOptions,
	redactOptions,
	renderSchema,
	requireUserTemplate,
	templatesOf,
} from '../parameters';
import { rubricOf } from '../rubric';
import { readSource } from '../source';
import { extraVariables } from '../variables';

/** A conversation in, a prompt in two texts out. */
export const renderOperation = defineOperation({
	value: 'render',
	name: 'Render',
	action: 'Render a prompt',
	description:
		'Flatten a conversation, mask what is private, and render the system prompt and the user message from it',
	fields: renderFields,
	parameters: renderSchema,
	rawParameters: ['systemTemplate', 'userTemplate'],
	async prepare() {
		const compile = compileOnce();
		return async (values, { input }) => {
			const { options, privacy, redact } = values;
			const templates = templatesOf(values);
			requireUserTemplate(values);
			const prompt = compile(templates, promptOptions(options));
			const rubric = rubricOf(presetOf(values), values);
			const { conversation, payload } = readSource(values.source, input.json);
			const masking = redactOptions(privacy, payload);
			const prepared = preparePrompt(
				flattenConversation(conversation, { missing: options.missingValues }),
				{
					prompt,
					variables: extraVariables(values.extraVariables, values.extraVariablesJson),
					authored: rubric?.variables,
					redact: redact ? masking : undefined,
					encoding: options.tokenEncoding,
					maxPromptTokens: options.maxPromptTokens,
					keepFirst: options.keepFirstTurns,
				},
			);
			if (privacy.leakCheck) assertNoLeak(prepared, { neverMask: masking.neverMask });
			const marks = reviewMarks(conversation, templates, rubric?.parts.rubricVersion);
			return {
				...prepared,
				...rubric?.parts,
				...marks,
				...(privacy.includeConversation ? { conversation } : {}),
			};
		};
	},
});
