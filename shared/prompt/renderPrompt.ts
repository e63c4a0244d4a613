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
 * @throws ServiceError `template_error` when one of the templates is not valid
 */
export function compilePrompt(templates: PromptTemplates, options: TemplateOptions = {}): CompiledPrompt {
	const system = guard('systemTemplate', () => compileTemplate(templates.systemTemplate, options));
	const user = guard('userTemplate', () => compileTemplate(templates.userTemplate, options));
	return {
		render: (context) => ({
			systemPrompt: guard('systemTemplate', () => system.render({ ...context })),
			userMessage: guard('userTemplate', () => user.render({ ...context })),
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
	throw toServiceError(TITLES[field], outcome.error);
}

function attempt<T>(work: () => T): { value: T } | { error: unknown } {
	try {
		return { value: work() };
	} catch (error) {
		return { error };
	}
}

function toServiceError(title: string, error: unknown): unknown {
	if (!(error instanceof TemplateError)) return error;
	const { kind, line, column, path, suggestion } = error;
	return new ServiceError(`${error.message} ('${title}', line ${line}, column ${column})`, {
		code: 'template_error',
		description: [adviceFor(error), error.excerpt].filter(Boolean).join('\n'),
		details: { template: title, kind, line, column, path, suggestion },
	});
}

function adviceFor(error: TemplateError): string {
	switch (error.kind) {
		case 'undefined':
			return error.suggestion === undefined
				? `Use a key of the context, or say what to print instead: {{ ${error.path ?? 'name'}|default('…') }}.`
				: `Did you mean '${error.suggestion}'? If it may be missing, say what to print instead: |default('…').`;
		case 'limit':
			return 'Make the template or its loops smaller.';
		case 'loader':
			return 'Write the text into the template itself.';
		default:
			return 'Correct the template at this place.';
	}
}
