import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['my name is john smith and i called', 'my name is [PERSON_1] and i called'],
		['Mr. Price and Hauk Bergqvist agree', 'Mr. [PERSON_1] and [PERSON_2] agree'],
		['thanks mary', 'thanks [PERSON_1]'],
		["Jane's card", "[PERSON_1]'s card"],
		['i spoke with Zdenka, who was nice', 'i spoke with [PERSON_1], who was nice'],
	],
	leaves: [
		'May I help you?',
		'my name is not on the bill',
		'the Premium Plus plan in New York',
		'Mark this as done',
		'this is a problem',
		'Best Buy and Bank of America',
		'i am calling about my bill',
		'I will pay in May',
	],
};
