import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import {
	cleanId,
	createNameCache,
	fetchTranscript,
	parseConversationId,
} from '../../../shared/genesys';
import { defineOperation } from '../../adapter/operations';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';

/** The words of a conversation, or why there are none (yet), as data that a flow can route on. */
export const getTranscriptOperation = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get a transcript',
	description: 'Get what was said in a conversation, or whether and when to look again',
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
					displayName: 'Communication ID',
					name: 'communicationId',
					type: 'string',
					default: '',
					placeholder: 'e.g. e535e3d0-6c99-47e9-aa00-bf253e3b3aaa',
					description:
						"Of one call of the conversation, to get its transcript alone. Without it all of the customer's calls are looked at.",
				},
				{
					displayName: 'Include Raw Data',
					name: 'includeRaw',
					type: 'boolean',
					default: false,
					description: "Whether to add the answers of the API as they came, under 'raw'",
				},
				...connectionFields(),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
		},
	],
	waits: true,
	parameters: z.object({
		conversationId: z.unknown(),
		options: connectionSchema
			.extend({
				communicationId: z.string().transform(cleanId).optional(),
				includeRaw: z.boolean().optional(),
			})
			.default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		const names = createNameCache();
		return async ({ conversationId, options }) => {
			const connection = connect(options);
			const id = parseConversationId(conversationId);
			const { raw, ...transcript } = await fetchTranscript(connection, id, {
				communicationId: options.communicationId || undefined,
				names,
			});
			return {
				...transcript,
				attempts: connection.effort.attempts,
				waitedMs: connection.effort.waitedMs,
				...(options.includeRaw ? { raw } : {}),
			};
		};
	},
});
