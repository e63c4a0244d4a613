import type { ForStatement } from '../ast';
import { Fault, locateFault, runtimeFault } from '../templateError';
import { equals, iterate, truth } from '../values/compare';
import { Callable, tuple, type Value } from '../values/valueTypes';
import { Undefined } from '../values/undefined';
import { assignment, targetSlots } from './assign';
import { expression } from './expression';
import { describePath, isPlace } from './path';
import { Output, type Evaluate, type Execute, type Frame, type Scope } from './scope';
import { inner, statements } from './statement';

/** The variable `loop`: made once per loop and moved on by it. */
class LoopState {
	index = 0;
	private last: Value;

	constructor(
		private readonly items: readonly Value[],
		private readonly depth: number,
		private readonly recurse: (value: Value) => Value,
		private readonly frame: Frame,
	) {}

	toValue(): Callable {
		const call = (args: readonly Value[]): Value => this.recurse(args[0]);
		return new Callable('loop', call, '<LoopContext>', (name) => this.attribute(name));
	}

	private attribute(name: string): Value {
		const { index, items, depth } = this;
		const { length } = items;
		switch (name) {
			case 'index':
				return index + 1;
			case 'index0':
				return index;
			case 'revindex':
				return length - index;
			case 'revindex0':
				return length - index - 1;
			case 'first':
				return index === 0;
			case 'last':
				return index === length - 1;
			case 'length':
				return length;
			case 'depth':
				return depth;
			case 'depth0':
				return depth - 1;
			case 'previtem':
				return index > 0
					? items[index - 1]
					: new Undefined('loop.previtem', { reason: 'there is no previous item' });
			case 'nextitem':
				return index + 1 < length
					? items[index + 1]
					: new Undefined('loop.nextitem', { reason: 'there is no next item' });
			case 'cycle':
				return new Callable('cycle', (args) => this.cycle(args), '<function cycle>');
			case 'changed':
				return new Callable('changed', (args) => this.changed(args), '<function changed>');
			default:
				return undefined;
		}
	}

	private cycle(args: readonly Value[]): Value {
		if (args.length === 0) throw runtimeFault('loop.cycle() needs values');
		return args[this.index % args.length];
	}

	private changed(args: readonly Value[]): boolean {
		const now = tuple(args);
		const same = this.last !== undefined && equals(this.last, now, this.frame.budget);
		this.last = now;
		return !same;
	}
}

interface Items {
	readonly items: readonly Value[];
	/** Where each item stood before the inline `if`; undefined when nothing was left out. */
	readonly origins: readonly number[] | undefined;
}

export function forLoop(node: ForStatement, scope: Scope): Execute {
	const iterable = expression(node.iterable, scope);
	const select = inlineCondition(node, scope);
	const child = scope.child();
	const assign = assignment(node.target, child);
	const assigned = targetSlots(node.target, child);
	const loopVariable = child.declare('loop');
	const indexSlot = child.layout.allocate();
	if (node.target.type === 'name' && isPlace(node.iterable)) {
		const list = describePath(node.iterable, scope);
		child.declare(node.target.name).origin = (frame) =>
			`${list(frame)}[${String(frame.slots[indexSlot])}]`;
	}
	child.declareAssigned(node.body);
	const body = statements(node.body, child);
	const otherwise = inner(node.otherwise, scope);
	const usesLoop = loopVariable.used || node.recursive;
	const reset = child.reset([...assigned, loopVariable.slot]);
	const at = node.iterable.at;
	const simpleSlot = node.target.type === 'name' ? assigned[0] : undefined;

	const prepare = (frame: Frame, value: Value): Items => {
		try {
			const items = iterate(value, frame.budget);
			return select === undefined ? { items, origins: undefined } : select(frame, items);
		} catch (error) {
			throw locateFault(error, at);
		}
	};

	const run = (frame: Frame, output: Output, value: Value, depth: number): void => {
		const { items, origins } = prepare(frame, value);
		const { slots, budget } = frame;
		if (items.length === 0) return otherwise(frame, output);
		const state = usesLoop
			? new LoopState(items, depth, (next) => recurse(frame, next, depth + 1), frame)
			: undefined;
		const loop = state?.toValue();
		for (let index = 0; index < items.length; index++) {
			budget.tick();
			if (reset !== undefined) reset(frame);
			slots[indexSlot] = origins === undefined ? index : origins[index];
			if (state !== undefined) {
				state.index = index;
				slots[loopVariable.slot] = loop;
			}
			if (simpleSlot !== undefined) slots[simpleSlot] = items[index];
			else assign(frame, items[index]);
			body(frame, output);
		}
	};

	const recurse = (frame: Frame, value: Value, depth: number): Value => {
		if (!node.recursive)
			throw new Fault('runtime', "'loop(…)' needs a loop that is 'recursive'", { offset: node.at });
		// the inner run uses the same slots as the round of the outer one that is not finished
		const saved = frame.slots.slice();
		const output = new Output(frame.budget, true);
		run(frame, output, value, depth);
		saved.forEach((old, slot) => {
			frame.slots[slot] = old;
		});
		return output.text;
	};

	return (frame, output) => run(frame, output, iterable(frame), 1);
}

/** `for x in xs if …`: evaluated for all items first, so that `loop.length` counts what is left. */
function inlineCondition(
	node: ForStatement,
	scope: Scope,
): ((frame: Frame, items: readonly Value[]) => Items) | undefined {
	if (node.condition === undefined) return undefined;
	const child = scope.child();
	const assign = assignment(node.target, child);
	const condition: Evaluate = expression(node.condition, child);
	return (frame, items) => {
		const kept: Value[] = [];
		const origins: number[] = [];
		frame.budget.chargeElements(items.length * 2);
		items.forEach((item, index) => {
			frame.budget.tick();
			assign(frame, item);
			if (!truth(condition(frame), frame.budget)) return;
			kept.push(item);
			origins.push(index);
		});
		return { items: kept, origins };
	};
}
