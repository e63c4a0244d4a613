import type { Arguments, CallExpression, Expression, FilterExpression } from '../ast';
import { TokenStream } from './stream';
import { describeToken } from './lexTokens';

/** Names that are no bare argument of a test: `x is even and …`. As in Jinja2 `in` and `if` are, so such tests need brackets. */
const AFTER_TEST = new Set(['else', 'or', 'and']);

const NO_ARGUMENTS: Arguments = {
	positional: [],
	named: [],
	spread: undefined,
	namedSpread: undefined,
};

/** What may follow a value: fields, indexes, calls, filters and tests. */
export abstract class PostfixParser extends TokenStream {
	abstract expression(): Expression;
	protected abstract primary(): Expression;

	/** Items between brackets; a trailing comma is allowed. */
	protected commaSeparated(open: string, close: string, item: () => void): void {
		this.expectOperator(open);
		for (let first = true; !this.isOperator(close); first = false) {
			if (!first) {
				this.expectOperator(',');
				if (this.isOperator(close)) break;
			}
			item();
		}
		this.expectOperator(close);
	}

	protected postfix(start: Expression): Expression {
		let node = start;
		for (;;) {
			if (this.isOperator('.')) node = this.member(node);
			else if (this.isOperator('[')) node = this.subscript(node);
			else if (this.isOperator('(')) node = this.call(node);
			else return node;
		}
	}

	private member(object: Expression): Expression {
		const dot = this.next();
		const token = this.next();
		const { at } = token;
		if (token.type === 'name') return { type: 'attribute', at, object, name: token.text };
		if (token.type !== 'integer')
			this.fail(`a name is expected after '.', not ${describeToken(token)}`, dot);
		return { type: 'item', at, object, key: { type: 'literal', at, value: token.number } };
	}

	private subscript(object: Expression): Expression {
		const { at } = this.expectOperator('[');
		const start = this.isOperator(':') || this.isOperator(']') ? undefined : this.expression();
		if (!this.isOperator(':')) return this.itemOf(object, at, start);
		this.expectOperator(':');
		const stop = this.isOperator(':') || this.isOperator(']') ? undefined : this.expression();
		const hasStep = this.skip('operator', ':');
		const step = !hasStep || this.isOperator(']') ? undefined : this.expression();
		this.expectOperator(']');
		return { type: 'slice', at, object, start, stop, step };
	}

	/** `a[b]`; with any other number of indexes the key is a tuple, which nothing has. */
	private itemOf(object: Expression, at: number, first: Expression | undefined): Expression {
		const items = first === undefined ? [] : [first];
		while (this.skip('operator', ',')) items.push(this.expression());
		this.expectOperator(']');
		if (first !== undefined && items.length === 1)
			return { type: 'item', at: first.at, object, key: first };
		return { type: 'item', at, object, key: { type: 'tuple', at, items } };
	}

	protected call(callee: Expression): CallExpression {
		return { type: 'call', at: callee.at, callee, args: this.callArguments() };
	}

	protected callArguments(): Arguments {
		const positional: Expression[] = [];
		const named: Array<{ name: string; value: Expression }> = [];
		let spread: Expression | undefined;
		let namedSpread: Expression | undefined;
		this.commaSeparated('(', ')', () => {
			const token = this.current;
			const inOrder = (order: boolean): void => {
				if (!order) this.fail('the arguments are in the wrong order', token);
			};
			if (this.skip('operator', '*')) {
				inOrder(spread === undefined && namedSpread === undefined);
				spread = this.expression();
			} else if (this.skip('operator', '**')) {
				inOrder(namedSpread === undefined);
				namedSpread = this.expression();
			} else if (
				token.type === 'name' &&
				this.peek(1).type === 'operator' &&
				this.peek(1).text === '='
			) {
				inOrder(namedSpread === undefined);
				this.next();
				this.next();
				if (named.some(({ name }) => name === token.text))
					this.fail(`'${token.text}' is given twice`, token);
				named.push({ name: token.text, value: this.expression() });
			} else {
				inOrder(spread === undefined && namedSpread === undefined && named.length === 0);
				positional.push(this.expression());
			}
		});
		return { positional, named, spread, namedSpread };
	}

	protected filtersAndTests(start: Expression): Expression {
		let node = start;
		for (;;) {
			if (this.skip('operator', '|')) node = this.filter(node);
			else if (this.isName('is')) node = this.test(node);
			else if (this.isOperator('(')) node = this.call(node);
			else return node;
		}
	}

	private dottedName(what: string): string {
		let name = this.expectName(what).text;
		while (this.skip('operator', '.')) name += `.${this.expectName(what).text}`;
		return name;
	}

	/** The filter behind a '|' that has just been read. */
	protected filter(input: Expression): FilterExpression {
		const { at } = this.current;
		const name = this.dottedName('the name of a filter');
		return {
			type: 'filter',
			at,
			name,
			input,
			args: this.isOperator('(') ? this.callArguments() : NO_ARGUMENTS,
		};
	}

	private test(input: Expression): Expression {
		this.next();
		const negated = this.skip('name', 'not');
		const { at } = this.current;
		const name = this.dottedName('the name of a test');
		const test: Expression = { type: 'test', at, name, input, args: this.testArguments() };
		return negated ? { type: 'not', at, operand: test } : test;
	}

	/** `is divisibleby(3)` or, with one bare argument, `is divisibleby 3`. */
	private testArguments(): Arguments {
		if (this.isOperator('(')) return this.callArguments();
		if (this.isName('is')) this.fail("tests cannot be chained with 'is'");
		const { type, text } = this.current;
		const starts =
			type === 'string' ||
			type === 'integer' ||
			type === 'float' ||
			(type === 'name' && !AFTER_TEST.has(text)) ||
			this.isOperator('[') ||
			this.isOperator('{');
		return starts ? { ...NO_ARGUMENTS, positional: [this.postfix(this.primary())] } : NO_ARGUMENTS;
	}
}
