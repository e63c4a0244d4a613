import { stdnum } from 'stdnum';
import type { Random } from '../../corpus/random';

/** Shape of each country's personal number, and who says whether it is one. */
interface IdNumber {
	/** `#` a digit, `%` a digit but zero, `@` a letter; everything else stands for itself. */
	shapes: readonly string[];
	isValid: (value: string) => boolean;
	/** How it is written; `#` the next character. */
	written: readonly string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Check digit of the Japanese My Number (ordinance 85 of 2014): weights 2 to 7 from the right, modulus 11. */
function isMyNumber(digits: string): boolean {
	if (!/^\d{12}$/.test(digits)) return false;
	let sum = 0;
	for (let place = 1; place <= 11; place++)
		sum += Number(digits[11 - place]) * (place <= 6 ? place + 1 : place - 5);
	const rest = sum % 11;
	return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

const byStdnum =
	(country: string, number: string) =>
	(value: string): boolean =>
		stdnum[country]?.[number]?.validate(value).isValid === true;

const whole = (length: number): string => '#'.repeat(length);

export const ID_NUMBERS: Readonly<Record<string, IdNumber>> = {
	US: { shapes: ['#########'], isValid: byStdnum('US', 'ssn'), written: ['###-##-####'] },
	CA: {
		shapes: ['%########'],
		isValid: byStdnum('CA', 'sin'),
		written: ['### ### ###', '###-###-###', whole(9)],
	},
	UK: {
		shapes: ['AB######C', 'JH######D', 'SX######A'],
		isValid: byStdnum('GB', 'nino'),
		written: ['## ## ## ## #', whole(9)],
	},
	AU: {
		shapes: ['%########'],
		isValid: byStdnum('AU', 'tfn'),
		written: ['### ### ###', whole(9)],
	},
	IN: {
		shapes: ['%###########'],
		isValid: byStdnum('IN', 'aadhaar'),
		written: ['#### #### ####', whole(12)],
	},
	IE: { shapes: ['#######@'], isValid: byStdnum('IE', 'pps'), written: [whole(8)] },
	ES: {
		shapes: ['########@', 'X#######@', 'Y#######@'],
		isValid: (value) => byStdnum('ES', 'dni')(value) || byStdnum('ES', 'nie')(value),
		written: [whole(9), '########-#'],
	},
	MX: {
		shapes: ['GOLM8506##HDFRRN##', 'PELA9203##MJCRPN##'],
		isValid: byStdnum('MX', 'curp'),
		written: [whole(18)],
	},
	AR: {
		shapes: ['20#########', '27#########'],
		isValid: byStdnum('AR', 'cuit'),
		written: ['##-########-#', whole(11)],
	},
	DE: {
		shapes: ['%##########'],
		isValid: byStdnum('DE', 'idnr'),
		written: ['## ### ### ###', whole(11)],
	},
	AT: {
		shapes: ['%###010180', '%###240575'],
		isValid: byStdnum('AT', 'vnr'),
		written: ['#### ######', whole(10)],
	},
	CH: {
		shapes: ['756##########'],
		isValid: byStdnum('CH', 'ssn'),
		written: ['###.####.####.##', whole(13)],
	},
	FR: {
		shapes: ['1850#75#########', '2920#13#########'].map((s) => s.slice(0, 15)),
		isValid: byStdnum('FR', 'nir'),
		written: ['# ## ## ## ### ### ##', whole(15)],
	},
	BE: {
		shapes: ['8505##%####', '9211##%####'],
		isValid: byStdnum('BE', 'nn'),
		written: ['##.##.##-###.##', whole(11)],
	},
	PT: {
		shapes: ['2########'],
		isValid: byStdnum('PT', 'nif'),
		written: ['### ### ###', whole(9)],
	},
	BR: {
		shapes: ['%##########'],
		isValid: byStdnum('BR', 'cpf'),
		written: ['###.###.###-##', whole(11)],
	},
	IT: {
		shapes: [
			'RSSMRA85T10A562@',
			'BNCLRA92C50H501@',
			'VRDGNN70A01F205@',
			'FRRCHR88E63L219@',
			'GLLMTT65P22D612@',
		],
		isValid: byStdnum('IT', 'codicefiscale'),
		written: [whole(16)],
	},
	NL: {
		shapes: ['%########'],
		isValid: byStdnum('NL', 'bsn'),
		written: [whole(9), '#### ## ###'],
	},
	PL: {
		shapes: ['8505#######', '9211#######', '0223#######'],
		isValid: byStdnum('PL', 'pesel'),
		written: [whole(11)],
	},
	SE: {
		shapes: ['8505######', '9211######'],
		isValid: byStdnum('SE', 'personnummer'),
		written: ['######-####'],
	},
	JP: { shapes: ['%###########'], isValid: isMyNumber, written: ['#### #### ####', whole(12)] },
};

/** A valid number of a country as people write it. */
export function idNumber(random: Random, country: string): string {
	const kind = ID_NUMBERS[country];
	if (kind === undefined) throw new Error(`no id number of ${country}`);
	for (let tries = 0; tries < 20_000; tries++) {
		const value = random
			.shape(random.pick(kind.shapes))
			.replaceAll('@', () => LETTERS[random.int(0, 25)] ?? 'A');
		if (!kind.isValid(value)) continue;
		const characters = [...value];
		return random.pick(kind.written).replaceAll('#', () => characters.shift() ?? '');
	}
	throw new Error(`no valid id number of ${country} found`);
}
