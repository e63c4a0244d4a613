import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';

/** The API takes no more on a page of a details query. */
export const MAX_QUERY_PAGE = 100;

/** ISO 8601 in UTC, as both kinds of details want it: `from/to`. */
export function toInterval(fromMs: number, toMs: number): string {
	return `${new Date(fromMs).toISOString()}/${new Date(toMs).toISOString()}`;
}

// A page without conversations has no such key.
const page = z.object({ conversations: z.array(z.unknown()).nullish() }).passthrough();

/**
 * A page of `POST /api/v2/analytics/conversations/details/query`, from 1: conversations that started on a UTC day which the interval
 * touches. At most 7 days, 31 with a filter. A POST that only reads.
 */
export async function queryDetails(
	connection: GenesysConnection,
	query: { interval: string } & object,
	pageNumber: number,
): Promise<unknown[]> {
	const answer = await callGenesys(connection, {
		endpoint: ENDPOINTS.detailsQuery,
		body: {
			...query,
			order: 'asc',
			orderBy: 'conversationStart',
			paging: { pageSize: MAX_QUERY_PAGE, pageNumber },
		},
		schema: page,
		subject: 'analytics of conversations',
	});
	return answer.value.conversations ?? [];
}
