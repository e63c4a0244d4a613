import { ServiceError } from '../errors';
import type { GenesysConnection } from './client';
import { fetchInsights, fetchParts, isStatus, type FetchedParts, type Include, type Insights } from './fetchParts';
import type { Conversation, Missing } from './model';
import { getConversation } from './operations/getConversation';
import { getMessages } from './operations/getMessages';
import { toConversation } from './toConversation';
import { messageIds } from './turns';

/** A conversation with its texts, and where each part came from. */
export interface FetchedConversation {
	conversation: Conversation;
	/** The endpoints that were read; a part that could not be had is absent here and explained in `missing`. */
	source: { conversation: string; messages?: string } & { [part in Include]?: string };
	missing: Missing[];
	insights: Insights;
	/** The bodies as they came. */
	raw: { conversation: unknown; messages: unknown[] } & FetchedParts;
}

/** Where the further parts come from, for `source`. */
const ENDPOINTS: Readonly<Record<Include, string>> = {
	aiSummaries: 'GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries',
	copilotSummaries: 'GET /api/v2/conversations/{conversationId}/summaries',
	emails: 'GET /api/v2/conversations/emails/{conversationId}/messages/{messageId}',
	names: 'GET /api/v2/routing/queues, /api/v2/users, /api/v2/routing/wrapupcodes',
	recordings: 'GET /api/v2/conversations/{conversationId}/recordings',
	sentiment: 'GET /api/v2/speechandtextanalytics/conversations/{conversationId}',
	transcripts: 'GET /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl',
};

/**
 * Reads a conversation, then the texts of its messages, then the further parts that are asked for. Texts the OAuth client may not see are told in `missing` instead
 * of failing the whole: the facts of the conversation are still worth having.
 *
 * @throws ServiceError as `callGenesys`
 */
export async function fetchConversation(
	connection: GenesysConnection,
	conversationId: string,
	include: readonly Include[] = [],
): Promise<FetchedConversation> {
	const wanted = new Set(include);
	const answer = await getConversation(connection, conversationId);
	const ids = messageIds(answer.value);
	const texts = ids.length === 0 ? { messages: [] } : await fetchTexts(connection, answer.value.id, ids);
	const fetched = texts.gap === undefined && ids.length > 0;
	const parts = await fetchParts(connection, answer.value, wanted);
	const { insights, refused } = await fetchInsights(connection, answer.value.id, wanted);
	const conversation = toConversation(answer.raw, { ...(fetched ? { messages: texts.messages } : {}), ...parts });
	const hasTexts = conversation.turns.length > 0;
	const others = conversation.missing.filter(({ what }) => what !== 'messageTexts');
	const known = texts.gap === undefined || hasTexts ? conversation.missing : [texts.gap, ...others];
	const missing = [...known, ...refused.map(toGap)];
	const had = Object.entries({ ...parts, ...insights }).flatMap(([part, body]) => (isStatus(body) ? [] : [part as Include]));
	return {
		conversation: { ...conversation, missing },
		source: {
			conversation: 'GET /api/v2/conversations/{conversationId}',
			...(fetched ? { messages: 'POST /api/v2/conversations/messages/{conversationId}/messages/bulk' } : {}),
			...Object.fromEntries(had.map((part) => [part, ENDPOINTS[part]])),
		},
		missing,
		insights,
		raw: { conversation: answer.raw, messages: texts.messages, ...parts },
	};
}

function toGap({ what, status }: { what: string; status: number }): Missing {
	return status === 403
		? { what, reason: 'forbidden', detail: `The OAuth client may not read ${what}.` }
		: { what, reason: 'none', detail: `Genesys Cloud has no ${what} of this conversation.` };
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
