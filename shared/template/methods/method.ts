import { type Parameters } from '../registry';
import type { Budget } from '../limits';
import { type NamedArguments, type Value } from '../values/valueTypes';

/** A method of text, list or dict that only reads: the engine's own, never one of the JavaScript object. */
export interface Method<Owner = Value> {
	readonly name: string;
	readonly parameters?: Parameters;
	readonly open?: boolean;
	/** Of escaped text: the arguments that become part of the result, and are escaped for it. */
	readonly inserts?: readonly number[];
	/** @param escape given for escaped text only: what the text of a value becomes before it is put in */
	apply(
		owner: Owner,
		args: readonly Value[],
		budget: Budget,
		named: NamedArguments,
		escape?: (value: Value) => Value,
	): Value;
}
