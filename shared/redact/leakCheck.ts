import { isCardNumber } from './detectors/lib/cardNumbers';
import { ibanEnd } from './detectors/iban';
import { ENTITIES } from './entities';
import { runAtOnce, type Steps } from '../steps';
import { redactTextInSteps } from './redactText';
import type { Finding, RedactOptions } from './redactionTypes';

/**
 * What must never leave by accident and still stands in a finished text: cards, security codes, SSNs, IBANs, secrets. Placeholders are
 * no findings. `entities` narrows the search; of its own it looks for every entity of high risk.
 *
 * The text is read twice: as redaction reads it, and by its digits alone, so that a number whose words or borders redaction misreads is seen all the
 * same. The second reading asks for prefix, length and check digit, because a check digit alone is right in one number of ten.
 */
export function leakCheck(text: string, options: RedactOptions = {}): Finding[] {
	return runAtOnce(leakCheckInSteps(text, options));
}

/** The same in steps. */
export function* leakCheckInSteps(text: string, options: RedactOptions = {}): Steps<Finding[]> {
	const entities =
		options.entities ?? ENTITIES.filter((entity) => entity.highRisk).map(({ name }) => name);
	const { findings: read } = yield* redactTextInSteps(text, {
		...options,
		entities,
		patterns: options.patterns ?? [],
	});
	const wanted = new Set<string>(entities);
	const kept = (options.neverMask ?? []).map((phrase) => phrase.toLowerCase());
	// A national id without a check digit is what words say it is: no proof.
	const sure = read.filter(
		({ entity, country }) => entity !== 'NATIONAL_ID' || country !== undefined,
	);
	const seen = outside(digitLeaks(text), sure).filter(
		({ entity, start, end }) =>
			(options.entities === undefined || wanted.has(entity) || wanted.has('All')) &&
			!kept.includes(text.slice(start, end).toLowerCase()),
	);
	return seen.length === 0 ? sure : [...sure, ...seen].sort((a, b) => a.start - b.start);
}

/** The findings that overlap none of the others; both become sorted, so that each is looked at once. */
function outside(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
	let next = 0;
	return [...findings]
		.sort((a, b) => a.start - b.start)
		.filter(({ start, end }) => {
			while (next < others.length && (others[next]?.end ?? 0) <= start) next++;
			return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
		});
}

/** Signs that people and programs put between the digits of one number; hidden characters too. */
const CHUNK = /\p{Nd}(?:[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff.·]{0,3}\p{Nd}){12,29}/gu;
const SSN =
	/(?<!\d|\d[-\u2010-\u2015])(?!000|666|9)\d{3}[-\u2010-\u2015](?!00)\d\d[-\u2010-\u2015](?!0000)\d{4}(?!\d|[-\u2010-\u2015]\d)/g;
const IBAN = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/g;
const GROUP = /\p{Nd}+/gu;
/** A card has four groups or five, or is written digit by digit. */
const MOST_GROUPS = 5;

function digitLeaks(text: string): Finding[] {
	if (!/\p{Nd}/u.test(text)) return [];
	const found: Finding[] = [];
	for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
		const groups = Array.from(chunk.matchAll(GROUP), ({ 0: text_, index: at }) => ({
			digits: asciiDigits(text_),
			start: index + at,
			end: index + at + text_.length,
		}));
		found.push(...cardIn(groups));
	}
	for (const { 0: ssn, index } of text.matchAll(SSN))
		found.push({ entity: 'US_SSN', start: index, end: index + ssn.length });
	for (const { 0: code, index } of text.matchAll(IBAN)) {
		const end = ibanEnd(code);
		if (end !== undefined) found.push({ entity: 'IBAN_CODE', start: index, end: index + end });
	}
	return found;
}

/** The first card that begins and ends with a group. */
function cardIn(groups: ReadonlyArray<{ digits: string; start: number; end: number }>): Finding[] {
	for (let from = 0; from < groups.length; from++) {
		let digits = '';
		for (let to = from; to < groups.length && digits.length < 19; to++) {
			digits += groups[to]?.digits ?? '';
			const count = to - from + 1;
			if ((count <= MOST_GROUPS || count === digits.length) && isCardNumber(digits))
				return [
					{ entity: 'CREDIT_CARD', start: groups[from]?.start ?? 0, end: groups[to]?.end ?? 0 },
				];
		}
	}
	return [];
}

/** Digits of any script as ASCII ones: each row of ten begins at a multiple of its own, which the number system tells. */
function asciiDigits(group: string): string {
	let digits = '';
	for (const character of group) {
		const point = character.codePointAt(0) ?? 0;
		digits += String(valueOf(point));
	}
	return digits;
}

/** How far a digit is from the zero of its row: the first of the digits in a row before it. */
function valueOf(point: number): number {
	if (point < 0x80) return point - 48;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
	return value;
}
