export {
	compileTemplate,
	renderTemplate,
	type CompiledTemplate,
	type TemplateOptions,
} from './template';
export { TemplateError, type TemplateErrorKind } from './templateError';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { lintTemplate, type LintProblem, type LintResult, type LintVariable } from './lint';
export type { ExtraFilter } from './extra';
