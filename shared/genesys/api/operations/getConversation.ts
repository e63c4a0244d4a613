import { z } from 'zod';
import { callGenesys, type GenesysAnswer, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';
import { wireConversation, type WireConversation } from '../schemas/conversationSchema';

// Tolerant as the schema is, a conversation without the key `participants` is some other endpoint's answer.
const schema = z
	.object({ participants: z.array(z.unknown()) })
	.passthrough()
	.pipe(wireConversation);

/** `GET /api/v2/conversations/{conversationId}`: live and ended conversations. It takes no query, `expand` does not exist. */
export async function getConversation(
	connection: GenesysConnection,
	conversationId: string,
): Promise<GenesysAnswer<WireConversation>> {
	return await callGenesys(connection, {
		endpoint: ENDPOINTS.conversation,
		ids: { conversationId },
		schema,
		subject: `conversation ${conversationId}`,
	});
}
