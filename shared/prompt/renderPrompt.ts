import { ServiceError } from '../errors';
import { attempt } from '../result';
import {
	compileTemplate,
	TemplateError,
	type CompiledTemplate,
	type TemplateOptions,
} from '../template';
import { OMITTED_SOURCE } from '../tokens';
import { EXPRESSION_ADVICE, isExpression, otherNameOf, writtenRightly } from './advice';
import { promptFilters, type PromptTools } from './filters';
import { lintPrompt } from './lintPrompt';

export interface PromptTemplates {
	systemTemplate: string;
	userTemplate: string;
}

export interface RenderedPrompt {
	systemPrompt: string;
	userMessage: string;
}

/** What the template engine takes, and what prompts need beyond it. */
export interface PromptOptions extends TemplateOptions, PromptTools {}

/** Compiled once, rendered for every item. */
export interface CompiledPrompt {
	readonly templates: PromptTemplates;
	/** The context with the names that prompts see beside it: `fenced`, `omitted_turns`. */
	complete(context: Readonly<Record<string, unknown>>): Record<string, unknown>;
	/** @throws ServiceError `template_error` naming the template, line and column, never a value of the context */
	render(context: Readonly<Record<string, unknown>>): RenderedPrompt;
}

const TITLES = { systemTemplate: 'System Template', userTemplate: 'User Template' } as const;

/**
 * Beside the context, templates see `fenced`, the transcript as data (shared/fence), and `omitted_turns`, the number of turns left
 * out for a budget; and the filters of filters.ts.
 *
 * @throws ServiceError `template_error` when a template is not valid; it names the first problem and lists those of both templates
 */
export function compilePrompt(
	templates: PromptTemplates,
	{ nonce, encoding, ...options }: PromptOptions = {},
): CompiledPrompt {
	const filters = { ...promptFilters({ nonce, encoding }), ...options.filters };
	const engine = { ...options, filters };
	const system = attempt(() => compileTemplate(templates.systemTemplate, engine));
	const user = attempt(() => compileTemplate(templates.userTemplate, engine));
	if (!system.ok)
		throw toServiceError('systemTemplate', system.error, {
			userError: user.ok ? undefined : user.error,
		});
	if (!user.ok) throw toServiceError('userTemplate', user.error);
	// A fence costs a pass over all turns; most templates of one's own have none.
	const wantsFence = /\bfenced\b/.test(templates.systemTemplate + templates.userTemplate);
	const complete = (context: Readonly<Record<string, unknown>>): Record<string, unknown> => {
		const turns: readonly unknown[] = Array.isArray(context.message_history)
			? context.message_history
			: [];
		const kept = turns.filter((turn) => !(isObject(turn) && turn.source === OMITTED_SOURCE)).length;
		const omitted =
			typeof context.turn_count === 'number' ? Math.max(0, context.turn_count - kept) : 0;
		return {
			...context,
			omitted_turns: context.omitted_turns ?? omitted,
			fenced: context.fenced ?? (wantsFence ? filters.transcript?.(turns) : ''),
		};
	};
	return {
		templates,
		complete,
		render(context) {
			const complemented = complete(context);
			const run = (field: keyof PromptTemplates, template: CompiledTemplate): string => {
				const outcome = attempt(() => template.render(complemented));
				if (outcome.ok) return outcome.value;
				throw toServiceError(field, outcome.error, {
					templates,
					context: complemented,
					options: engine,
				});
			};
			return {
				systemPrompt: run('systemTemplate', system.value),
				userMessage: run('userTemplate', user.value),
			};
		},
	};
}

/** Both texts of one prompt, in one call. */
export function renderPrompt(
	templates: PromptTemplates,
	context: Readonly<Record<string, unknown>>,
	options: PromptOptions = {},
): RenderedPrompt {
	return compilePrompt(templates, options).render(context);
}

interface Circumstances {
	/** What is wrong with the user template as well, when the error is about the system template. */
	userError?: unknown;
	templates?: PromptTemplates;
	context?: Readonly<Record<string, unknown>>;
	options?: TemplateOptions;
}

function toServiceError(
	field: keyof PromptTemplates,
	error: unknown,
	circumstances: Circumstances = {},
): unknown {
	if (!(error instanceof TemplateError)) return error;
	const title = TITLES[field];
	const { kind, line, column, path } = error;
	const otherName =
		error.suggestion === undefined && kind === 'undefined'
			? otherNameOf(path, circumstances.context ?? {})
			: undefined;
	const suggestion = error.suggestion ?? otherName;
	const message =
		otherName === undefined ? error.message : `${error.message}; did you mean '${otherName}'?`;
	const problems = [
		...problemsOf(title, error),
		...problemsOf(TITLES.userTemplate, circumstances.userError),
	];
	const { undefined: missing, available } = namesOf(error, circumstances);
	const others = problems
		.slice(1)
		.map(
			(problem) =>
				`${problem.message} ('${problem.template}', line ${problem.line}, column ${problem.column})`,
		);
	const also = [
		...others,
		...missing.filter((name) => name !== path).map((name) => `'${name}' is undefined`),
	];
	const more =
		also.length === 0
			? ''
			: `Also wrong: ${also.slice(0, 5).join('; ')}${also.length > 5 ? '; …' : ''}.`;
	const names =
		suggestion === undefined && available.length > 0
			? `Templates see: ${available.join(', ')}.`
			: '';
	return new ServiceError(`${message} ('${title}', line ${line}, column ${column})`, {
		code: 'template_error',
		// One line a thought: n8n shows a description without its line ends, where a caret beneath points at nothing.
		description: [
			adviceFor(error, suggestion),
			`The line reads: ${error.excerpt.split('\n')[0] ?? ''}`,
			more,
			names,
		]
			.filter(Boolean)
			.join('\n'),
		details: {
			template: title,
			kind,
			line,
			column,
			path,
			suggestion,
			excerpt: error.excerpt,
			...(others.length === 0 ? {} : { problems }),
			...(available.length === 0 ? {} : { undefined: missing, available }),
		},
	});
}

function problemsOf(template: string, error: unknown) {
	if (!(error instanceof TemplateError)) return [];
	return error.errors.map(({ message, line, column }) => ({ template, message, line, column }));
}

/** All names that the templates miss, not only the first, and those there are. */
function namesOf(
	error: TemplateError,
	{ templates, context, options }: Circumstances,
): { undefined: string[]; available: string[] } {
	if (error.kind !== 'undefined' || templates === undefined || context === undefined)
		return { undefined: [], available: [] };
	return lintPrompt(templates, context, options);
}

function adviceFor(error: TemplateError, suggestion: string | undefined): string {
	if (isExpression(error)) return EXPRESSION_ADVICE;
	switch (error.kind) {
		case 'undefined':
			return missingAdvice(writtenRightly(error, suggestion), suggestion);
		case 'limit':
			return 'Make the template or its loops smaller.';
		case 'loader':
			return 'Write the text into the template itself.';
		default:
			return 'Correct the template at this place.';
	}
}

function missingAdvice(name: string | undefined, suggestion: string | undefined): string {
	if (name === undefined)
		return "Use a key that is there. Where one may be missing, say what to print instead with the filter default('…').";
	const instead = suggestion === undefined ? 'Use a key of the context.' : `Write ${name}.`;
	return `${instead} Where it may be missing, say what to print instead: {{ ${name}|default('…') }}.`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
