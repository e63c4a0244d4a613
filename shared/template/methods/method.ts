import { type Parameters } from '../registry';
import type { Budget } from '../limits';
import { type NamedArguments, type Value } from '../values/valueTypes';

/** A method of text, list or dict that only reads: the engine's own, never one of the JavaScript object. */
export interface Method<Owner = Value> {
	readonly name: string;
	readonly parameters?: Parameters;
	readonly open?: boolean;
	apply(owner: Owner, args: readonly Value[], budget: Budget, named: NamedArguments): Value;
}
