import { bodiesIn } from '../tolerant';
import { errorInPlace } from '../wireParts';

/**
 * Bodies of further endpoints that complete a conversation, each as the API sends it. Where a call failed, its error body may
 * stand in the place of the part: `missing` then says why (forbidden, pending, notFound, …).
 */
export interface ConversationParts {
	/** `POST /api/v2/conversations/messages/{id}/messages/bulk`: one body, or one per 1,000 ids. */
	messages?: unknown;
	/** `GET /api/v2/conversations/{id}/recordings`: the list, or a list of such lists. */
	recordings?: unknown;
	/** The JSON documents behind transcript URLs, as a list. */
	transcripts?: unknown;
	/** `GET /api/v2/conversations/emails/{id}/messages/{messageId}`, as a list. */
	emails?: unknown;
	/** Names for the ids: `GET /api/v2/routing/queues`, `/users`, `/routing/wrapupcodes`, each a body `{entities}` or several. */
	names?: { queues?: unknown; users?: unknown; wrapupCodes?: unknown };
}

/** Why a part could not be had, where an error body stands in its place. */
export function errorIn(part: unknown): string | undefined {
	for (const body of bodiesIn(part)) {
		const error = errorInPlace.safeParse(body);
		if (!error.success) continue;
		const { status } = error.data;
		if (status === 401 || status === 403) return 'forbidden';
		if (status === 202) return 'pending';
		if (status === 404) return 'notFound';
		if (status === 410) return 'deleted';
		if (status >= 400) return 'failed';
	}
	return undefined;
}
