import { without, type JsonObject } from '../../core/answer';
import { notFound } from '../errors';
import type { GenesysRoute } from '../route';

const previewLength = 50;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Without styles and tags; what is escaped stays so. */
function textOfHtml(html: string): string {
	return html.replace(/<style[\s\S]*?<\/style>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

/** The list has previews only: the bodies are in the single message. */
function preview(email: JsonObject): JsonObject {
	const whole = textOf(email.textBody) || textOfHtml(textOf(email.htmlBody));
	const text = whole.replace(/\s+/g, ' ').trim();
	return {
		...without(email, 'textBody', 'htmlBody'),
		textBodyPreview: text.length > previewLength ? `${text.slice(0, previewLength)}...` : text,
	};
}

export const listEmails: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/emails/{conversationId}/messages',
	anyPermission: [],
	handle: ({ conversations }, request, { conversationId = '' }) => {
		const emails = conversations.get(conversationId)?.emails;
		if (emails === undefined) return notFound('Conversation', conversationId);
		const entities = emails.map(preview);
		const total = entities.length;
		return {
			status: 200,
			body: {
				entities,
				pageSize: total,
				pageNumber: 1,
				total,
				pageCount: 1,
				selfUri: request.path,
			},
		};
	},
};

export const getEmail: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/emails/{conversationId}/messages/{messageId}',
	anyPermission: [],
	handle: ({ conversations }, _request, { conversationId = '', messageId = '' }) => {
		const email = conversations.get(conversationId)?.emails?.find(({ id }) => id === messageId);
		return email === undefined ? notFound('Message', messageId) : { status: 200, body: email };
	},
};
