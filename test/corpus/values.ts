import type { Random } from './random';

/** Values of every kind, made by rules of their own and not by the detectors' patterns. */
const GIVEN =
	'James Maria Wei Olga Kwame Siobhan Priya Diego Fatima Jürgen Chloe Tyrone Anneliese Hiroshi Lakshmi Tomasz Ingrid Omar Beatriz Nguyet Callum Zanele Ruth Gareth Marisol Dmitri Ebony Rajesh Colette Thorvald Yetunde Milos Saoirse Benedetta Xiomara Fergus Ottilie Casimir Delphine Aurelio'.split(
		' ',
	);
const FAMILY =
	"Okafor Smithson Lindqvist Garcia O'Brien Patel Nowak Tran Haverford Müller Castellanos Yamamoto Brandvold Kowalczyk Delacroix Ferreira Abernathy Petrov Mbeki Johansson Thistlewood Rossi Kapoor Vandenberg Hernandez Achterberg McAllister Szabo Quigley Zielinski Fairweather Obi Lehtinen Brankovic Underhill Ainsworth Takahashi Demirci Villanueva Crowe".split(
		' ',
	);
const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const two = (value: number): string =>
	value < 10
		? (ONES[value] ?? '')
		: value < 20
			? (TEENS[value - 10] ?? '')
			: `${TENS[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : ` ${ONES[value % 10] ?? ''}`}`;

/** Digits as people say them: one by one, "oh" for zero, sometimes "double", sometimes in pairs. */
export function spoken(random: Random, digits: string): string {
	const style = random.int(0, 3);
	const words: string[] = [];
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[index]);
		if (style === 1 && digits[index + 1] === digits[index]) {
			words.push(`double ${ONES[digit] ?? ''}`);
			index++;
		} else if (style === 2 && digits.length % 2 === 0 && digit > 0) {
			words.push(two(digit * 10 + Number(digits[index + 1])));
			index++;
		} else words.push(digit === 0 && style !== 3 ? 'oh' : (ONES[digit] ?? ''));
	}
	return words.join(' ');
}

/** As a transcript writes digits: together, in groups, one by one, in words. */
export function said(random: Random, digits: string, groups: readonly number[]): string {
	const style = random.int(0, 4);
	if (style === 0) return digits;
	if (style === 1) return [...digits].join(' ');
	if (style === 2) return spoken(random, digits);
	const parts: string[] = [];
	let at = 0;
	for (const size of groups) parts.push(digits.slice(at, (at += size)));
	return parts.filter((part) => part !== '').join(style === 3 ? ' ' : '-');
}

function luhnComplete(body: string): string {
	for (let check = 0; check < 10; check++) {
		const whole = [...body, String(check)].reverse();
		const sum = whole.reduce(
			(total, digit, index) =>
				total +
				(index % 2 === 0
					? Number(digit)
					: Math.floor((Number(digit) * 2) / 10) + ((Number(digit) * 2) % 10)),
			0,
		);
		if (sum % 10 === 0) return body + String(check);
	}
	throw new Error('no check digit');
}

function iban(random: Random): string {
	const [country, length] = random.pick([
		['DE', 18],
		['GB', 0],
		['FR', 23],
		['NL', 0],
		['ES', 20],
		['AT', 16],
		['CH', 17],
	] as const);
	const body =
		country === 'GB'
			? `NWBK${random.digits(14)}`
			: country === 'NL'
				? `ABNA${random.digits(10)}`
				: random.digits(length);
	const numeric = [...`${body}${country}00`]
		.map((character) => Number.parseInt(character, 36))
		.join('');
	const check = 98n - (BigInt(numeric) % 97n);
	const whole = `${country}${String(check).padStart(2, '0')}${body}`;
	return random.int(0, 1) === 0 ? whole : (whole.match(/.{1,4}/g) ?? []).join(' ');
}

function ssnDigits(random: Random): string {
	return `${random.int(1, 665).toString().padStart(3, '0')}${random.int(1, 99).toString().padStart(2, '0')}${random.int(1, 9999).toString().padStart(4, '0')}`;
}

export function person(random: Random, part: 'full' | 'first' | 'last' = 'full'): string {
	const first = random.pick(GIVEN);
	const last = random.pick(FAMILY);
	return part === 'first' ? first : part === 'last' ? last : `${first} ${last}`;
}

function birthday(random: Random): string {
	const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(1940, 2004)];
	const name = MONTHS[month - 1] ?? '';
	return random.pick([
		`${month}/${day}/${year}`,
		`${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
		`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
		`${name} ${day}, ${year}`,
		`${day} ${name} ${year}`,
		`${name.toLowerCase()} ${two(day)} nineteen ${two(random.int(40, 99))}`,
	]);
}

export const makers: Readonly<Record<string, (random: Random) => string>> = {
	PERSON: (random) => person(random),
	'PERSON.first': (random) => person(random, 'first'),
	'PERSON.last': (random) => person(random, 'last'),
	'PERSON.small': (random) => person(random).toLowerCase(),
	EMAIL_ADDRESS: (random) =>
		`${random
			.pick(GIVEN)
			.normalize('NFD')
			.replaceAll(/[^A-Za-z]/g, '')
			.toLowerCase()}${random.pick(['.', '_', '', '-'])}${random.digits(2)}@${random.pick(['example.com', 'mail.example.org', 'example.co.uk', 'post.example.de'])}`,
	'EMAIL_ADDRESS.spoken': (random) =>
		`${random.pick(['jay', 'maria', 'wei'])} dot ${random.pick(['obi', 'rossi', 'crowe'])} at ${random.pick(['gmail', 'outlook', 'example'])} dot ${random.pick(['com', 'net'])}`,
	PHONE_NUMBER: (random) =>
		random.shape(
			random.pick([
				'(%##) %##-####',
				'%##-%##-####',
				'%##.%##.####',
				'+1 %## %## ####',
				'+44 20 7### ####',
				'+49 30 %######',
				'+33 6 ## ## ## ##',
				'%##-%##-#### x###',
				'0%## ### ####',
				'07### ######',
				'+91 %#### #####',
				'1-8%%-%##-####',
			]),
		),
	'PHONE_NUMBER.said': (random) => said(random, random.shape('%##%##%###'), [3, 3, 4]),
	CREDIT_CARD: (random) => {
		const digits = luhnComplete(
			random.shape(
				random.pick([
					'4##############',
					'51#############',
					'34############',
					'6011###########',
					'36###########',
				]),
			),
		);
		return random.pick([
			digits,
			digits.replaceAll(/(.{4})(?=.)/g, '$1 '),
			digits.replaceAll(/(.{4})(?=.)/g, '$1-'),
		]);
	},
	'CREDIT_CARD.said': (random) => said(random, random.shape('4###############'), [4, 4, 4, 4]),
	CREDIT_CARD_LAST4: (random) => said(random, random.digits(4), [4]),
	CVV: (random) => said(random, random.digits(3), [3]),
	PIN: (random) => said(random, random.digits(4), [2, 2]),
	CARD_EXPIRY: (random) =>
		`${String(random.int(1, 12)).padStart(2, '0')}${random.pick(['/', ' ', '/20'])}${random.int(26, 34)}`,
	IBAN_CODE: iban,
	US_SSN: (random) => ssnDigits(random).replace(/^(...)(..)/, '$1-$2-'),
	'US_SSN.said': (random) => said(random, ssnDigits(random), [3, 2, 4]),
	'US_SSN.last': (random) => said(random, random.digits(4), [4]),
	ACCOUNT_NUMBER: (random) => random.digits(random.int(6, 12)),
	'ACCOUNT_NUMBER.said': (random) => said(random, random.digits(8), [4, 4]),
	ABA_ROUTING_NUMBER: (random) =>
		said(random, random.pick(['021000021', '011401533', '091000019', '122105155']), [3, 3, 3]),
	DATE_OF_BIRTH: birthday,
	IP_ADDRESS: (random) =>
		random.pick([
			`10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`,
			`2001:db8::${random.int(1, 9999)}`,
			`203.0.113.${random.int(1, 254)}`,
		]),
	MAC_ADDRESS: (random) =>
		Array.from({ length: 6 }, () => random.int(16, 255).toString(16)).join(':'),
	API_KEY: (random) =>
		`${random.pick(['sk-', 'ghp_'])}${Array.from({ length: 36 }, () => random.int(0, 35).toString(36)).join('')}`,
	PASSWORD: (random) =>
		random.pick(['Tr0ub4dor', 'hunter', 'Sunfl0wer!', 'p@ssW0rd']) + random.digits(2),
	STREET_ADDRESS: (random) =>
		`${random.int(1, 9999)} ${random.pick(['Oak', 'Maple', 'North Main', 'Elm Hill', 'Martin Luther King', '42nd'])} ${random.pick(['Street', 'Ave', 'Road', 'Blvd', 'Lane', 'St'])}`,
	UK_NINO: (random) =>
		`${random.pick(['AB', 'CE', 'JH', 'SX'])} ${random.shape('## ## ##')} ${random.pick(['A', 'B', 'C', 'D'])}`,
	// What must stay.
	order: (random) =>
		random.shape(
			random.pick(['#%######', 'A%###-####', '%#########', '%##-%######-%######', '%####']),
		),
	tracking: (random) =>
		random.shape(random.pick(['1Z%##E%%%##########', '94%%############', '%### #### ####'])),
	ticket: (random) =>
		random.shape(random.pick(['INC00%####', 'CASE-%#####', '%######', 'SR-%###'])),
	amount: (random) =>
		random.shape(
			random.pick([
				'$%#.##',
				'$%,%##.##',
				'€ %##',
				'%## dollars',
				'%# euros',
				'two hundred dollars',
				'%,###.##',
			]),
		),
	date: (random) =>
		random.pick([
			`${random.int(1, 12)}/${random.int(1, 28)}/2026`,
			`${random.pick(MONTHS)} ${random.int(1, 28)}`,
			`2026-0${random.int(1, 9)}-${random.int(10, 28)}`,
			`the ${random.int(4, 20)}th`,
			'next Tuesday',
		]),
	time: (random) =>
		random.pick([
			`${random.int(1, 12)}:${random.int(10, 59)} pm`,
			`${random.int(1, 12)}:${random.int(10, 59)}`,
			'five thirty',
			`${random.int(1, 12)} am`,
		]),
	version: (random) => random.shape(random.pick(['v%.#.#', '%.#.###', '%#.#.#.#', 'version %#.#'])),
	count: (random) => String(random.int(2, 60)),
	product: (random) =>
		random.pick([
			'Premium Plus',
			'Smart Hub',
			'Galaxy',
			'Home Internet',
			'Travel Rewards',
			'iPhone 15',
			'Fiber 500',
			'Total Care',
		]),
	place: (random) =>
		random.pick(['Chicago', 'New York', 'Texas', 'Manchester', 'Berlin', 'San Diego']),
	brand: (random) =>
		random.pick([
			'Verizon',
			'Best Buy',
			'Bank of America',
			'Union Financial',
			'Wells Fargo',
			'Amazon',
		]),
};
