import type { Expression, Target } from '../ast';
import { sketch } from '../compile/path';
import { Fault } from '../templateError';
import { findMethod } from '../methods';
import type { Budget } from '../limits';
import type { Registry } from '../registry';
import { nearestName } from '../suggest';
import { elementAt, isHostArray, isHostObject, lengthOfArray, readOwn } from '../values/data';
import type { Value } from '../values/valueTypes';

interface Instance {
	readonly value: Value;
	readonly path: string;
}

/** Values a name or a field of the context can have here; one per element of a list that is looped over. */
export interface Known {
	/** As listed in the result: `message_history[].text`. */
	readonly path: string;
	readonly instances: readonly Instance[] | undefined;
}

/** Elements of a long list that are looked at. */
const MAX_INSTANCES = 200;
const MAX_FAULTS = 100;

export const LOCAL: Known = { path: '', instances: undefined };

/** What the names of a template mean where they stand: local variables, or places in the context. */
export class Names {
	readonly variables = new Map<string, number>();
	readonly faults: Fault[] = [];
	private scopes: Array<Map<string, Known>> = [new Map()];
	/** Paths that may be missing here, and how many conditions around have asked for them. */
	private readonly guards = new Map<string, number>();

	constructor(
		private readonly registry: Registry,
		private readonly context: object | undefined,
		private readonly budget: Budget,
	) {}

	inScope(work: () => void): void {
		this.scopes.push(new Map());
		work();
		this.scopes.pop();
	}

	declare(target: Target, known: Known = LOCAL): void {
		if (target.type === 'name') this.scopes[this.scopes.length - 1]?.set(target.name, known);
		else if (target.type === 'tuple') for (const item of target.items) this.declare(item);
	}

	declareName(name: string): void {
		this.declare({ type: 'name', at: 0, name });
	}

	/** Within `work` these paths may be missing: a condition has asked for them. */
	withGuards(paths: readonly string[], work: () => void): void {
		this.guard(paths);
		work();
		this.unguard(paths);
	}

	guard(paths: readonly string[]): void {
		this.budget.tick(paths.length);
		for (const path of paths) this.guards.set(path, this.countOf(path) + 1);
	}

	unguard(paths: readonly string[]): void {
		for (const path of paths) this.guards.set(path, this.countOf(path) - 1);
	}

	private countOf(path: string): number {
		return this.guards.get(path) ?? 0;
	}

	name(name: string, at: number, guard: boolean): Known | undefined {
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
		this.missing(name, name, at, guard || this.countOf(name) > 0, () => this.candidates());
		return undefined;
	}

	private *candidates(): Iterable<string> {
		yield* Object.keys(this.context ?? {});
		for (const scope of this.scopes) yield* scope.keys();
		yield* this.registry.globals.keys();
	}

	private record(path: string, at: number): void {
		if (path === '' || this.variables.has(path)) return;
		this.budget.charge(path.length);
		this.variables.set(path, at);
	}

	/** `owner.key`, or `owner[key]` with a literal key. */
	field(owner: Known | undefined, key: Value, node: Expression, guard: boolean): Known | undefined {
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
		const isGuarded = guard || this.countOf(sketch(node)) > 0;
		const found: Instance[] = [];
		for (const { value, path: at1 } of owner.instances ?? []) {
			this.budget.tick();
			const name = isIndex ? `${at1}[${key}]` : `${at1}.${String(key)}`;
			const inner = this.read(value, key);
			if (inner !== undefined) found.push({ value: inner, path: name });
			else
				this.missing(String(key), name, node.at, isGuarded, () =>
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
		candidates: () => Iterable<string>,
	): void {
		if (guarded || this.faults.length >= MAX_FAULTS) return;
		const suggestion = nearestName(wanted, candidates());
		this.faults.push(
			new Fault('undefined', `'${path}' is undefined`, { offset, path, suggestion }),
		);
	}

	/** What a loop over `list` gives its variable. */
	elements(list: Known): Known {
		const path = list.path === '' ? '' : `${list.path}[]`;
		if (list.instances === undefined) return { path, instances: undefined };
		const instances: Instance[] = [];
		for (const { value, path: place } of list.instances) {
			if (!isHostArray(value)) continue;
			const count = Math.min(lengthOfArray(value), MAX_INSTANCES - instances.length);
			this.budget.tick(count);
			for (let index = 0; index < count; index++)
				instances.push({ value: elementAt(value, index), path: `${place}[${index}]` });
		}
		return { path, instances };
	}
}
