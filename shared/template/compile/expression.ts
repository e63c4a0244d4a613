import { located } from './located';
import type { Comparison, Expression } from '../ast';
import { locateFault } from '../templateError';
import { OBJECT_UNITS } from '../limits';
import { binary, sign } from '../values/arithmetic';
import { contains, equals, order, truth } from '../values/compare';
import { checkKey } from '../values/data';
import { show } from '../values/print';
import { Dict, Sequence, type Value } from '../values/valueTypes';
import { softUndefined } from '../values/undefined';
import { attribute, item, name, slice } from './compileAccess';
import { call, filter, test } from './calls';
import type { Evaluate, Frame, Scope } from './scope';

/** Turns an expression into a closure. Nothing is generated as text, so no template can become code. */
export function expression(node: Expression, scope: Scope): Evaluate {
	switch (node.type) {
		case 'literal': {
			const { value } = node;
			return () => value;
		}
		case 'name':
			return name(node, scope);
		case 'attribute':
			return attribute(node, scope);
		case 'item':
			return item(node, scope);
		case 'slice':
			return slice(node, scope);
		case 'call':
			return call(node, scope);
		case 'filter':
			return filter(node, scope);
		case 'test':
			return test(node, scope);
		case 'captured': {
			const slot = scope.capturedSlot ?? 0;
			return (frame) => frame.slots[slot];
		}
		case 'not': {
			const operand = scope.expression(node.operand);
			return (frame) => !truth(operand(frame), frame.budget);
		}
		case 'and':
		case 'or':
			return logic(node.type === 'and', scope.expression(node.left), scope.expression(node.right));
		case 'conditional': {
			const condition = scope.expression(node.condition);
			const then = scope.expression(node.then);
			const otherwise =
				node.otherwise === undefined ? softUndefined : scope.expression(node.otherwise);
			return (frame) => (truth(condition(frame), frame.budget) ? then(frame) : otherwise(frame));
		}
		case 'comparison':
			return comparison(node.first, node.rest, scope);
		case 'binary': {
			const { operator, at } = node;
			const left = scope.expression(node.left);
			const right = scope.expression(node.right);
			return located(at, (frame) => binary(operator, left(frame), right(frame), frame.budget));
		}
		case 'sign': {
			const operand = scope.expression(node.operand);
			return located(node.at, (frame) => sign(node.operator, operand(frame)));
		}
		case 'concat':
			return concat(
				node.items.map((part) => scope.expression(part)),
				node.at,
			);
		case 'list':
		case 'tuple':
			return sequence(
				node.items.map((part) => scope.expression(part)),
				node.type,
			);
		case 'dict':
			return dict(
				node.entries.map(([key, value]) => [scope.expression(key), scope.expression(value)]),
				node.at,
			);
	}
}

function logic(isAnd: boolean, left: Evaluate, right: Evaluate): Evaluate {
	return (frame) => {
		const value = left(frame);
		return truth(value, frame.budget) === isAnd ? right(frame) : value;
	};
}

function concat(parts: readonly Evaluate[], at: number): Evaluate {
	return located(at, (frame) => {
		let text = '';
		for (const part of parts) {
			text += frame.budget.made(show(part(frame), frame.budget));
		}
		return text;
	});
}

function sequence(items: readonly Evaluate[], kind: 'list' | 'tuple'): Evaluate {
	return (frame) => {
		frame.budget.chargeElements(items.length);
		return new Sequence(
			items.map((item) => item(frame)),
			kind,
		);
	};
}

function dict(entries: ReadonlyArray<readonly [Evaluate, Evaluate]>, at: number): Evaluate {
	return located(at, (frame) => {
		frame.budget.charge(OBJECT_UNITS * (2 + 2 * entries.length));
		const result = new Dict();
		for (const [key, value] of entries) result.set(checkKey(key(frame)), value(frame));
		return result;
	});
}

function comparison(first: Expression, rest: readonly Comparison[], scope: Scope): Evaluate {
	const start = scope.expression(first);
	const steps = rest.map(({ operator, right, at }) => ({
		operator,
		at,
		right: scope.expression(right),
	}));
	return (frame) => {
		let left = start(frame);
		for (const { operator, right, at } of steps) {
			const value = right(frame);
			try {
				if (!compare(operator, left, value, frame)) return false;
			} catch (error) {
				throw locateFault(error, at);
			}
			left = value;
		}
		return true;
	};
}

function compare(
	operator: Comparison['operator'],
	left: Value,
	right: Value,
	{ budget }: Frame,
): boolean {
	switch (operator) {
		case '==':
			return equals(left, right, budget);
		case '!=':
			return !equals(left, right, budget);
		case 'in':
			return contains(right, left, budget);
		case 'not in':
			return !contains(right, left, budget);
		case '<':
			return order(left, right, budget) < 0;
		case '<=':
			return order(left, right, budget) <= 0;
		case '>':
			return order(left, right, budget) > 0;
		case '>=':
			return order(left, right, budget) >= 0;
	}
}
