import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['4111 1111 1111 1111', '[CARD_1]'],
		['378282246310005', '[CARD_1]'],
		['card ending in 4242', 'card ending in [CARD_END_1]'],
		['four one one one, one one one one, one one one one, one one one one', '[CARD_1]'],
	],
	leaves: [
		'order number 4532-1234-5678',
		'tracking 9400 1000 0000 0000 0000 00',
		'I have 2 cards since 2019',
		'4111111111111112',
	],
};
