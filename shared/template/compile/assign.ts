import type { Target } from '../ast';
import { Fault, locateFault, runtimeFault } from '../templateError';
import { iterate } from '../values/compare';
import { Namespace, type Value } from '../values/valueTypes';
import { defined } from '../values/undefined';
import { name } from './compileAccess';
import type { Frame, Scope } from './scope';

export type Assign = (frame: Frame, value: Value) => void;

/** Compiles what stands left of '=' or 'in'; names are declared in the given scope. */
export function assignment(target: Target, scope: Scope): Assign {
	const { at } = target;
	switch (target.type) {
		case 'name': {
			const { slot } = scope.declare(target.name);
			return (frame, value) => {
				frame.slots[slot] = value;
			};
		}
		case 'field': {
			const owner = name({ type: 'name', at, name: target.namespace }, scope);
			return (frame, value) => {
				const namespace = defined(owner(frame));
				if (!Namespace.is(namespace)) {
					throw new Fault(
						'runtime',
						`'${target.namespace}' is no namespace, its fields cannot be set`,
						{ offset: at },
					);
				}
				frame.budget.charge(64);
				namespace.fields.set(target.name, value);
			};
		}
		case 'tuple': {
			const parts = target.items.map((part) => assignment(part, scope));
			return (frame, value) => {
				try {
					const values = iterate(value, frame.budget, 'unpack');
					if (values.length !== parts.length) {
						throw runtimeFault(
							`${values.length} value(s) cannot be unpacked into ${parts.length} name(s)`,
						);
					}
					parts.forEach((part, index) => part(frame, values[index]));
				} catch (error) {
					throw locateFault(error, at);
				}
			};
		}
	}
}

/** The slots a target fills whenever it is assigned. */
export function targetSlots(target: Target, scope: Scope): number[] {
	if (target.type === 'name') return [scope.declare(target.name).slot];
	return target.type === 'tuple' ? target.items.flatMap((part) => targetSlots(part, scope)) : [];
}
