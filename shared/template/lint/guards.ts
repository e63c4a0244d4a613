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
	const own =
		condition.type === 'test' && (condition.name === 'defined' || condition.name === 'undefined')
			? [sketch(condition.input)]
			: [];
	return [...own, ...childrenOf(condition).flatMap((child) => guardedBy(child))];
}
