import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { parseConversationId } from '../../../shared/genesys/conversationId';
import { fetchConversation } from '../../../shared/genesys/fetchConversation';
import { defineOperation } from '../../adapter/operations';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';

/** `GET /api/v2/conversations/{id}` and the texts of its messages. */
export const getOperation = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation',
	description: 'Get one conversation by its ID, with the texts of its messages',
	fields: [
		{
			displayName: 'Conversation ID',
			name: 'conversationId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 6d958a27-27ac-4da5-83a5-7ecac4a2ff11',
			description: 'The ID, or the address of the interaction in Genesys Cloud, which contains it',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Include Raw Data',
					name: 'includeRaw',
					type: 'boolean',
					default: false,
					description:
						"Whether to add the answers of the API as they came, under 'raw'. They hold addresses, attributes and other private data.",
				},
				...connectionFields(),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
		},
	],
	parameters: z.object({
		conversationId: z.unknown(),
		options: connectionSchema.extend({ includeRaw: z.boolean().optional() }).default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		return async ({ conversationId, options }) => {
			const connection = connect(options);
			const { conversation, source, missing, raw } = await fetchConversation(connection, parseConversationId(conversationId));
			return {
				conversation,
				source,
				missing,
				attempts: connection.effort.attempts,
				waitedMs: connection.effort.waitedMs,
				...(options.includeRaw ? { raw } : {}),
			};
		};
	},
});
