import type { Examples } from './lib/examplesType';

export const examples: Examples = {
	masks: [
		['account number 00123456', 'account number [ACCOUNT_1]'],
		[
			'my checking account is 4839201 and routing 021000021',
			'my checking account is [ACCOUNT_1] and routing [ROUTING_1]',
		],
		['4839201 is my account number', '[ACCOUNT_1] is my account number'],
		['member id AB123456', 'member id [ACCOUNT_1]'],
	],
	leaves: [
		'the account was opened in 2019',
		'my account shows $4,500',
		'two accounts since 3/5/2026',
	],
};
