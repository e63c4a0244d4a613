import type { Arguments, Expression } from '../ast';

const argumentsOf = ({ positional, named, spread, namedSpread }: Arguments): Expression[] => [
	...positional,
	...named.map(({ value }) => value),
	...(spread === undefined ? [] : [spread]),
	...(namedSpread === undefined ? [] : [namedSpread]),
];

const given = (nodes: ReadonlyArray<Expression | undefined>): Expression[] =>
	nodes.filter((node): node is Expression => node !== undefined);

/** The expressions directly inside an expression, in the order they are evaluated. */
export function childrenOf(node: Expression): readonly Expression[] {
	switch (node.type) {
		case 'literal':
		case 'name':
		case 'captured':
			return [];
		case 'attribute':
			return [node.object];
		case 'item':
			return [node.object, node.key];
		case 'slice':
			return given([node.object, node.start, node.stop, node.step]);
		case 'call':
			return [node.callee, ...argumentsOf(node.args)];
		case 'filter':
		case 'test':
			return [node.input, ...argumentsOf(node.args)];
		case 'not':
		case 'sign':
			return [node.operand];
		case 'and':
		case 'or':
		case 'binary':
			return [node.left, node.right];
		case 'conditional':
			return given([node.condition, node.then, node.otherwise]);
		case 'comparison':
			return [node.first, ...node.rest.map(({ right }) => right)];
		case 'concat':
		case 'list':
		case 'tuple':
			return node.items;
		case 'dict':
			return node.entries.flat();
	}
}
