import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['passport number C01234567', 'passport number [PASSPORT_1]'],
		["driver's license D1234567", "driver's license [LICENSE_1]"],
		['NHS number 943 476 5919', 'NHS number [NHS_1]'],
		['NI AB 12 34 56 C', 'NI [NINO_1]'],
	],
	leaves: ['passport control closes at 5', 'BG 12 34 56 A', 'order AB123456'],
};
