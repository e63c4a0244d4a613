import type { Expression, IfBranch, Statement } from '../ast';
import { Fault, toFault } from '../templateError';
import { nearestName } from '../suggest';
import { LOADERS, REFUSED, TAGS } from './tags';
import { TargetParser } from './targets';
import { describeToken, type Token } from './lexTokens';

interface Body {
	readonly statements: Statement[];
	/** The tag that ended the body: 'endfor', 'else', …; empty at the end of the template. */
	readonly end: string;
}

const NOTHING: Expression = { type: 'literal', at: 0, value: null };

/**
 * Jinja2's statements. An error inside a tag is reported, the rest of the tag skipped and parsing goes on, so that an author
 * sees all errors at once; a statement with a broken head still opens its body, or its end tag would be the next error.
 */
export class StatementParser extends TargetParser {
	private readonly blocks = new Set<string>();
	/** Unknown tags: their 'end…' is not reported once more. */
	private readonly ignoredEnds = new Set<string>();

	constructor(
		tokens: readonly Token[],
		maxDepth: number,
		private readonly report: (fault: Fault) => void,
	) {
		super(tokens, maxDepth);
	}

	template(): Statement[] {
		return this.body(undefined, []).statements;
	}

	private body(opener: Token | undefined, ends: readonly string[]): Body {
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
		const expected = ends.map((end) => `'${end}'`).join(' or ');
		this.report(
			new Fault('syntax', `'${opener.text}' is not closed: ${expected} is missing`, {
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
	private recover<T>(parse: () => T, fallback: T): T {
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

	private skipTag(): void {
		while (
			!['variableEnd', 'blockEnd', 'end', 'data', 'variableBegin', 'blockBegin'].includes(
				this.current.type,
			)
		)
			this.next();
		if (this.is('variableEnd') || this.is('blockEnd')) this.next();
	}

	/** The head of a block statement up to '%}'. */
	private head<T>(parse: () => T, fallback: T): T {
		return this.recover(() => {
			const result = parse();
			this.endTag();
			return result;
		}, fallback);
	}

	private endTag(): void {
		if (!this.is('blockEnd')) this.fail(`'%}' is expected, not ${describeToken(this.current)}`);
		this.next();
	}

	/** The body of a statement with a single end tag, that tag included. */
	private block(opener: Token, end: string): Statement[] {
		const { statements, end: found } = this.body(opener, [end]);
		if (found !== '') this.recover(() => this.endTag(), undefined);
		return statements;
	}

	private statement(opener: Token | undefined, ends: readonly string[]): Statement | undefined {
		const tag = this.expectName('the name of a tag');
		const { at } = tag;
		switch (tag.text) {
			case 'for':
				return this.forStatement(tag);
			case 'if':
				return this.ifStatement(tag);
			case 'set':
				return this.setStatement(tag);
			case 'with': {
				const assignments = this.head(() => this.withAssignments(), []);
				return { type: 'with', at, assignments, body: this.block(tag, 'endwith') };
			}
			case 'macro': {
				const head = this.head(
					() => ({ name: this.assignable().text, parameters: this.parameters() }),
					undefined,
				);
				const body = this.block(tag, 'endmacro');
				return {
					type: 'macro',
					at,
					name: head?.name ?? '',
					parameters: head?.parameters ?? [],
					body,
				};
			}
			case 'call':
				return this.callStatement(tag);
			case 'filter': {
				const filter = this.head(() => this.filterChain(at), NOTHING);
				return { type: 'filterBlock', at, filter, body: this.block(tag, 'endfilter') };
			}
			case 'block':
				return this.blockStatement(tag);
			case 'print': {
				const items = [this.expression()];
				while (this.skip('operator', ',')) items.push(this.expression());
				this.endTag();
				return { type: 'output', at, value: { type: 'concat', at, items } };
			}
		}
		return this.unknownTag(tag, opener, ends);
	}

	private unknownTag(tag: Token, opener: Token | undefined, ends: readonly string[]): undefined {
		const name = tag.text;
		if (!this.ignoredEnds.has(name)) {
			this.ignoredEnds.add(`end${name}`);
			const refused = REFUSED.get(name);
			const details = {
				offset: tag.at,
				suggestion: nearestName(name, ends.length > 0 ? [...ends, ...TAGS] : TAGS),
			};
			if (LOADERS.has(name)) {
				this.report(
					new Fault('loader', `'${name}' is not available: a prompt cannot load other templates`, {
						offset: tag.at,
					}),
				);
			} else if (refused !== undefined) {
				this.report(
					new Fault('syntax', `'${name}' is not available: ${refused}`, { offset: tag.at }),
				);
			} else if (opener === undefined)
				this.report(new Fault('syntax', `there is no tag '${name}' here`, details));
			else {
				const expected = ends.map((end) => `'${end}'`).join(' or ');
				this.report(
					new Fault(
						'syntax',
						`there is no tag '${name}' here: '${opener.text}' needs ${expected}`,
						details,
					),
				);
			}
		}
		this.skipTag();
		return undefined;
	}

	private forStatement(tag: Token): Statement {
		const { at } = tag;
		const broken = {
			target: { type: 'name', at, name: '' } as const,
			iterable: NOTHING,
			condition: undefined,
			recursive: false,
		};
		const head = this.head(() => {
			const target = this.target(false, true);
			if (!this.skip('name', 'in'))
				this.fail(`'in' is expected, not ${describeToken(this.current)}`);
			const iterable = this.tuple({ withoutCondition: true, stopAt: 'recursive' });
			const condition = this.skip('name', 'if') ? this.expression() : undefined;
			return { target, iterable, condition, recursive: this.skip('name', 'recursive') };
		}, broken);
		const { statements: body, end } = this.body(tag, ['endfor', 'else']);
		if (end !== '') this.recover(() => this.endTag(), undefined);
		const otherwise = end === 'else' ? this.block(tag, 'endfor') : [];
		return { type: 'for', at, ...head, body, otherwise };
	}

	private ifStatement(tag: Token): Statement {
		const branches: IfBranch[] = [];
		let at = tag.at;
		for (;;) {
			const condition = this.head(() => this.tuple({ withoutCondition: true }), NOTHING);
			const { statements, end } = this.body(tag, ['elif', 'else', 'endif']);
			branches.push({ at, condition, body: statements });
			if (end === 'elif') {
				at = this.current.at;
				continue;
			}
			if (end !== '') this.recover(() => this.endTag(), undefined);
			return {
				type: 'if',
				at: tag.at,
				branches,
				otherwise: end === 'else' ? this.block(tag, 'endif') : [],
			};
		}
	}

	private setStatement(tag: Token): Statement | undefined {
		const { at } = tag;
		const head = this.head(() => {
			const target = this.target(true, false);
			if (this.skip('operator', '=')) return { target, value: this.tuple(), filter: undefined };
			const filter = this.skip('operator', '|') ? this.filterChain(at) : undefined;
			return { target, value: undefined, filter };
		}, undefined);
		if (head === undefined) return undefined;
		if (head.value !== undefined)
			return { type: 'set', at, target: head.target, value: head.value };
		return {
			type: 'setBlock',
			at,
			target: head.target,
			filter: head.filter,
			body: this.block(tag, 'endset'),
		};
	}

	private callStatement(tag: Token): Statement {
		const { at } = tag;
		const head = this.head(() => {
			const parameters = this.isOperator('(') ? this.parameters() : [];
			const call = this.expression();
			if (call.type !== 'call')
				throw new Fault('syntax', 'the call of a macro is expected', { offset: call.at });
			return { parameters, call };
		}, undefined);
		const body = this.block(tag, 'endcall');
		if (head === undefined) return { type: 'data', at, text: '' };
		return { type: 'callBlock', at, ...head, body };
	}

	private blockStatement(tag: Token): Statement {
		const head = this.head(
			() => {
				const { text: name } = this.expectName('the name of the block');
				if (this.blocks.has(name)) this.fail(`there is a block '${name}' already`, tag);
				this.blocks.add(name);
				const scoped = this.skip('name', 'scoped');
				return { name, scoped, required: this.skip('name', 'required') };
			},
			{ name: '', scoped: false, required: false },
		);
		const { statements: body, end } = this.body(tag, ['endblock']);
		if (end !== '') {
			this.recover(() => {
				this.skip('name', head.name);
				this.endTag();
			}, undefined);
		}
		return { type: 'block', at: tag.at, ...head, body };
	}
}
