import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['00:1a:2B:3c:4d:5e', '[MAC_1]'],
		['001a.2b3c.4d5e', '[MAC_1]'],
	],
	leaves: ['00:1a:2b', '12:30:45:10'],
};
