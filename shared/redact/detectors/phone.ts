import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { candidate, numbersMeaning } from './lib/numbersByMeaning';
import { windows, type NumberRun } from '../reading/numberRuns';
import { isIpV4 } from './ip';

const EXTENSION = /^[ ,;]{0,2}(?:x|ext\.?|extn\.?|extension|#)[ .:]{0,2}\d{1,6}(?!\d)/;
const OPENING = /(?:\+[ ]?\(?|\(\+?|\+)$/;

/** Phone numbers of any country by their signs and groups, by their words otherwise. */
export const phone: Detector = {
	entities: ['PHONE_NUMBER'],
	patterns: { EXTENSION, OPENING },
	detect: (doc) => {
		const found: Match[] = [];
		for (const { run, meaning } of numbersMeaning(doc, 'phone', {
			tight: [7, 16],
			loose: [7, 15],
			asked: [7, 16],
			alone: [2, 16],
		})) {
			if (meaning.how === 'loose' && (run.glued || isDate(shapeOf(run)))) continue;
			if (meaning.how === 'tight' && !meaning.strong && isDate(shapeOf(run))) continue;
			found.push(whole(doc, run));
		}
		for (const run of doc.runs) {
			if (run.digits.length < 7 || (run.meaning?.kind === 'other' && run.meaning.how === 'tight'))
				continue;
			if (run.glued || run.measured) {
				if (!hasExtension(doc, run)) continue;
			}
			const said = run.meaning?.kind;
			if (
				said !== undefined &&
				said !== 'phone' &&
				said !== 'other' &&
				said !== 'address' &&
				said !== 'name' &&
				said !== 'email' &&
				run.meaning?.how === 'tight'
			)
				continue;
			if (isPhone(doc, run)) found.push(whole(doc, run));
			else found.push(...inside(doc, run));
		}
		return found;
	},
};

/** With what opens it and its extension. */
function whole(doc: TurnReading, { start, end }: { start: number; end: number }): Match {
	const opening = OPENING.exec(doc.text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
	const extension = EXTENSION.exec(doc.lower.slice(end, end + 20))?.[0].length ?? 0;
	return candidate('PHONE_NUMBER', { start: start - opening, end: end + extension });
}

const hasExtension = (doc: TurnReading, { end }: NumberRun): boolean =>
	EXTENSION.test(doc.lower.slice(end, end + 20));
const shapeOf = ({ groups }: Pick<NumberRun, 'groups'>): string =>
	groups.map(({ digits }) => digits.length).join('-');
const isDate = (shape: string): boolean => /^(?:[12]-[12]-[24]|4-[12]-[12])$/.test(shape);

function isPhone(doc: TurnReading, run: NumberRun): boolean {
	const { digits, gaps } = run;
	const { length } = digits;
	const shape = shapeOf(run);
	const joined = gaps.join('');
	// Ten digits one by one.
	if (
		/^[2-9]\d{2}[2-9]\d{6}$/.test(digits) &&
		run.groups.every((group) => group.spoken || group.digits.length === 1) &&
		run.meaning === undefined
	)
		return true;
	if (length > 15 || run.groups.some(({ spoken }) => spoken)) return false;
	const before = doc.text.slice(Math.max(0, run.start - 3), run.start);
	if (/\+[ ]?\(?$/.test(before)) return length >= 7;
	if (/^00[1-9]/.test(digits) && length >= 10 && gaps.length > 0) return true;
	if (isDate(shape) || /[,·•_*]/.test(joined) || isIpV4(doc.text.slice(run.start, run.end)))
		return false;
	const opened = before.endsWith('(') && /^\)/.test(gaps[0] ?? '');
	if (hasExtension(doc, run) && length >= 7) return true;
	if (opened && length >= 7 && length <= 12) return true;
	if (/\(/.test(joined) && length >= 9 && length <= 13) return true;
	if (/^(?:1-)?3-3-4$/.test(shape)) return true;
	if (
		/^0[1-9]/.test(digits) &&
		gaps.length > 0 &&
		length >= 8 &&
		length <= 12 &&
		run.groups.every((group) => group.digits.length > 1 || group === run.groups[0])
	)
		return !/^3-2-4$/.test(shape);
	if (gaps.length === 0)
		return /^0[1-9]\d{7,9}$/.test(digits) || /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)
			? run.meaning?.kind !== 'other'
			: false;
	const uniform = new Set(gaps).size === 1 && /^[ .-]$/.test(gaps[0] ?? '');
	const groupsFit =
		run.groups.length >= 3 &&
		run.groups.length <= 5 &&
		run.groups.every(
			(group, index) => group.digits.length >= 2 || (index === 0 && group.digits === '1'),
		) &&
		run.groups.every((group) => group.digits.length <= 4);
	return (
		uniform &&
		groupsFit &&
		length >= 8 &&
		length <= 12 &&
		!/^(?:3-2-4|2-2-2-2-2)$/.test(shape) &&
		!/^4-4-4$/.test(shape) &&
		run.meaning?.kind !== 'other'
	);
}

/** An American number within a longer row of numbers: `call 2: 555-123-4567`. */
function inside(doc: TurnReading, run: NumberRun): Match[] {
	if (run.groups.length < 4 || run.groups.length > 16) return [];
	for (const { groups, gaps, start, end } of windows(run, 11)) {
		if (
			shapeOf({ groups }) === '3-3-4' &&
			gaps.every((gap) => /^(?:-|\.|[ ]|\)[ ]?)$/.test(gap)) &&
			gaps[1] !== ' ' &&
			!groups.some(({ spoken }) => spoken)
		)
			return [whole(doc, { start, end })];
	}
	return [];
}
