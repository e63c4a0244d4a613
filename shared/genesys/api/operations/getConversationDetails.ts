import { z } from 'zod';
import { callGenesys, type GenesysAnswer, type GenesysConnection } from '../client';
import { isAnalyticsShape } from '../../convert/shapes/analytics';
import { ENDPOINTS } from '../endpoints';
import { asObject, type JsonObject } from '../schemas/lenient';

const schema = z.unknown().transform((body, context): JsonObject => {
	const object = asObject(body);
	if (object !== undefined && isAnalyticsShape(object)) return object;
	context.addIssue({ code: z.ZodIssueCode.custom, message: 'is no conversation of analytics' });
	return z.NEVER;
});

/** `GET /api/v2/analytics/conversations/{conversationId}/details`: ids, times and segments of conversations that may be long gone. */
export async function getConversationDetails(
	connection: GenesysConnection,
	conversationId: string,
): Promise<GenesysAnswer<JsonObject>> {
	return await callGenesys(connection, {
		endpoint: ENDPOINTS.conversationDetails,
		ids: { conversationId },
		schema,
		subject: `conversation ${conversationId}`,
	});
}
