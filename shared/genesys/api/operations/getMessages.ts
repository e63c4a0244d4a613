import { callGenesys, type GenesysAnswer, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';
import { wireMessages, type WireMessages } from '../schemas/conversationSchema';

/** The API takes at most this many ids in one call. */
const MAX_MESSAGE_IDS = 1_000;

/**
 * `POST /api/v2/conversations/messages/{conversationId}/messages/bulk`: the texts of a messaging conversation, newest
 * first, one answer per 1,000 ids. A POST that only reads: repeating it is harmless.
 */
export async function getMessages(
	connection: GenesysConnection,
	conversationId: string,
	messageIds: readonly string[],
): Promise<Array<GenesysAnswer<WireMessages>>> {
	const answers: Array<GenesysAnswer<WireMessages>> = [];
	for (let start = 0; start < messageIds.length; start += MAX_MESSAGE_IDS) {
		answers.push(
			await callGenesys(connection, {
				endpoint: ENDPOINTS.messages,
				ids: { conversationId },
				query: 'useNormalizedMessage=true',
				body: messageIds.slice(start, start + MAX_MESSAGE_IDS),
				schema: wireMessages,
				subject: `conversation ${conversationId}`,
			}),
		);
	}
	return answers;
}
