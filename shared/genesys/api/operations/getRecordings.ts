import { z } from 'zod';
import { ServiceError } from '../../../errors';
import { attemptAsync } from '../../../result';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';

const schema = z.array(z.unknown()).transform((bodies) => ({ pending: false, bodies }));

/** As often as this is "not ready" (202) answered; 3, 9 and 27 seconds apart. What isn't ready then is left to a later run. */
const TRIES = 4;

/** Recordings as the API sent them; `pending` when it says that it is still looking for them. */
interface Recordings {
	pending: boolean;
	bodies: unknown[];
}

/**
 * `GET /api/v2/conversations/{conversationId}/recordings`: the texts of ended digital conversations. `formatId=NONE` keeps the
 * platform from preparing media files; it looks for at most `maxWaitMs` (5 s) and then answers 202.
 *
 * @param patient whether to ask again after a 202, within the item's waiting time
 */
export async function getRecordings(
	connection: GenesysConnection,
	conversationId: string,
	patient: boolean,
): Promise<Recordings> {
	const { tools } = connection;
	let answers = 0;
	const mayRepeat = (error: ServiceError): boolean =>
		error.status !== 202 || (patient && ++answers < TRIES);
	const answer = await attemptAsync(
		async () =>
			await callGenesys(
				{ ...connection, tools: { ...tools, mayRepeat } },
				{
					endpoint: ENDPOINTS.recordings,
					ids: { conversationId },
					query: 'maxWaitMs=5000&formatId=NONE',
					schema,
					repeatPending: true,
					subject: `recordings of conversation ${conversationId}`,
				},
			),
	);
	if (answer.ok) return answer.value.value;
	if (answer.error instanceof ServiceError && answer.error.status === 202)
		return { pending: true, bodies: [] };
	throw answer.error;
}
