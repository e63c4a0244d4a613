import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['my password is Hunter22!', 'my password is [PASSWORD_1]'],
		['password: correcthorse', 'password: [PASSWORD_1]'],
	],
	leaves: [
		'my password is not working',
		'the password was reset yesterday',
		'I forgot my password.',
		'is your password case sensitive?',
	],
};
