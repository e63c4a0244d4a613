import type { Statement } from './ast';
import { Frame, Layout, Output, Scope, type Execute } from './compile/scope';
import { expression } from './compile/expression';
import { statements } from './compile/statement';
import { Fault, TemplateError, limitFault, toTemplateError } from './templateError';
import { extraFilters, type ExtraFilter } from './extra';
import { FILTERS } from './filters';
import { GLOBALS } from './globals';
import { Budget, DEFAULT_LIMITS, type Limits } from './limits';
import { tokenize } from './parse/lexer';
import { StatementParser } from './parse/statements';
import type { Registry } from './registry';
import { TESTS } from './tests';

export interface TemplateOptions {
	/** Removes the newline behind a tag. Default false. */
	readonly trimBlocks?: boolean;
	/** Removes spaces between the start of a line and a tag. Default false. */
	readonly lstripBlocks?: boolean;
	/** Keeps the template's last newline, which is dropped otherwise. Default false. */
	readonly keepTrailingNewline?: boolean;
	/** Whether `break` and `continue` are tags, as with Jinja2's extension of this name. Default false. */
	readonly loopControls?: boolean;
	/** More filters, by name. They get plain data and return plain data; see `ExtraFilter`. */
	readonly filters?: Readonly<Record<string, ExtraFilter>>;
	/** The clock of the time limit, in milliseconds. Default `Date.now`. */
	readonly now?: () => number;
	/** What rendering may cost; each limit on its own, the others keep their default. */
	readonly limits?: Partial<Limits>;
}

export interface CompiledTemplate {
	/**
	 * Renders with own, enumerable data of `context`; nothing in it is changed.
	 * @throws {TemplateError} of kind undefined, runtime or limit
	 */
	render(context: Readonly<Record<string, unknown>>): string;
}

/** What parsing gives, together with every error found on the way. */
interface Analysis {
	readonly source: string;
	readonly body: readonly Statement[];
	readonly root: Scope;
	readonly run: Execute;
	readonly faults: readonly Fault[];
	readonly limits: Limits;
	readonly registry: Registry;
}

/** Nobody reads more, and each is located by counting lines. */
const MAX_FAULTS = 100;

function limitsOf(options: TemplateOptions): Limits {
	const given = Object.entries(options.limits ?? {}).filter(([, value]) => value !== undefined);
	return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
}

function normalise(source: string, options: TemplateOptions): string {
	const text = source.replace(/\r\n?/g, '\n');
	return options.keepTrailingNewline !== true && text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Parses and compiles, collecting errors; throws (a Fault) only for limits, after which nothing else can be said. */
export function analyse(source: string, text: string, options: TemplateOptions): Analysis {
	const limits = limitsOf(options);
	if (source.length > limits.maxTemplate) {
		throw limitFault(`the template is longer than ${limits.maxTemplate} characters`);
	}
	const faults: Fault[] = [];
	const report = (fault: Fault): boolean => faults.length < MAX_FAULTS && faults.push(fault) > 0;
	const registry = registryOf(options);
	const lexerOptions = {
		trimBlocks: options.trimBlocks === true,
		lstripBlocks: options.lstripBlocks === true,
		maxDepth: limits.maxDepth,
	};
	const tokens = tokenize(text, lexerOptions, report);
	const { maxDepth } = limits;
	const loopControls = options.loopControls === true;
	const body = new StatementParser(tokens, { maxDepth, loopControls }, report).template();
	const compile = { expression, statements };
	const root = new Scope({ compile, registry, report, blocks: new Map() }, new Layout());
	root.declareAssigned(body);
	const run = statements(body, root);
	faults.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
	return { source: text, body, root, run, faults, limits, registry };
}

function registryOf(options: TemplateOptions): Registry {
	const extra = options.filters === undefined ? [] : extraFilters(options.filters);
	return {
		filters: extra.length > 0 ? new Map([...FILTERS, ...extra]) : FILTERS,
		tests: TESTS,
		globals: GLOBALS,
	};
}

/**
 * Compiles a Jinja2 template once, to be rendered any number of times.
 * @throws {TemplateError} of kind syntax, loader or limit; its `errors` lists all that were found
 */
export function compileTemplate(source: string, options: TemplateOptions = {}): CompiledTemplate {
	if (typeof source !== 'string') throw new TypeError('the template must be text');
	const text = normalise(source, options);
	const { run, root, limits, registry } = compileOrThrow(source, text, options);
	const now = options.now ?? Date.now;
	return {
		render(context) {
			try {
				const budget = new Budget(limits, now, text);
				const output = new Output(budget, false);
				run(new Frame(root.layout.size, undefined, { budget, registry }, context), output);
				return output.text;
			} catch (error) {
				throw toTemplateError(error, text);
			}
		},
	};
}

function compileOrThrow(source: string, text: string, options: TemplateOptions): Analysis {
	let analysis: Analysis;
	try {
		analysis = analyse(source, text, options);
	} catch (error) {
		throw toTemplateError(error, text);
	}
	const errors = analysis.faults.map((fault) => toTemplateError(fault, text));
	const [first] = errors;
	if (first === undefined) return analysis;
	first.errors = errors;
	throw first;
}

/** Compiles and renders; see `compileTemplate`. */
export function renderTemplate(
	source: string,
	context: Readonly<Record<string, unknown>>,
	options: TemplateOptions = {},
): string {
	return compileTemplate(source, options).render(context);
}

export { normalise, TemplateError };
