import type { Expression, Parameter, Target } from '../ast';
import { Fault } from '../templateError';
import { ExpressionParser, isConstant } from './expressions';
import type { Token } from './lexTokens';

/** The parts that several statements share: what can be assigned, parameters, chains of filters. */
export class TargetParser extends ExpressionParser {
	/** Loops around the tag that is read, those around a macro included. */
	protected loopsAround = 0;

	protected filterChain(at: number): Expression {
		let chain: Expression = { type: 'captured', at };
		do chain = this.filter(chain);
		while (this.skip('operator', '|'));
		return chain;
	}

	protected withAssignments(): Array<{ target: Target; value: Expression }> {
		const assignments: Array<{ target: Target; value: Expression }> = [];
		while (!this.is('blockEnd')) {
			if (assignments.length > 0) this.expectOperator(',');
			// the variables of `with` are like parameters: 'loop' may be one of them
			const { loopsAround } = this;
			this.loopsAround = 0;
			const target = this.target(false, false);
			this.loopsAround = loopsAround;
			this.expectOperator('=');
			assignments.push({ target, value: this.expression() });
		}
		return assignments;
	}

	protected assignable(): Token {
		const token = this.expectName();
		if (isConstant(token.text)) this.fail(`'${token.text}' cannot be assigned`, token);
		return token;
	}

	protected target(allowField: boolean, isLoop: boolean): Target {
		const { at } = this.current;
		const first = this.singleTarget(allowField, isLoop);
		if (!this.isOperator(',') || first.type === 'field') return first;
		const items: Target[] = [first];
		while (this.skip('operator', ',')) {
			if (this.isName('in') || this.isOperator('=') || this.isOperator(')')) break;
			items.push(this.singleTarget(false, isLoop));
		}
		return { type: 'tuple', at, items };
	}

	private singleTarget(allowField: boolean, isLoop: boolean): Target {
		if (this.skip('operator', '(')) {
			const inner = this.target(false, isLoop);
			this.expectOperator(')');
			return inner;
		}
		const { at, text: name } = this.assignable();
		if (allowField && this.skip('operator', '.')) {
			return { type: 'field', at, namespace: name, name: this.expectName().text };
		}
		if (name === 'loop' && (isLoop || this.loopsAround > 0)) {
			const reason = isLoop
				? "'loop' cannot be the variable of a loop"
				: "'loop' belongs to the loop around it and can't be set there; use another name";
			throw new Fault('syntax', reason, { offset: at });
		}
		return { type: 'name', at, name };
	}

	protected parameters(): Parameter[] {
		const parameters: Parameter[] = [];
		this.commaSeparated('(', ')', () => {
			const { at, text: name } = this.assignable();
			const fallback = this.skip('operator', '=') ? this.expression() : undefined;
			if (
				fallback === undefined &&
				parameters.some((parameter) => parameter.fallback !== undefined)
			) {
				throw new Fault(
					'syntax',
					'a parameter without a default cannot follow one with a default',
					{ offset: at },
				);
			}
			parameters.push({ at, name, fallback });
		});
		return parameters;
	}
}
