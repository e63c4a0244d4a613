import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['key sk-abcdefghij0123456789ABCD ok', 'key [SECRET_1] ok'],
		['my api key is 9f8e7d6c5b4a39281706', 'my api key is [SECRET_1]'],
		['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: Bearer [SECRET_1]'],
	],
	leaves: ['the api key is missing', 'sk-8 and ghp_ alone', 'the bearer of bad news'],
};
