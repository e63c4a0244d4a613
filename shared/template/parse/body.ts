import type { Statement } from '../ast';
import { Fault, toFault } from '../templateError';
import { TargetParser } from './targets';
import { describeToken, type Token } from './lexTokens';

interface Body {
	readonly statements: Statement[];
	/** The tag that ended the body: 'endfor', 'else', …; empty at the end of the template. */
	readonly end: string;
}

/** As messages name the tags that may come next. */
export const eitherOf = (ends: readonly string[]): string =>
	ends.map((end) => `'${end}'`).join(' or ');

export interface ParserOptions {
	/** Brackets and blocks within one another. */
	readonly maxDepth: number;
	/** Whether `break` and `continue` are tags. */
	readonly loopControls: boolean;
}

/**
 * What all statements share: a body up to its end tag, and going on after an error. An error inside a tag is reported, the rest of
 * the tag skipped and parsing goes on, so that an author sees all errors at once; a statement with a broken head still opens its
 * body, or its end tag would be the next error.
 */
export abstract class BodyParser extends TargetParser {
	constructor(
		tokens: readonly Token[],
		protected readonly options: ParserOptions,
		/** Says whether the fault was kept; there may be too many. */
		protected readonly report: (fault: Fault) => boolean,
	) {
		super(tokens, options.maxDepth);
	}

	protected abstract statement(
		opener: Token | undefined,
		ends: readonly string[],
	): Statement | undefined;

	template(): Statement[] {
		return this.body(undefined, []).statements;
	}

	protected body(opener: Token | undefined, ends: readonly string[]): Body {
		return this.nested(() => {
			const statements: Statement[] = [];
			for (;;) {
				const token = this.next();
				if (token.type === 'data')
					statements.push({ type: 'data', at: token.at, text: token.text });
				else if (token.type === 'variableBegin') this.output(statements);
				else if (token.type === 'blockBegin') {
					if (this.is('name') && ends.includes(this.current.text))
						return { statements, end: this.next().text };
					const statement = this.recover(() => this.statement(opener, ends), undefined);
					if (statement !== undefined) statements.push(statement);
				} else if (token.type === 'end') {
					if (opener !== undefined) this.reportUnclosed(opener, ends);
					return { statements, end: '' };
				}
			}
		});
	}

	private reportUnclosed(opener: Token, ends: readonly string[]): void {
		this.report(
			new Fault('syntax', `'${opener.text}' is not closed: ${eitherOf(ends)} is missing`, {
				offset: opener.at,
			}),
		);
	}

	private output(statements: Statement[]): void {
		const value = this.recover(() => {
			const expression = this.tuple();
			if (!this.is('variableEnd'))
				this.fail(`'}}' is expected, not ${describeToken(this.current)}`);
			this.next();
			return expression;
		}, undefined);
		if (value !== undefined) statements.push({ type: 'output', at: value.at, value });
	}

	/** Parses part of a tag; on an error reports it and moves behind the tag. */
	protected recover<T>(parse: () => T, fallback: T): T {
		try {
			return parse();
		} catch (error) {
			const fault = toFault(error);
			if (fault.kind === 'limit') throw fault;
			if (!this.is('bad')) this.report(fault);
			this.skipTag();
			return fallback;
		}
	}

	protected skipTag(): void {
		while (
			!['variableEnd', 'blockEnd', 'end', 'data', 'variableBegin', 'blockBegin'].includes(
				this.current.type,
			)
		)
			this.next();
		if (this.is('variableEnd') || this.is('blockEnd')) this.next();
	}

	/** The head of a block statement up to '%}'. */
	protected head<T>(parse: () => T, fallback: T): T {
		return this.recover(() => {
			const result = parse();
			this.endTag();
			return result;
		}, fallback);
	}

	protected endTag(): void {
		if (!this.is('blockEnd')) this.fail(`'%}' is expected, not ${describeToken(this.current)}`);
		this.next();
	}

	/** The body of a statement with a single end tag, that tag included. */
	protected block(opener: Token, end: string): Statement[] {
		const { statements, end: found } = this.body(opener, [end]);
		if (found !== '') this.recover(() => this.endTag(), undefined);
		return statements;
	}
}
