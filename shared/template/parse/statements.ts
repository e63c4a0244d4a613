import type { Expression, IfBranch, Statement } from '../ast';
import { Fault } from '../templateError';
import { nearestName } from '../suggest';
import { BodyParser } from './body';
import { LOADERS, REFUSED, TAGS } from './tags';
import { describeToken, type Token } from './lexTokens';

const NOTHING: Expression = { type: 'literal', at: 0, value: null };

/** Jinja2's statements, one method for each that has a head of its own. */
export class StatementParser extends BodyParser {
	private readonly blocks = new Set<string>();
	/** Unknown tags: their 'end…' is not reported once more. */
	private readonly ignoredEnds = new Set<string>();

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
