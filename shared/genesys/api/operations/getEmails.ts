import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { orRefusal, Refusal } from '../refusal';

const list = z.object({ entities: z.array(z.object({ id: z.string() }).passthrough()).nullish() });
const one = z.object({ id: z.string() }).passthrough();

/** The documentation lists no permission for these; the conversation's own is named when they are refused. */
const EMAIL_PERMISSIONS = ['conversation:email:view', 'conversation:communication:view'] as const;

/**
 * The mails of an email conversation, whole: `GET /api/v2/conversations/emails/{conversationId}/messages` has previews only, so
 * each is asked for at `…/messages/{messageId}`. For one that is refused there, its preview and the `Refusal` are in the list.
 */
export async function getEmails(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown[]> {
	const base = `/api/v2/conversations/emails/${encodeURIComponent(conversationId)}/messages`;
	const facts = {
		subject: `emails of conversation ${conversationId}`,
		permissions: EMAIL_PERMISSIONS,
	};
	const answer = await callGenesys(connection, {
		method: 'GET',
		path: base,
		schema: list,
		...facts,
	});
	const listed = new Map((answer.value.entities ?? []).map((preview) => [preview.id, preview]));
	const bodies: unknown[] = [];
	for (const [id, preview] of listed) {
		const mail = await orRefusal(
			callGenesys(connection, {
				method: 'GET',
				path: `${base}/${encodeURIComponent(id)}`,
				schema: one,
				...facts,
			}),
		);
		if (mail instanceof Refusal) bodies.push(preview, mail);
		else bodies.push(mail.raw);
	}
	return bodies;
}
