import type { Answer } from '../../core/answer';
import { FilterError } from '../analytics/filters';
import { badRequest } from '../errors';

/** What `make` answers, or 400 with the reason when it finds the query wrong. */
export function orBadRequest(make: () => Answer): Answer {
	try {
		return make();
	} catch (error) {
		if (error instanceof FilterError) return badRequest(error.message);
		throw error; // eslint-disable-line @n8n/community-nodes/require-node-api-error -- a fault of the simulator, not of a node
	}
}
