import { assertNoLeak } from '../../../shared/prompt';
import { defineOperation } from '../../adapter/operations';
import { renderFields } from '../fields';
import { compileOnce, renderSchema } from '../parameters';
import { promptJob } from '../promptJob';

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
			const { privacy } = values;
			const { conversation, masking, review, prepare } = promptJob(values, input.json, compile);
			const prepared = prepare();
			if (privacy.leakCheck) assertNoLeak(prepared, { neverMask: masking.neverMask });
			return {
				...prepared,
				...review,
				...(privacy.includeConversation ? { conversation } : {}),
			};
		};
	},
});
