import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['write to jane.doe+shop@mail.example.co.uk.', 'write to [EMAIL_1].'],
		['<a@b.com>; a@b.com', '<[EMAIL_1]>; [EMAIL_1]'],
		['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[EMAIL_1]'],
	],
	leaves: ['meet me @ noon', 'the handle is @janedoe', 'user@localhost'],
};
