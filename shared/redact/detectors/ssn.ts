import type { Match, Detector } from '../reading/turnReading';
import { candidate, numbersMeaning } from './lib/numbersByMeaning';
import { windows } from '../reading/numberRuns';

/** Groups the Social Security Administration never gave out: 000, 666 and 900 to 999; 00; 0000. */
const isSsn = (digits: string): boolean =>
	!/^(?:000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';

/** IRS: nine first, and the fourth and fifth digit 50 to 65, 70 to 88, 90 to 92, 94 to 99. */
function isItin(digits: string): boolean {
	const group = Number(digits.slice(3, 5));
	return (
		digits.startsWith('9') &&
		((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93))
	);
}

const kindOf = (digits: string): string =>
	digits.length === 9 && isItin(digits) ? 'US_ITIN' : 'US_SSN';

/** US social security and taxpayer numbers: 3-2-4 anywhere, and whole or in part where the words say so. */
export const ssn: Detector = {
	entities: ['US_SSN', 'US_ITIN'],
	patterns: {},
	detect: (doc) => {
		const found: Match[] = [];
		for (const { run, meaning } of numbersMeaning(doc, 'ssn', {
			tight: [3, 11],
			loose: [4, 9],
			asked: [3, 11],
			alone: [1, 11],
		})) {
			if (
				meaning.how === 'loose' &&
				run.digits.length !== 9 &&
				!(meaning.lastDigits && run.digits.length === 4)
			)
				continue;
			found.push(candidate(kindOf(run.digits), run));
		}
		for (const run of doc.runs) {
			if (run.digits.length < 9 || run.glued || run.meaning?.kind === 'phone') continue;
			for (const { digits, groups, gaps, start, end } of windows(run, 9)) {
				if (
					groups.map((group) => group.digits.length).join() !== '3,2,4' ||
					new Set(gaps).size !== 1 ||
					!/^(?:-|[ ]|\.|[ ]-[ ])$/.test(gaps[0] ?? '')
				)
					continue;
				if (gaps[0] !== '-' && run.groups.length > 3) continue;
				if (run.meaning?.kind === 'other' && run.meaning.how === 'tight') continue;
				if (isSsn(digits) || isItin(digits)) found.push(candidate(kindOf(digits), { start, end }));
			}
		}
		return found;
	},
};
