import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';

const schema = z.array(z.unknown()).transform((bodies) => ({ pending: false, bodies }));

/** Recordings as the API sent them; `pending` when it says that it is still looking for them. */
interface Recordings {
	pending: boolean;
	bodies: unknown[];
}

/**
 * `GET /api/v2/conversations/{conversationId}/recordings`: the texts of ended digital conversations. `formatId=NONE` keeps the
 * platform from preparing media files; it looks for at most `maxWaitMs` (5 s) and then answers 202.
 */
export async function getRecordings(
	connection: GenesysConnection,
	conversationId: string,
): Promise<Recordings> {
	const answer = await callGenesys<Recordings>(connection, {
		endpoint: ENDPOINTS.recordings,
		ids: { conversationId },
		query: 'maxWaitMs=5000&formatId=NONE',
		schema,
		pending: { pending: true, bodies: [] },
		subject: `recordings of conversation ${conversationId}`,
	});
	return answer.value;
}
