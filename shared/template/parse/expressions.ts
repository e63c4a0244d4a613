import type { Comparison, ComparisonOperator, Expression } from '../ast';
import type { BinaryOperator } from '../values/arithmetic';
import { float } from '../values/numberValues';
import type { Value } from '../values/valueTypes';
import { PostfixParser } from './postfix';
import { describeToken } from './lexTokens';

const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
	['true', true],
	['True', true],
	['false', false],
	['False', false],
	['none', null],
	['None', null],
]);
export const isConstant = (name: string): boolean => CONSTANTS.has(name);

const COMPARISONS: ReadonlySet<string> = new Set<ComparisonOperator>([
	'==',
	'!=',
	'<',
	'<=',
	'>',
	'>=',
]);
const isComparison = (text: string): text is ComparisonOperator => COMPARISONS.has(text);

/** Jinja2's expression grammar, one method per precedence level, loosest first. */
export class ExpressionParser extends PostfixParser {
	expression(): Expression {
		return this.nested(() => this.conditional());
	}

	private conditional(): Expression {
		let then = this.or();
		while (this.isName('if')) {
			const { at } = this.next();
			const condition = this.or();
			const otherwise = this.skip('name', 'else') ? this.expression() : undefined;
			then = { type: 'conditional', at, condition, then, otherwise };
		}
		return then;
	}

	protected or(): Expression {
		let left = this.and();
		while (this.isName('or')) left = { type: 'or', at: this.next().at, left, right: this.and() };
		return left;
	}

	private and(): Expression {
		let left = this.not();
		while (this.isName('and')) left = { type: 'and', at: this.next().at, left, right: this.not() };
		return left;
	}

	private not(): Expression {
		const { at } = this.current;
		let count = 0;
		while (this.skip('name', 'not')) count++;
		let operand = this.comparison();
		// a thousand 'not' are as good as one or two, and cost no recursion
		for (let left = count > 2 ? 2 - (count % 2) : count; left > 0; left--)
			operand = { type: 'not', at, operand };
		return operand;
	}

	private comparison(): Expression {
		const first = this.sum();
		const rest: Comparison[] = [];
		for (;;) {
			const { at, type, text } = this.current;
			let operator: ComparisonOperator | undefined;
			if (type === 'operator' && isComparison(text)) operator = text;
			else if (this.isName('in')) operator = 'in';
			else if (this.isName('not') && this.peek(1).type === 'name' && this.peek(1).text === 'in')
				operator = 'not in';
			if (operator === undefined) break;
			this.next();
			if (operator === 'not in') this.next();
			rest.push({ at, operator, right: this.sum() });
		}
		return rest.length === 0 ? first : { type: 'comparison', at: first.at, first, rest };
	}

	private leftAssociative(
		operand: () => Expression,
		operators: readonly BinaryOperator[],
	): Expression {
		let left = operand();
		for (;;) {
			const operator = operators.find((candidate) => this.isOperator(candidate));
			if (operator === undefined) return left;
			left = { type: 'binary', at: this.next().at, operator, left, right: operand() };
		}
	}

	private sum(): Expression {
		return this.leftAssociative(() => this.concatenation(), ['+', '-']);
	}

	private concatenation(): Expression {
		const items = [this.product()];
		while (this.skip('operator', '~')) items.push(this.product());
		const [first] = items;
		return first !== undefined && items.length === 1
			? first
			: { type: 'concat', at: first?.at ?? 0, items };
	}

	private product(): Expression {
		return this.leftAssociative(() => this.power(), ['*', '/', '//', '%']);
	}

	/** Left-associative and looser than the sign, as in Jinja2: `-2 ** 2` is 4. */
	private power(): Expression {
		return this.leftAssociative(() => this.unary(true), ['**']);
	}

	private unary(withFilters: boolean): Expression {
		return this.nested(() => {
			const { at } = this.current;
			let node: Expression;
			if (this.isOperator('-') || this.isOperator('+')) {
				const operator = this.next().text === '-' ? '-' : '+';
				node = { type: 'sign', at, operator, operand: this.unary(false) };
			} else node = this.primary();
			node = this.postfix(node);
			return withFilters ? this.filtersAndTests(node) : node;
		});
	}

	protected primary(): Expression {
		const token = this.current;
		const { at } = token;
		switch (token.type) {
			case 'name':
				this.next();
				return CONSTANTS.has(token.text)
					? { type: 'literal', at, value: CONSTANTS.get(token.text) }
					: { type: 'name', at, name: token.text };
			case 'string': {
				let text = '';
				while (this.is('string')) text += this.next().text;
				return { type: 'literal', at, value: text };
			}
			case 'integer':
			case 'float':
				this.next();
				return {
					type: 'literal',
					at,
					value: token.type === 'float' ? float(token.number) : token.number,
				};
			case 'operator':
				if (token.text === '(') return this.parenthesised();
				if (token.text === '[') return { type: 'list', at, items: this.listItems() };
				if (token.text === '{') return this.dict();
				break;
			default:
		}
		if (token.type === 'variableEnd' || token.type === 'blockEnd')
			this.fail('an expression is missing here');
		return this.fail(`unexpected ${describeToken(token)}`);
	}

	private parenthesised(): Expression {
		this.expectOperator('(');
		const inner = this.tuple({ allowEmpty: true });
		this.expectOperator(')');
		return inner;
	}

	private listItems(): Expression[] {
		const items: Expression[] = [];
		this.commaSeparated('[', ']', () => items.push(this.expression()));
		return items;
	}

	private dict(): Expression {
		const { at } = this.current;
		const entries: Array<readonly [Expression, Expression]> = [];
		this.commaSeparated('{', '}', () => {
			const key = this.expression();
			this.expectOperator(':');
			entries.push([key, this.expression()]);
		});
		return { type: 'dict', at, entries };
	}

	/** `a, b, c` without brackets, or the single expression it starts with. */
	protected tuple(
		options: { allowEmpty?: boolean; withoutCondition?: boolean; stopAt?: string } = {},
	): Expression {
		const { at } = this.current;
		const items: Expression[] = [];
		let isTuple = false;
		for (;;) {
			if (this.is('variableEnd') || this.is('blockEnd') || this.isOperator(')')) break;
			if (options.stopAt !== undefined && this.isName(options.stopAt)) break;
			items.push(options.withoutCondition === true ? this.or() : this.expression());
			if (!this.skip('operator', ',')) break;
			isTuple = true;
		}
		const [only] = items;
		if (only !== undefined && !isTuple) return only;
		if (only === undefined && options.allowEmpty !== true)
			this.fail('an expression is missing here');
		return { type: 'tuple', at, items };
	}
}
