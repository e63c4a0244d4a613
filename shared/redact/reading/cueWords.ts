import type { Cue, Meaning, PendingRequest } from './cue';
import { isConnector, isFilling } from './fillingWords';
import type { LanguagePack } from '../languages/languagePack';
import { rulesOf } from '../languages/cueRules';
import type { Token } from './tokenize';

const NO_CUES: readonly Cue[] = [];

/** Everything a text says about what its numbers are, in its order; of several at one place the longest. */
export function findCues(lower: string, language: LanguagePack): readonly Cue[] {
	const { rules, quick } = rulesOf(language);
	if (!quick.test(lower)) return NO_CUES;
	const found: Cue[] = [];
	for (const { kind, strong, pattern } of rules) {
		for (const match of lower.matchAll(pattern))
			found.push({ kind, strong, start: match.index, end: match.index + match[0].length });
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return found.filter((cue) => {
		const inside = cue.end <= end;
		end = Math.max(end, cue.end);
		return !inside;
	});
}

const LAST =
	/\b(?:last|final)(?: (?:four|4|five|5|six|6|three|3))?(?: (?:digits?|numbers?))?|\bending|\bends in\b/;
/** How far a word reaches, in characters. */
const REACH = 90;

interface Place {
	lower: string;
	tokens: readonly Token[];
	cues: readonly Cue[];
	asked: PendingRequest | undefined;
	language: LanguagePack;
	/** Next to nothing but digits is said in the text. */
	alone: boolean;
}

/** How many of the cues, which are in order, begin before a place. By halving, since texts may have thousands of both. */
export function cuesBefore(cues: readonly Cue[], place: number): number {
	let low = 0;
	let high = cues.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cues[middle]?.start ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last cue that ends before a place, if it is near. Cues hardly overlap, so the one before is looked at too. */
export function cueBefore(cues: readonly Cue[], place: number, reach: number): Cue | undefined {
	const count = cuesBefore(cues, place);
	for (let index = count - 1; index >= Math.max(0, count - 3); index--) {
		const cue = cues[index];
		if (cue !== undefined && cue.end <= place) return place - cue.end <= reach ? cue : undefined;
	}
	return undefined;
}

/** What the words around a number or an earlier question say it is. */
export function cueFor(
	place: Place,
	run: { start: number; end: number; first: number; last: number; digits: string },
	previous: { end: number; digits: string } | undefined,
): Meaning | undefined {
	const { lower, cues, asked, alone, language } = place;
	const before = cueBefore(cues, run.start, REACH);
	const between = before === undefined ? [] : wordsBetween(place.tokens, before.end, run);
	const tight =
		before !== undefined &&
		between.length <= 8 &&
		between.every((word) => isConnector(word, language));
	const lastDigits =
		LAST.test(lower.slice(Math.max(0, (before?.start ?? run.start) - 40), run.start)) &&
		run.digits.length <= 6;
	if (before !== undefined && tight)
		return { kind: before.kind, how: 'tight', strong: before.strong, lastDigits, alone };
	const behind = cueBehind(place, run);
	if (behind !== undefined)
		return {
			kind: behind.kind,
			how: 'tight',
			strong: behind.strong,
			lastDigits: LAST.test(lower.slice(run.end, behind.end)),
			alone,
		};
	const request =
		asked === undefined || before?.kind === 'other'
			? undefined
			: (asked.kinds.find((kind) => fits(kind, run.digits.length)) ?? asked.kinds[0]);
	if (request !== undefined && (before === undefined || !before.strong)) {
		return {
			kind: request.kind,
			how: 'asked',
			strong: true,
			lastDigits: request.lastDigits,
			alone,
		};
	}
	if (before === undefined) return undefined;
	// A number in between has taken what the word said.
	if (previous !== undefined && previous.end > before.end && previous.digits.length > 3)
		return undefined;
	return { kind: before.kind, how: 'loose', strong: before.strong, lastDigits, alone };
}

/** Whether a number has the length of what was asked for, to tell apart several things that were asked for at once. */
function fits({ kind, lastDigits }: PendingRequest['kinds'][number], length: number): boolean {
	if (lastDigits) return length === 4;
	switch (kind) {
		case 'ssn':
		case 'routing':
			return length === 9;
		case 'card':
			return length >= 13;
		case 'cvv':
			return length === 3 || length === 4;
		case 'nationalId':
			return length >= 7 && length <= 18;
		case 'pin':
			return length >= 4 && length <= 6;
		case 'zip':
			return length === 5 || length === 9;
		case 'phone':
			return length === 7 || length === 10 || length === 11;
		case 'dob':
			return length >= 4 && length <= 8;
		default:
			return length >= 5 && length <= 17;
	}
}

function wordsBetween(
	tokens: readonly Token[],
	from: number,
	run: { first: number; start: number },
): string[] {
	const words: string[] = [];
	for (let index = run.first - 1; index >= 0 && words.length <= 9; index--) {
		const token = tokens[index];
		if (token === undefined || token.start < from) break;
		if (token.kind !== 'opaque' && token.end < run.start) words.push(token.text);
	}
	return words;
}

/** `4839201 is my account number`. */
function cueBehind({ lower, cues }: Place, run: { end: number }): Cue | undefined {
	const match =
		/^[\s,.-]{1,3}(?:(?:this|that|which)[ ](?=is))?(?:(?:is|was|are|that's|for|it's|as)[ ]){1,2}(?:(?:the|my|your|his|her|our|their)[ ])?(?:(?:last|first|full|four|digits|of|my|the)[ ]){0,5}/.exec(
			lower.slice(run.end, run.end + 60),
		);
	if (match === null) return undefined;
	const at = run.end + match[0].length;
	return cues
		.slice(cuesBefore(cues, Math.max(run.end, at - 2)), cuesBefore(cues, at + 1))
		.find(({ kind }) => kind !== 'other');
}

/** Whether next to nothing but digits was said. */
export function isAlone(
	tokens: readonly Token[],
	runs: ReadonlyArray<{ start: number; end: number }>,
	language: LanguagePack,
): boolean {
	let others = 0;
	let run = 0;
	for (const token of tokens) {
		while ((runs[run]?.end ?? Number.POSITIVE_INFINITY) <= token.start) run++;
		if ((runs[run]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
		if (token.kind === 'word' && !isFilling(token.text, language) && ++others > 2) return false;
	}
	return true;
}
