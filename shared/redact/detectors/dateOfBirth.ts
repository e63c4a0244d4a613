import type { Detector } from '../reading/turnReading';
import { dateExpressions } from './lib/calendarDates';
import { candidate } from './lib/numbersByMeaning';

/** Dates that are said to be somebody's birth; every other date stays. */
export const dateOfBirth: Detector = {
	entities: ['DATE_OF_BIRTH'],
	patterns: {},
	detect: (doc) => dateExpressions(doc, 'dob').map((date) => candidate('DATE_OF_BIRTH', date)),
};
