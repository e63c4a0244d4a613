import { isObject, type JsonObject } from '../../core/answer';
import { badRequest } from '../errors';
import type { GenesysRoute } from '../route';
import type { ConversationStore } from '../store';

/** The organisation's queues are those its conversations went through. */
function queuesIn(conversations: ConversationStore): JsonObject[] {
	const names = new Map<string, string>();
	for (const { conversation } of conversations.all()) {
		const participants: unknown[] = Array.isArray(conversation.participants)
			? conversation.participants
			: [];
		for (const participant of participants) {
			if (!isObject(participant)) continue;
			const { queueId, queueName } = participant;
			if (typeof queueId === 'string' && typeof queueName === 'string')
				names.set(queueId, queueName);
		}
	}
	return [...names]
		.sort(([, a], [, b]) => a.localeCompare(b))
		.map(([id, name]) => ({
			id,
			name,
			memberCount: 3,
			mediaSettings: {},
			selfUri: `/api/v2/routing/queues/${id}`,
		}));
}

function positive(value: string | string[] | undefined, fallback: number): number {
	return value === undefined ? fallback : Number(value);
}

export const listQueues: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/routing/queues',
	anyPermission: ['routing:queue:view'],
	handle: ({ conversations }, request) => {
		const pageSize = positive(request.query.pageSize, 25);
		const pageNumber = positive(request.query.pageNumber, 1);
		if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 500)
			return badRequest('pageSize must be from 1 to 500.');
		if (!Number.isInteger(pageNumber) || pageNumber < 1)
			return badRequest('pageNumber must be 1 or more.');
		const ids = request.query.id === undefined ? undefined : new Set([request.query.id].flat());
		const queues = queuesIn(conversations).filter(
			({ id }) => ids === undefined || ids.has(String(id)),
		);
		const first = (pageNumber - 1) * pageSize;
		return {
			status: 200,
			body: {
				entities: queues.slice(first, first + pageSize),
				pageSize,
				pageNumber,
				total: queues.length,
				pageCount: Math.ceil(queues.length / pageSize),
				selfUri: `${request.path}?pageSize=${pageSize}&pageNumber=${pageNumber}`,
			},
		};
	},
};
