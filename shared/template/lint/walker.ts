import type { Arguments, Expression, ForStatement, Parameter, Statement, Target } from '../ast';
import type { Budget } from '../limits';
import { childrenOf } from './children';
import { guardedBy, isGuard, partsOf } from './guards';
import { LOCAL, type Known, type Names } from './names';

/** Follows names and fields through a template without rendering it. */
export class Walker {
	constructor(
		private readonly names: Names,
		private readonly budget: Budget,
	) {}

	statements(body: readonly Statement[]): void {
		for (const statement of body) this.statement(statement);
	}

	private inner(body: readonly Statement[]): void {
		this.names.inScope(() => this.statements(body));
	}

	private statement(node: Statement): void {
		this.budget.tick();
		switch (node.type) {
			case 'data':
			case 'break':
			case 'continue':
				return;
			case 'output':
				this.expression(node.value);
				return;
			case 'if':
				for (const { condition, body } of node.branches) {
					this.expression(condition);
					this.names.withGuards(guardedBy(condition), () => this.statements(body));
				}
				this.names.withGuards(
					node.branches.flatMap(({ condition }) => guardedBy(condition)),
					() => this.statements(node.otherwise),
				);
				return;
			case 'for':
				this.loop(node);
				return;
			case 'set':
				this.names.declare(node.target, this.expression(node.value) ?? LOCAL);
				return;
			case 'setBlock':
			case 'filterBlock':
				this.inner(node.body);
				if (node.filter !== undefined) this.expression(node.filter);
				if (node.type === 'setBlock') this.names.declare(node.target);
				return;
			case 'with':
				this.withStatement(node.assignments, node.body);
				return;
			case 'macro':
				this.names.declareName(node.name);
				this.macro(node.parameters, node.body, ['varargs', 'kwargs', 'caller']);
				return;
			case 'callBlock':
				this.expression(node.call);
				this.macro(node.parameters, node.body, []);
				return;
			case 'block':
				this.inner(node.body);
		}
	}

	private withStatement(
		assignments: ReadonlyArray<{ target: Target; value: Expression }>,
		body: readonly Statement[],
	): void {
		const values = assignments.map(({ value }) => this.expression(value));
		this.names.inScope(() => {
			assignments.forEach(({ target }, index) =>
				this.names.declare(target, values[index] ?? LOCAL),
			);
			this.statements(body);
		});
	}

	private macro(
		parameters: readonly Parameter[],
		body: readonly Statement[],
		special: readonly string[],
	): void {
		this.names.inScope(() => {
			for (const { name } of parameters) this.names.declareName(name);
			for (const name of special) this.names.declareName(name);
			for (const { fallback } of parameters) if (fallback !== undefined) this.expression(fallback);
			this.statements(body);
		});
	}

	private loop(node: ForStatement): void {
		const list = this.expression(node.iterable);
		this.names.inScope(() => {
			// in a recursive loop the variable stands for elements of other lists as well
			this.names.declare(
				node.target,
				list === undefined || node.recursive ? LOCAL : this.names.elements(list),
			);
			if (node.condition !== undefined) this.expression(node.condition);
			this.names.declareName('loop');
			const guards = node.condition === undefined ? [] : guardedBy(node.condition);
			this.names.withGuards(guards, () => this.statements(node.body));
		});
		this.inner(node.otherwise);
	}

	/** Walks an expression; returns what is known about its value, undefined when nothing is. */
	private expression(node: Expression, guard = false): Known | undefined {
		this.budget.tick();
		switch (node.type) {
			case 'name':
				return this.names.name(node.name, node.at, guard);
			case 'attribute':
				return this.names.field(this.expression(node.object), node.name, node, guard);
			case 'item': {
				const owner = this.expression(node.object);
				this.expression(node.key);
				return node.key.type === 'literal'
					? this.names.field(owner, node.key.value, node, guard)
					: undefined;
			}
			case 'filter':
			case 'test':
				this.expression(node.input, isGuard(node));
				this.args(node.args);
				return undefined;
			case 'and':
			case 'or':
				this.chain(partsOf(node));
				return undefined;
			case 'conditional':
				this.expression(node.condition);
				this.names.withGuards(guardedBy(node.condition), () => {
					this.expression(node.then);
					if (node.otherwise !== undefined) this.expression(node.otherwise);
				});
				return undefined;
			default:
				for (const child of childrenOf(node)) this.expression(child);
				return undefined;
		}
	}

	/** Each part is guarded by those before it. */
	private chain(parts: readonly Expression[]): void {
		const guards: string[] = [];
		for (const part of parts) {
			this.expression(part);
			const paths = guardedBy(part);
			this.names.guard(paths);
			for (const path of paths) guards.push(path);
		}
		this.names.unguard(guards);
	}

	private args({ positional, named, spread, namedSpread }: Arguments): void {
		for (const value of positional) this.expression(value);
		for (const { value } of named) this.expression(value);
		if (spread !== undefined) this.expression(spread);
		if (namedSpread !== undefined) this.expression(namedSpread);
	}
}
