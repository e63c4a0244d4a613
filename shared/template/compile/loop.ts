import type { ForStatement, Target } from '../ast';
import { Fault, locateFault, runtimeFault } from '../templateError';
import { equals, iterate, truth } from '../values/compare';
import { Callable, tuple, type Value } from '../values/valueTypes';
import { Undefined } from '../values/undefined';
import { assignment, targetSlots } from './assign';
import { describePath, isPlace } from './path';
import { ChosenItems, EveryItem, type Choose, type Rounds } from './rounds';
import { Output, type Evaluate, type Execute, type Flow, type Frame, type Scope } from './scope';
import { inner } from './inner';

/** The variable `loop`: made once per run of a loop, and moved on with its rounds. */
class LoopState {
	private last: Value;

	constructor(
		private readonly rounds: Rounds,
		private readonly depth: number,
		private readonly recurse: (value: Value) => Value,
		private readonly frame: Frame,
	) {}

	toValue(): Callable {
		const call = (args: readonly Value[]): Value => this.recurse(args[0]);
		const show = (): string => `<LoopContext ${this.rounds.index + 1}/${this.rounds.length()}>`;
		return new Callable('loop', call, show, (name) => this.attribute(name));
	}

	private attribute(name: string): Value {
		const { rounds, depth } = this;
		const { index } = rounds;
		switch (name) {
			case 'index':
				return index + 1;
			case 'index0':
				return index;
			case 'revindex':
				return rounds.length() - index;
			case 'revindex0':
				return rounds.length() - index - 1;
			case 'first':
				return index === 0;
			case 'last':
				return rounds.peek() === undefined;
			case 'length':
				return rounds.length();
			case 'depth':
				return depth;
			case 'depth0':
				return depth - 1;
			case 'previtem':
				return neighbor(rounds.previous, 'loop.previtem', 'there is no previous item');
			case 'nextitem':
				return neighbor(rounds.peek(), 'loop.nextitem', 'there is no next item');
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
		return args[this.rounds.index % args.length];
	}

	private changed(args: readonly Value[]): boolean {
		const now = tuple(args);
		const same = this.last !== undefined && equals(this.last, now, this.frame.budget);
		this.last = now;
		return !same;
	}
}

const neighbor = (item: Value, path: string, reason: string): Value =>
	item === undefined ? new Undefined(path, { reason }) : item;

export function forLoop(node: ForStatement, scope: Scope): Execute {
	const iterable = scope.expression(node.iterable);
	const chooser = inlineCondition(node, scope);
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
	const body = child.statements(node.body);
	const otherwise = inner(node.otherwise, scope);
	const usesLoop = loopVariable.used || node.recursive;
	const reset = child.reset([...assigned, loopVariable.slot]);
	const at = node.iterable.at;
	const simpleSlot = node.target.type === 'name' ? assigned[0] : undefined;

	const roundsOf = (frame: Frame, value: Value): Rounds => {
		try {
			const items = iterate(value, frame.budget);
			if (chooser === undefined) return new EveryItem(items);
			return new ChosenItems(items, (item) => chooser(frame, item), frame.budget);
		} catch (error) {
			throw locateFault(error, at);
		}
	};

	const run = (frame: Frame, output: Output, value: Value, depth: number): Flow => {
		const rounds = roundsOf(frame, value);
		const { slots, budget } = frame;
		const state = usesLoop
			? new LoopState(rounds, depth, (next) => recurse(frame, next, depth + 1), frame)
			: undefined;
		const loop = state?.toValue();
		// as in Jinja2 `else` runs unless a round came to its end, so also after `break` in the first one
		let isDone = false;
		while (rounds.advance()) {
			budget.tick();
			if (reset !== undefined) reset(frame);
			slots[indexSlot] = rounds.origin;
			if (loop !== undefined) slots[loopVariable.slot] = loop;
			if (simpleSlot !== undefined) slots[simpleSlot] = rounds.item;
			else assign(frame, rounds.item);
			const flow = body(frame, output);
			if (flow === undefined) isDone = true;
			else if (flow === 'break') break;
		}
		return isDone ? undefined : otherwise(frame, output);
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

/** The condition of `for x in xs if …`. It has variables of its own: it may be asked in the middle of another item's round. */
function inlineCondition(
	{ condition, target }: ForStatement,
	scope: Scope,
): ((frame: Frame, item: Value) => ReturnType<Choose>) | undefined {
	if (condition === undefined) return undefined;
	const child = scope.child();
	const assign = assignment(target, child);
	const holds: Evaluate = child.expression(condition);
	const held = target.type === 'name' ? undefined : reading(target, child);
	return (frame, item) => {
		assign(frame, item);
		try {
			if (!truth(holds(frame), frame.budget)) return undefined;
		} catch (error) {
			throw locateFault(error, condition.at);
		}
		return held === undefined ? item : held(frame);
	};
}

/** What `for a, b in xs if …` hands on is the tuple of its variables, whatever the list holds. */
function reading(target: Target, scope: Scope): Evaluate {
	if (target.type === 'tuple') {
		const parts = target.items.map((part) => reading(part, scope));
		return (frame) => tuple(parts.map((part) => part(frame)));
	}
	const [slot = 0] = targetSlots(target, scope);
	return (frame) => frame.slots[slot];
}
