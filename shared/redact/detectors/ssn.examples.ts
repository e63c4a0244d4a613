import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['123-45-6789', '[SSN_1]'],
		['my social is one two three four five six seven eight nine', 'my social is [SSN_1]'],
		['last four of my social: 4521', 'last four of my social: [SSN_1]'],
		['912-70-1234', '[ITIN_1]'],
	],
	leaves: [
		'000-12-3456',
		'666-12-3456',
		'part 123-45-67890',
		'social media 1234',
		'since 123 days',
	],
};
