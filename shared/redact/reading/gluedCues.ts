import type { CueKind, Meaning } from './cue';
import type { Token } from './tokenize';

/** Words that people glue to their number: `ssn123456789`, `visa4111…`, `cvv123`. */
const WORDS: ReadonlyArray<readonly [CueKind, string]> = [
	['ssn', 'ssn social soc'],
	['card', 'card cards cc visa mastercard mc amex discover debit credit'],
	['cvv', 'cvv cvv2 cvc cvc2 cvn csc'],
	['pin', 'pin otp passcode'],
	['expiry', 'exp expires expiry'],
	['account', 'acct account acc acctno accountno'],
	['routing', 'routing aba bsb'],
	['phone', 'tel phone cell mobile ph fax whatsapp telefon handy tlf fone cel'],
	['dob', 'dob'],
	['zip', 'zip zipcode plz'],
	['nhs', 'nhs'],
];
const KINDS = new Map(
	WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const BEFORE = /^(?:my|the|is|your)(?=.{3})/;

/** What the word right before a number's first digit says it is. */
export function gluedCue(
	text: string,
	tokens: readonly Token[],
	run: { start: number; end: number; first: number; digits: string },
	alone: boolean,
): Meaning | undefined {
	const before = tokens[run.first - 1];
	if (before === undefined || before.kind !== 'word' || run.digits.length < 3) return undefined;
	const gap = text.slice(before.end, run.start);
	if (gap !== '' && gap !== '#' && gap !== ':') return undefined;
	const kind = KINDS.get(before.text) ?? KINDS.get(before.text.replace(BEFORE, ''));
	return kind === undefined
		? undefined
		: { kind, how: 'tight', strong: true, lastDigits: false, alone };
}
