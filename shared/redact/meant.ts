import type { CueKind, Meaning } from './cues';
import type { Candidate, Doc } from './doc';
import type { NumberRun } from './numbers';

/** How many digits a number may have for each way its meaning is known. A range that is left out takes none. */
export interface Lengths {
	/** The words right beside it say it. */
	tight: readonly [number, number];
	/** Words further off say it. */
	loose?: readonly [number, number];
	/** It answers a question, in a turn with other words. */
	asked?: readonly [number, number];
	/** It answers a question, in a turn of hardly anything else. A part of a number counts too. */
	alone?: readonly [number, number];
}

/** The numbers of a text that are said to be of a kind. */
export function* meant(doc: Doc, kind: CueKind, lengths: Lengths): Generator<{ run: NumberRun; meaning: Meaning }> {
	for (const run of doc.runs) {
		const { meaning } = run;
		if (meaning?.kind !== kind || run.measured) continue;
		const answers = meaning.how === 'asked';
		const range = answers && meaning.alone ? (lengths.alone ?? lengths.asked) : lengths[meaning.how];
		const length = run.digits.length;
		if (range === undefined || length < range[0] || length > range[1]) continue;
		if (isYear(doc, run) && !meaning.lastDigits && !(answers && meaning.alone)) continue;
		yield { run, meaning };
	}
}

export const candidate = (entity: string, { start, end }: { start: number; end: number }): Candidate => ({ entity, start, end });

/** `since 2019`: a year rather than four digits of something. */
function isYear(doc: Doc, run: NumberRun): boolean {
	if (!/^(?:19|20)\d\d$/.test(run.digits) || run.groups.length > 2) return false;
	return /\b(?:in|since|from|until|till|year|of|back in|during|before|after|january|february|march|april|may|june|july|august|september|october|november|december)[ ]$/.test(doc.lower.slice(Math.max(0, run.start - 12), run.start));
}

/** A number with the letters and hyphens glued to it: `AB-123456`. Bounded, as codes are short. */
export function wholeCode(doc: Doc, { start, end }: NumberRun): { start: number; end: number } {
	let from = start;
	let to = end;
	while (from > 0 && start - from < 16 && /[A-Za-z0-9-]/.test(doc.text[from - 1] ?? '')) from--;
	while (to < doc.text.length && to - end < 16 && /[A-Za-z0-9-]/.test(doc.text[to] ?? '')) to++;
	while (doc.text[from] === '-') from++;
	while (doc.text[to - 1] === '-') to--;
	return { start: from, end: to };
}

/** The check digit of payment cards (ISO/IEC 7812-1, Annex B). */
export function luhn(digits: string): boolean {
	let sum = 0;
	for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
		const digit = digits.charCodeAt(index) - 48;
		const value = double ? digit * 2 : digit;
		sum += value > 9 ? value - 9 : value;
	}
	return digits.length > 0 && sum % 10 === 0;
}
