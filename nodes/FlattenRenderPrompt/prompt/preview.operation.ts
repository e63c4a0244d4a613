import { ServiceError } from '../../../shared/errors';
import { injectionSignals } from '../../../shared/fence';
import {
	leakProblem,
	leaksIn,
	lintPrompt,
	PROMPT_VARIABLES,
	promptFilters,
	redactionOf,
} from '../../../shared/prompt';
import { redactContext } from '../../../shared/redact';
import { attempt } from '../../../shared/result';
import { defineOperation } from '../../adapter/operations';
import { previewFields } from '../fields';
import { compileOnce, promptOptions, renderSchema } from '../parameters';
import { promptJob } from '../promptJob';

/** What Render would give, and what is wrong with it, without failing on a template, a budget or a leak. */
export const previewOperation = defineOperation({
	value: 'preview',
	name: 'Preview',
	action: 'Preview a prompt',
	description:
		'Show the prompt, what was masked, its tokens, signs of attacks, and problems of the templates. Nothing is sent.',
	fields: previewFields,
	parameters: renderSchema,
	rawParameters: ['systemTemplate', 'userTemplate'],
	async prepare() {
		const compile = compileOnce();
		return async (values, { input }) => {
			const { options, redact } = values;
			const job = promptJob(values, input.json, compile);
			const { context, masking, review, rubric, templates, variables } = job;
			const given = promptOptions(options);
			const engine = { ...given, filters: promptFilters(given) };
			const beside = Object.fromEntries(
				PROMPT_VARIABLES.map((name) => [name, name === 'fenced' ? '' : 0]),
			);
			const lint = lintPrompt(
				templates,
				{ ...context, ...beside, ...variables, ...rubric?.variables },
				engine,
			);
			const outcome = attempt(job.prepare);
			if (outcome.ok) {
				const leaks = leaksIn(outcome.value, {
					neverMask: masking.neverMask,
					language: masking.language,
				});
				const leak = leakProblem(leaks);
				return {
					ok: lint.problems.length === 0 && leak === undefined,
					...(leak === undefined ? {} : { problem: problemOf(leak) }),
					...outcome.value,
					...review,
					leaks,
					lint,
				};
			}
			const masked = redact ? redactContext(context, masking) : undefined;
			return {
				ok: false,
				problem: problemOf(outcome.error),
				context: masked?.context ?? context,
				redaction: redactionOf(masked),
				injectionSignals: injectionSignals(context),
				...review,
				leaks: {},
				lint,
			};
		};
	},
});

function problemOf(error: unknown) {
	if (!(error instanceof ServiceError)) throw error;
	const { code, message, description, details } = error;
	return { code, message, description, details };
}
