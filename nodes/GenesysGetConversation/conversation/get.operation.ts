import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { parseConversationId } from '../../../shared/genesys/conversationId';
import { fetchConversation } from '../../../shared/genesys/fetchConversation';
import { INCLUDES } from '../../../shared/genesys/fetchParts';
import { defineOperation } from '../../adapter/operations';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';

const ALSO_FETCH = [
	{ name: 'AI Summaries', value: 'aiSummaries', description: 'Of speech and text analytics' },
	{ name: 'Copilot Summaries', value: 'copilotSummaries', description: 'Of Agent Copilot' },
	{ name: 'Email Bodies', value: 'emails', description: 'The texts of an email conversation' },
	{ name: 'Names', value: 'names', description: 'Of queues, agents and wrap-up codes that the conversation has only IDs of' },
	{ name: 'Recorded Texts', value: 'recordings', description: 'The texts of an ended digital conversation, from its recordings' },
	{ name: 'Sentiment', value: 'sentiment', description: 'Scores and trend of speech and text analytics' },
	{ name: 'Voice Transcripts', value: 'transcripts', description: 'The words of a call' },
];

/** `GET /api/v2/conversations/{id}`, the texts of its messages, and what else is asked for. */
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
					displayName: 'Also Fetch',
					name: 'include',
					type: 'multiOptions',
					options: ALSO_FETCH,
					default: [],
					description:
						'What to get beside the conversation and its messages. Each needs a permission of its own; what is refused or not there is told in missing.',
				},
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
		options: connectionSchema
			.extend({ include: z.array(z.enum(INCLUDES)).optional(), includeRaw: z.boolean().optional() })
			.default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		return async ({ conversationId, options }) => {
			const connection = connect(options);
			const id = parseConversationId(conversationId);
			const { conversation, source, missing, insights, raw } = await fetchConversation(connection, id, options.include);
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
