import type { Expression, FilterExpression, TestExpression } from '../ast';
import { sketch } from '../compile/path';
import { childrenOf } from './children';

/** Filters and tests that allow an undefined value. */
const GUARD_FILTERS = new Set(['default', 'd', 'items']);
const GUARD_TESTS = new Set([
	'defined',
	'undefined',
	'none',
	'string',
	'number',
	'integer',
	'float',
	'mapping',
	'sequence',
	'boolean',
	'true',
	'false',
]);

export const isGuard = (node: FilterExpression | TestExpression): boolean =>
	(node.type === 'filter' ? GUARD_FILTERS : GUARD_TESTS).has(node.name);

/** The names a condition asks about: where it holds (or does not), the author has thought of their absence. */
export function guardedBy(condition: Expression): string[] {
	const paths: string[] = [];
	const collect = (node: Expression): void => {
		if (node.type === 'test' && (node.name === 'defined' || node.name === 'undefined'))
			paths.push(sketch(node.input));
		for (const child of childrenOf(node)) collect(child);
	};
	collect(condition);
	return paths;
}

/** The parts of `a and b and c` (or of the same with `or`), first to last. */
export function partsOf(node: Extract<Expression, { type: 'and' | 'or' }>): Expression[] {
	const parts: Expression[] = [];
	let rest: Expression = node;
	while (rest.type === node.type) {
		parts.push(rest.right);
		rest = rest.left;
	}
	return [...parts, rest].reverse();
}
