import { ENDS, STARTS } from '../reading/borders';
import { matches, type Detector } from '../reading/turnReading';

const MAC = new RegExp(
	`${STARTS}(?<![:-])[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})${ENDS}(?![:-])`,
	'giu',
);
const DOTTED = new RegExp(
	`${STARTS}(?<!\\.)[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}${ENDS}(?!\\.)`,
	'giu',
);

export const mac: Detector = {
	entities: ['MAC_ADDRESS'],
	patterns: { MAC, DOTTED },
	detect: (doc) =>
		/[:.-]/.test(doc.text)
			? [
					...matches(doc, MAC, 'MAC_ADDRESS'),
					...matches(doc, DOTTED, 'MAC_ADDRESS', (text) => /[a-f]/i.test(text)),
				]
			: [],
};
