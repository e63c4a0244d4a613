import type { Communication, Conversation, ConversationParticipant, Queue } from '../../model';
import { canHandle, isFromOutside, purposeKind } from '../../../domain';
import { compare, compareTimes, timeOf } from '../../time';

/**
 * Who and where, read off the participants. The API states none of this; the rules are inferred from real payloads and
 * described in docs/context.md. Participants are expected in time order (`byTime`), so that the payload's order decides nothing.
 */

const ENDED_STATES = new Set(['disconnected', 'terminated']);
const HANDLING_STATES = new Set(['connected', 'parked']);
const RINGING_STATES = new Set(['alerting', 'dialing', 'contacting', 'offering', 'scheduled']);

/** Programs that speak. */
export const isBot = (p: ConversationParticipant): boolean => purposeKind(p.purpose) === 'program';

export const isAgent = (p: ConversationParticipant): boolean => canHandle(p.purpose) && !p.observer;

/** Whether somebody is from outside: the customer, or whom somebody of ours called or handed the call on to. */
export const isCustomer = (p: ConversationParticipant): boolean => isFromOutside(p.purpose);

/** Whom the conversation is about. Somebody external is, when there is no customer; else he is a third party. */
export function customersAmong(
	participants: readonly ConversationParticipant[],
): ConversationParticipant[] {
	const customers = participants.filter((p) => p.purpose === 'customer');
	return customers.length > 0 ? customers : participants.filter(isCustomer);
}

/** When this person joined last: ISO text, or undefined for somebody who was only alerted. */
function connectedAt(p: ConversationParticipant): string | undefined {
	return connectedTimes(p).at(-1);
}

export function connectedTimes(p: ConversationParticipant): string[] {
	const times = [p.connectedTime, ...p.communications.map((c) => c.connectedTime)];
	return times.filter((time) => time !== undefined).sort(compareTimes);
}

/** Whether this person was connected at a time, in milliseconds since the epoch. */
export function wasThere(p: ConversationParticipant, at: number): boolean {
	const from = connectedTimes(p)[0];
	return (
		from !== undefined && timeOf(from) <= at && (p.endTime === undefined || timeOf(p.endTime) >= at)
	);
}

/** The agent who was there at a time, the newest to connect winning. */
export function agentAt(
	participants: readonly ConversationParticipant[],
	at: number,
): ConversationParticipant | undefined {
	return newest(participants.filter((p) => isAgent(p) && wasThere(p, at)));
}

/**
 * The agent of a conversation. While it is open: who is connected (or has parked it), the newest to connect winning;
 * else who is being alerted; nobody while it waits in a queue. Once ended: the last who had connected. Monitoring,
 * coaching and barging people never count, and one user with several participants is one agent.
 */
export function findAgent(participants: readonly ConversationParticipant[], ended: boolean) {
	const agents = participants.filter(isAgent);
	const handling = ended
		? agents.filter((p) => connectedAt(p) !== undefined)
		: agents.filter((p) => isOpen(p, HANDLING_STATES));
	const ringing = ended ? [] : agents.filter((p) => isOpen(p, RINGING_STATES));
	const agent = newest(handling) ?? newest(ringing);
	if (agent === undefined) return undefined;
	const name =
		agent.name ?? agents.find((p) => p.userId === agent.userId && p.userId && p.name)?.name;
	return { participant: agent, participantId: agent.id, userId: agent.userId, name };
}

function isOpen(p: ConversationParticipant, states: ReadonlySet<string>): boolean {
	if (p.endTime !== undefined) return false;
	return p.communications.some((c) => states.has(stateOf(c)));
}

/** The queue now: the agent's, else that of an open (else the last) acd participant, else the customer's. */
export function findQueue(
	participants: readonly ConversationParticipant[],
	agent: ConversationParticipant | undefined,
): Queue | undefined {
	const acds = participants.filter((p) => p.purpose === 'acd');
	const open = acds.filter((p) => p.endTime === undefined).at(-1);
	const candidates = [agent, open, ...customersAmong(participants), acds.at(-1)];
	for (const candidate of candidates) {
		const queue = queueOf(candidate, participants);
		if (queue !== undefined) return queue;
	}
	return undefined;
}

/** The first queue: that of the earliest acd participant. */
export function findFirstQueue(
	participants: readonly ConversationParticipant[],
): Queue | undefined {
	for (const acd of participants.filter((p) => p.purpose === 'acd')) {
		const queue = queueOf(acd, participants);
		if (queue !== undefined) return queue;
	}
	return undefined;
}

function queueOf(
	p: ConversationParticipant | undefined,
	participants: readonly ConversationParticipant[],
): Queue | undefined {
	if (p === undefined) return undefined;
	if (p.queueId === undefined && p.queueName === undefined) {
		// An acd participant carries its queue's name as its own.
		return p.purpose === 'acd' && p.name !== undefined ? { name: p.name } : undefined;
	}
	const known = participants.find(
		(other) => other.queueId === p.queueId && p.queueId && other.queueName,
	);
	const acd = participants.find(
		(other) => other.purpose === 'acd' && other.queueId === p.queueId && other.name,
	);
	return { id: p.queueId, name: p.queueName ?? known?.queueName ?? acd?.name };
}

/**
 * The state people see: once ended `terminated` for calls and `disconnected` for all else; while open the agent's
 * communication, else the customer's.
 */
export function findState(
	participants: readonly ConversationParticipant[],
	agent: ConversationParticipant | undefined,
	ended: boolean,
): string {
	const customers = customersAmong(participants);
	if (ended) {
		const all = [
			...customers.flatMap((p) => p.communications),
			...participants.flatMap((p) => p.communications),
		];
		const spoken = all.filter((c) => c.channel === 'voice');
		const usual = all.some((c) => c.channel === 'voice' || c.channel === 'callback')
			? 'terminated'
			: 'disconnected';
		// Of a callback the call that was made tells it, not the request.
		return (
			(spoken.length > 0 ? spoken : all).map(stateOf).find((state) => ENDED_STATES.has(state)) ??
			usual
		);
	}
	const live = (p: ConversationParticipant | undefined): string | undefined =>
		p?.communications
			.map(stateOf)
			.filter((state) => state !== '' && !ENDED_STATES.has(state))
			.sort((a, b) => liveliness(a) - liveliness(b) || compare(a, b))[0];
	return live(agent) ?? customers.map(live).find((state) => state !== undefined) ?? 'unknown';
}

/** Of several communications at once: talking before waiting before ringing. */
function liveliness(state: string): number {
	return state === 'connected'
		? 0
		: HANDLING_STATES.has(state)
			? 1
			: RINGING_STATES.has(state)
				? 2
				: 3;
}

const stateOf = (c: Communication): string => (c.state ?? '').toLowerCase();

export function findDirection(
	participants: readonly ConversationParticipant[],
): string | undefined {
	const first = customersAmong(participants)
		.flatMap((p) => p.communications)
		.find((c) => c.direction !== undefined);
	return (
		first?.direction ??
		participants.flatMap((p) => p.communications).find((c) => c.direction !== undefined)?.direction
	);
}

export function customersOf(
	participants: readonly ConversationParticipant[],
): Conversation['customers'] {
	return customersAmong(participants).map((p) => ({ participantId: p.id, name: p.name }));
}

function newest(
	participants: readonly ConversationParticipant[],
): ConversationParticipant | undefined {
	const key = (p: ConversationParticipant) => connectedAt(p) ?? p.startTime;
	return [...participants]
		.sort((a, b) => compareTimes(key(a), key(b)) || compare(a.id ?? '', b.id ?? ''))
		.at(-1);
}
