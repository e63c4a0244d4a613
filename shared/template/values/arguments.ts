import { runtimeFault } from '../templateError';
import { plain } from './compare';
import { isFloat, isNumeric, numberOf } from './numberValues';
import { describeKind } from './print';
import type { Value } from './valueTypes';
import { defined } from './undefined';

/** A whole number, as Python's `operator.index`. `what` names the filter, method or function in the message. */
export function wholeNumber(value: Value, what: string): number {
	const given = defined(value);
	if (!isNumeric(given) || isFloat(given))
		throw runtimeFault(`${what} needs a whole number, not ${describeKind(given)}`);
	return numberOf(given);
}

export function anyNumber(value: Value, what: string): number {
	const given = defined(value);
	if (!isNumeric(given)) throw runtimeFault(`${what} needs a number, not ${describeKind(given)}`);
	return numberOf(given);
}

export function textOf(value: Value, what: string): string {
	const given = plain(defined(value));
	if (typeof given !== 'string')
		throw runtimeFault(`${what} needs text, not ${describeKind(given)}`);
	return given;
}
