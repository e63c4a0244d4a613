import { notFound } from '../errors';
import type { GenesysRoute } from '../route';

/** Takes no query parameters; unknown ones are ignored, and recorded. */
export const getConversation: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/{conversationId}',
	anyPermission: ['conversation:communication:view'],
	handle: ({ conversations }, _request, { conversationId = '' }) => {
		const found = conversations.get(conversationId);
		return found === undefined
			? notFound('Conversation', conversationId)
			: { status: 200, body: found.conversation };
	},
};
