/** The door of template/: everything that the rest of the project may use. */
export type { ExtraFilter } from './extra';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { type LintProblem, type LintResult, lintTemplate, type LintVariable } from './lint';
export {
	type CompiledTemplate,
	compileTemplate,
	renderTemplate,
	type TemplateOptions,
} from './template';
export { TemplateError, type TemplateErrorKind } from './templateError';
