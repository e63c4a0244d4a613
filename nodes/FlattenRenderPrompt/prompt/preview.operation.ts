import { ServiceError } from '../../../shared/errors';
import { injectionSignals } from '../../../shared/fence';
import { flattenConversation } from '../../../shared/flatten';
import {
	leakProblem,
	leaksIn,
	lintPrompt,
	preparePrompt,
	PROMPT_VARIABLES,
	promptFilters,
	reviewMarks,
} from '../../../shared/prompt';
import { redactContext } from '../../../shared/redact';
import { defineOperation } from '../../adapter/operations';
import { previewFields } from '../fields';
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
			const { options, privacy, redact } = values;
			const templates = templatesOf(values);
			const rubric = rubricOf(presetOf(values), values);
			const { conversation, payload } = readSource(values.source, input.json);
			const masking = redactOptions(privacy, payload);
			const context = flattenConversation(conversation, { missing: options.missingValues });
			const variables = extraVariables(values.extraVariables, values.extraVariablesJson);
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
			const review = {
				...rubric?.parts,
				...reviewMarks(conversation, templates, rubric?.parts.rubricVersion),
			};
			const outcome = attempt(() => {
				requireUserTemplate(values);
				return preparePrompt(context, {
					prompt: compile(templates, given),
					variables,
					authored: rubric?.variables,
					redact: redact ? masking : undefined,
					encoding: options.tokenEncoding,
					maxPromptTokens: options.maxPromptTokens,
					keepFirst: options.keepFirstTurns,
				});
			});
			if ('value' in outcome) {
				const leaks = leaksIn(outcome.value, { neverMask: masking.neverMask });
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
				redaction: { counts: masked?.counts ?? {}, findings: masked?.findings ?? [] },
				injectionSignals: injectionSignals(context),
				...review,
				leaks: {},
				lint,
			};
		};
	},
});

function attempt<T>(work: () => T): { value: T } | { error: unknown } {
	try {
		return { value: work() };
	} catch (error) {
		return { error };
	}
}

function problemOf(error: unknown) {
	if (!(error instanceof ServiceError)) throw error;
	const { code, message, description, details } = error;
	return { code, message, description, details };
}
