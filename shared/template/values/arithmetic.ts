import { runtimeFault } from '../templateError';
import { ELEMENT_UNITS, type Budget } from '../limits';
import { plain } from './compare';
import { elementsOf, isList, isMapping } from './data';
import { escapeHtml } from './html';
import {
	float,
	floorDivide,
	floorModulo,
	integer,
	isFloat,
	isNumeric,
	numberOf,
	type Numeric,
} from './numberValues';
import { describeKind, show } from './print';
import { printf } from './printf';
import { Markup, PyFloat, Sequence, type Value } from './valueTypes';
import { defined } from './undefined';

export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**';

function compute(operator: BinaryOperator, a: Numeric, b: Numeric): Value {
	const x = numberOf(a);
	const y = numberOf(b);
	const result = isFloat(a) || isFloat(b) ? float : integer;
	switch (operator) {
		case '+':
			return result(x + y);
		case '-':
			return result(x - y);
		case '*':
			return result(x * y);
		case '**':
			return power(x, y, result);
	}
	if (y === 0) throw runtimeFault('division by zero');
	if (operator === '/') return float(x / y);
	return result(operator === '%' ? floorModulo(x, y) : floorDivide(x, y));
}

function power(x: number, y: number, result: (value: number) => Value): Value {
	if (x === 0 && y < 0) throw runtimeFault('zero cannot be raised to a negative power');
	if (x < 0 && !Number.isInteger(y))
		throw runtimeFault('a negative number has no fractional power here');
	const value = x ** y;
	if (!Number.isFinite(value) && Number.isFinite(x) && Number.isFinite(y))
		throw runtimeFault('the number is too large');
	return y < 0 ? float(value) : result(value);
}

/** Ranges and the views of an object are no lists here, as in Python. */
const isJoinable = (value: Value): value is Sequence | readonly Value[] =>
	isList(value) && !(Sequence.is(value) && value.kind !== 'list' && !value.isTuple);

function add(a: Value, b: Value, budget: Budget): Value {
	if (typeof a === 'string' && typeof b === 'string') {
		budget.charge(a.length + b.length);
		return a + b;
	}
	if (!isJoinable(a) || !isJoinable(b)) return undefined;
	const tuples = Sequence.is(a) && a.isTuple;
	if (tuples !== (Sequence.is(b) && b.isTuple)) return undefined;
	const left = elementsOf(a, budget) ?? [];
	const right = elementsOf(b, budget) ?? [];
	budget.chargeElements(left.length + right.length);
	return new Sequence([...left, ...right], tuples ? 'tuple' : 'list');
}

/** `text * 3` and `[..] * 3`; undefined when neither side is text or a list. */
function repeat(a: Value, b: Value, budget: Budget): Value {
	const [repeated, count] = typeof a === 'string' || isJoinable(a) ? [a, b] : [b, a];
	if (!isNumeric(count) || isFloat(count)) return undefined;
	const times = Math.max(0, numberOf(count));
	if (typeof repeated === 'string') {
		budget.charge(repeated.length * times);
		return repeated.repeat(repeated === '' ? 0 : times);
	}
	const items = isJoinable(repeated) ? elementsOf(repeated, budget) : undefined;
	if (items === undefined) return undefined;
	budget.charge(items.length * times * ELEMENT_UNITS);
	budget.tick(Math.ceil((items.length * times) / 16));
	const result: Value[] = [];
	if (items.length > 0)
		for (let round = 0; round < times; round++) for (const item of items) result.push(item);
	return new Sequence(result, Sequence.is(repeated) && repeated.isTuple ? 'tuple' : 'list');
}

export function binary(operator: BinaryOperator, left: Value, right: Value, budget: Budget): Value {
	if (isNumeric(left) && isNumeric(right)) return compute(operator, left, right);
	if (Markup.is(left) || Markup.is(right)) return markup(operator, left, right, budget);
	if (operator === '%' && typeof left === 'string')
		return printf(left, printfValues(right), budget);
	defined(left);
	defined(right);
	const result =
		operator === '+'
			? add(left, right, budget)
			: operator === '*'
				? repeat(left, right, budget)
				: undefined;
	if (result !== undefined) return result;
	throw runtimeFault(
		`'${operator}' cannot combine ${describeKind(left)} and ${describeKind(right)}`,
	);
}

/** A tuple gives one value per directive, an object named ones, anything else is the only value. */
const printfValues = (right: Value) => ({
	positional: Sequence.is(right) && right.isTuple ? right.items : [right],
	named: isMapping(right) ? right : undefined,
	optional: isList(right) && !(Sequence.is(right) && right.isTuple),
});

/** Escaped text escapes what is added to it, as in Jinja2. */
function markup(operator: BinaryOperator, left: Value, right: Value, budget: Budget): Value {
	const escaped = (value: Value): Value =>
		typeof value === 'string' ? escapeHtml(value, budget) : plain(value);
	if (operator === '%' && Markup.is(left)) {
		const values = Sequence.is(right) && right.isTuple ? right.items : [right];
		return new Markup(
			printf(left.text, { positional: values.map(escaped), named: undefined }, budget),
		);
	}
	const result = binary(operator, escaped(left), escaped(right), budget);
	return new Markup(show(result, budget));
}

/** `-x` and `+x`. */
export function sign(operator: '-' | '+', operand: Value): Value {
	const value = defined(operand);
	if (!isNumeric(value))
		throw runtimeFault(`'${operator}' needs a number, not ${describeKind(value)}`);
	const number = operator === '-' ? -numberOf(value) : numberOf(value);
	return isFloat(value) || PyFloat.is(value) ? float(number) : integer(number);
}
