import { ServiceError } from '../errors';
import type { GenesysConnection } from './client';
import type { Conversation, Missing } from './model';
import { getConversation } from './operations/getConversation';
import { getMessages } from './operations/getMessages';
import { toConversation } from './toConversation';
import { messageIds } from './turns';

/** A conversation with its texts, and where each part came from. */
export interface FetchedConversation {
	conversation: Conversation;
	/** The endpoints that were read; a part that could not be had is absent here and explained in `missing`. */
	source: { conversation: string; messages?: string };
	missing: Missing[];
	/** The bodies as they came. */
	raw: { conversation: unknown; messages: unknown[] };
}

/**
 * Reads a conversation, then the texts of its messages. Texts the OAuth client may not see are told in `missing` instead
 * of failing the whole: the facts of the conversation are still worth having.
 *
 * @throws ServiceError as `callGenesys`
 */
export async function fetchConversation(connection: GenesysConnection, conversationId: string): Promise<FetchedConversation> {
	const answer = await getConversation(connection, conversationId);
	const ids = messageIds(answer.value);
	const texts = ids.length === 0 ? { messages: [] } : await fetchTexts(connection, answer.value.id, ids);
	const fetched = texts.gap === undefined && ids.length > 0;
	const conversation = toConversation(answer.raw, fetched ? { messages: texts.messages } : {});
	const others = conversation.missing.filter(({ what }) => what !== 'messageTexts');
	const missing = texts.gap === undefined ? conversation.missing : [texts.gap, ...others];
	return {
		conversation: { ...conversation, missing },
		source: {
			conversation: 'GET /api/v2/conversations/{conversationId}',
			...(fetched ? { messages: 'POST /api/v2/conversations/messages/{conversationId}/messages/bulk' } : {}),
		},
		missing,
		raw: { conversation: answer.raw, messages: texts.messages },
	};
}

async function fetchTexts(
	connection: GenesysConnection,
	conversationId: string,
	ids: readonly string[],
): Promise<{ messages: unknown[]; gap?: Missing }> {
	try {
		const answers = await getMessages(connection, conversationId, ids);
		return { messages: answers.map((answer) => answer.raw) };
	} catch (error) {
		const gap = gapOf(error);
		if (gap !== undefined) return { messages: [], gap };
		return await Promise.reject(error as Error);
	}
}

function gapOf(error: unknown): Missing | undefined {
	if (!(error instanceof ServiceError)) return undefined;
	const detail = [error.message, error.description].filter(Boolean).join('. ');
	if (error.code === 'permission_denied') return { what: 'messageTexts', reason: 'forbidden', detail };
	if (error.code === 'not_found') return { what: 'messageTexts', reason: 'notFound', detail };
	return undefined;
}
