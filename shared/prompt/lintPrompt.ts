import { lintTemplate, type LintProblem, type TemplateOptions } from '../template';
import { otherNameOf } from './advice';

/** A problem and the template it is in. */
export interface PromptProblem extends LintProblem {
	template: 'System Template' | 'User Template';
}

export interface PromptLint {
	/** What the templates read, in order: `queue_name`, `message_history[].text`. */
	used: string[];
	/** What they could read. */
	available: string[];
	/** What they read and could not: undefined names that no `default` guards. */
	undefined: string[];
	/** Everything that is wrong with them. No value of the context stands in it. */
	problems: PromptProblem[];
}

/** Which variables two templates use and which there are, and what is wrong with them, whether or not they can be rendered. */
export function lintPrompt(
	{ systemTemplate, userTemplate }: { systemTemplate: string; userTemplate: string },
	context: Readonly<Record<string, unknown>>,
	options: TemplateOptions = {},
): PromptLint {
	const linted = [
		['System Template', lintTemplate(systemTemplate, context, options)],
		['User Template', lintTemplate(userTemplate, context, options)],
	] as const;
	const problems = linted.flatMap(([template, { problems: found }]) =>
		found.map((problem) => ({ template, ...withOtherName(problem, context) })),
	);
	return {
		used: unique(linted.flatMap(([, { variables }]) => variables.map(({ path }) => path))),
		available: Object.keys(context),
		undefined: unique(
			problems.flatMap(({ kind, message }) =>
				kind === 'undefined' ? (/^'([^']+)'/.exec(message)?.[1] ?? []) : [],
			),
		),
		problems,
	};
}

function withOtherName(
	problem: LintProblem,
	context: Readonly<Record<string, unknown>>,
): LintProblem {
	if (problem.kind !== 'undefined' || problem.suggestion !== undefined) return problem;
	const suggestion = otherNameOf(/^'([^']+)'/.exec(problem.message)?.[1], context);
	return suggestion === undefined
		? problem
		: { ...problem, suggestion, message: `${problem.message}; did you mean '${suggestion}'?` };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
