import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['cvv 123', 'cvv [CVV_1]'],
		['my pin is one two three four', 'my pin is [PIN_1]'],
		['exp 12/27', 'exp [CARD_EXPIRY_1]'],
		['it expires december 2027', 'it expires [CARD_EXPIRY_1]'],
	],
	leaves: ['the offer expires in 30 days', 'pinned 4 notes', 'on 12/27 we are closed'],
};
