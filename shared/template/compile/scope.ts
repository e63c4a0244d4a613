import type { Expression, Statement, Target } from '../ast';
import type { Fault } from '../templateError';
import type { Budget } from '../limits';
import type { Registry, Runtime } from '../registry';
import type { Value } from '../values/valueTypes';

/** The variables of one activation: the template itself, or one call of a macro. */
export class Frame {
	readonly slots: Value[];
	readonly budget: Budget;
	constructor(
		size: number,
		readonly parent: Frame | undefined,
		readonly runtime: Runtime,
		readonly context: object,
	) {
		this.slots = new Array<Value>(size).fill(undefined);
		this.budget = runtime.budget;
	}
}

/** Where rendered text goes: to the result, or into a variable (macro, set block), which costs memory instead of output. */
export class Output {
	text = '';
	constructor(
		private readonly budget: Budget,
		private readonly captured: boolean,
	) {}

	write(text: string): void {
		if (this.captured) this.budget.charge(text.length);
		else this.budget.write(text.length);
		this.text += text;
	}
}

export type Evaluate = (frame: Frame) => Value;
/** How statements ended: at their end, or at a `break` or `continue`, which is meant for the loop around them. */
export type Flow = 'break' | 'continue' | undefined;
export type Execute = (frame: Frame, output: Output) => Flow;
/** Describes a place in the data as the author would write it; run only when something is missing. */
export type DescribePath = (frame: Frame) => string;

export interface Variable {
	readonly slot: number;
	used: boolean;
	/** For the variable of a loop: the element of the list it stands for. */
	origin: DescribePath | undefined;
}

/** What a name may refer to: a slot of this frame or of a frame `hops` definitions outwards. */
export interface Reference {
	readonly hops: number;
	readonly variable: Variable;
}

/** Counts the slots of one kind of frame. */
export class Layout {
	size = 0;
	constructor(readonly parent?: Layout) {}
	allocate(): number {
		return this.size++;
	}

	/** How many definitions outwards another layout is. */
	distanceTo(other: Layout): number {
		return this === other || this.parent === undefined ? 0 : 1 + this.parent.distanceTo(other);
	}
}

/** The two ways down the tree. Handed in, as each kind of node needs them and they need each kind of node. */
interface Compilers {
	expression(node: Expression, scope: Scope): Evaluate;
	statements(body: readonly Statement[], scope: Scope): Execute;
}

/** The one compilation all scopes of a template share. */
interface Unit {
	readonly compile: Compilers;
	readonly registry: Registry;
	/** Blocks by name, filled while compiling. */
	readonly blocks: Map<string, Execute>;
	/** Says whether the fault was kept; there may be too many. */
	report(fault: Fault): boolean;
}

/**
 * A lexical scope at compile time. Names are resolved here, once, so that rendering reads an array element instead of
 * walking maps. A slot that holds `undefined` is a variable not yet assigned: the name then means the next scope outwards,
 * and at last the context.
 */
export class Scope {
	private readonly variables = new Map<string, Variable>();
	capturedSlot: number | undefined;

	constructor(
		readonly unit: Unit,
		readonly layout: Layout,
		readonly parent?: Scope,
	) {
		this.capturedSlot = parent?.layout === layout ? parent.capturedSlot : undefined;
	}

	expression(node: Expression): Evaluate {
		return this.unit.compile.expression(node, this);
	}

	statements(body: readonly Statement[]): Execute {
		return this.unit.compile.statements(body, this);
	}

	child(): Scope {
		return new Scope(this.unit, this.layout, this);
	}

	get root(): Scope {
		return this.parent === undefined ? this : this.parent.root;
	}

	declare(name: string): Variable {
		const known = this.variables.get(name);
		if (known !== undefined) return known;
		const variable: Variable = { slot: this.layout.allocate(), used: false, origin: undefined };
		this.variables.set(name, variable);
		return variable;
	}

	/** Declares what the statements assign in this very scope; loops, macros and the like have scopes of their own. */
	declareAssigned(statements: readonly Statement[]): void {
		for (const statement of statements) {
			if (statement.type === 'set' || statement.type === 'setBlock')
				this.declareTarget(statement.target);
			else if (statement.type === 'macro') this.declare(statement.name);
			else if (statement.type === 'if') {
				for (const branch of statement.branches) this.declareAssigned(branch.body);
				this.declareAssigned(statement.otherwise);
			}
		}
	}

	private declareTarget(target: Target): void {
		if (target.type === 'name') this.declare(target.name);
		else if (target.type === 'tuple') for (const item of target.items) this.declareTarget(item);
	}

	/** All variables a name may refer to, innermost first. */
	resolve(name: string): Reference[] {
		const outer = this.parent?.resolve(name) ?? [];
		const distance = this.parent === undefined ? 0 : this.layout.distanceTo(this.parent.layout);
		const references =
			distance === 0
				? outer
				: outer.map(({ hops, variable }) => ({ hops: hops + distance, variable }));
		const variable = this.variables.get(name);
		if (variable === undefined) return references;
		variable.used = true;
		return [{ hops: 0, variable }, ...references];
	}

	/** The innermost variable of this name in the same frame; does not count as a use. */
	peek(name: string): Variable | undefined {
		const variable = this.variables.get(name);
		if (variable !== undefined) return variable;
		return this.parent?.layout === this.layout ? this.parent.peek(name) : undefined;
	}

	/** Names that could be meant; for suggestions. */
	names(): string[] {
		return [...this.variables.keys(), ...(this.parent?.names() ?? [])];
	}

	/** Forgets the assignments of an earlier run of this scope; undefined when there is nothing to forget. */
	reset(except: readonly number[] = []): ((frame: Frame) => void) | undefined {
		const slots = [...this.variables.values()]
			.map(({ slot }) => slot)
			.filter((slot) => !except.includes(slot));
		if (slots.length === 0) return undefined;
		return (frame) => {
			for (const slot of slots) frame.slots[slot] = undefined;
		};
	}
}

export function frameAt(frame: Frame, hops: number): Frame {
	let found = frame;
	for (let left = hops; left > 0 && found.parent !== undefined; left--) found = found.parent;
	return found;
}
