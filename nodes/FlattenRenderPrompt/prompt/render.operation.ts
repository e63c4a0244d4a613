import { flattenConversation } from '../../../shared/flatten/flattenConversation';
import { assertNoLeak } from '../../../shared/prompt/leaks';
import { preparePrompt } from '../../../shared/prompt/preparePrompt';
import { defineOperation } from '../../adapter/operations';
import { renderFields } from '../fields';
import { compileOnce, promptOptions, redactOptions, renderSchema, templatesOf } from '../parameters';
import { readSource } from '../source';
import { extraVariables } from '../variables';

/** A conversation in, a prompt in two texts out. */
export const renderOperation = defineOperation({
	value: 'render',
	name: 'Render',
	action: 'Render a prompt',
	description: 'Flatten a conversation, mask what is private, and render the system prompt and the user message from it',
	fields: renderFields,
	parameters: renderSchema,
	rawParameters: ['systemTemplate', 'userTemplate'],
	async prepare() {
		const compile = compileOnce();
		return async (values, { input }) => {
			const { options, privacy, redact } = values;
			const prompt = compile(templatesOf(values), promptOptions(options));
			const { conversation, payload } = readSource(values.source, input.json);
			const masking = redactOptions(privacy, payload);
			const prepared = preparePrompt(flattenConversation(conversation, { missing: options.missingValues }), {
				prompt,
				variables: extraVariables(values.extraVariables, values.extraVariablesJson),
				redact: redact ? masking : undefined,
				encoding: options.tokenEncoding,
				maxPromptTokens: options.maxPromptTokens,
				keepFirst: options.keepFirstTurns,
			});
			if (privacy.leakCheck) assertNoLeak(prepared, { neverMask: masking.neverMask });
			return { ...prepared, ...(privacy.includeConversation ? { conversation } : {}) };
		};
	},
});
