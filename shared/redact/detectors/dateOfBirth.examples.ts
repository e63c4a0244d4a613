import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['born on 03/05/1985', 'born on [DATE_OF_BIRTH_1]'],
		['date of birth march fifth nineteen eighty five', 'date of birth [DATE_OF_BIRTH_1]'],
		['my dob: 5 May 1985.', 'my dob: [DATE_OF_BIRTH_1].'],
	],
	leaves: ['the order of 03/05/2026', 'on March 5 we met', 'birthday cake for 20 people'],
};
