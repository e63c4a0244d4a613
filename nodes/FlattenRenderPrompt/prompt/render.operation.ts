import { leakProblem, leaksInSteps } from '../../../shared/prompt';
import { defineOperation } from '../../adapter/operations';
import { inSlices } from '../../adapter/slices';
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
	async prepare(context) {
		const signal = context.getExecutionCancelSignal();
		const compile = compileOnce();
		return async (values, { input }) => {
			const { privacy } = values;
			const { conversation, masking, review, prepareInSlices } = promptJob(
				values,
				input.json,
				compile,
			);
			const prepared = await inSlices(signal, async (slices) => {
				const finished = await prepareInSlices(slices);
				if (!privacy.leakCheck) return finished;
				const { neverMask, language } = masking;
				const leaks = await slices.run(leaksInSteps(finished, { neverMask, language }));
				const problem = leakProblem(leaks);
				if (problem !== undefined) throw problem;
				return finished;
			});
			return {
				...prepared,
				...review,
				...(privacy.includeConversation ? { conversation } : {}),
			};
		};
	},
});
