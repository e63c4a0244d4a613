import type { CueKind } from '../../reading/cue';
import { cueBefore, cuesBefore } from '../../reading/cueWords';
import type { TurnReading } from '../../reading/turnReading';
import { CORRECTION } from '../../reading/pendingRequest';
import { isNumberWord } from '../../reading/spokenNumbers';
import type { LanguagePack } from '../../languages/languagePack';
import type { Token } from '../../reading/tokenize';

const ORDINALS = new Set(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
		' ',
	),
);
/** Between day, month and year, in any of the languages. */
const GLUE = new Set(
	'of the st nd rd th oh and in de del el le du van den di der am slash er ème'.split(' '),
);
/** How far a date lies from the words that say what it is. */
const REACH = 60;

interface Place {
	start: number;
	end: number;
}

/** The dates of a text that its words or an earlier question say to be of a kind: `12/03/1985`, `march fifth eighty five`, `05 85`. */
export function dateExpressions(doc: TurnReading, kind: CueKind & ('dob' | 'expiry')): Place[] {
	const cues = doc.cues.filter((cue) => cue.kind === kind);
	const asked =
		doc.asked?.kinds.some((each) => each.kind === kind) === true &&
		(!doc.asked.whole || CORRECTION.test(doc.lower));
	if (cues.length === 0 && !asked) return [];
	const isMeant = (place: Place): boolean => {
		const before = cueBefore(doc.cues, place.start, REACH);
		if (before !== undefined) return before.kind === kind;
		const next = doc.cues[cuesBefore(doc.cues, place.end)];
		const behind = next !== undefined && next.start - place.end <= 16 ? next : undefined;
		return asked || behind?.kind === kind;
	};
	const named = namedDates(doc).filter(isMeant);
	const numeric = kind === 'dob' ? numericDates(doc).filter(isMeant) : [];
	return [...named, ...numeric, ...japaneseDates(doc).filter(isMeant)];
}

function namedDates(doc: TurnReading): Place[] {
	const { tokens } = doc;
	const places: Place[] = [];
	for (let index = 0; index < tokens.length; index++) {
		if (!doc.language.months.test(tokens[index]?.text ?? '')) continue;
		let first = index;
		while (
			first > 0 &&
			index - first < 5 &&
			isDatePart(tokens[first - 1], doc.language) &&
			isNear(doc, first - 1)
		)
			first--;
		let last = index;
		while (
			last + 1 < tokens.length &&
			last - index < 9 &&
			isDatePart(tokens[last + 1], doc.language) &&
			isNear(doc, last)
		)
			last++;
		while (first < index && GLUE.has(tokens[first]?.text ?? '')) first++;
		while (
			last > index &&
			/^(?:of|the|and|in|oh|de|del|el|le|du|van|den|di|der|am|slash)$/.test(
				tokens[last]?.text ?? '',
			)
		)
			last--;
		const start = tokens[first]?.start ?? 0;
		const end = tokens[last]?.end ?? 0;
		if (first < last) places.push({ start, end });
		index = Math.max(index, last);
	}
	return places;
}

function isDatePart(token: Token | undefined, { numbers }: LanguagePack): boolean {
	if (token === undefined || token.kind === 'opaque') return false;
	return token.kind === 'digits'
		? token.text.length <= 4
		: isNumberWord(token.text, numbers) || ORDINALS.has(token.text) || GLUE.has(token.text);
}

/** Whether a token and the next belong together: nothing but a space, a comma, a hyphen or a full stop between. */
function isNear({ text, tokens }: TurnReading, index: number): boolean {
	const between = text.slice(tokens[index]?.end, tokens[index + 1]?.start);
	return /^[ ,./-]{0,3}$/.test(between);
}

/** Dates in digits, spoken or written: two to four groups, four to eight digits; where it was asked for also a year alone or a part. */
function numericDates(doc: TurnReading): Place[] {
	return doc.runs
		.filter(
			({ digits, groups, glued }) =>
				!glued && digits.length >= 4 && digits.length <= 8 && groups.length <= 8,
		)
		.map(({ start, end }) => ({ start, end }));
}

const JAPANESE =
	/(?:明治|大正|昭和|平成|令和)?[ ]?(?:\d{1,4}|元)年[ ]?(?:\d{1,2}月(?:[ ]?\d{1,2}日)?)?/g;

/** `1985年3月5日`, `昭和60年3月5日`. */
const japaneseDates = ({ text }: TurnReading): Place[] =>
	text.includes('年')
		? Array.from(text.matchAll(JAPANESE), ({ 0: date, index }) => ({
				start: index,
				end: index + date.length,
			}))
		: [];
