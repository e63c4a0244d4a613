import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['mi DNI es 12345678Z', 'mi DNI es [NATIONAL_ID_1]'],
		['codice fiscale RSSMRA85T10A562S', 'codice fiscale [NATIONAL_ID_1]'],
		['meu CPF é 529.982.247-25', 'meu CPF é [NATIONAL_ID_1]'],
		['my social insurance number is 046 454 286', 'my social insurance number is [NATIONAL_ID_1]'],
		['mijn BSN is 111222333', 'mijn BSN is [NATIONAL_ID_1]'],
		['numer PESEL 44051401359', 'numer PESEL [NATIONAL_ID_1]'],
	],
	leaves: [
		'order 12345678A',
		'the number 46454286 is on the box',
		'ticket 44051401359 is open',
		'version 756.1.2',
	],
};
