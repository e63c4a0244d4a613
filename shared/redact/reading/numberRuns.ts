import type { Cue, Meaning, PendingRequest } from './cue';
import { cueFor, isAlone } from './cueWords';
import type { LanguagePack, NumberWords } from '../languages/languagePack';
import { glues } from './borders';
import { gluedCue } from './gluedCues';
import { readNumber } from './spokenNumbers';
import type { Token } from './tokenize';

/** A number as it stands in a text: `123-45-6789`, `4111 1111 …`, `five five five, oh one double two`. */
export interface NumberRun {
	/** All of its digits. */
	digits: string;
	start: number;
	end: number;
	/** The digits of each group, and what stands between the groups. */
	groups: ReadonlyArray<{ digits: string; start: number; end: number; spoken: boolean }>;
	gaps: readonly string[];
	/** A letter stands right before or behind, as in `A-113x`: a code rather than a number. */
	glued: boolean;
	/** Money, a measure, a time, an ordinal: nothing private. */
	measured: boolean;
	/** What the words of the text or an earlier question say that it is. */
	meaning: Meaning | undefined;
}

const GAP = /^[ \t\-.,()/·•_*]{0,4}$/;
const SENTENCE_END = /[.,]\s*$/;
/** People say these while they read digits. */
const FILLERS = new Set(['uh', 'um', 'er', 'ah', 'uhm', 'erm', 'hmm', 'dash', 'hyphen', 'then']);
/** The same in other languages, where `um` and `er` are words. */
const FILLERS_ELSEWHERE = new Set(
	'uh eh ehm äh ähm euh hmm strich trait tiret guion guión traço hífen trattino streepje kreska myślnik dann luego então poi dan potem'.split(
		' ',
	),
);
const NOT_AFTER_OH = new Set([
	'no',
	'my',
	'yes',
	'yeah',
	'well',
	'okay',
	'ok',
	'sorry',
	'wait',
	'i',
	'god',
	'man',
	'that',
	'yep',
	'sure',
	'and',
	"that's",
]);

const NO_RUNS: readonly NumberRun[] = [];

type Group = NumberRun['groups'][number] & { next: number; first: number; oh: boolean };

export function numberRuns(
	text: string,
	lower: string,
	tokens: readonly Token[],
	cues: readonly Cue[],
	asked: PendingRequest | undefined,
	language: LanguagePack,
): readonly NumberRun[] {
	const words = language.numbers;
	const runs: Array<Omit<NumberRun, 'meaning'> & { first: number; last: number }> = [];
	for (let index = 0; index < tokens.length; ) {
		const group = groupAt(tokens, index, words);
		if (group === undefined) {
			index++;
			continue;
		}
		const groups = [group];
		const gaps: string[] = [];
		for (
			let next = follower(text, tokens, group, language);
			next !== undefined;
			next = follower(text, tokens, next, language)
		) {
			gaps.push(text.slice(groups.at(-1)?.end, next.start));
			groups.push(next);
		}
		index = groups.at(-1)?.next ?? index + 1;
		const first = group.first;
		trimOhs(tokens, groups, gaps);
		const run = runOf(text, lower, tokens, groups, gaps);
		if (run !== undefined) runs.push({ ...run, first, last: index - 1 });
	}
	if (runs.length === 0) return NO_RUNS;
	const place = { lower, tokens, cues, asked, language, alone: isAlone(tokens, runs, language) };
	return runs.map((run, at) => {
		const meaning = gluedCue(text, tokens, run, place.alone);
		return meaning === undefined
			? { ...run, meaning: cueFor(place, run, runs[at - 1]) }
			: { ...run, meaning, glued: false };
	});
}

function groupAt(tokens: readonly Token[], index: number, words: NumberWords): Group | undefined {
	const number = readNumber(tokens, index, words);
	const first = tokens[index];
	const last = number === undefined ? undefined : tokens[number.next - 1];
	if (number === undefined || first === undefined || last === undefined) return undefined;
	return {
		digits: number.digits,
		start: first.start,
		end: last.end,
		spoken: first.kind === 'word',
		next: number.next,
		first: index,
		oh: first.text === 'oh' || first.text === 'o',
	};
}

/** The group that goes on with the number: only signs between, or a filler. */
function follower(
	text: string,
	tokens: readonly Token[],
	group: Group,
	{ code, numbers: words }: LanguagePack,
): Group | undefined {
	const fillers_ = code === 'en' ? FILLERS : FILLERS_ELSEWHERE;
	for (let index = group.next, fillers = 0; fillers <= 2; index++, fillers++) {
		const token = tokens[index];
		const before = tokens[index - 1];
		if (token === undefined || before === undefined) return undefined;
		const gap = text.slice(before.end, token.start);
		if (!GAP.test(gap) || /\.\s/.test(gap) || (/[,/]/.test(gap) && token.text === 'oh'))
			return undefined;
		const next = groupAt(tokens, index, words);
		// "9:30", "x123" and words glued to digits never get here: their gap has other signs, or is empty between letters and digits.
		if (next !== undefined)
			return gap === '' && fillers === 0 && token.kind !== before.kind ? undefined : next;
		if (!fillers_.has(token.text)) return undefined;
	}
	return undefined;
}

/** "Oh" is a zero only among digits. */
function trimOhs(tokens: readonly Token[], groups: Group[], gaps: string[]): void {
	while (
		groups.length > 0 &&
		groups[0]?.oh &&
		(groups.length === 1 || SENTENCE_END.test(gaps[0] ?? ''))
	) {
		groups.shift();
		gaps.shift();
	}
	while (
		groups.length > 0 &&
		groups.at(-1)?.oh &&
		(groups.length === 1 ||
			NOT_AFTER_OH.has(tokens[groups.at(-1)?.next ?? 0]?.text ?? '') ||
			/,/.test(gaps.at(-1) ?? ''))
	) {
		groups.pop();
		gaps.pop();
	}
	if (groups.every(({ oh }) => oh)) groups.length = 0;
}

const MONEY_BEFORE =
	/(?:[$€£¥₹]|\b(?:usd|eur|gbp|rs|v|version|level|windows|ios|android|section|article|chapter))\.?[ ]?$/;
const UNIT =
	/^(?:%|°|[ -]?(?:percent|dollars?|bucks|cents?|euros?|pounds?|usd|eur|gbp|kr|rupees|quid|pence|minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|weeks?|months?|years?|yrs?|am|pm|a\.m|p\.m|o'clock|times?|items?|pieces?|units?|gb|mb|tb|kb|mbps|kbps|gbps|megs?|gigs?|kg|lbs?|km|miles?|feet|inch(?:es)?|cm|mm|mhz|ghz|people|persons|percentage|points?|degrees|users?|devices?|lines?|channels?|orders|payments|emails|messages|calls|accounts|cards|dozen|hundred|thousand|million|billion|th|st|nd|rd|x)(?![\p{L}\p{N}'])|:\d|[ -]?(?:digit|digits|number|numbers)\b)/u;
const NOT_A_ONE =
	/^[ ](?:moment|second|sec|minute|more|thing|of|last|time|other|at|for|to|is|that|who|was|please|and|day|way|or|with|in|on)\b/;
const ORDINARY_BEFORE = /\b(?:last|first|next|past|every|another|these|those|all|other)[ ]$/;

function runOf(
	text: string,
	lower: string,
	tokens: readonly Token[],
	groups: readonly Group[],
	gaps: readonly string[],
) {
	const first = groups[0];
	const last = groups.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const { start } = first;
	const { end } = last;
	const digits = groups.map((group) => group.digits).join('');
	const behind = lower.slice(end, end + 16);
	const before = lower.slice(Math.max(0, start - 16), start);
	if (groups.length === 1 && first.spoken && digits === '1' && NOT_A_ONE.test(behind))
		return undefined;
	const amount =
		MONEY_BEFORE.test(before) ||
		UNIT.test(behind) ||
		(/^[.,:]\d/.test(behind) && digits.length < 7) ||
		/\d[.:,]$/.test(before);
	const counted = digits.length < 3 && ORDINARY_BEFORE.test(before);
	const decimals =
		groups.length === 2 &&
		/^[.,]$/.test(gaps[0] ?? '') &&
		(last.digits.length <= 2 || (gaps[0] === ',' && last.digits.length === 3));
	const thousands =
		groups.length > 2 &&
		gaps.every(
			(gap, index) => gap === (index === gaps.length - 1 && last.digits.length === 2 ? '.' : ','),
		) &&
		groups.slice(1, -1).every((group) => group.digits.length === 3);
	return {
		digits,
		start,
		end,
		groups,
		gaps,
		glued:
			(!first.spoken && glues(text[start - 1])) ||
			(!last.spoken && glues(text[end])) ||
			codeAround(tokens, first, text),
		measured: amount || counted || decimals || thousands,
	};
}

/** `INV-2024-0001`: letters in capitals and a sign right before. */
function codeAround(tokens: readonly Token[], first: Group, text: string): boolean {
	const before = tokens[first.first - 1];
	if (before === undefined || before.kind !== 'word' || first.spoken) return false;
	const gap = text.slice(before.end, first.start);
	return gap === '-' || gap === '_' || gap === '/' || (gap === '.' && before.text.length < 3);
}

/** The group windows of a run from each group on, shortest first, up to a number of digits; for shapes inside longer runs. */
export function* windows(
	run: NumberRun,
	maxDigits: number,
): Generator<{
	digits: string;
	groups: NumberRun['groups'];
	gaps: readonly string[];
	start: number;
	end: number;
}> {
	for (let from = 0; from < run.groups.length; from++) {
		let digits = '';
		for (let to = from; to < run.groups.length; to++) {
			digits += run.groups[to]?.digits ?? '';
			if (digits.length > maxDigits) break;
			const groups = run.groups.slice(from, to + 1);
			yield {
				digits,
				groups,
				gaps: run.gaps.slice(from, to),
				start: groups[0]?.start ?? 0,
				end: groups.at(-1)?.end ?? 0,
			};
		}
	}
}
