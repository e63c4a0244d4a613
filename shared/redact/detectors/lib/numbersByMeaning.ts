import type { CueKind, Meaning } from '../../reading/cue';
import type { Match, TurnReading } from '../../reading/turnReading';
import { CORRECTION } from '../../reading/pendingRequest';
import type { NumberRun } from '../../reading/numberRuns';

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
export function* numbersMeaning(
	doc: TurnReading,
	kind: CueKind,
	lengths: Lengths,
): Generator<{ run: NumberRun; meaning: Meaning }> {
	for (const run of doc.runs) {
		const { meaning } = run;
		if (meaning?.kind !== kind || run.measured) continue;
		const answers = meaning.how === 'asked';
		const range =
			answers && meaning.alone ? (lengths.alone ?? lengths.asked) : lengths[meaning.how];
		const length = run.digits.length;
		if (range === undefined || length < range[0] || length > range[1]) continue;
		// After an answer only its rest or its repetition may follow, in a turn of its own.
		if (answers && !meaning.alone && doc.asked?.answered === true) continue;
		if (answers && !mayAnswer(doc, run, meaning.kind)) continue;
		if ((isYear(doc, run) && !meaning.lastDigits) || isDate(doc, run)) continue;
		yield { run, meaning };
	}
}

/** Whether a number has the shape of what was asked for; when all of that was given already, only a correction has. */
function mayAnswer(doc: TurnReading, { digits, groups }: NumberRun, kind: CueKind): boolean {
	if (doc.asked === undefined) return false;
	if (doc.asked.whole) return CORRECTION.test(doc.lower);
	if (kind !== 'ssn') return true;
	// Nine digits, their last four, or a few of them.
	return (
		groups.length > 1 ||
		digits.length < 7 ||
		digits.length === 9 ||
		doc.asked.digits + digits.length === 9
	);
}

export const candidate = (
	entity: string,
	{ start, end }: { start: number; end: number },
): Match => ({ entity, start, end });

/** `since 2019`: a year rather than four digits of something. */
function isYear(doc: TurnReading, run: NumberRun): boolean {
	if (!/^(?:19|20)\d\d$/.test(run.digits) || run.groups.length > 2) return false;
	return /\b(?:in|since|from|until|till|year|of|back in|during|before|after|january|february|march|april|may|june|july|august|september|october|november|december)[ ]$/.test(
		doc.lower.slice(Math.max(0, run.start - 12), run.start),
	);
}

const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.?[ ](?:the[ ])?$`);
const MONTH_BEHIND = new RegExp(`^(?:st|nd|rd|th)?[ ](?:of[ ])?${MONTH}\\b`);

/** 3/5/2026, 2026-05-03, and what stands beside the name of a month. */
function isDate(doc: TurnReading, { groups, gaps, start, end }: NumberRun): boolean {
	const shape = groups.map(({ digits }) => digits.length).join('-');
	const written =
		groups.every(({ spoken }) => !spoken) &&
		/^(?:\/|-|\.){2}$/.test(gaps.join('')) &&
		gaps[0] === gaps[1];
	if (
		written &&
		/^(?:[12]-[12]-(?:2|4)|4-[12]-[12])$/.test(shape) &&
		isCalendar(groups.map(({ digits }) => Number(digits)))
	)
		return true;
	return (
		groups.length < 4 &&
		(MONTH_BEFORE.test(doc.lower.slice(Math.max(0, start - 16), start)) ||
			MONTH_BEHIND.test(doc.lower.slice(end, end + 20)))
	);
}

/** Whether three numbers can be day, month and year in some order. */
function isCalendar([a = 0, b = 0, c = 0]: readonly number[]): boolean {
	const [first, second] = a > 31 ? [b, c] : [a, b];
	return first > 0 && second > 0 && first <= 31 && second <= 31 && Math.min(first, second) <= 12;
}

/** A number with the letters and hyphens glued to it: `AB-123456`. Bounded, as codes are short. */
export function wholeCode(
	doc: TurnReading,
	{ start, end }: NumberRun,
): { start: number; end: number } {
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
