import type { Arguments, Expression, ForStatement, Parameter, Statement, Target } from '../ast';
import { sketch } from '../compile/path';
import { Fault } from '../templateError';
import { findMethod } from '../methods';
import type { Registry } from '../registry';
import { nearestName } from '../suggest';
import { elementAt, isHostArray, isHostObject, lengthOfArray, readOwn } from '../values/data';
import type { Value } from '../values/valueTypes';
import { guardedBy, isGuard } from './guards';
import { childrenOf } from './children';

/** Values a name or a field of the context can have here; one per element of a list that is looped over. */
interface Known {
	/** As listed in the result: `message_history[].text`. */
	readonly path: string;
	readonly instances: ReadonlyArray<{ readonly value: Value; readonly path: string }> | undefined;
}

/** Elements of a long list that are looked at. */
const MAX_INSTANCES = 200;
const MAX_FAULTS = 100;

const LOCAL: Known = { path: '', instances: undefined };

/** Follows names and fields through a template without rendering it. */
export class Walker {
	readonly variables = new Map<string, number>();
	readonly faults: Fault[] = [];
	private scopes: Array<Map<string, Known>> = [new Map()];
	private guarded = new Set<string>();

	constructor(
		private readonly registry: Registry,
		private readonly context: object | undefined,
	) {}

	statements(body: readonly Statement[]): void {
		for (const statement of body) this.statement(statement);
	}

	private inScope(work: () => void): void {
		this.scopes.push(new Map());
		work();
		this.scopes.pop();
	}

	private inner(body: readonly Statement[]): void {
		this.inScope(() => this.statements(body));
	}

	private declare(target: Target, known: Known = LOCAL): void {
		if (target.type === 'name') this.scopes[this.scopes.length - 1]?.set(target.name, known);
		else if (target.type === 'tuple') for (const item of target.items) this.declare(item);
	}

	private declareName(name: string): void {
		this.declare({ type: 'name', at: 0, name });
	}

	private statement(node: Statement): void {
		switch (node.type) {
			case 'data':
				return;
			case 'output':
				this.expression(node.value);
				return;
			case 'if':
				for (const { condition, body } of node.branches) {
					this.expression(condition);
					this.withGuards(guardedBy(condition), () => this.statements(body));
				}
				this.withGuards(
					node.branches.flatMap(({ condition }) => guardedBy(condition)),
					() => this.statements(node.otherwise),
				);
				return;
			case 'for':
				this.loop(node);
				return;
			case 'set':
				this.declare(node.target, this.expression(node.value) ?? LOCAL);
				return;
			case 'setBlock':
			case 'filterBlock':
				this.inner(node.body);
				if (node.filter !== undefined) this.expression(node.filter);
				if (node.type === 'setBlock') this.declare(node.target);
				return;
			case 'with':
				this.withStatement(node.assignments, node.body);
				return;
			case 'macro':
				this.declareName(node.name);
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
		this.inScope(() => {
			assignments.forEach(({ target }, index) => this.declare(target, values[index] ?? LOCAL));
			this.statements(body);
		});
	}

	private macro(
		parameters: readonly Parameter[],
		body: readonly Statement[],
		special: readonly string[],
	): void {
		this.inScope(() => {
			for (const { name } of parameters) this.declareName(name);
			for (const name of special) this.declareName(name);
			for (const { fallback } of parameters) if (fallback !== undefined) this.expression(fallback);
			this.statements(body);
		});
	}

	private loop(node: ForStatement): void {
		const list = this.expression(node.iterable);
		this.inScope(() => {
			// in a recursive loop the variable stands for elements of other lists as well
			this.declare(node.target, list === undefined || node.recursive ? LOCAL : this.elements(list));
			if (node.condition !== undefined) this.expression(node.condition);
			this.declareName('loop');
			const guards = node.condition === undefined ? [] : guardedBy(node.condition);
			this.withGuards(guards, () => this.statements(node.body));
		});
		this.inner(node.otherwise);
	}

	private elements(list: Known): Known {
		const instances = list.instances?.flatMap(({ value, path }) => {
			if (!isHostArray(value)) return [];
			const count = Math.min(lengthOfArray(value), MAX_INSTANCES);
			return Array.from({ length: count }, (_, index) => ({
				value: elementAt(value, index),
				path: `${path}[${index}]`,
			}));
		});
		return {
			path: list.path === '' ? '' : `${list.path}[]`,
			instances: instances?.slice(0, MAX_INSTANCES),
		};
	}

	private withGuards(paths: readonly string[], work: () => void): void {
		const before = this.guarded;
		this.guarded = new Set([...before, ...paths]);
		work();
		this.guarded = before;
	}

	/** Walks an expression; returns what is known about its value, undefined when nothing is. */
	private expression(node: Expression, guard = false): Known | undefined {
		switch (node.type) {
			case 'name':
				return this.name(node.name, node.at, guard);
			case 'attribute':
				return this.field(this.expression(node.object), node.name, node, guard);
			case 'item': {
				const owner = this.expression(node.object);
				this.expression(node.key);
				return node.key.type === 'literal'
					? this.field(owner, node.key.value, node, guard)
					: undefined;
			}
			case 'filter':
			case 'test':
				this.expression(node.input, isGuard(node));
				this.args(node.args);
				return undefined;
			case 'and':
			case 'or':
				this.expression(node.left);
				this.withGuards(guardedBy(node.left), () => this.expression(node.right));
				return undefined;
			case 'conditional':
				this.expression(node.condition);
				this.withGuards(guardedBy(node.condition), () => {
					this.expression(node.then);
					if (node.otherwise !== undefined) this.expression(node.otherwise);
				});
				return undefined;
			default:
				for (const child of childrenOf(node)) this.expression(child);
				return undefined;
		}
	}

	private args({ positional, named, spread, namedSpread }: Arguments): void {
		for (const value of positional) this.expression(value);
		for (const { value } of named) this.expression(value);
		if (spread !== undefined) this.expression(spread);
		if (namedSpread !== undefined) this.expression(namedSpread);
	}

	private name(name: string, at: number, guard: boolean): Known | undefined {
		for (let index = this.scopes.length - 1; index >= 0; index--) {
			const local = this.scopes[index]?.get(name);
			if (local !== undefined) return local === LOCAL ? undefined : local;
		}
		const value = this.context === undefined ? undefined : readOwn(this.context, name);
		if (value === undefined && (this.registry.globals.has(name) || name === 'self'))
			return undefined;
		this.record(name, at);
		if (this.context === undefined) return { path: name, instances: undefined };
		if (value !== undefined) return { path: name, instances: [{ value, path: name }] };
		const candidates = [
			...Object.keys(this.context),
			...this.scopes.flatMap((scope) => [...scope.keys()]),
			...this.registry.globals.keys(),
		];
		this.missing(name, name, at, guard || this.guarded.has(name), candidates);
		return undefined;
	}

	private record(path: string, at: number): void {
		if (path !== '' && !this.variables.has(path)) this.variables.set(path, at);
	}

	private field(
		owner: Known | undefined,
		key: Value,
		node: Expression,
		guard: boolean,
	): Known | undefined {
		if (owner === undefined) return undefined;
		const isIndex = typeof key === 'number';
		const path =
			owner.path === '' ? '' : isIndex ? `${owner.path}[]` : `${owner.path}.${String(key)}`;
		if (
			owner.instances?.some(
				({ value }) =>
					typeof key === 'string' && !this.hasKey(value, key) && findMethod(value, key),
			)
		)
			return undefined;
		this.record(path, node.at);
		const isGuarded = guard || this.guarded.has(sketch(node));
		const found: Array<{ value: Value; path: string }> = [];
		for (const { value, path: at1 } of owner.instances ?? []) {
			const name = isIndex ? `${at1}[${key}]` : `${at1}.${String(key)}`;
			const inner = this.read(value, key);
			if (inner !== undefined) found.push({ value: inner, path: name });
			else
				this.missing(
					String(key),
					name,
					node.at,
					isGuarded,
					isHostObject(value) ? Object.keys(value) : [],
				);
		}
		return { path, instances: owner.instances === undefined ? undefined : found };
	}

	private hasKey(value: Value, key: string): boolean {
		return isHostObject(value) && readOwn(value, key) !== undefined;
	}

	private read(value: Value, key: Value): Value {
		if (isHostObject(value)) return typeof key === 'string' ? readOwn(value, key) : undefined;
		if (typeof key !== 'number' || !isHostArray(value)) return undefined;
		const length = lengthOfArray(value);
		const index = key < 0 ? key + length : key;
		return index >= 0 && index < length ? elementAt(value, index) : undefined;
	}

	private missing(
		wanted: string,
		path: string,
		offset: number,
		guarded: boolean,
		candidates: readonly string[],
	): void {
		if (guarded || this.faults.length >= MAX_FAULTS) return;
		const suggestion = nearestName(wanted, candidates);
		this.faults.push(
			new Fault('undefined', `'${path}' is undefined`, { offset, path, suggestion }),
		);
	}
}
