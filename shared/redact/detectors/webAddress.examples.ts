import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['open https://jane:secret@example.com/x now', 'open [URL_1] now'],
		['https://example.com/reset?token=ab12cd34ef.', '[URL_1].'],
	],
	leaves: ['see https://example.com/help?page=2', 'www.example.com'],
};
