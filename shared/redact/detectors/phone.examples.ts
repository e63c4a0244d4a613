import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['call +44 20 7946 0958', 'call [PHONE_1]'],
		['(555) 123-4567 x22', '[PHONE_1]'],
		['my number is five five five oh one nine nine', 'my number is [PHONE_1]'],
		['555.123.4567', '[PHONE_1]'],
		['06 12 34 56 78', '[PHONE_1]'],
	],
	leaves: [
		'order number 5551234567',
		'2026-11-22',
		'1.234.567',
		'the price is 1,234,567',
		'call me in 10 minutes',
		'I called 3 times since 11/20/2026',
	],
};
