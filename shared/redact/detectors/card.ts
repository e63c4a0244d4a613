import type { Match, Detector, TurnReading } from '../reading/turnReading';
import { candidate, luhn, numbersMeaning } from './lib/numbersByMeaning';
import { isCardNumber, isGroupedLikeCard, isRareCardNumber } from './lib/cardNumbers';
import { windows, type NumberRun } from '../reading/numberRuns';

/** First digits of the networks: Amex, Diners, JCB 3, 2131 and 1800; Visa 4; Mastercard 2 and 5; Discover, UnionPay 6; UATP 1. */
const NETWORK = /^(?:[3-6]|2[1-7]|1)/;

/** `36…exp12/27`. */
const CARD_BEHIND = /^(?:exp|cvv|cvc)/;

/** Payment cards: by check digit and by how they are grouped anywhere, by what is said about them near their words. */
export const card: Detector = {
	entities: ['CREDIT_CARD', 'CREDIT_CARD_LAST4'],
	patterns: { NETWORK },
	detect: (doc) => [...saidToBe(doc), ...doc.runs.flatMap((run) => shaped(doc, run))],
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

function shaped(doc: TurnReading, run: NumberRun): Match[] {
	if (run.digits.length < 12) return [];
	// A code of letters and digits is a card only by prefix, length and check digit.
	if (run.glued) {
		const valid =
			isCardNumber(run.digits) ||
			(isRareCardNumber(run.digits) && CARD_BEHIND.test(doc.lower.slice(run.end, run.end + 4)));
		return valid && isOneNumber(run.groups) ? [candidate('CREDIT_CARD', run)] : [];
	}
	const other = run.meaning?.kind === 'other' && run.meaning.how === 'tight';
	let best: { start: number; end: number } | undefined;
	for (const window of windows(run, 19)) {
		if (
			window.digits.length < 12 ||
			(/[,]/.test(window.gaps.join('')) && !window.groups.some(({ spoken }) => spoken))
		)
			continue;
		if (isCard(run, window, other)) {
			if (best === undefined || window.end - window.start > best.end - best.start) best = window;
		}
	}
	return best === undefined ? [] : [candidate('CREDIT_CARD', best)];
}

type Window = Pick<NumberRun, 'digits' | 'groups'>;

function isCard(run: NumberRun, window: Window, other: boolean): boolean {
	const { digits, groups } = window;
	const lengths = groups.map((group) => group.digits.length);
	const grouped = isGroupedLikeCard(lengths);
	if (readAloud(run, window)) return true;
	if (
		grouped &&
		groups.length === run.groups.length &&
		/^[2-6]/.test(digits) &&
		!other &&
		digits.length > 14
	)
		return true;
	// Of fewer digits one number in ten would be a card, so they need the shape of one, or words (above).
	if (digits.length < 15) return grouped && !other && isRareCardNumber(digits);
	const valid = luhn(digits) && NETWORK.test(digits) && /[^0]/.test(digits.slice(1));
	const plain = groups.length === 1 || grouped;
	return valid && (plain || (!other && groups.every((group) => group.digits.length <= 6)));
}

const isOneNumber = (groups: NumberRun['groups']): boolean =>
	groups.length === 1 || isGroupedLikeCard(groups.map(({ digits }) => digits.length));

/** Fifteen or sixteen digits one by one: nobody reads anything else of that length aloud without saying what it is. */
function readAloud(run: NumberRun, { digits, groups }: Window): boolean {
	const single =
		groups.length === run.groups.length &&
		groups.every((group) => group.spoken || group.digits.length === 1);
	return single && /^(?:[2456]\d{15}|3\d{14,15})$/.test(digits) && run.meaning?.kind !== 'other';
}
