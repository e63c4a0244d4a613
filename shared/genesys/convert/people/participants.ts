import { canHandle } from '../../../domain';
import { normaliseDisconnect } from '../facts/disconnects';
import type { Communication, ConversationParticipant } from '../../model';
import { byTime, compare, compareTimes, earliest } from '../../time';
import {
	MEDIA,
	type WireCommunication,
	type WireConversation,
	type WireParticipant,
} from '../../api/schemas/conversationSchema';

/**
 * One participant of the wire as one of the model.
 *
 * @param over whether nobody can be alerted any more: who never connected has missed it, even where nothing says when he left
 */
export function toParticipant(p: WireParticipant, over: boolean): ConversationParticipant {
	const communications = mediaOf(p).flatMap(([medium, list]) =>
		inOrder(list).map((c) => toCommunication(medium, c)),
	);
	const wrapUp =
		p.wrapup ??
		mediaOf(p)
			.flatMap(([, list]) => inOrder(list).flatMap((c) => c.wrapup ?? []))
			.at(-1);
	const purpose = (p.purpose ?? 'unknown').toLowerCase();
	const connected =
		p.connectedTime !== undefined || communications.some((c) => c.connectedTime !== undefined);
	return {
		id: p.id,
		purpose,
		name: p.name,
		userId: p.userId,
		queueId: p.queueId,
		queueName: p.queueName,
		startTime: p.startTime,
		connectedTime: p.connectedTime,
		endTime: p.endTime,
		declined: canHandle(purpose) && !connected && !p.unclear && (p.endTime !== undefined || over),
		observer:
			(p.monitoredParticipantId ?? p.coachedParticipantId ?? p.bargedParticipantId) !== undefined,
		wrapUp: wrapUp && { code: wrapUp.code, name: wrapUp.name, notes: wrapUp.notes },
		communications,
	};
}

/** By when they began, as far as that is told, so that the payload's order decides nothing. */
function inOrder(communications: readonly WireCommunication[]): WireCommunication[] {
	const began = (c: WireCommunication): string | undefined =>
		earliest([c.connectedTime, c.startAlertingTime, ...c.segments.map((s) => s.startTime)]);
	return communications
		.map((c) => ({ c, began: began(c), key: JSON.stringify([c.id, c.state, c.direction, c.type]) }))
		.sort((a, b) => compareTimes(a.began, b.began) || compare(a.key, b.key))
		.map(({ c }) => c);
}

function toCommunication(medium: Medium, c: WireCommunication): Communication {
	return {
		id: c.id,
		channel: channelOf(medium, c.type),
		state: c.state,
		direction: c.direction?.toLowerCase(),
		held: c.held,
		connectedTime: c.connectedTime,
		disconnectedTime: c.disconnectedTime,
		disconnectType: normaliseDisconnect(
			c.disconnectType ??
				(c.disconnectedTime === undefined
					? undefined
					: c.segments.findLast((s) => s.disconnectType !== undefined)?.disconnectType),
		),
	};
}

type Medium = keyof typeof MEDIA;

function mediaOf(p: WireParticipant) {
	return (Object.keys(MEDIA) as Medium[]).map((medium) => [medium, p[medium]] as const);
}

function channelOf(medium: Medium, type: string | undefined): string {
	if (medium !== 'messages' || type === undefined || type.toLowerCase() === 'unknown')
		return MEDIA[medium];
	return type.toLowerCase();
}

export function findChannel(wire: WireConversation): string {
	const participants = byTime(wire.participants);
	for (const medium of Object.keys(MEDIA) as Medium[]) {
		const used = participants.flatMap((p) => inOrder(p[medium]));
		if (used.length > 0)
			return channelOf(
				medium,
				used.find((c) => c.type !== undefined && c.type.toLowerCase() !== 'unknown')?.type,
			);
	}
	return 'unknown';
}

export function skillsOf(wire: WireConversation): string[] {
	const skills = byTime(wire.participants).flatMap((p) => p.conversationRoutingData?.skills ?? []);
	return [...new Set(skills.flatMap((skill) => skill.name ?? skill.id ?? []))];
}

/** The subject of the mails, as the first to have one tells it. */
export function subjectOf(wire: WireConversation): string | undefined {
	return byTime(wire.participants)
		.flatMap((p) => p.emails)
		.find((c) => c.subject !== undefined && c.subject !== '')?.subject;
}
