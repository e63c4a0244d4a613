/** A short call about a payment, as it would be sent: redacted. */
export const TURNS = [
	{ turn_id: 'm1', role: 'agent', name: 'Ann Smith', text: 'Hello, this is Ann. How can I help?' },
	{
		turn_id: 'm2',
		role: 'customer',
		name: '[CUSTOMER_1]',
		text: 'I did not authorise this payment of $5.00, and I want a full refund, please! Let’s start.',
	},
	{
		turn_id: 'm3',
		role: 'agent',
		name: 'Ann Smith',
		text: 'OK [CUSTOMER_10]. You said “I want a full refund”?',
	},
	{ turn_id: 'm4', role: 'customer', name: '[CUSTOMER_1]', text: 'Yes.' },
	{ turn_id: 'm5', role: 'workflow', text: 'This call is recorded  for\nquality and training.' },
	{
		turn_id: 'm6',
		role: 'agent',
		name: 'Bob',
		text: 'Your balance is -5 euros; that is 10² points, Straße café naïve, ﬁne.',
	},
	{ turn_id: 'm7', role: 'customer', text: '退款请尽快处理，谢谢。' },
	{ turn_id: 'm8', role: 'customer', text: '👍' },
	{
		turn_id: 'm9',
		role: 'external',
		text: 'I called on Monday, waited for an hour, and then nobody came. I really and truly did not authorise this payment in March.',
	},
] as const;
