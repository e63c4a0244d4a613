/** What words can say that a number is. `other` is an order, a ticket, a version: nothing to mask. */
export type CueKind =
	| 'ssn'
	| 'card'
	| 'cvv'
	| 'pin'
	| 'expiry'
	| 'account'
	| 'bankAccount'
	| 'routing'
	| 'dob'
	| 'phone'
	| 'zip'
	| 'address'
	| 'nhs'
	| 'nino'
	| 'passport'
	| 'license'
	| 'password'
	| 'secret'
	| 'name'
	| 'email'
	| 'nationalId'
	| 'other';

export interface Cue {
	kind: CueKind;
	/** The word for the number itself (`account number`) rather than for the thing (`account`). */
	strong: boolean;
	start: number;
	end: number;
}

/** What a number means, and how that is known. */
export interface Meaning {
	kind: CueKind;
	/** Words right before it or behind it; the words of the text somewhere before; an earlier question. */
	how: 'tight' | 'loose' | 'asked';
	strong: boolean;
	/** The last four digits are meant. */
	lastDigits: boolean;
	/** The turn holds hardly anything but digits. */
	alone: boolean;
}

/** What somebody asked for or said to be about to give, and the next turns may hold. */
export interface PendingRequest {
	kinds: ReadonlyArray<{ kind: CueKind; lastDigits: boolean }>;
	/** A value was given since. What follows may be its rest, or its repetition. */
	answered: boolean;
	/** All of it was given: what follows belongs to it only as a correction. */
	whole: boolean;
	/** Digits given so far. */
	digits: number;
	/** Turns it still lasts. */
	turns: number;
	/** Who asked. */
	by: string | undefined;
}
