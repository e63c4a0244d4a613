import type { BinaryOperator } from './values/arithmetic';
import type { Value } from './values/valueTypes';

/** `at` is an offset in the normalised template text: where an error about the node points. */
interface Node {
	readonly at: number;
}

export interface Arguments {
	readonly positional: readonly Expression[];
	readonly named: ReadonlyArray<{ readonly name: string; readonly value: Expression }>;
	readonly spread: Expression | undefined;
	readonly namedSpread: Expression | undefined;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';
export interface Comparison extends Node {
	readonly operator: ComparisonOperator;
	readonly right: Expression;
}

export interface NameExpression extends Node {
	readonly type: 'name';
	readonly name: string;
}
export interface AttributeExpression extends Node {
	readonly type: 'attribute';
	readonly object: Expression;
	readonly name: string;
}
export interface ItemExpression extends Node {
	readonly type: 'item';
	readonly object: Expression;
	readonly key: Expression;
}
export interface SliceExpression extends Node {
	readonly type: 'slice';
	readonly object: Expression;
	readonly start: Expression | undefined;
	readonly stop: Expression | undefined;
	readonly step: Expression | undefined;
}
export interface CallExpression extends Node {
	readonly type: 'call';
	readonly callee: Expression;
	readonly args: Arguments;
}
export interface FilterExpression extends Node {
	readonly type: 'filter';
	readonly name: string;
	readonly input: Expression;
	readonly args: Arguments;
}
export interface TestExpression extends Node {
	readonly type: 'test';
	readonly name: string;
	readonly input: Expression;
	readonly args: Arguments;
}

export type Expression =
	| (Node & { readonly type: 'literal'; readonly value: Value })
	| NameExpression
	| AttributeExpression
	| ItemExpression
	| SliceExpression
	| CallExpression
	| FilterExpression
	| TestExpression
	| (Node & { readonly type: 'not'; readonly operand: Expression })
	| (Node & { readonly type: 'and' | 'or'; readonly left: Expression; readonly right: Expression })
	| (Node & {
			readonly type: 'conditional';
			readonly condition: Expression;
			readonly then: Expression;
			readonly otherwise: Expression | undefined;
	  })
	| (Node & {
			readonly type: 'comparison';
			readonly first: Expression;
			readonly rest: readonly Comparison[];
	  })
	| (Node & {
			readonly type: 'binary';
			readonly operator: BinaryOperator;
			readonly left: Expression;
			readonly right: Expression;
	  })
	| (Node & { readonly type: 'sign'; readonly operator: '-' | '+'; readonly operand: Expression })
	| (Node & { readonly type: 'concat' | 'list' | 'tuple'; readonly items: readonly Expression[] })
	| (Node & {
			readonly type: 'dict';
			readonly entries: ReadonlyArray<readonly [Expression, Expression]>;
	  })
	/** The text of the surrounding `{% filter %}` or `{% set %}` block. */
	| (Node & { readonly type: 'captured' });

export type Target =
	| NameExpression
	| (Node & { readonly type: 'tuple'; readonly items: readonly Target[] })
	| (Node & { readonly type: 'field'; readonly namespace: string; readonly name: string });

export interface Parameter extends Node {
	readonly name: string;
	readonly fallback: Expression | undefined;
}

export interface IfBranch extends Node {
	readonly condition: Expression;
	readonly body: readonly Statement[];
}

export interface ForStatement extends Node {
	readonly type: 'for';
	readonly target: Target;
	readonly iterable: Expression;
	readonly condition: Expression | undefined;
	readonly recursive: boolean;
	readonly body: readonly Statement[];
	readonly otherwise: readonly Statement[];
}

interface MacroStatement extends Node {
	readonly type: 'macro';
	readonly name: string;
	readonly parameters: readonly Parameter[];
	readonly body: readonly Statement[];
}

export interface CallBlockStatement extends Node {
	readonly type: 'callBlock';
	readonly call: CallExpression;
	readonly parameters: readonly Parameter[];
	readonly body: readonly Statement[];
}

export type Statement =
	| (Node & { readonly type: 'data'; readonly text: string })
	| (Node & { readonly type: 'output'; readonly value: Expression })
	| (Node & {
			readonly type: 'if';
			readonly branches: readonly IfBranch[];
			readonly otherwise: readonly Statement[];
	  })
	| ForStatement
	| (Node & { readonly type: 'set'; readonly target: Target; readonly value: Expression })
	| (Node & {
			readonly type: 'setBlock';
			readonly target: Target;
			readonly filter: Expression | undefined;
			readonly body: readonly Statement[];
	  })
	| (Node & {
			readonly type: 'filterBlock';
			readonly filter: Expression;
			readonly body: readonly Statement[];
	  })
	| (Node & {
			readonly type: 'with';
			readonly assignments: ReadonlyArray<{ readonly target: Target; readonly value: Expression }>;
			readonly body: readonly Statement[];
	  })
	/** Only inside a loop. */
	| (Node & { readonly type: 'break' | 'continue' })
	| MacroStatement
	| CallBlockStatement
	| (Node & {
			readonly type: 'block';
			readonly name: string;
			readonly scoped: boolean;
			readonly required: boolean;
			readonly body: readonly Statement[];
	  });
