import { badRequest, notFound } from '../errors';
import type { GenesysRoute } from '../route';

const formats = ['WAV', 'WEBM', 'WAV_ULAW', 'OGG_VORBIS', 'OGG_OPUS', 'MP3', 'NONE'];

/** Does not wait `maxWaitMs`: what is not ready is told at once. */
export const listRecordings: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/conversations/{conversationId}/recordings',
	anyPermission: ['recording:recording:view', 'recording:recordingSegment:view'],
	handle: ({ conversations, pending }, { query }, { conversationId = '' }) => {
		const { formatId = 'WEBM', maxWaitMs = '5000' } = query;
		if (typeof formatId !== 'string' || !formats.includes(formatId))
			return badRequest(`formatId must be one of ${formats.join(', ')}.`);
		if (typeof maxWaitMs !== 'string' || !/^\d+$/.test(maxWaitMs))
			return badRequest('maxWaitMs must be a whole number.');
		const found = conversations.get(conversationId);
		if (found === undefined) return notFound('Conversation', conversationId);
		const key = `recordings ${found.conversation.id}`;
		if (!pending.isPending(key, found.pendingRecordings))
			return { status: 200, body: found.recordings ?? [] };
		return found.pendingRecordingsAs === 'empty'
			? { status: 200, body: [] }
			: { status: 202, body: undefined };
	},
};
