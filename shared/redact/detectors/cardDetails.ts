import { candidate, numbersMeaning } from './lib/numbersByMeaning';
import type { Detector } from '../reading/turnReading';
import { dateExpressions } from './lib/calendarDates';

/** Security code, PIN and one-time code, expiry: short numbers that only the words around them give away. */
export const cardDetails: Detector = {
	entities: ['CVV', 'PIN', 'CARD_EXPIRY'],
	patterns: {},
	detect: (doc) => [
		...Array.from(
			numbersMeaning(doc, 'cvv', { tight: [3, 4], loose: [3, 4], asked: [3, 4], alone: [1, 4] }),
			({ run }) => candidate('CVV', run),
		),
		...Array.from(
			numbersMeaning(doc, 'pin', { tight: [3, 8], loose: [4, 8], asked: [4, 8], alone: [1, 8] }),
			({ run }) => candidate('PIN', run),
		),
		...Array.from(
			numbersMeaning(doc, 'expiry', { tight: [3, 6], loose: [3, 6], asked: [3, 6], alone: [1, 6] }),
			({ run }) => run,
		)
			.filter((run) => isMonthYear(run.digits))
			.map((run) => candidate('CARD_EXPIRY', run)),
		...dateExpressions(doc, 'expiry').map((date) => candidate('CARD_EXPIRY', date)),
	],
};

/** 3 27, 03 27, 03 2027, and parts of them. */
function isMonthYear(digits: string): boolean {
	const month = Number(digits.length % 2 === 0 ? digits.slice(0, 2) : digits.slice(0, 1));
	return digits.length < 3 || (month >= 1 && month <= 12);
}
