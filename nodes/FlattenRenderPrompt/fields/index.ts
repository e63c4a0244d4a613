import type { INodeProperties } from 'n8n-workflow';
import { optionFields } from './options';
import { maskingField, privacyField, redactField } from './privacy';
import { sourceField } from './source';
import { templateFields } from './templates';

export const renderFields: INodeProperties[] = [
	sourceField('={{ $json }}', '. Leave the default to take the item that comes in.'),
	...templateFields,
	redactField,
	privacyField,
	...optionFields,
];

/** A preview tells of leaks instead of failing, and passes nothing on. */
export const previewFields: INodeProperties[] = [
	sourceField('={{ $json }}', '. Leave the default to take the item that comes in.'),
	...templateFields,
	redactField,
	maskingField,
	...optionFields,
];

export const restoreFields: INodeProperties[] = [
	{
		displayName: 'Answer',
		name: 'answer',
		type: 'json',
		default: '={{ $json.content }}',
		required: true,
		description:
			'What the model answered, with placeholders such as [CUSTOMER_1]: a text, or an object or list whose texts have them',
	},
	sourceField(
		"={{ $('Genesys Get Conversation').item.json }}",
		'. The same as the prompt was rendered from; nothing else is kept of it. The default needs a node named exactly "Genesys Get Conversation": if yours has another name, write that into the expression.',
	),
	{
		...maskingField,
		description:
			'The same as in the node that rendered the prompt, or placeholders come out differently',
	},
];
