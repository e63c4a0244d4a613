import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';
import { orRefusal, Refusal } from '../refusal';

const list = z.object({ entities: z.array(z.object({ id: z.string() }).passthrough()).nullish() });
const one = z.object({ id: z.string() }).passthrough();

/**
 * The mails of an email conversation, whole: `GET /api/v2/conversations/emails/{conversationId}/messages` has previews only, so
 * each is asked for at `…/messages/{messageId}`. For one that is refused there, its preview and the `Refusal` are in the list.
 */
export async function getEmails(
	connection: GenesysConnection,
	conversationId: string,
): Promise<unknown[]> {
	const subject = `emails of conversation ${conversationId}`;
	const answer = await callGenesys(connection, {
		endpoint: ENDPOINTS.emailList,
		ids: { conversationId },
		schema: list,
		subject,
	});
	const listed = new Map((answer.value.entities ?? []).map((preview) => [preview.id, preview]));
	const bodies: unknown[] = [];
	for (const [id, preview] of listed) {
		const mail = await orRefusal(
			callGenesys(connection, {
				endpoint: ENDPOINTS.email,
				ids: { conversationId, messageId: id },
				schema: one,
				subject,
			}),
		);
		if (mail instanceof Refusal) bodies.push(preview, mail);
		else bodies.push(mail.raw);
	}
	return bodies;
}
