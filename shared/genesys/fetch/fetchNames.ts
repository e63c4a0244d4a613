import type { GenesysConnection } from '../api/client';
import type { NameCache } from './nameCache';
import type { NameKind } from '../api/operations/getNames';
import { isSystemCode } from '../convert/people/displayNames';
import { orRefusal, Refusal } from '../api/refusal';
import type { ConversationParts } from '../convert/conversationParts';
import { MEDIA, type WireConversation } from '../api/schemas/conversationSchema';

/** Names for the ids of a conversation that have none, from these lists. Undefined when nothing lacks a name. */
export async function fetchNames(
	connection: GenesysConnection,
	wire: WireConversation,
	lists: readonly NameKind[],
	cache: NameCache,
): Promise<ConversationParts['names']> {
	const ids = idsWithoutName(wire);
	let names: ConversationParts['names'];
	for (const list of lists) {
		if (ids[list].length === 0) continue;
		const found = await orRefusal(cache.lookUp(connection, list, ids[list]));
		names = { ...names, [list]: found instanceof Refusal ? found : { entities: found } };
	}
	return names;
}

function idsWithoutName({
	participants,
	recentTransfers,
}: WireConversation): Record<NameKind, string[]> {
	const communications = participants.flatMap((p) =>
		(Object.keys(MEDIA) as Array<keyof typeof MEDIA>).flatMap((medium) => p[medium]),
	);
	const wrapUps = [...participants, ...communications].flatMap(({ wrapup }) => wrapup ?? []);
	const queues = new Set(
		participants.flatMap((p) =>
			p.queueName !== undefined || (p.purpose?.toLowerCase() === 'acd' && p.name !== undefined)
				? (p.queueId ?? [])
				: [],
		),
	);
	const users = new Set(
		participants.flatMap((p) => (p.name !== undefined ? (p.userId ?? []) : [])),
	);
	const targets = recentTransfers.flatMap(({ destination }) => destination ?? []);
	const without = (
		known: ReadonlySet<string>,
		ids: ReadonlyArray<string | undefined>,
	): string[] => [...new Set(ids.flatMap((id) => (id === undefined || known.has(id) ? [] : [id])))];
	return {
		queues: without(
			queues,
			[...participants, ...targets].map(({ queueId }) => queueId),
		),
		users: without(
			users,
			[...participants, ...targets].map(({ userId }) => userId),
		),
		wrapupCodes: without(
			new Set(),
			wrapUps.map(({ code, name }) =>
				name === undefined && code !== undefined && !isSystemCode(code) ? code : undefined,
			),
		),
	};
}
