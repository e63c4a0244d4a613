import { Random } from '../../corpus/random';
import { makers as english } from '../../corpus/values';
import type { Part } from './lists';

/** Numbers with letters right beside them, `{kind}` as in test/corpus/values.ts. */
const GLUED: Readonly<Record<Part, readonly string[]>> = {
	seen: [
		'カード番号は{card}です',
		'卡号{card}，谢谢',
		'제 카드번호는 {card}입니다',
		'บัตรเลขที่{card}ครับ',
		'{card}exp12/27',
		'visa{card}exp12/27cvv123',
		'my card{card}',
		'{IBAN_CODE.plain}です',
		'{IP_ADDRESS}です',
		'ssn{US_SSN}',
		'acct{ACCOUNT_NUMBER}',
		'電話は{phone}です',
		'pin{PIN.digits}',
		'cvv{CVV.digits}',
	],
	heldOut: [
		'クレジットカードの番号、{card}で払います',
		'信用卡{card}被扣款两次',
		'카드 {card}로 결제했어요',
		'เลขบัตร{card}ค่ะ',
		'mastercard{card}thanks',
		'amex{amex}',
		'cc#{card}pls',
		'口座は{IBAN_CODE.plain}ですよ',
		'IPは{IP_ADDRESS}になりました',
		'myssn{US_SSN}ok',
		'account{ACCOUNT_NUMBER}',
		'연락처는 {phone}입니다',
		'tel{phone}',
		'cvc{CVV.digits}exp 09/28',
	],
};

export interface Glued {
	text: string;
	value: string;
}

const make: Readonly<Record<string, (random: Random) => string>> = {
	...english,
	card: (random) => english.CREDIT_CARD?.(random).replaceAll(/\D/g, '') ?? '',
	amex: (random) => {
		for (;;) {
			const digits = english.CREDIT_CARD?.(random).replaceAll(/\D/g, '') ?? '';
			if (digits.startsWith('34')) return digits;
		}
	},
	'IBAN_CODE.plain': (random) => english.IBAN_CODE?.(random).replaceAll(' ', '') ?? '',
	IP_ADDRESS: (random) => `203.0.113.${random.int(1, 254)}`,
	phone: (random) => random.shape('0%0-####-####'),
	'PIN.digits': (random) => random.digits(4),
	'CVV.digits': (random) => random.digits(3),
};

export function gluedTexts(count: number, seed: number, part: Part): Glued[] {
	const random = new Random(seed);
	return Array.from({ length: count }, (_, index) => {
		const shape = GLUED[part][index % GLUED[part].length] ?? '';
		let value = '';
		const text = shape.replace(/\{([^}]+)\}/, (_match, kind: string) => {
			value = make[kind]?.(random) ?? '';
			return value;
		});
		return { text, value };
	});
}
