import { Fault } from '../templateError';
import { nearestName } from '../suggest';
import type { Value } from './valueTypes';

interface MissingDetails {
	readonly offset?: number;
	/** Why, when "'x' is undefined" does not say enough. */
	readonly reason?: string;
	/** The name that was looked for and those that exist, for the suggestion. */
	readonly wanted?: string;
	readonly candidates?: () => Iterable<string>;
}

/** Jinja2's StrictUndefined: may be tested and given a default; any other use is an error. */
export class Undefined {
	readonly #path: string;
	readonly #details: MissingDetails;
	/** An inline `if` without `else` prints as nothing in Jinja2, even in strict mode. */
	readonly #soft: boolean;

	constructor(path: string, details: MissingDetails = {}, soft = false) {
		this.#path = path;
		this.#details = details;
		this.#soft = soft;
	}

	get soft(): boolean {
		return this.#soft;
	}

	fault(): Fault {
		const { offset, reason, wanted, candidates } = this.#details;
		const suggestion =
			wanted === undefined || candidates === undefined
				? undefined
				: nearestName(wanted, candidates());
		const message = `'${this.#path}' is undefined${reason === undefined ? '' : `: ${reason}`}`;
		return new Fault('undefined', message, { offset, path: this.#path, suggestion });
	}

	static is(value: Value): value is Undefined {
		return typeof value === 'object' && value !== null && #soft in value;
	}
}

export const softUndefined = (): Undefined =>
	new Undefined('…', { reason: "the inline 'if' was false and has no 'else'" }, true);

/** Fails on an undefined value; everything else passes. */
export function defined(value: Value): Value {
	if (Undefined.is(value)) throw value.fault();
	return value;
}
