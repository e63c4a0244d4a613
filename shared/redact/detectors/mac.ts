import { matches, type Detector } from '../reading/turnReading';

const MAC =
	/(?<![\p{L}\p{N}:-])[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})(?![\p{L}\p{N}:-])/giu;
const DOTTED = /(?<![\p{L}\p{N}.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\p{L}\p{N}.])/giu;

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
