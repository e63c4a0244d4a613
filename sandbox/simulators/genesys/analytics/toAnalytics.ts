import { isObject, type JsonObject } from '../../core/answer';
import type { SimulatedConversation } from '../store';
import { conferenceSegments } from './conferences';

/** The arrays of a participant, and what analytics calls the medium. */
const media: ReadonlyArray<readonly [key: string, mediaType: string]> = [
	['calls', 'voice'],
	['callbacks', 'callback'],
	['chats', 'chat'],
	['emails', 'email'],
	['messages', 'message'],
	['cobrowsesessions', 'cobrowse'],
	['internalMessages', 'internalmessage'],
];

/** Analytics spells these in its own way; the others are the same. */
const disconnectTypes: Readonly<Record<string, string>> = {
	'transfer.conference': 'conferenceTransfer',
	'transfer.consult': 'consultTransfer',
	'transfer.forward': 'forwardTransfer',
	'transfer.noanswer': 'noAnswerTransfer',
	'transfer.notavailable': 'notAvailableTransfer',
	'transport.failure': 'transportFailure',
	'session.expired': 'sessionExpired',
};

function objects(value: unknown): JsonObject[] {
	const list: unknown[] = Array.isArray(value) ? value : [];
	return list.filter(isObject);
}

/** Without what is undefined: analytics leaves absent facts out. */
function present(object: JsonObject): JsonObject {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function disconnectType(value: unknown): unknown {
	return typeof value === 'string' ? (disconnectTypes[value] ?? value) : undefined;
}

/** Analytics calls it `dialing`; the other types are the same in lower case. */
function segmentType(value: unknown): unknown {
	if (typeof value !== 'string') return undefined;
	const lower = value.toLowerCase();
	return lower === 'dial' ? 'dialing' : lower;
}

/** After-call work belongs to the communication that was connected first. */
function ownsWrapUp(participant: JsonObject, communication: JsonObject): boolean {
	const all = media.flatMap(([key]) => objects(participant[key]));
	const connected = all.filter(({ connectedTime }) => typeof connectedTime === 'string');
	const byTime = (a: JsonObject, b: JsonObject) =>
		Date.parse(String(a.connectedTime)) - Date.parse(String(b.connectedTime));
	return connected.sort(byTime)[0] === communication;
}

function segmentsOf(
	participant: JsonObject,
	communication: JsonObject,
	together: ReadonlySet<JsonObject>,
): JsonObject[] {
	const { queueId } = participant;
	const own = objects(communication.segments);
	const segments = own.map((segment, index) =>
		present({
			segmentStart: segment.startTime,
			segmentEnd: segment.endTime,
			segmentType: segmentType(segment.type),
			queueId,
			disconnectType: disconnectType(
				segment.disconnectType ??
					(index === own.length - 1 ? communication.disconnectType : undefined),
			),
			conference: together.has(segment),
		}),
	);
	const { wrapup } = participant;
	if (!isObject(wrapup) || !ownsWrapUp(participant, communication)) return segments;
	const segmentStart =
		participant.startAcwTime ?? communication.disconnectedTime ?? participant.endTime;
	segments.push(
		present({
			segmentStart,
			segmentEnd: participant.endAcwTime ?? wrapup.endTime ?? segmentStart,
			segmentType: 'wrapup',
			queueId,
			wrapUpCode: wrapup.code,
			wrapUpNote: wrapup.notes === '' ? undefined : wrapup.notes,
			conference: false,
		}),
	);
	return segments;
}

/** Total time in the segments of a type, for the metric of that name. */
const timeMetrics: ReadonlyArray<readonly [segmentType: string, metric: string]> = [
	['alert', 'tAlert'],
	['interact', 'tTalk'],
	['hold', 'tHeld'],
	['wrapup', 'tAcw'],
];

function metricsOf(segments: readonly JsonObject[]): JsonObject[] {
	return timeMetrics.flatMap(([segmentType, name]) => {
		const closed = segments.filter(
			(segment) => segment.segmentType === segmentType && typeof segment.segmentEnd === 'string',
		);
		const value = closed.reduce(
			(sum, { segmentStart, segmentEnd }) =>
				sum + Date.parse(String(segmentEnd)) - Date.parse(String(segmentStart)),
			0,
		);
		return closed.length === 0 ? [] : [{ name, value, emitDate: closed.at(-1)?.segmentEnd }];
	});
}

function sessionsOf(participant: JsonObject, together: ReadonlySet<JsonObject>): JsonObject[] {
	return media.flatMap(([key, mediaType]) =>
		objects(participant[key]).map((communication) => {
			const segments = segmentsOf(participant, communication, together);
			const isAgent = participant.purpose === 'agent' || participant.purpose === 'user';
			return present({
				sessionId: communication.id,
				mediaType,
				messageType: mediaType === 'message' ? communication.type : undefined,
				direction: communication.direction ?? 'inbound',
				ani: participant.ani,
				dnis: participant.dnis,
				peerId: communication.peerId,
				provider: communication.provider,
				recording: mediaType === 'voice' ? communication.recording === true : undefined,
				segments,
				metrics: isAgent ? metricsOf(segments) : [],
			});
		}),
	);
}

function divisionIdsOf(conversation: JsonObject): unknown[] {
	return objects(conversation.divisions).flatMap(({ division }) =>
		isObject(division) ? [division.id] : [],
	);
}

/** The same conversation as analytics tells it, derived from the conversation's own body so that both agree. */
export function toAnalytics({ conversation }: SimulatedConversation): JsonObject {
	const together = conferenceSegments(objects(conversation.participants));
	const participants = objects(conversation.participants).map((participant) =>
		present({
			participantId: participant.id,
			participantName: participant.name,
			purpose: participant.purpose,
			userId: participant.userId,
			externalContactId: participant.externalContactId,
			sessions: sessionsOf(participant, together),
		}),
	);
	const first = participants.find(({ purpose }) => purpose === 'customer') ?? participants[0];
	const [session] = objects(first?.sessions);
	return present({
		conversationId: conversation.id,
		conversationStart: conversation.startTime,
		conversationEnd: conversation.endTime,
		originatingDirection: session?.direction ?? 'inbound',
		divisionIds: divisionIdsOf(conversation),
		participants,
	});
}
