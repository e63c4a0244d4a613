import type { JsonObject } from '../../core/answer';
import { badRequest, errorAnswer, notFound } from '../errors';
import type { GenesysRoute } from '../route';
import type { ConversationStore } from '../store';

const maxIds = 1000;
const viewMessages = ['conversation:message:view', 'conversation:webmessaging:view'];

type Message = JsonObject & { id: string };

function timeOf(message: Message): number {
	return typeof message.timestamp === 'string' ? Date.parse(message.timestamp) : 0;
}

function messagesOf(conversations: ConversationStore, id: string): readonly Message[] | undefined {
	return conversations.get(id)?.messages;
}

export const bulkMessages: GenesysRoute = {
	method: 'POST',
	path: '/api/v2/conversations/messages/{conversationId}/messages/bulk',
	anyPermission: viewMessages,
	handle: ({ conversations }, request, { conversationId = '' }) => {
		if (!(request.headers['content-type'] ?? '').includes('application/json'))
			return errorAnswer(415);
		const ids: unknown = request.body;
		if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string')) {
			return badRequest('The request body must be a list of message ids.');
		}
		if (ids.length > maxIds)
			return badRequest(`A maximum of ${maxIds} message ids is allowed, ${ids.length} were given.`);
		const messages = messagesOf(conversations, conversationId);
		if (messages === undefined) return notFound('Conversation', conversationId);
		const wanted = new Set<unknown>(ids);
		const entities = messages
			.filter((message) => wanted.has(message.id))
			.sort((a, b) => timeOf(b) - timeOf(a));
		return { status: 200, body: { entities } };
	},
};

export const getMessage: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/messages/{conversationId}/messages/{messageId}',
	anyPermission: viewMessages,
	handle: ({ conversations }, _request, { conversationId = '', messageId = '' }) => {
		const message = messagesOf(conversations, conversationId)?.find(({ id }) => id === messageId);
		return message === undefined ? notFound('Message', messageId) : { status: 200, body: message };
	},
};
