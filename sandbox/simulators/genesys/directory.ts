import { isObject, type JsonObject } from '../core/answer';
import type { ConversationStore } from './store';

interface Named extends JsonObject {
	id: string;
	name: string;
}

function byName(a: Named, b: Named): number {
	return a.name.localeCompare(b.name) || a.id.localeCompare(b.id);
}

function participantsOf(conversations: ConversationStore): JsonObject[] {
	return conversations.sample().flatMap(({ conversation: { participants } }) => {
		const list: unknown[] = Array.isArray(participants) ? participants : [];
		return list.filter(isObject);
	});
}

function collect(
	conversations: ConversationStore,
	idKey: string,
	nameKey: string,
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const participant of participantsOf(conversations)) {
		const id = participant[idKey];
		const name = participant[nameKey];
		if (typeof id === 'string' && typeof name === 'string') names.set(id, name);
	}
	return names;
}

/** The organisation's queues are those its conversations went through. */
export function queuesIn(conversations: ConversationStore): Named[] {
	return [...collect(conversations, 'queueId', 'queueName')]
		.map(([id, name]) => ({
			id,
			name,
			memberCount: 3,
			mediaSettings: {},
			selfUri: `/api/v2/routing/queues/${id}`,
		}))
		.sort(byName);
}

/** Its people are those who took part. */
export function usersIn(
	conversations: ConversationStore,
	formerIds: ReadonlySet<string>,
): Array<Named & { state: string }> {
	return [...collect(conversations, 'userId', 'name')]
		.map(([id, name]) => ({
			id,
			name,
			email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@acme.example`,
			state: formerIds.has(id) ? 'inactive' : 'active',
			version: 1,
			acdAutoAnswer: false,
			selfUri: `/api/v2/users/${id}`,
		}))
		.sort(byName);
}

/** The platform's own codes have no record, so they are not among these. */
export function wrapUpCodesIn(names: Readonly<Record<string, string>>): Named[] {
	return Object.entries(names)
		.map(([id, name]) => ({ id, name, selfUri: `/api/v2/routing/wrapupcodes/${id}` }))
		.sort(byName);
}
