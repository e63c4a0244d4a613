import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['DE89 3704 0044 0532 0130 00', '[IBAN_1]'],
		['to gb29nwbk60161331926819 please', 'to [IBAN_1] please'],
	],
	leaves: ['DE00 3704 0044 0532 0130 00', 'order GB29 of today'],
};
