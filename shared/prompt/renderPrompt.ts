import { ServiceError } from '../errors';
import { compileTemplate, TemplateError, type TemplateOptions } from '../template';

export interface PromptTemplates {
	systemTemplate: string;
	userTemplate: string;
}

export interface RenderedPrompt {
	systemPrompt: string;
	userMessage: string;
}

/** Compiled once, rendered for every item. */
export interface CompiledPrompt {
	/** @throws ServiceError `template_error` naming the template, line and column, never a value of the context */
	render(context: Readonly<Record<string, unknown>>): RenderedPrompt;
}

const TITLES = { systemTemplate: 'System Template', userTemplate: 'User Template' } as const;

/**
 * @throws ServiceError `template_error` when a template is not valid; it names the first problem and lists those of both templates
 */
export function compilePrompt(templates: PromptTemplates, options: TemplateOptions = {}): CompiledPrompt {
	const system = attempt(() => compileTemplate(templates.systemTemplate, options));
	const user = attempt(() => compileTemplate(templates.userTemplate, options));
	if ('error' in system) throw toServiceError('systemTemplate', system.error, 'error' in user ? user.error : undefined);
	if ('error' in user) throw toServiceError('userTemplate', user.error);
	return {
		render: (context) => ({
			systemPrompt: guard('systemTemplate', () => system.value.render({ ...context })),
			userMessage: guard('userTemplate', () => user.value.render({ ...context })),
		}),
	};
}

/** Both texts of one prompt, in one call. */
export function renderPrompt(
	templates: PromptTemplates,
	context: Readonly<Record<string, unknown>>,
	options: TemplateOptions = {},
): RenderedPrompt {
	return compilePrompt(templates, options).render(context);
}

function guard<T>(field: keyof PromptTemplates, work: () => T): T {
	const outcome = attempt(work);
	if ('value' in outcome) return outcome.value;
	throw toServiceError(field, outcome.error);
}

function attempt<T>(work: () => T): { value: T } | { error: unknown } {
	try {
		return { value: work() };
	} catch (error) {
		return { error };
	}
}

/** @param userError what is wrong with the user template as well, when `error` is about the system template */
function toServiceError(field: keyof PromptTemplates, error: unknown, userError?: unknown): unknown {
	if (!(error instanceof TemplateError)) return error;
	const title = TITLES[field];
	const { kind, line, column, path, suggestion } = error;
	const problems = [...problemsOf(title, error), ...problemsOf(TITLES.userTemplate, userError)];
	const others = problems.slice(1).map((problem) => `${problem.message} ('${problem.template}', line ${problem.line}, column ${problem.column})`);
	const more = others.length === 0 ? '' : `Also wrong: ${others.slice(0, 5).join('; ')}${others.length > 5 ? '; …' : ''}.`;
	return new ServiceError(`${error.message} ('${title}', line ${line}, column ${column})`, {
		code: 'template_error',
		// One line a thought: n8n shows a description without its line ends, where a caret beneath points at nothing.
		description: [adviceFor(error), `The line reads: ${error.excerpt.split('\n')[0] ?? ''}`, more].filter(Boolean).join('\n'),
		details: { template: title, kind, line, column, path, suggestion, excerpt: error.excerpt, ...(others.length === 0 ? {} : { problems }) },
	});
}

function problemsOf(template: string, error: unknown) {
	if (!(error instanceof TemplateError)) return [];
	return error.errors.map(({ message, line, column }) => ({ template, message, line, column }));
}

function adviceFor(error: TemplateError): string {
	switch (error.kind) {
		case 'undefined':
			return `Use a key of the context. Where one may be missing, say what to print instead: {{ ${error.suggestion ?? error.path ?? 'name'}|default('…') }}.`;
		case 'limit':
			return 'Make the template or its loops smaller.';
		case 'loader':
			return 'Write the text into the template itself.';
		default:
			return 'Correct the template at this place.';
	}
}
