import type { Detector } from '../doc';
import { dateExpressions } from '../dates';
import { candidate } from '../meant';

/** Dates that are said to be somebody's birth; every other date stays. */
export const dateOfBirth: Detector = {
	entities: ['DATE_OF_BIRTH'],
	patterns: {},
	detect: (doc) => dateExpressions(doc, 'dob').map((date) => candidate('DATE_OF_BIRTH', date)),
};
