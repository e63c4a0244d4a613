export type EntityPreset = 'Payment' | 'Identity' | 'Contact' | 'All';

/** One kind of private value. */
export interface Entity {
	/** As in findings and options; Presidio's name where it has one. */
	name: string;
	/** For people who choose. */
	label: string;
	description: string;
	/** What its placeholder begins with: `[PHONE_1]`. Capital letters and underscores. */
	placeholder: string;
	/** The presets it belongs to; `All` has every entity. */
	presets: ReadonlyArray<Exclude<EntityPreset, 'All'>>;
	/** Whether it must never leave by accident: the leak check looks for these. */
	highRisk: boolean;
}

/** Every kind of private value that can be masked, in the order in which people read them. */
export const ENTITIES = [
	{
		name: 'PERSON',
		label: 'Name of a Person',
		description: 'Names of the people of the conversation and of others who are named',
		placeholder: 'PERSON',
		presets: ['Identity'],
		highRisk: false,
	},
	{
		name: 'EMAIL_ADDRESS',
		label: 'Email Address',
		description: 'Written or spoken ("jane dot doe at example dot com")',
		placeholder: 'EMAIL',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'PHONE_NUMBER',
		label: 'Phone Number',
		description: 'National and international, with extensions, written or spoken',
		placeholder: 'PHONE',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'STREET_ADDRESS',
		label: 'Street Address',
		description: 'House number and street, PO boxes',
		placeholder: 'ADDRESS',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'ZIP_CODE',
		label: 'Postal Code',
		description: 'Where the words around it say that it is one',
		placeholder: 'ZIP',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'CREDIT_CARD',
		label: 'Payment Card',
		description: '12 to 19 digits with a valid check digit, or said to be a card number',
		placeholder: 'CARD',
		presets: ['Payment'],
		highRisk: true,
	},
	{
		name: 'CREDIT_CARD_LAST4',
		label: 'Last Digits of a Card',
		description: 'The four digits a card ends in',
		placeholder: 'CARD_END',
		presets: ['Payment'],
		highRisk: false,
	},
	{
		name: 'CVV',
		label: 'Card Security Code',
		description: 'Three or four digits said to be the security code',
		placeholder: 'CVV',
		presets: ['Payment'],
		highRisk: true,
	},
	{
		name: 'CARD_EXPIRY',
		label: 'Card Expiry Date',
		description: 'Month and year said to be the expiry',
		placeholder: 'CARD_EXPIRY',
		presets: ['Payment'],
		highRisk: false,
	},
	{
		name: 'PIN',
		label: 'PIN or One-Time Code',
		description: 'Digits said to be a PIN, passcode or verification code',
		placeholder: 'PIN',
		presets: ['Payment', 'Identity'],
		highRisk: true,
	},
	{
		name: 'IBAN_CODE',
		label: 'IBAN',
		description: 'With valid check digits',
		placeholder: 'IBAN',
		presets: ['Payment'],
		highRisk: true,
	},
	{
		name: 'US_BANK_NUMBER',
		label: 'Bank Account Number',
		description: 'Digits said to be a bank account',
		placeholder: 'ACCOUNT',
		presets: ['Payment'],
		highRisk: true,
	},
	{
		name: 'ABA_ROUTING_NUMBER',
		label: 'Bank Routing Number',
		description: 'Digits said to be a routing number or sort code',
		placeholder: 'ROUTING',
		presets: ['Payment'],
		highRisk: false,
	},
	{
		name: 'ACCOUNT_NUMBER',
		label: 'Customer Account Number',
		description: 'Digits said to be an account or member number',
		placeholder: 'ACCOUNT',
		presets: ['Payment', 'Identity'],
		highRisk: false,
	},
	{
		name: 'US_SSN',
		label: 'US Social Security Number',
		description: 'Whole, or the last four digits where they are asked for',
		placeholder: 'SSN',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'US_ITIN',
		label: 'US Taxpayer Number (ITIN)',
		description: 'By its own validity rules',
		placeholder: 'ITIN',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'US_PASSPORT',
		label: 'Passport Number',
		description: 'Said to be one; of any country',
		placeholder: 'PASSPORT',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'US_DRIVER_LICENSE',
		label: 'Driver’s License Number',
		description: 'Said to be one; of any country',
		placeholder: 'LICENSE',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'UK_NHS',
		label: 'UK NHS Number',
		description: 'With its check digit, near the word NHS',
		placeholder: 'NHS',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'UK_NINO',
		label: 'UK National Insurance Number',
		description: 'By its own validity rules',
		placeholder: 'NINO',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'NATIONAL_ID',
		label: 'National ID Number',
		description: 'Of 20 countries; with its check digit, or said to be one',
		placeholder: 'NATIONAL_ID',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'DATE_OF_BIRTH',
		label: 'Date of Birth',
		description: 'Dates said to be one; other dates stay',
		placeholder: 'DATE_OF_BIRTH',
		presets: ['Identity'],
		highRisk: false,
	},
	{
		name: 'IP_ADDRESS',
		label: 'IP Address',
		description: 'Version 4 and 6',
		placeholder: 'IP',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'MAC_ADDRESS',
		label: 'MAC Address',
		description: 'Hardware address of a device',
		placeholder: 'MAC',
		presets: ['Contact'],
		highRisk: false,
	},
	{
		name: 'URL',
		label: 'Link with Secrets',
		description: 'Links that carry a user, a password or a token; plain links stay',
		placeholder: 'URL',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'API_KEY',
		label: 'API Key or Secret',
		description:
			'Keys of well-known services, JSON web tokens, private keys, and what is said to be a key',
		placeholder: 'SECRET',
		presets: ['Identity'],
		highRisk: true,
	},
	{
		name: 'PASSWORD',
		label: 'Password',
		description: 'What is said to be a password or passphrase',
		placeholder: 'PASSWORD',
		presets: ['Identity'],
		highRisk: true,
	},
] as const satisfies readonly Entity[];

export type EntityName = (typeof ENTITIES)[number]['name'];

const namesOf = (preset: EntityPreset): EntityName[] =>
	ENTITIES.filter(
		({ presets }) => preset === 'All' || (presets as readonly EntityPreset[]).includes(preset),
	).map(({ name }) => name);

/** Which entities a preset masks. */
export const ENTITY_PRESETS: Readonly<Record<EntityPreset, readonly EntityName[]>> = {
	Payment: namesOf('Payment'),
	Identity: namesOf('Identity'),
	Contact: namesOf('Contact'),
	All: namesOf('All'),
};

const byName = new Map<string, (typeof ENTITIES)[number]>(
	ENTITIES.map((entity) => [entity.name, entity]),
);

export const placeholderOf = (entity: EntityName): string =>
	byName.get(entity)?.placeholder ?? entity;

export const isHighRisk = (entity: string): boolean => byName.get(entity)?.highRisk ?? false;
