import type {
	WireCommunication,
	WireConversation,
	WireParticipant,
} from '../../api/schemas/conversationSchema';
import type { Conversation, ConversationParticipant } from '../../model';
import { byTime, compareTimes } from '../../time';

type RoutingFacts = Pick<
	Conversation,
	| 'voicemail'
	| 'acwPending'
	| 'divisions'
	| 'language'
	| 'flaggedReason'
	| 'externalTag'
	| 'externalContactId'
>;

/** What workflows branch on and no other fact says. Every key is absent where the source has nothing of it. */
export function routingFacts(
	wire: WireConversation,
	people: readonly ConversationParticipant[],
): RoutingFacts {
	const parts = byTime(wire.participants);
	const facts: RoutingFacts = {
		voicemail: voicemailOf(parts),
		acwPending: pendingAfterCallWork(parts, people),
		divisions: divisionsOf(wire),
		language: first(
			parts,
			({ conversationRoutingData: routing }) => routing?.language?.name ?? routing?.language?.id,
		),
		flaggedReason: first(parts, (p) => p.flaggedReason),
		externalTag: wire.externalTag,
		externalContactId: first(
			parts.filter(({ purpose }) => (purpose ?? '').toLowerCase() === 'customer'),
			(p) => p.externalContactId,
		),
	};
	return Object.fromEntries(
		Object.entries(facts).filter(([, value]) => value !== undefined),
	) as RoutingFacts;
}

function first<T>(
	parts: readonly WireParticipant[],
	read: (p: WireParticipant) => T | undefined,
): T | undefined {
	for (const p of parts) {
		const value = read(p);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** A voicemail that was left: with a callback, or as a stretch of a call. */
function voicemailOf(parts: readonly WireParticipant[]): Conversation['voicemail'] {
	return first(parts, (p) => {
		for (const { voicemail } of p.callbacks) {
			const status = voicemail?.uploadStatus?.toLowerCase();
			if (voicemail !== undefined && status !== 'none')
				return {
					...(voicemail.id === undefined ? {} : { id: voicemail.id }),
					...(status === undefined ? {} : { status }),
				};
		}
		const spoken = p.calls.some((c) =>
			c.segments.some(({ type }) => type?.toLowerCase() === 'voicemail'),
		);
		return spoken ? {} : undefined;
	});
}

const OVER: ReadonlySet<string> = new Set(['disconnected', 'terminated']);
const NOT_PENDING: ReadonlySet<string> = new Set(['complete', 'skipped', 'notapplicable']);

/** After-call work that somebody still owes; of several the one that waits longest. */
function pendingAfterCallWork(
	parts: readonly WireParticipant[],
	people: readonly ConversationParticipant[],
): Conversation['acwPending'] {
	const names = new Map(people.map((p) => [p.id, p.name]));
	const pending = parts.flatMap((p) => {
		const since = pendingSince(p);
		return since === undefined ? [] : [{ p, since: since === '' ? undefined : since }];
	});
	const [oldest] = pending.sort((a, b) => compareTimes(a.since, b.since));
	if (oldest === undefined) return undefined;
	const { p, since } = oldest;
	const name = names.get(p.id);
	return {
		...(since === undefined ? {} : { since }),
		...(p.id === undefined ? {} : { participantId: p.id }),
		...(p.userId === undefined ? {} : { userId: p.userId }),
		...(name === undefined ? {} : { agentName: name }),
	};
}

/** Since when; empty when nothing says. Undefined: nothing is pending. */
function pendingSince(p: WireParticipant): string | undefined {
	if (!['agent', 'user'].includes((p.purpose ?? '').toLowerCase())) return undefined;
	const communications = [...p.calls, ...p.callbacks, ...p.messages, ...p.emails, ...p.chats];
	const work = communications.flatMap((c) => c.afterCallWork ?? []);
	const state = (one: { state?: string }): string => (one.state ?? '').toLowerCase();
	const wrappedUp =
		p.wrapup?.code !== undefined || communications.some(({ wrapup }) => wrapup?.code !== undefined);
	const open = work.find(
		(one) =>
			state(one) === 'pending' ||
			(state(one) === '' && one.startTime !== undefined && one.endTime === undefined && !wrappedUp),
	);
	if (open !== undefined) return open.startTime ?? leftAt(p, communications) ?? '';
	if (work.some((one) => NOT_PENDING.has(state(one)))) return undefined;
	if (p.startAcwTime !== undefined) return p.endAcwTime === undefined ? p.startAcwTime : undefined;
	const required =
		p.wrapupRequired === true ||
		communications.some((c) => c.wrapupRequired === true || c.afterCallWorkRequired === true);
	const connected = communications.some((c) => c.connectedTime !== undefined);
	return required && connected && !wrappedUp ? leftAt(p, communications) : undefined;
}

/** When somebody left for good; undefined while one communication is open. */
function leftAt(
	p: WireParticipant,
	communications: readonly WireCommunication[],
): string | undefined {
	const over = communications.every(
		(c) => c.disconnectedTime !== undefined || OVER.has((c.state ?? '').toLowerCase()),
	);
	if (!over) return undefined;
	const times = communications.flatMap((c) => c.disconnectedTime ?? []).sort(compareTimes);
	return times.at(-1) ?? p.endTime;
}

function divisionsOf(wire: WireConversation): Conversation['divisions'] {
	const named = wire.divisions.flatMap(({ division }) => division ?? []);
	const ids = wire.divisionIds.map((id) => ({ id, name: undefined }));
	const all = [...named, ...ids].filter(({ id, name }) => id !== undefined || name !== undefined);
	if (all.length === 0) return undefined;
	return all.map(({ id, name }) => ({
		...(id === undefined ? {} : { id }),
		...(name === undefined ? {} : { name }),
	}));
}
