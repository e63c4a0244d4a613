import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { parseConversationId } from '../../../shared/genesys/conversationId';
import { fetchConversation } from '../../../shared/genesys/fetchConversation';
import { createNameCache } from '../../../shared/genesys/nameCache';
import { defineOperation } from '../../adapter/operations';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';
import { FETCH_FIELDS, fetchSchema, includesOf } from '../fetchFields';

/** A conversation of any channel, live or ended: facts, texts, transcript and names, and what else is asked for. */
export const getOperation = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation',
	description: 'Get one conversation by its ID, with its people, texts and names',
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
				...FETCH_FIELDS,
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
		options: connectionSchema.merge(fetchSchema).extend({ includeRaw: z.boolean().optional() }).default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		const names = createNameCache();
		return async ({ conversationId, options }) => {
			const connection = connect(options);
			const id = parseConversationId(conversationId);
			const { conversation, source, missing, insights, raw } = await fetchConversation(connection, id, includesOf(options), {
				names,
				attributes: options.attributes,
			});
			return {
				conversation,
				...insights,
				source,
				missing,
				attempts: connection.effort.attempts,
				waitedMs: connection.effort.waitedMs,
				...(options.includeRaw ? { raw } : {}),
			};
		};
	},
});
