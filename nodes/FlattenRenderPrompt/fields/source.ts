import type { INodeProperties } from 'n8n-workflow';

const DESCRIPTION =
	'The conversation: as it comes from Genesys Get Conversation, as the Genesys Cloud API sends it, or in the simplified shape with messages and routing at the top';

export function sourceField(value: string, more = ''): INodeProperties {
	return {
		displayName: 'Source',
		name: 'source',
		type: 'json',
		default: value,
		required: true,
		description: `${DESCRIPTION}${more}`,
	};
}
