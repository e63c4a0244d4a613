import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';

const list = z.object({
	entities: z.array(z.object({ id: z.string() }).passthrough()).nullish(),
	pageCount: z.number().nullish(),
});
const one = z.object({ id: z.string() }).passthrough();

const PAGE_SIZE = 100;

/** The documentation lists no permission for these; the conversation's own is named when they are refused. */
export const EMAIL_PERMISSIONS = ['conversation:email:view', 'conversation:communication:view'] as const;

/**
 * The mails of an email conversation, whole: `GET /api/v2/conversations/emails/{conversationId}/messages` has previews only, so
 * each is asked for at `…/messages/{messageId}`.
 */
export async function getEmails(connection: GenesysConnection, conversationId: string): Promise<unknown[]> {
	const base = `/api/v2/conversations/emails/${encodeURIComponent(conversationId)}/messages`;
	const facts = { subject: `emails of conversation ${conversationId}`, permissions: EMAIL_PERMISSIONS };
	const ids: string[] = [];
	for (let page = 1, pages = 1; page <= pages; page++) {
		const path = `${base}?pageSize=${PAGE_SIZE}&pageNumber=${page}`;
		const answer = await callGenesys(connection, { method: 'GET', path, schema: list, ...facts });
		ids.push(...(answer.value.entities ?? []).map(({ id }) => id));
		pages = Math.min(answer.value.pageCount ?? 1, 50);
	}
	const bodies: unknown[] = [];
	for (const id of new Set(ids)) {
		const answer = await callGenesys(connection, { method: 'GET', path: `${base}/${encodeURIComponent(id)}`, schema: one, ...facts });
		bodies.push(answer.raw);
	}
	return bodies;
}
