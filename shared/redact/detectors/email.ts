import { LETTER, WORD_SIGN } from '../reading/borders';
import { matches, type Detector } from '../reading/turnReading';

const SIGN = `(?:${WORD_SIGN}|[_%+-])`;
const EMAIL = new RegExp(
	`${SIGN}(?:${SIGN}|[.']){0,63}@(?:(?:${WORD_SIGN}|-){1,63}\\.){1,8}(?:${LETTER}){2,24}`,
	'gu',
);

export const email: Detector = {
	entities: ['EMAIL_ADDRESS'],
	patterns: { EMAIL },
	detect: (doc) => (doc.text.includes('@') ? matches(doc, EMAIL, 'EMAIL_ADDRESS') : []),
};
