import * as cuit from 'stdnum/lib/cjs/ar/cuit';
import * as vnr from 'stdnum/lib/cjs/at/vnr';
import * as tfn from 'stdnum/lib/cjs/au/tfn';
import * as nn from 'stdnum/lib/cjs/be/nn';
import * as cnpj from 'stdnum/lib/cjs/br/cnpj';
import * as cpf from 'stdnum/lib/cjs/br/cpf';
import * as sin from 'stdnum/lib/cjs/ca/sin';
import * as ahv from 'stdnum/lib/cjs/ch/ssn';
import * as idnr from 'stdnum/lib/cjs/de/idnr';
import * as dni from 'stdnum/lib/cjs/es/dni';
import * as nie from 'stdnum/lib/cjs/es/nie';
import * as nir from 'stdnum/lib/cjs/fr/nir';
import * as pps from 'stdnum/lib/cjs/ie/pps';
import * as aadhaar from 'stdnum/lib/cjs/in/aadhaar';
import * as pan from 'stdnum/lib/cjs/in/pan';
import * as codiceFiscale from 'stdnum/lib/cjs/it/codicefiscale';
import * as curp from 'stdnum/lib/cjs/mx/curp';
import * as bsn from 'stdnum/lib/cjs/nl/bsn';
import * as pesel from 'stdnum/lib/cjs/pl/pesel';
import * as nif from 'stdnum/lib/cjs/pt/nif';
import * as personnummer from 'stdnum/lib/cjs/se/personnummer';

/** A personal number of a country. */
interface NationalId {
	/** ISO 3166-1, two letters. */
	country: string;
	/** The number without spaces and signs, in capitals. */
	shape: RegExp;
	/** How it is written when nobody says what it is: a shape that nothing else has. */
	written?: string;
	isValid: (compact: string) => boolean;
}

interface Validator {
	validate: (value: string) => { isValid: boolean };
}

const by =
	({ validate }: Validator) =>
	(compact: string): boolean =>
		validate(compact).isValid;

/** Check digit of the Japanese My Number (ordinance 85 of 2014): weights 2 to 7 from the right, modulus 11. */
function isMyNumber(digits: string): boolean {
	let sum = 0;
	for (let place = 1; place <= 11; place++)
		sum += Number(digits[11 - place]) * (place <= 6 ? place + 1 : place - 5);
	const rest = sum % 11;
	return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/**
 * What one random number in ten passes has no `written`: it is found by words alone. The others have letters, or signs in places where no other number
 * has them. US_SSN, US_ITIN, UK_NHS and UK_NINO are entities of their own.
 */
export const NATIONAL_IDS: readonly NationalId[] = [
	{ country: 'ES', shape: /^\d{8}[A-Z]$/, written: '\\d{8}[- ]?[A-Z]', isValid: by(dni) },
	{
		country: 'ES',
		shape: /^[XYZ]\d{7}[A-Z]$/,
		written: '[XYZ][- ]?\\d{7}[- ]?[A-Z]',
		isValid: by(nie),
	},
	{
		country: 'IT',
		shape: /^[A-Z]{6}[\dL-V]{2}[A-EHLMPR-T][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]$/,
		written: '[A-Z]{6}[ ]?[\\dL-V]{2}[A-EHLMPR-T][\\dL-V]{2}[ ]?[A-Z][\\dL-V]{3}[A-Z]',
		isValid: by(codiceFiscale),
	},
	{
		country: 'MX',
		shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/,
		written: '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d',
		isValid: by(curp),
	},
	{
		country: 'IN',
		shape: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/,
		written: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]',
		isValid: by(pan),
	},
	{
		country: 'FR',
		shape: /^[1-478]\d{4}(?:\d|[AB])\d{9}$/,
		written:
			'[1-478] \\d\\d \\d\\d (?:\\d\\d|2[AB]) \\d{3} \\d{3}[ ]?(?:/ ?)?\\d\\d|[1-478]\\d\\d(?:0[1-9]|1[0-2])(?:\\d\\d|2[AB])\\d{8}',
		isValid: by(nir),
	},
	{
		country: 'CH',
		shape: /^756\d{10}$/,
		written: '756\\.\\d{4}\\.\\d{4}\\.\\d\\d|756\\d{10}',
		isValid: by(ahv),
	},
	{
		country: 'BR',
		shape: /^\d{11}$/,
		written: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d',
		isValid: by(cpf),
	},
	{
		country: 'BR',
		shape: /^\d{14}$/,
		written: '\\d\\d\\.\\d{3}\\.\\d{3}/\\d{4}-\\d\\d',
		isValid: by(cnpj),
	},
	{
		country: 'BE',
		shape: /^\d{11}$/,
		written: '\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d',
		isValid: by(nn),
	},
	{
		country: 'AR',
		shape: /^(?:2[034567]|3[034])\d{9}$/,
		written: '(?:2[034567]|3[034])-\\d{8}-\\d',
		isValid: by(cuit),
	},
	{ country: 'IE', shape: /^\d{7}[A-W][A-IW]?$/, written: '\\d{7}[A-W][A-IW]?', isValid: by(pps) },
	{
		country: 'DE',
		shape: /^[1-9]\d{10}$/,
		written: '[1-9]\\d \\d{3} \\d{3} \\d{3}',
		isValid: by(idnr),
	},
	{ country: 'SE', shape: /^\d{6}[-+]?\d{4}$/, isValid: by(personnummer) },
	{ country: 'NL', shape: /^\d{8,9}$/, isValid: by(bsn) },
	{ country: 'PT', shape: /^[1-35689]\d{8}$/, isValid: by(nif) },
	{ country: 'PL', shape: /^\d{11}$/, isValid: by(pesel) },
	{ country: 'AT', shape: /^[1-9]\d{9}$/, isValid: by(vnr) },
	{ country: 'CA', shape: /^[1-9]\d{8}$/, isValid: by(sin) },
	{ country: 'AU', shape: /^\d{8,9}$/, isValid: by(tfn) },
	{ country: 'IN', shape: /^[2-9]\d{11}$/, isValid: by(aadhaar) },
	{ country: 'JP', shape: /^\d{12}$/, isValid: isMyNumber },
];

/** Where a language is spoken; of others every country is tried. */
const HOME: Readonly<Record<string, string>> = {
	es: 'ES MX AR',
	de: 'DE AT CH',
	fr: 'FR BE CH',
	pt: 'BR PT',
	it: 'IT CH',
	nl: 'NL BE',
	pl: 'PL',
	ja: 'JP',
};

/**
 * A valid number's country. Of several that fit the first is taken.
 *
 * @param language Where only words say that it is a number: those countries alone, as one number in ten is another country's.
 */
export function countryOf(text: string, language?: string): string | undefined {
	const compact = text.replaceAll(/[\s./-]/g, '').toUpperCase();
	const home = HOME[language ?? ''];
	return NATIONAL_IDS.find(
		({ country, shape, isValid }) =>
			(home === undefined || home.includes(country)) && shape.test(compact) && isValid(compact),
	)?.country;
}
