import { z } from 'zod';
import { ServiceError } from '../../../errors';
import { callGenesys, type GenesysConnection } from '../client';
import { type Endpoint, ENDPOINTS } from '../endpoints';

const anything = z.unknown();

/** `GET /api/v2/speechandtextanalytics/conversations/{id}`: sentiment scores and trends. Undefined when there are none. */
export async function getSentiment(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(connection, ENDPOINTS.sentiment, conversationId, 'sentiment of');
}

/** `GET /api/v2/speechandtextanalytics/conversations/{id}/summaries`: AI summaries of what was said. */
export async function getAiSummaries(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(connection, ENDPOINTS.aiSummaries, conversationId, 'AI summaries of');
}

/** `GET /api/v2/conversations/{id}/summaries`: what Agent Copilot summed up. */
export async function getCopilotSummaries(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(connection, ENDPOINTS.copilotSummaries, conversationId, 'summaries of');
}

async function read(
	connection: GenesysConnection,
	endpoint: Endpoint,
	conversationId: string,
	what: string,
): Promise<unknown> {
	return await callGenesys(connection, {
		endpoint,
		ids: { conversationId },
		schema: anything,
		pending: null,
		subject: `${what} conversation ${conversationId}`,
	}).then(
		(answer) => answer.raw ?? undefined,
		(error: unknown) => {
			if (error instanceof ServiceError && error.code === 'not_found') return undefined;
			return Promise.reject(error as Error);
		},
	);
}
