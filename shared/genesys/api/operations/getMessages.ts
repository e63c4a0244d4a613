import { callGenesys, type GenesysAnswer, type GenesysConnection } from '../client';
import { wireMessages, type WireMessages } from '../schemas/conversationSchema';

/** Either of these lets the OAuth client read message texts. */
const MESSAGE_PERMISSIONS = [
	'conversation:message:view',
	'conversation:webmessaging:view',
] as const;

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
				method: 'POST',
				path: `/api/v2/conversations/messages/${encodeURIComponent(conversationId)}/messages/bulk?useNormalizedMessage=true`,
				body: messageIds.slice(start, start + MAX_MESSAGE_IDS),
				schema: wireMessages,
				subject: `conversation ${conversationId}`,
				permissions: MESSAGE_PERMISSIONS,
			}),
		);
	}
	return answers;
}
