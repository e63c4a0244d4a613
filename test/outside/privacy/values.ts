import { makers as english } from '../../corpus/values';
import type { Maker } from '../../corpus/makeCorpus';
import type { Random } from '../../corpus/random';
import { idNumber } from './checkDigits';
import type { Language } from './languages';
import { listsOf, type Part } from './lists';

const IBANS: Readonly<Record<string, string>> = {
	DE: '##################',
	AT: '################',
	CH: '#################',
	ES: '####################',
	FR: '#######################',
	BE: '############',
	IT: 'X######################',
	NL: 'RABO##########',
	PL: '########################',
	PT: '#####################',
	BR: '#######################C1',
	UK: 'MIDL##############',
	IE: 'AIBK##############',
};

function iban(random: Random, countries: readonly string[]): string {
	const country = random.pick(countries.filter((each) => each in IBANS));
	const code = country === 'UK' ? 'GB' : country;
	const body = random.shape(IBANS[country] ?? '');
	const numeric = [...`${body}${code}00`].map((sign) => Number.parseInt(sign, 36)).join('');
	const whole = `${code}${String(98n - (BigInt(numeric) % 97n)).padStart(2, '0')}${body}`;
	return random.int(0, 1) === 0 ? whole : (whole.match(/.{1,4}/g) ?? []).join(' ');
}

/** Digits as people of a language say them: one word each, with commas or pauses now and then. */
export function spokenDigits(random: Random, { digits, code }: Language, number: string): string {
	const words = [...number].map((digit) => digits[Number(digit)] ?? digit);
	if (code === 'ja') return words.join(random.pick(['', '、']));
	const every = random.pick([0, 3, 2]);
	return words
		.map((word, index) =>
			index === 0 ? word : `${every > 0 && index % every === 0 ? ', ' : ' '}${word}`,
		)
		.join('');
}

function birthday(random: Random, { code, months, countries }: Language): string {
	const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(1940, 2004)];
	const two = (value: number): string => String(value).padStart(2, '0');
	if (code === 'ja')
		return random.pick([
			`${year}年${month}月${day}日`,
			`昭和${random.int(30, 63)}年${month}月${day}日`,
			`${year}/${two(month)}/${two(day)}`,
		]);
	const name = months[month - 1] ?? '';
	const of = code === 'es' || code === 'pt' ? ' de ' : code === 'de' ? '. ' : ' ';
	return random.pick([
		countries.includes('US') ? `${month}/${day}/${year}` : `${two(day)}.${two(month)}.${year}`,
		code === 'nl' ? `${two(day)}-${two(month)}-${year}` : `${two(day)}/${two(month)}/${year}`,
		`${day}${of}${name}${code === 'es' || code === 'pt' ? ' de ' : ' '}${year}`,
	]);
}

const KEPT = ['order', 'time', 'count'] as const;

/** What the scripts of a language are filled with. */
export function makersOf(language: Language, part: Part): Readonly<Record<string, Maker>> {
	const { code, countries, phones, addresses, amounts, months } = language;
	const { first, last, towns } = listsOf(code, part);
	const full = (random: Random): string =>
		code === 'ja'
			? `${random.pick(last)}${random.pick(['', '', ' '])}${random.pick(first)}`
			: `${random.pick(first)} ${random.pick(last)}`;
	const phone = (random: Random): string => random.shape(random.pick(phones));
	const card = (random: Random): string => english.CREDIT_CARD?.(random) ?? '';
	return {
		...Object.fromEntries(KEPT.map((name) => [name, english[name] as Maker])), // they are there: a table of this project
		PERSON: full,
		'PERSON.first': (random) => random.pick(first),
		'PERSON.last': (random) => random.pick(last),
		'PERSON.small': (random) => full(random).toLowerCase(),
		PHONE_NUMBER: phone,
		'PHONE_NUMBER.said': (random) =>
			spokenDigits(random, language, phone(random).replaceAll(/\D/g, '').slice(-10)),
		CREDIT_CARD: card,
		EMAIL_ADDRESS: (random) =>
			`${random
				.pick(listsOf(code === 'ja' ? 'en' : code, part).last)
				.normalize('NFD')
				.replaceAll(/[^A-Za-z]/g, '')
				.toLowerCase()}x${random.pick(['.', '_', ''])}${random.digits(2)}@${random.pick(['example.com', 'post.example.org', 'example.net'])}`,
		IBAN_CODE: (random) =>
			iban(random, countries.some((each) => each in IBANS) ? countries : ['DE']),
		DATE_OF_BIRTH: (random) => birthday(random, language),
		NATIONAL_ID: (random) => idNumber(random, random.pick(countries)),
		STREET_ADDRESS: (random) =>
			random.shape(
				random
					.pick(addresses)
					.replace('{name}', random.pick(last))
					.replace('{n}', String(random.int(1, 180)))
					.replace('{town}', random.pick(towns)),
			),
		amount: (random) => random.shape(random.pick(amounts)),
		date: (random) =>
			code === 'ja'
				? `${random.int(1, 12)}月${random.int(1, 28)}日`
				: random.pick([
						`${random.int(1, 28)}.${random.int(1, 12)}.2026`,
						`${random.int(1, 28)}${code === 'de' ? '.' : ''} ${random.pick(months)}`,
					]),
		product: (random) => random.pick(['Fiber 500', 'Smart M', 'Plus 20', 'Family 3']),
	};
}
