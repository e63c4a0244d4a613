import type { Maker } from '../../corpus/makeCorpus';
import type { Random } from '../../corpus/random';
import { makers as english } from '../../corpus/values';
import { en } from './languages/en';
import { listsOf, type Part } from './lists';

/** Calls as a speech recognizer writes them: stops and commas where the speaker pauses, fillers, corrections, everything else in small letters. */
export const SPEECH: Readonly<Record<Part, readonly string[]>> = {
	seen: [
		'A can i get a phone number for you|C {PHONE_NUMBER}|A let me repeat that|C go ahead|A {PHONE_NUMBER.again}|C yes that is right',
		'A what is your social security number|C let me get it|A sure|C {US_SSN}|A thank you i see {count} payments on file',
		'A could you read me the card number please|C okay {CREDIT_CARD}|A and the security code|C {CVV}|A great the payment of {amount} went through',
		'A can you spell your last name for me|C {PERSON.spelled}|A thank you|C my internet is down since {time}',
		'A what is your email|C {EMAIL_ADDRESS}|A got it i will send the form',
		'A where do you live|C {STREET_ADDRESS}|A okay a technician comes at {time}',
		'A what is your date of birth|C {DATE_OF_BIRTH}|A thanks how can i help|C i was charged {amount} twice',
		'A what is your account number|C {ACCOUNT_NUMBER}|A thank you and the order number|C {order}|A okay that one shipped',
		'C i need to ship it to {STREET_ADDRESS}|A all right|C and call me at {PHONE_NUMBER}|A will do',
		'A what year is the car|C twenty seventeen|A and how many miles|C about {count} thousand|A that comes to {amount}',
	],
	heldOut: [
		'A best callback number|C hmm {PHONE_NUMBER}|A reading it back {PHONE_NUMBER.again}|C correct',
		'A i need your social to verify you|C one sec please|C okay so {US_SSN}|A thanks you have been with us {count} years',
		'C i would like to pay with my card|A what is the long number|C {CREDIT_CARD}|A and the three digits on the back|C {CVV}|A paid {amount}',
		'A how do you spell that name|C {PERSON.spelled}|A perfect thanks|C the screen shows error {count}',
		'A and your email address please|C it is {EMAIL_ADDRESS}|A okay sent',
		'A can i have the address of the property|C {STREET_ADDRESS}|A thank you the visit is at {time}',
		'A when were you born|C {DATE_OF_BIRTH}|A thank you the balance is {amount}',
		'A member number please|C {ACCOUNT_NUMBER}|A and the ticket you are calling about|C {ticket}|A found it',
		'C we moved to {STREET_ADDRESS} in spring|A updated|C and the new cell is {PHONE_NUMBER}|A thanks',
		'A how much was the transfer|C {amount}|A on what day|C the {count} of june|A let me check',
	],
};

const WORDS = en.digits;
const FILLERS = {
	seen: ['uh', 'um', 'let me see', 'hold on', 'and then'],
	heldOut: ['er', 'okay', 'wait a second', 'one moment', 'so'],
} as const;
const WRONG = { seen: ['no sorry', 'sorry'], heldOut: ['i mean', 'no wait'] } as const;

/** Digits with what a speaker puts between them; at most one filler or correction. */
export function spokenNumber(random: Random, digits: string, part: Part): string {
	const style = random.int(0, 6);
	const words = [...digits].map((digit) =>
		digit === '0' && random.int(0, 1) === 0 ? 'oh' : (WORDS[Number(digit)] ?? ''),
	);
	const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);
	if (style === 0) return `${words.map(capital).join('. ')}.`;
	if (style === 1) return [...digits].join('. ');
	if (style === 2) return words.join(', ');
	if (style === 3) return words.join(' ');
	if (style === 4) {
		const at = random.int(2, digits.length - 2);
		return `${words.slice(0, at).join(' ')} ${random.pick(FILLERS[part])} ${words.slice(at).join(' ')}`;
	}
	if (style === 5) {
		const at = random.int(2, digits.length - 2);
		const wrong = WORDS[(Number(digits[at]) + 1) % 10] ?? '';
		return `${words.slice(0, at).join(' ')} ${wrong} ${random.pick(WRONG[part])} ${words.slice(at).join(' ')}`;
	}
	return [...digits].join(' ... ');
}

const ALPHABET: Readonly<Record<Part, string>> = {
	seen: 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu',
	heldOut:
		'adam boy charles david edward frank george henry ida john king lincoln mary nora ocean peter queen robert sam tom union victor william xray young zebra',
};

function spelled(random: Random, name: string, part: Part): string {
	const letters = [...name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()];
	const code = (letter: string): string =>
		ALPHABET[part].split(' ')[letter.charCodeAt(0) - 97] ?? letter;
	return random.pick([
		(): string => letters.join('-').toUpperCase(),
		(): string => letters.join(' ').toUpperCase(),
		(): string => letters.join(' '),
		(): string => letters.map((letter) => `${letter} as in ${code(letter)}`).join(' '),
		(): string => `${letters.join('. ').toUpperCase()}.`,
		(): string =>
			part === 'seen'
				? letters.map(code).join(' ')
				: letters.map((letter) => `${letter} for ${code(letter)}`).join(', '),
	])();
}

const two = (value: number): string => {
	const tens = [
		'',
		'',
		'twenty',
		'thirty',
		'forty',
		'fifty',
		'sixty',
		'seventy',
		'eighty',
		'ninety',
	];
	const teens =
		'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
	if (value < 10) return WORDS[value] ?? '';
	if (value < 20) return teens[value - 10] ?? '';
	return `${tens[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : ` ${WORDS[value % 10] ?? ''}`}`;
};

export function speechMakers(part: Part): Readonly<Record<string, Maker>> {
	const { first, last, towns } = listsOf('en', part);
	const type =
		part === 'seen'
			? ['street', 'avenue', 'road', 'drive', 'lane']
			: ['court', 'boulevard', 'way', 'st', 'circle', 'ave'];
	return {
		...english,
		PHONE_NUMBER: (random) => spokenNumber(random, random.shape('%##%##%###'), part),
		US_SSN: (random) => spokenNumber(random, random.shape('%#%%###%%'), part),
		CREDIT_CARD: (random) => spokenNumber(random, random.shape('4###############'), part),
		CVV: (random) => [...random.digits(3)].map((digit) => WORDS[Number(digit)]).join(' '),
		ACCOUNT_NUMBER: (random) => spokenNumber(random, random.shape('%#######'), part),
		'PERSON.spelled': (random) =>
			spelled(
				random,
				random.pick(last.filter((name) => name.length > 3 && name.length < 10)),
				part,
			),
		EMAIL_ADDRESS: (random) => {
			const [one, other] = [
				random.pick(first).toLowerCase(),
				random
					.pick(last)
					.toLowerCase()
					.replaceAll(/[^a-z]/g, ''),
			];
			const host = random.pick(part === 'seen' ? ['gmail', 'yahoo'] : ['outlook', 'example']);
			return random.pick([
				`${one} dot ${other} at ${host} dot com`,
				`${one} underscore ${other} @ ${host} dot com`,
				`${[...one].join(' ')} at ${host} dot com`,
				`${one}.${other} (at) ${host} (dot) com`,
				`${one} dot ${other} @ ${host} . com`,
				`${one} ${two(random.int(10, 99))} at ${host}.com`,
			]);
		},
		STREET_ADDRESS: (random) => {
			const street = `${random.pick(last).toLowerCase()} ${random.pick(type)}`;
			const number = random.int(11, 99) * 100 + random.int(11, 99);
			const town = random.pick(towns).toLowerCase();
			return random.pick([
				`${number} ${street}`,
				`${two(Math.floor(number / 100))} ${two(number % 100)} ${street}`,
				`${number} ${street} apartment ${random.int(2, 40)}`,
				`${two(Math.floor(number / 100))} ${two(number % 100)} ${street} ${town} ohio`,
				`${random.int(10, 99)} ${street}, ${town}, ohio ${random.digits(5)}`,
			]);
		},
		DATE_OF_BIRTH: (random) =>
			random.pick([
				`${WORDS[random.int(2, 9)]} slash ${two(random.int(10, 28))} slash ${two(random.int(50, 99))}`,
				`${random.pick(['march', 'june', 'october'])} ${two(random.int(10, 28))} nineteen ${two(random.int(50, 99))}`,
				`${random.int(1, 12)}/${random.int(1, 28)}/${random.int(50, 99)}`,
			]),
		count: (random) => two(random.int(3, 60)),
		amount: (random) => `${two(random.int(20, 90))} dollars`,
		time: (random) => `${two(random.int(1, 12))} thirty`,
	};
}
