import { inner } from './inner';
import type { Expression, Statement, Target } from '../ast';
import { locateFault } from '../templateError';
import { truth } from '../values/compare';
import { assignment } from './assign';
import { block } from './block';
import { forLoop } from './loop';
import { callBlock, macro } from './macro';
import { outputRun, printAt } from './output';
import { Output, type Evaluate, type Execute, type Flow, type Frame, type Scope } from './scope';

/** Statements in a scope that exists already. */
export function statements(body: readonly Statement[], scope: Scope): Execute {
	const steps: Execute[] = [];
	for (let index = 0; index < body.length; ) {
		const written = outputRun(body, index, scope);
		if (written !== undefined) {
			steps.push(written.execute);
			index = written.next;
			continue;
		}
		const node = body[index++];
		if (node !== undefined) steps.push(statement(node, scope));
	}
	const [first] = steps;
	if (first === undefined) return () => undefined;
	if (steps.length === 1) return first;
	return (frame, output) => {
		for (const step of steps) {
			const flow = step(frame, output);
			if (flow !== undefined) return flow;
		}
		return undefined;
	};
}

function statement(node: Statement, scope: Scope): Execute {
	switch (node.type) {
		case 'data':
		case 'output':
			return scope.statements([node]);
		case 'if':
			return ifStatement(
				node.branches.map(({ condition, body }) => [condition, body] as const),
				node.otherwise,
				scope,
			);
		case 'for':
			return forLoop(node, scope);
		case 'set': {
			const value = scope.expression(node.value);
			const assign = assignment(node.target, scope);
			return (frame) => {
				frame.budget.tick();
				assign(frame, value(frame));
				return undefined;
			};
		}
		case 'setBlock':
			return setBlock(node.target, node.filter, node.body, scope);
		case 'filterBlock': {
			const { run, slot } = captured(node.body, scope);
			const filter = withCaptured(node.filter, slot, scope);
			return (frame, output) => {
				const { flow, text } = run(frame);
				if (flow !== undefined) return flow;
				frame.slots[slot] = text;
				output.write(printAt(filter(frame), node.at, frame));
				return undefined;
			};
		}
		case 'with':
			return withStatement(node.assignments, node.body, scope);
		case 'macro': {
			const define = macro(node.name, node.parameters, node.body, node.at, scope);
			const { slot } = scope.declare(node.name);
			return (frame) => {
				frame.slots[slot] = define(frame);
				return undefined;
			};
		}
		case 'callBlock':
			return callBlock(node, scope);
		case 'block':
			return block(node, scope);
		case 'break':
		case 'continue': {
			const flow = node.type;
			return () => flow;
		}
	}
}

function ifStatement(
	branches: ReadonlyArray<readonly [Expression, readonly Statement[]]>,
	otherwise: readonly Statement[],
	scope: Scope,
): Execute {
	const cases = branches.map(([condition, body]) => ({
		condition: scope.expression(condition),
		run: scope.statements(body),
		at: condition.at,
	}));
	const last = scope.statements(otherwise);
	return (frame, output) => {
		for (const { condition, run, at } of cases) {
			let holds: boolean;
			try {
				holds = truth(condition(frame), frame.budget);
			} catch (error) {
				throw locateFault(error, at);
			}
			if (holds) return run(frame, output);
		}
		return last(frame, output);
	};
}

interface Captured {
	readonly text: string;
	/** A block that breaks off gives no text. */
	readonly flow: Flow;
}

function captured(
	body: readonly Statement[],
	scope: Scope,
): { run: (frame: Frame) => Captured; slot: number } {
	const slot = scope.layout.allocate();
	const execute = inner(body, scope);
	const run = (frame: Frame): Captured => {
		const output = new Output(frame.budget, true);
		const flow = execute(frame, output);
		return { text: output.text, flow };
	};
	return { run, slot };
}

function withCaptured(filter: Expression, slot: number, scope: Scope): Evaluate {
	const child = scope.child();
	child.capturedSlot = slot;
	return child.expression(filter);
}

function setBlock(
	target: Target,
	filter: Expression | undefined,
	body: readonly Statement[],
	scope: Scope,
): Execute {
	const { run, slot } = captured(body, scope);
	const finish = filter === undefined ? undefined : withCaptured(filter, slot, scope);
	const assign = assignment(target, scope);
	return (frame) => {
		const { flow, text } = run(frame);
		if (flow !== undefined) return flow;
		frame.slots[slot] = text;
		assign(frame, finish === undefined ? text : finish(frame));
		return undefined;
	};
}

function withStatement(
	assignments: ReadonlyArray<{ target: Target; value: Expression }>,
	body: readonly Statement[],
	scope: Scope,
): Execute {
	// the values are evaluated outside: in `with a = 1, b = a` the second 'a' is the outer one
	const values = assignments.map(({ value }) => scope.expression(value));
	const child = scope.child();
	const assigns = assignments.map(({ target }) => assignment(target, child));
	child.declareAssigned(body);
	const run = child.statements(body);
	const reset = child.reset();
	return (frame, output) => {
		const evaluated = values.map((value) => value(frame));
		reset?.(frame);
		assigns.forEach((assign, index) => assign(frame, evaluated[index]));
		return run(frame, output);
	};
}
