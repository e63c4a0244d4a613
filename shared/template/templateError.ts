import { positionOf } from './positions';

/** Which rule a template or its data broke. */
export type TemplateErrorKind = 'syntax' | 'undefined' | 'runtime' | 'limit' | 'loader';

interface FaultDetails {
	/** Offset in the normalised template text, where known. */
	readonly offset?: number;
	/** The missing value as the author would write it: `message_history[2].sender`. */
	readonly path?: string;
	/** The nearest name that exists. */
	readonly suggestion?: string;
}

/**
 * What goes wrong inside the engine, before it is located in the template.
 * Messages carry names and positions only: a data value in an error message would end up in logs.
 */
export class Fault extends Error {
	readonly kind: TemplateErrorKind;
	offset: number | undefined;
	path: string | undefined;
	suggestion: string | undefined;

	constructor(kind: TemplateErrorKind, message: string, details: FaultDetails = {}) {
		super(message);
		this.kind = kind;
		this.offset = details.offset;
		this.path = details.path;
		this.suggestion = details.suggestion;
	}
}

export const runtimeFault = (message: string): Fault => new Fault('runtime', message);
export const limitFault = (message: string): Fault => new Fault('limit', message);

/** Gives a fault the position of the innermost construct that saw it. */
export function locateFault(error: unknown, offset: number): unknown {
	if (error instanceof Fault) {
		error.offset ??= offset;
		return error;
	}
	return error;
}

/** Turns whatever was thrown into a fault; a message that is not ours may hold data and is not repeated. */
export function toFault(error: unknown): Fault {
	if (error instanceof Fault) return error;
	if (error instanceof RangeError) {
		return limitFault(
			/stack/i.test(error.message)
				? 'the template is nested or calls itself too deeply'
				: 'the template needs too much memory',
		);
	}
	return runtimeFault('the data given to the template could not be read');
}

interface TemplateErrorDetails {
	readonly line: number;
	readonly column: number;
	readonly path?: string;
	readonly suggestion?: string;
	readonly excerpt: string;
}

/**
 * An error a template author can act on.
 *
 * `line` and `column` are 1-based; `excerpt` is the template's line with a caret line beneath. Neither the message nor any
 * field holds a value of the data. `errors` lists every error found at compile time, the thrown one first.
 */
export class TemplateError extends Error {
	override readonly name = 'TemplateError';
	readonly kind: TemplateErrorKind;
	readonly line: number;
	readonly column: number;
	readonly path: string | undefined;
	readonly suggestion: string | undefined;
	readonly excerpt: string;
	errors: readonly TemplateError[];

	constructor(kind: TemplateErrorKind, message: string, details: TemplateErrorDetails) {
		super(message);
		this.kind = kind;
		this.line = details.line;
		this.column = details.column;
		this.path = details.path;
		this.suggestion = details.suggestion;
		this.excerpt = details.excerpt;
		this.errors = [this];
	}
}

/** A long line is cut to what surrounds the error: prompts often hold whole paragraphs in one line. */
const EXCERPT_BEFORE = 60;
const EXCERPT_AFTER = 40;

function excerptOf(source: string, offset: number, column: number): string {
	const start = offset - column + 1;
	const newline = source.indexOf('\n', offset);
	const line = source.slice(start, newline < 0 ? source.length : newline);
	const from = Math.max(0, column - 1 - EXCERPT_BEFORE);
	const shown = line.slice(from, column - 1 + EXCERPT_AFTER);
	const caretIndent = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ');
	return `${shown}\n${caretIndent}^`;
}

export function toTemplateError(error: unknown, source: string): TemplateError {
	const fault = toFault(error);
	const offset = Math.min(fault.offset ?? 0, source.length);
	const { line, column } = positionOf(source, offset);
	const hint = fault.suggestion === undefined ? '' : `; did you mean '${fault.suggestion}'?`;
	return new TemplateError(fault.kind, `${fault.message}${hint}`, {
		line,
		column,
		path: fault.path,
		suggestion: fault.suggestion,
		excerpt: excerptOf(source, offset, column),
	});
}
