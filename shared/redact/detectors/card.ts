import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { candidate, luhn, numbersMeaning } from './lib/numbersByMeaning';
import { windows, type NumberRun } from '../reading/numberRuns';

/** First digits of the networks: Amex, Diners, JCB 3, 2131 and 1800; Visa 4; Mastercard 2 and 5; Maestro 50, 56 to 69, 0604; Discover, UnionPay 6; UATP 1. */
const NETWORK = /^(?:[3-6]|2[1-7]|1)/;
const MAESTRO = /^(?:50|5[6-8]|6|0604)/;

/** Payment cards: by check digit and by how they are grouped anywhere, by what is said about them near their words. */
export const card: Detector = {
	entities: ['CREDIT_CARD', 'CREDIT_CARD_LAST4'],
	patterns: { NETWORK, MAESTRO },
	detect: (doc) => [...saidToBe(doc), ...doc.runs.flatMap((run) => shaped(run))],
};

function* saidToBe(doc: TurnReading): Generator<Match> {
	for (const { run, meaning } of numbersMeaning(doc, 'card', {
		tight: [4, 19],
		loose: [12, 19],
		asked: [4, 19],
		alone: [1, 19],
	})) {
		const { length } = run.digits;
		if (length <= 6 && (meaning.lastDigits || (length === 4 && meaning.how === 'tight')))
			yield candidate('CREDIT_CARD_LAST4', run);
		else if (length >= 8 || (meaning.how === 'asked' && meaning.alone))
			yield candidate('CREDIT_CARD', run);
		else if (meaning.how === 'tight' && meaning.strong) yield candidate('CREDIT_CARD', run);
	}
}

function shaped(run: NumberRun): Match[] {
	if (run.digits.length < 12 || run.glued) return [];
	const other = run.meaning?.kind === 'other' && run.meaning.how === 'tight';
	let best: { start: number; end: number } | undefined;
	for (const window of windows(run, 19)) {
		if (
			window.digits.length < 12 ||
			(/[,]/.test(window.gaps.join('')) && !window.groups.some(({ spoken }) => spoken))
		)
			continue;
		const valid =
			luhn(window.digits) &&
			(window.digits.length === 12 ? MAESTRO : NETWORK).test(window.digits) &&
			/[^0]/.test(window.digits.slice(1));
		const grouped =
			isGroupedLikeCard(window.groups.map(({ digits }) => digits.length)) &&
			window.groups.length === run.groups.length &&
			/^[2-6]/.test(window.digits);
		const plain =
			window.groups.length === 1 ||
			isGroupedLikeCard(window.groups.map(({ digits }) => digits.length));
		const shapely = plain
			? !(other && window.digits.length < 15)
			: !other && window.groups.every(({ digits }) => digits.length <= 6);
		if ((valid && shapely) || (grouped && !other) || readAloud(run, window)) {
			if (best === undefined || window.end - window.start > best.end - best.start) best = window;
		}
	}
	return best === undefined ? [] : [candidate('CREDIT_CARD', best)];
}

/** Fifteen or sixteen digits one by one: nobody reads anything else of that length aloud without saying what it is. */
function readAloud(
	run: NumberRun,
	{ digits, groups }: Pick<NumberRun, 'digits' | 'groups'>,
): boolean {
	const single =
		groups.length === run.groups.length &&
		groups.every((group) => group.spoken || group.digits.length === 1);
	return single && /^(?:[2456]\d{15}|3\d{14,15})$/.test(digits) && run.meaning?.kind !== 'other';
}

/** Four fours, as on most cards, or four, six and five, as on American Express. */
function isGroupedLikeCard(lengths: readonly number[]): boolean {
	const shape = lengths.join(' ');
	return shape === '4 4 4 4' || shape === '4 6 5';
}
