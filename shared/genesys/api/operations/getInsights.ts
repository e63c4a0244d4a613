import { z } from 'zod';
import { ServiceError } from '../../../errors';
import { callGenesys, type GenesysConnection } from '../client';

const SENTIMENT_PERMISSIONS = ['speechAndTextAnalytics:data:view'] as const;
const AI_SUMMARY_PERMISSIONS = ['speechAndTextAnalytics:aiSummary:view'] as const;
const COPILOT_SUMMARY_PERMISSIONS = ['conversation:summary:view'] as const;

const anything = z.unknown();

/** `GET /api/v2/speechandtextanalytics/conversations/{id}`: sentiment scores and trends. Undefined when there are none. */
export async function getSentiment(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(
		connection,
		`/api/v2/speechandtextanalytics/conversations/${encodeURIComponent(conversationId)}`,
		{
			subject: `sentiment of conversation ${conversationId}`,
			permissions: SENTIMENT_PERMISSIONS,
		},
	);
}

/** `GET /api/v2/speechandtextanalytics/conversations/{id}/summaries`: AI summaries of what was said. */
export async function getAiSummaries(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(
		connection,
		`/api/v2/speechandtextanalytics/conversations/${encodeURIComponent(conversationId)}/summaries`,
		{
			subject: `AI summaries of conversation ${conversationId}`,
			permissions: AI_SUMMARY_PERMISSIONS,
		},
	);
}

/** `GET /api/v2/conversations/{id}/summaries`: what Agent Copilot summed up. */
export async function getCopilotSummaries(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown> {
	return await read(
		connection,
		`/api/v2/conversations/${encodeURIComponent(conversationId)}/summaries`,
		{
			subject: `summaries of conversation ${conversationId}`,
			permissions: COPILOT_SUMMARY_PERMISSIONS,
		},
	);
}

async function read(
	connection: GenesysConnection,
	path: string,
	facts: { subject: string; permissions: readonly string[] },
): Promise<unknown> {
	return await callGenesys(connection, {
		method: 'GET',
		path,
		schema: anything,
		pending: null,
		...facts,
	}).then(
		(answer) => answer.raw ?? undefined,
		(error: unknown) => {
			if (error instanceof ServiceError && error.code === 'not_found') return undefined;
			return Promise.reject(error as Error);
		},
	);
}
