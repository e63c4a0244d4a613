import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		["it's jay dot obi at gmail dot com", "it's [EMAIL_1]"],
		['my email is maria rossi at example dot co dot uk', 'my email is [EMAIL_1]'],
	],
	leaves: ['we met at noon dot', 'look at the dot com business'],
};
