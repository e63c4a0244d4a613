import type { GenesysConnection } from '../api/client';
import type { Conversation } from '../model';
import type { NameCache } from '../fetch/nameCache';
import { isSystemCode } from '../convert/people/displayNames';
import type { NameKind } from '../api/operations/getNames';
import { conversationUrl } from '../api/regions';
import { orRefusal, Refusal } from '../api/refusal';
import { toConversation, type ConversationParts } from '../convert/toConversation';

/**
 * A page of analytics details as conversations with names: analytics has ids of queues, users and wrap-up codes. One look-up per list
 * for the whole page, and none for what the cache knows.
 *
 * @throws ServiceError auth, rate_limited or cancelled; names that cannot be had otherwise are told in each conversation's `missing`
 */
export async function nameConversations(
	connection: GenesysConnection,
	page: readonly unknown[],
	wanted: { names: boolean; wrapUpNames: boolean },
	cache: NameCache,
): Promise<Conversation[]> {
	const plain = page.map((details) => toConversation(details));
	const ids: Record<NameKind, string[]> = {
		queues: wanted.names
			? plain.flatMap((c) =>
					c.participants.flatMap((p) =>
						p.queueName === undefined && p.queueId ? [p.queueId] : [],
					),
				)
			: [],
		users: wanted.names
			? plain.flatMap((c) =>
					c.participants.flatMap((p) => (p.name === undefined && p.userId ? [p.userId] : [])),
				)
			: [],
		wrapupCodes: wanted.wrapUpNames
			? plain.flatMap((c) =>
					(c.wrapUps ?? []).flatMap(({ code }) =>
						code !== undefined && !isSystemCode(code) ? [code] : [],
					),
				)
			: [],
	};
	const names: NonNullable<ConversationParts['names']> = {};
	for (const list of Object.keys(ids) as NameKind[]) {
		if (ids[list].length === 0) continue;
		const found = await orRefusal(cache.lookUp(connection, list, ids[list]));
		names[list] = found instanceof Refusal ? found : { entities: found };
	}
	const conversations =
		Object.keys(names).length === 0
			? plain
			: page.map((details) => toConversation(details, { names }));
	return conversations.map((conversation) => {
		const url = conversationUrl(connection.appsUrl, conversation.id);
		return url === undefined ? conversation : { ...conversation, url };
	});
}
