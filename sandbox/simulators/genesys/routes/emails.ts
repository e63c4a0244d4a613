import { without, type JsonObject } from '../../core/answer';
import { badRequest, notFound } from '../errors';
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
		const found = conversations.get(conversationId);
		if (found?.emails === undefined) return notFound('Conversation', conversationId);
		const { includeAgentlessStitchedMessages: agentless = 'false', pageNumber: page = '1' } =
			request.query;
		if (agentless !== 'true' && agentless !== 'false')
			return badRequest('includeAgentlessStitchedMessages must be true or false.');
		if (typeof page !== 'string' || !/^[1-9]\d*$/.test(page))
			return badRequest('pageNumber must be 1 or more.');
		const hidden = agentless === 'true' ? [] : (found.agentlessEmailIds ?? []);
		const all = found.emails.filter(({ id }) => !hidden.includes(id)).map(preview);
		const pageNumber = Number(page);
		const pageSize = found.emailPageSize ?? Math.max(1, all.length);
		const pageCount = Math.ceil(all.length / pageSize);
		const uri = (number: number): string =>
			`${request.path}?includeAgentlessStitchedMessages=${agentless}&pageNumber=${number}`;
		return {
			status: 200,
			body: {
				entities: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
				pageSize,
				pageNumber,
				total: all.length,
				pageCount,
				selfUri: uri(pageNumber),
				...(pageNumber < pageCount ? { nextUri: uri(pageNumber + 1) } : {}),
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
