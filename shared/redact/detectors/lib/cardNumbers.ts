import { luhn } from './numbersByMeaning';

/**
 * First digits and lengths of the networks whose cards are in use (ISO/IEC 7812 ranges as the networks publish them): American Express, Visa, Mastercard,
 * Discover, JCB, UnionPay. Diners Club and Maestro have lengths that other numbers have too; they need a word or a shape.
 */
const NETWORKS =
	/^(?:3[47]\d{13}|4\d{15}(?:\d{3})?|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/;

/** Diners Club and Maestro too: prefix and length, for numbers that are grouped like a card. */
const RARE = /^(?:3(?:0[0-5]|[689]\d)\d{11}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15})$/;

/** A number that is a payment card whatever stands beside it: one in about five hundred random numbers of its length is one too. */
export const isCardNumber = (digits: string): boolean => NETWORKS.test(digits) && luhn(digits);

/** The same for the networks whose numbers look like others. */
export const isRareCardNumber = (digits: string): boolean => RARE.test(digits) && luhn(digits);

/** Four fours, as on most cards, four, six and five, as on American Express, or four, six and four, as on Diners Club. */
export const isGroupedLikeCard = (lengths: readonly number[]): boolean =>
	/^(?:4 4 4 4|4 4 4 4 3|4 6 5|4 6 4|8 8)$/.test(lengths.join(' '));
