import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { createNameCache, parseConversationId } from '../../../shared/genesys';
import { defineOperation } from '../../adapter/operations';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';
import { FETCH_FIELDS, fetchSchema, getConversation, INCLUDE_RAW } from '../fetching';

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
			options: [...FETCH_FIELDS, INCLUDE_RAW, ...connectionFields()].sort((a, b) =>
				a.displayName.localeCompare(b.displayName),
			) as INodeProperties[],
		},
	],
	waits: true,
	parameters: z.object({
		conversationId: z.unknown(),
		options: connectionSchema.merge(fetchSchema).default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		const names = createNameCache();
		return async ({ conversationId, options }) =>
			await getConversation(connect(options), parseConversationId(conversationId), {
				...options,
				names,
			});
	},
});
