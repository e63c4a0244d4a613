import { canHandle } from '../../../domain';
import type { ConversationParticipant, Transfer } from '../../model';
import { connectedTimes, isAgent } from '../people/roles';
import { compare, compareTimes, span } from '../../time';
import {
	MEDIA,
	type WireConversation,
	type WireTransfer,
} from '../../api/schemas/conversationSchema';
import type { Names } from '../people/displayNames';

const KINDS: Readonly<Record<string, Transfer['kind']>> = {
	transfer: 'blind',
	'transfer.consult': 'consult',
	'transfer.conference': 'conference',
	'transfer.forward': 'forward',
};
const DONE = new Set(['', 'complete', 'completed', 'active', 'pending']);

/**
 * The transfers by people, in time order: who handed over, and to whom as far as that is told. Read off two places that tell
 * different halves: how an agent's communication ended, and `recentTransfers` (the last 20 commands, with their target); a
 * command and a disconnect of the same person are one transfer. What queues and flows pass on by themselves is routing and no transfer.
 */
export function findTransfers(
	wire: WireConversation,
	people: readonly ConversationParticipant[],
	names: Names,
): Transfer[] {
	const commands = wire.recentTransfers.filter(
		({ state, initiator }) =>
			DONE.has((state ?? '').toLowerCase()) && isUser(initiator?.userId, people),
	);
	const left = new Set(
		commands.sort(
			(a, b) =>
				compareTimes(a.dateIssued, b.dateIssued) || compare(JSON.stringify(a), JSON.stringify(b)),
		),
	);
	const transfers = people.filter(isAgent).flatMap((p): Transfer[] => {
		// A participant leaves once, however many of his communications (a callback and its call) say so.
		const ends =
			connectedTimes(p).length === 0
				? []
				: p.communications.flatMap((c) => ({
						kind: KINDS[c.disconnectType ?? ''],
						time: c.disconnectedTime ?? p.endTime,
					}));
		const last = ends
			.filter(({ kind }) => kind !== undefined)
			.sort((a, b) => compareTimes(a.time, b.time) || compare(a.kind ?? '', b.kind ?? ''))
			.at(-1);
		if (last?.kind === undefined) return [];
		const { kind, time } = last;
		const command = nearest(
			[...left].filter(
				({ initiator }) => initiator?.userId === undefined || initiator.userId === p.userId,
			),
			time,
		);
		if (command !== undefined) left.delete(command);
		return [{ time, kind, by: personOf(p), ...targetOf(command, people, names) }];
	});
	const alone = [...left].map((command): Transfer => {
		const by = people.find(
			(p) => p.userId !== undefined && p.userId === command.initiator?.userId && !p.declined,
		);
		const kind = command.transferType?.toLowerCase() === 'attended' ? 'consult' : 'blind';
		return {
			time: command.dateIssued,
			kind,
			by: by && personOf(by),
			...targetOf(command, people, names),
		};
	});
	const all = [...transfers, ...alone];
	return all.sort(
		(a, b) => compareTimes(a.time, b.time) || compare(JSON.stringify(a), JSON.stringify(b)),
	);
}

/** A command of nobody we know as a user is routing; one without an initiator may be anybody's. */
function isUser(userId: string | undefined, people: readonly ConversationParticipant[]): boolean {
	return userId === undefined || people.every((p) => p.userId !== userId || canHandle(p.purpose));
}

function nearest(
	commands: readonly WireTransfer[],
	time: string | undefined,
): WireTransfer | undefined {
	const distance = (command: WireTransfer): number =>
		span(command.dateIssued, time) ?? span(time, command.dateIssued) ?? Infinity;
	return [...commands].sort((a, b) =>
		distance(a) === distance(b) ? 0 : distance(a) - distance(b),
	)[0];
}

const personOf = (p: ConversationParticipant) => ({
	participantId: p.id,
	userId: p.userId,
	name: p.name,
});

/** An address may be a queue, a user, or a phone number; only the first two are told. */
function targetOf(
	command: WireTransfer | undefined,
	people: readonly ConversationParticipant[],
	names: Names,
): Pick<Transfer, 'toQueue' | 'toUser'> {
	const { address, queueId, userId } = command?.destination ?? {};
	const queue =
		queueId ??
		(people.some((p) => p.queueId === address) || names.queues.get(address) !== undefined
			? address
			: undefined);
	const user =
		userId ??
		(people.some((p) => p.userId === address) || names.users.get(address) !== undefined
			? address
			: undefined);
	const queueName =
		people.find((p) => p.queueId === queue && p.queueName !== undefined)?.queueName ??
		names.queues.get(queue);
	const userName =
		people.find((p) => p.userId === user && p.name !== undefined)?.name ?? names.users.get(user);
	return {
		...(queue === undefined ? {} : { toQueue: { id: queue, name: queueName } }),
		...(user === undefined ? {} : { toUser: { userId: user, name: userName } }),
	};
}

/** How often an agent asked somebody else: consult transfers, people called in to be asked, and what analytics counts. */
export function countConsults(wire: WireConversation, transfers: readonly Transfer[]): number {
	const asked = wire.participants.filter((p) => p.consultParticipantId !== undefined);
	const counted = wire.participants
		.flatMap((p) =>
			(Object.keys(MEDIA) as Array<keyof typeof MEDIA>).flatMap((medium) =>
				p[medium].flatMap((c) => c.metrics),
			),
		)
		.filter(({ name }) => name === 'nConsult')
		.reduce((sum, { value = 0 }) => sum + value, 0);
	return Math.max(asked.length, counted, transfers.filter(({ kind }) => kind === 'consult').length);
}
