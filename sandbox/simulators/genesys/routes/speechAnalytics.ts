import { notFound } from '../errors';
import type { GenesysRoute } from '../route';

const base = '/api/v2/speechandtextanalytics/conversations/{conversationId}';

export const getSentiment: GenesysRoute = {
	method: 'GET',
	path: base,
	anyPermission: [],
	allPermissions: ['recording:recording:view', 'speechAndTextAnalytics:data:view'],
	handle: ({ conversations }, _request, { conversationId = '' }) => {
		const sentiment = conversations.get(conversationId)?.sentiment;
		return sentiment === undefined
			? notFound('Conversation', conversationId)
			: { status: 200, body: sentiment };
	},
};

export const listAiSummaries: GenesysRoute = {
	method: 'GET',
	path: `${base}/summaries`,
	anyPermission: ['speechAndTextAnalytics:aiSummary:view'],
	handle: ({ conversations }, _request, { conversationId = '' }) => {
		const entities = conversations.get(conversationId)?.aiSummaries;
		return entities === undefined
			? notFound('Summary', conversationId)
			: { status: 200, body: { entities } };
	},
};

export const getSummary: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/{conversationId}/summaries',
	anyPermission: ['conversation:summary:view'],
	handle: ({ conversations }, _request, { conversationId = '' }) => {
		const summary = conversations.get(conversationId)?.summary;
		return summary === undefined
			? notFound('Summary', conversationId)
			: { status: 200, body: summary };
	},
};
