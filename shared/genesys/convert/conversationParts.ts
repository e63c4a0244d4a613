import type { Permissions } from '../api/endpoints';
import { isLicenseMissing } from '../api/genesysSentence';
import { missingPermissions } from '../api/missingPermissions';
import { Refusal } from '../api/refusal';
import { bodiesIn, type JsonObject } from '../api/schemas/lenient';
import { errorInPlace } from '../api/schemas/partSchemas';

/**
 * Bodies of further endpoints that complete a conversation, each as the API sends it. Where a call failed, its error body may
 * stand in the place of the part: `missing` then says why (forbidden, pending, none, …).
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

/** Why a part could not be had. */
export interface Absence {
	reason: string;
	/** Only our own words: an error body may quote what was sent. */
	detail?: string;
	permissions?: Permissions;
	/** The permission is there, and not in the division of what was asked for. */
	division?: boolean;
}

/** Why a part could not be had, where a `Refusal` or the API's error body stands in its place or among its bodies. */
export function absenceIn(part: unknown): Absence | undefined {
	for (const body of bodiesIn(part)) {
		if (body instanceof Refusal) return absenceOf(body);
		const error = isContent(body) ? undefined : errorInPlace.safeParse(body).data;
		const reason =
			error === undefined
				? undefined
				: isLicenseMissing(error) && error.status >= 400
					? 'notLicensed'
					: reasonOf(error.status);
		if (error === undefined || reason === undefined) continue;
		return {
			reason,
			permissions: missingPermissions(error),
			division: error.code === 'missing.division.permission',
		};
	}
	return undefined;
}

function absenceOf({ reason, detail, permissions = [] }: Refusal): Absence {
	return {
		reason,
		detail,
		...(permissions.length === 0 ? {} : { permissions: { anyOf: permissions } }),
	};
}

export function errorIn(part: unknown): string | undefined {
	return absenceIn(part)?.reason;
}

/** Whatever its `status` means, a body with an id or a list of its own is no error. */
function isContent(body: JsonObject): boolean {
	return (
		typeof body.id === 'string' ||
		['transcripts', 'messagingTranscript', 'emailTranscript', 'transcript'].some((key) =>
			Array.isArray(body[key]),
		)
	);
}

function reasonOf(status: number): string | undefined {
	if (status === 401 || status === 403) return 'forbidden';
	if (status === 202) return 'pending';
	if (status === 404) return 'none';
	if (status === 410) return 'deleted';
	return status >= 400 ? 'failed' : undefined;
}
