import type { Detector } from '../doc';

/** Names of people the conversation does not know of. */
export const person: Detector = {
	entities: ['PERSON'],
	patterns: {},
	detect: () => [],
};
