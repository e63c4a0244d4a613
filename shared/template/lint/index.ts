import type { Statement } from '../ast';
import {
	TemplateError,
	toFault,
	toTemplateError,
	type Fault,
	type TemplateErrorKind,
} from '../templateError';
import { Budget } from '../limits';
import { positionsIn } from '../positions';
import { analyse, compileTemplate, normalise, type TemplateOptions } from '../template';
import { Names } from './names';
import { Walker } from './walker';

export interface LintVariable {
	/** What the template reads from the context: `queue_name`, `message_history[].text`. */
	readonly path: string;
	/** Where it is read first; 1-based. */
	readonly line: number;
	readonly column: number;
}

export interface LintProblem {
	readonly kind: TemplateErrorKind;
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly suggestion?: string;
}

export interface LintResult {
	readonly variables: readonly LintVariable[];
	readonly problems: readonly LintProblem[];
}

/** What was found before a limit was met still counts. */
function walk(walker: Walker, body: readonly Statement[], report: (fault: Fault) => void): void {
	try {
		walker.statements(body);
	} catch (error) {
		report(toFault(error));
	}
}

/**
 * Looks at a template without (or, with a context, before) rendering it: which variables it reads, and everything that is
 * wrong with it. With a context names that do not exist in it are reported with the nearest that do, in branches not taken
 * as well; names guarded by `is defined` or `default` are not. Never throws: what is over a limit of rendering is a problem of
 * kind `limit`.
 */
export function lintTemplate(
	template: string,
	context?: Readonly<Record<string, unknown>>,
	options: TemplateOptions = {},
): LintResult {
	const text = normalise(template, options);
	const problems = new Map<string, LintProblem>();
	const add = (error: TemplateError): void => {
		const { kind, line, column, message, suggestion } = error;
		const key = `${line}:${column}:${kind === 'undefined' ? kind : message}`;
		if (!problems.has(key))
			problems.set(key, {
				kind,
				line,
				column,
				message,
				...(suggestion === undefined ? {} : { suggestion }),
			});
	};
	const variables: LintVariable[] = [];
	try {
		const analysis = analyse(template, text, options);
		const budget = new Budget(analysis.limits, options.now ?? Date.now, text);
		const names = new Names(analysis.registry, context, budget);
		walk(new Walker(names, budget), analysis.body, (fault) => names.faults.push(fault));
		for (const fault of [...analysis.faults, ...names.faults]) add(toTemplateError(fault, text));
		const positionAt = positionsIn(text);
		for (const [path, offset] of names.variables) variables.push({ path, ...positionAt(offset) });
		// what only rendering can find: a text added to a number, a limit
		if (context !== undefined && problems.size === 0)
			compileTemplate(template, options).render(context);
	} catch (error) {
		add(error instanceof TemplateError ? error : toTemplateError(error, text));
	}
	return {
		variables,
		problems: [...problems.values()].sort((a, b) => a.line - b.line || a.column - b.column),
	};
}
