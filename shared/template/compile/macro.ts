import type { CallBlockStatement, Parameter, Statement } from '../ast';
import { Fault, locateFault, runtimeFault } from '../templateError';
import { show } from '../values/print';
import { Callable, Dict, tuple, type NamedArguments, type Value } from '../values/valueTypes';
import { Undefined } from '../values/undefined';
import { callArguments, invoke } from './calls';
import { sketch } from './path';
import { Frame, Layout, Output, Scope, type Evaluate, type Execute } from './scope';

/** Compiles a macro (or the body of a call block, which has no name) to what makes its callable in a frame. */
export function macro(
	name: string | undefined,
	parameters: readonly Parameter[],
	body: readonly Statement[],
	at: number,
	scope: Scope,
): (definition: Frame) => Callable {
	const layout = new Layout(scope.layout);
	const own = new Scope(scope.unit, layout, scope);
	const names = new Set(parameters.map((parameter) => parameter.name));
	// these three exist when the body uses them and no parameter has their name
	const special = (word: string) => (names.has(word) ? undefined : own.declare(word));
	const [varargs, kwargs, caller] = [special('varargs'), special('kwargs'), special('caller')];
	const slots = parameters.map((parameter) => own.declare(parameter.name).slot);
	const fallbacks = parameters.map(({ fallback }) => fallback && own.expression(fallback));
	const inside = own.child();
	inside.declareAssigned(body);
	const run = inside.statements(body);
	if (
		names.has('caller') &&
		own.declare('caller').used &&
		parameters.some((p) => p.name === 'caller' && p.fallback === undefined)
	) {
		scope.unit.report(
			new Fault('syntax', "the parameter 'caller' needs a default", { offset: at }),
		);
	}
	const shown = name ?? 'caller';

	const bind = (frame: Frame, args: readonly Value[], given: NamedArguments): void => {
		const named = new Map(given);
		const late: Array<readonly [slot: number, fallback: Evaluate]> = [];
		parameters.forEach((parameter, index) => {
			const slot = slots[index] ?? 0;
			const fallback = fallbacks[index];
			if (index < args.length) {
				if (named.has(parameter.name))
					throw runtimeFault(`the macro '${shown}' got '${parameter.name}' twice`);
				frame.slots[slot] = args[index];
			} else if (named.has(parameter.name)) frame.slots[slot] = named.get(parameter.name);
			else {
				frame.slots[slot] = new Undefined(parameter.name, {
					offset: at,
					reason: 'the parameter was not given',
				});
				if (fallback !== undefined) late.push([slot, fallback]);
			}
			named.delete(parameter.name);
		});
		for (const [slot, fallback] of late) frame.slots[slot] = fallback(frame);
		if (caller?.used === true) {
			frame.slots[caller.slot] =
				named.get('caller') ??
				new Undefined('caller', { offset: at, reason: 'there is no call block' });
			named.delete('caller');
		}
		if (kwargs?.used === true) {
			const rest = new Dict();
			for (const [key, value] of named) rest.set(key, value);
			frame.slots[kwargs.slot] = rest;
		} else if (named.size > 0)
			throw runtimeFault(`the macro '${shown}' got an argument it does not know`);
		if (varargs?.used === true) frame.slots[varargs.slot] = tuple(args.slice(parameters.length));
		else if (args.length > parameters.length) {
			throw runtimeFault(`the macro '${shown}' takes ${parameters.length} argument(s) at most`);
		}
	};

	return (definition) => {
		const call = (args: readonly Value[], named: NamedArguments): Value => {
			definition.budget.charge(layout.size * 8 + 64);
			const frame = new Frame(layout.size, definition, definition.runtime, definition.context);
			bind(frame, args, named);
			const output = new Output(frame.budget, true);
			run(frame, output);
			return output.text;
		};
		const attribute = (word: string): Value => {
			if (word === 'name') return name ?? null;
			if (word === 'arguments') return tuple(parameters.map((parameter) => parameter.name));
			if (word === 'catch_varargs') return varargs?.used === true;
			if (word === 'catch_kwargs') return kwargs?.used === true;
			return word === 'caller' ? caller?.used === true || names.has('caller') : undefined;
		};
		return new Callable(
			shown,
			call,
			`<Macro ${name === undefined ? 'anonymous' : `'${name}'`}>`,
			attribute,
		);
	};
}

/** `{% call m() %}…{% endcall %}`: hands its body to the macro as `caller`. */
export function callBlock(node: CallBlockStatement, scope: Scope): Execute {
	const define = macro(undefined, node.parameters, node.body, node.at, scope);
	const callee = scope.expression(node.call.callee);
	const args = callArguments(node.call.args, scope);
	const shown = sketch(node.call.callee);
	return (frame, output) => {
		try {
			const target = callee(frame);
			const [positional, named] = args(frame);
			const withCaller = new Map(named).set('caller', define(frame));
			output.write(show(invoke(target, positional, withCaller, frame, shown), frame.budget));
			return undefined;
		} catch (error) {
			throw locateFault(error, node.at);
		}
	};
}
