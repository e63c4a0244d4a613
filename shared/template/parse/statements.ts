import type { Expression, IfBranch, Statement } from '../ast';
import { Fault } from '../templateError';
import { nearestName } from '../suggest';
import { BodyParser, eitherOf } from './body';
import { LOADERS, refusal, TAGS } from './tags';
import { describeToken, type Token } from './lexTokens';

const NOTHING: Expression = { type: 'literal', at: 0, value: null };

/** Jinja2's statements, one method for each that has a head of its own. */
export class StatementParser extends BodyParser {
	private readonly blocks = new Set<string>();
	/** Unknown tags: their 'end…' is not reported once more. */
	private readonly ignoredEnds = new Set<string>();
	/** Loops that a `break` here could end: a macro, a call block and a block begin anew. */
	private loopsWithin = 0;

	protected statement(opener: Token | undefined, ends: readonly string[]): Statement | undefined {
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
				const body = this.outsideLoops(() => this.block(tag, 'endmacro'));
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
			case 'break':
			case 'continue':
				if (!this.options.loopControls) break;
				return this.loopControl(tag, tag.text);
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
			const reason = refusal(name);
			const kind = LOADERS.has(name) ? 'loader' : 'syntax';
			const needs = opener === undefined ? '' : `: '${opener.text}' needs ${eitherOf(ends)}`;
			const message = reason ?? `there is no tag '${name}' here${needs}`;
			const fault = new Fault(kind, message, { offset: tag.at });
			if (this.report(fault) && reason === undefined)
				fault.suggestion = nearestName(name, [...ends, ...TAGS]);
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
		this.loopsAround++;
		this.loopsWithin++;
		const { statements: body, end } = this.body(tag, ['endfor', 'else']);
		this.loopsWithin--;
		if (end !== '') this.recover(() => this.endTag(), undefined);
		const readElse = (): Statement[] => (end === 'else' ? this.block(tag, 'endfor') : []);
		// Jinja2 makes a function of a recursive loop, which the loops around it can't be left from
		const otherwise = head.recursive ? this.outsideLoops(readElse) : readElse();
		this.loopsAround--;
		return { type: 'for', at, ...head, body, otherwise };
	}

	private outsideLoops<T>(parse: () => T): T {
		const before = this.loopsWithin;
		this.loopsWithin = 0;
		const result = parse();
		this.loopsWithin = before;
		return result;
	}

	private loopControl({ at }: Token, type: 'break' | 'continue'): Statement {
		this.endTag();
		if (this.loopsWithin === 0)
			this.report(new Fault('syntax', `'${type}' stands outside of a loop`, { offset: at }));
		return { type, at };
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
		const body = this.outsideLoops(() => this.block(tag, 'endcall'));
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
		const { statements: body, end } = this.outsideLoops(() => this.body(tag, ['endblock']));
		if (end !== '') {
			this.recover(() => {
				this.skip('name', head.name);
				this.endTag();
			}, undefined);
		}
		return { type: 'block', at: tag.at, ...head, body };
	}
}
