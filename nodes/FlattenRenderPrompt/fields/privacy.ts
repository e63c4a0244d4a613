import type { INodeProperties } from 'n8n-workflow';
import {
	ENTITIES,
	ENTITY_PRESETS,
	REDACTION_LANGUAGES,
	type EntityName,
	type EntityPreset,
} from '../../../shared/redact';

const PRESET_DESCRIPTIONS: Readonly<Record<EntityPreset, string>> = {
	All: 'Everything in this list',
	Contact: 'How somebody can be reached',
	Identity: 'Who somebody is, and what proves it',
	Payment: 'Cards and bank accounts',
};

const presetNames = Object.keys(ENTITY_PRESETS) as EntityPreset[]; // a record of these keys

const entityOptions: Array<{
	name: string;
	value: EntityName | EntityPreset;
	description: string;
}> = [
	...presetNames.map((value) => ({
		name: value === 'All' ? 'All' : `All ${value}`,
		value,
		description: PRESET_DESCRIPTIONS[value],
	})),
	...ENTITIES.map(({ name, label, description }) => ({ name: label, value: name, description })),
].sort((a, b) => (a.name < b.name ? -1 : 1));

const entities: INodeProperties = {
	displayName: 'Entities',
	name: 'entities',
	type: 'multiOptions',
	options: entityOptions,
	default: ['All'],
	description:
		'What is masked. The sets "All Contact", "All Identity" and "All Payment" can be combined with single kinds. Nothing chosen is All.',
};

const neverMask: INodeProperties = {
	displayName: 'Never Mask',
	name: 'neverMask',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Word' },
	default: [],
	placeholder: 'e.g. +1 800 555 0100',
	description:
		'Words and phrases that stay, whatever they look like: your own hotline, product names, several in a row with commas between them. Without regard to case.',
};

const language: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	options: [
		{
			name: 'Automatic',
			value: 'auto',
			description:
				"Guessed from the conversation. Preview shows the guess in 'redaction.language'.",
		},
		...REDACTION_LANGUAGES.map(({ name, code }) => ({ name, value: code })),
		{
			name: 'Other',
			value: 'other',
			description: 'Rules that need no words: numbers, addresses, known names',
		},
	],
	default: 'auto',
	description: 'Language of the conversation, which decides what words and capitals mean',
};

const patterns: INodeProperties = {
	displayName: 'Patterns',
	name: 'patterns',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Pattern',
	default: {},
	description:
		'Private numbers of your own, such as policy or claim numbers, as regular expressions. They run in linear time, without look-around and back-references.',
	options: [
		{
			displayName: 'Pattern',
			name: 'pattern',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Policy number',
					description: 'Becomes the placeholder: [POLICY_NUMBER_1]',
				},
				{
					displayName: 'Regular Expression',
					name: 'regex',
					type: 'string',
					default: '',
					placeholder: 'e.g. \\bPOL-\\d{6}\\b',
					description: 'What such a value looks like, without slashes around it',
				},
				{
					displayName: 'Ignore Case',
					name: 'ignoreCase',
					type: 'boolean',
					default: true,
					description: 'Whether capital and small letters are the same to the expression',
				},
			],
		},
	],
};

export const redactField: INodeProperties = {
	displayName: 'Redact Private Data',
	name: 'redact',
	type: 'boolean',
	default: true,
	description:
		'Whether to mask names, numbers, addresses, cards and secrets before anything is rendered: [CUSTOMER_1], [CARD_1]. The operation Restore puts the values back into an answer.',
};

/** What decides which placeholder stands for what: the same for Render, Preview and Restore. */
export const maskingField: INodeProperties = privacyCollection([
	entities,
	language,
	neverMask,
	patterns,
]);

/** The same, and what becomes of the item. */
export const privacyField: INodeProperties = privacyCollection([
	entities,
	{
		displayName: 'Include Unredacted Conversation',
		name: 'includeConversation',
		type: 'boolean',
		default: false,
		description:
			"Whether to add the conversation as it came, under 'conversation'. It holds everything that was masked.",
	},
	language,
	{
		displayName: 'Leak Check',
		name: 'leakCheck',
		type: 'boolean',
		default: true,
		description:
			'Whether an item fails when a card, an SSN, an IBAN, a password or a key still stands in its finished prompt, from the templates or the extra variables too, and also when nothing is masked',
	},
	neverMask,
	patterns,
]);

function privacyCollection(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Privacy',
		name: 'privacy',
		type: 'collection',
		placeholder: 'Add privacy option',
		default: {},
		options,
	};
}
