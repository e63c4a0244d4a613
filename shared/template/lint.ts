import type { TemplateErrorKind } from './errors';
import type { TemplateOptions } from './template';
export interface LintVariable { readonly path: string; readonly line: number; readonly column: number }
export interface LintProblem { readonly kind: TemplateErrorKind; readonly line: number; readonly column: number; readonly message: string; readonly suggestion?: string }
export interface LintResult { readonly variables: readonly LintVariable[]; readonly problems: readonly LintProblem[] }
export function lintTemplate(_template: string, _context?: Readonly<Record<string, unknown>>, _options: TemplateOptions = {}): LintResult {
	return { variables: [], problems: [] };
}
