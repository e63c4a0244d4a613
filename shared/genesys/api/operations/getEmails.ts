import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';
import { readPages } from '../readPages';
import { orRefusal, Refusal } from '../refusal';

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
	const listed = await readPages(connection, {
		endpoint: ENDPOINTS.emailList,
		ids: { conversationId },
		// Without it, emails that a system sent into the conversation are missing.
		query: 'includeAgentlessStitchedMessages=true',
		entity: one,
		subject,
	});
	const bodies: unknown[] = [];
	for (const preview of listed) {
		const mail = await orRefusal(
			callGenesys(connection, {
				endpoint: ENDPOINTS.email,
				ids: { conversationId, messageId: preview.id },
				schema: one,
				subject,
			}),
		);
		if (mail instanceof Refusal) bodies.push(preview, mail);
		else bodies.push(mail.raw);
	}
	return bodies;
}
