import { matches, type Detector } from '../reading/turnReading';

const EMAIL =
	/[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;

export const email: Detector = {
	entities: ['EMAIL_ADDRESS'],
	patterns: { EMAIL },
	detect: (doc) => (doc.text.includes('@') ? matches(doc, EMAIL, 'EMAIL_ADDRESS') : []),
};
