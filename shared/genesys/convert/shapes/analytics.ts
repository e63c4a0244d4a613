import { z } from 'zod';
import {
	boolean,
	listOf,
	optional,
	number,
	text,
	nonBlankText,
	type JsonObject,
} from '../../api/schemas/lenient';
import { earliest, isoOf, latest, timeOf } from '../../time';

/**
 * Conversations as analytics tells them: items of `POST /analytics/conversations/details/query` and of the details job, and
 * `GET /analytics/conversations/{id}/details`, all in one shape (models `AnalyticsConversation`, `AnalyticsSession`).
 * Rewritten into the shape of `GET /conversations/{id}`. There are ids, times and names of some people, never a text.
 */

const segment = z.object({
	segmentType: nonBlankText,
	segmentStart: nonBlankText,
	segmentEnd: nonBlankText,
	queueId: nonBlankText,
	disconnectType: nonBlankText,
	subject: text,
	wrapUpCode: nonBlankText,
	wrapUpNote: text,
	requestedRoutingSkillIds: listOf(z.string()),
	requestedLanguageId: nonBlankText,
});

type Segment = z.infer<typeof segment>;

const session = z.object({
	sessionId: nonBlankText,
	mediaType: nonBlankText,
	messageType: nonBlankText,
	direction: nonBlankText,
	monitoredParticipantId: nonBlankText,
	coachedParticipantId: nonBlankText,
	bargedParticipantId: nonBlankText,
	flow: optional(z.object({ flowName: nonBlankText })),
	recording: boolean,
	segments: listOf(segment),
	metrics: listOf(z.object({ name: nonBlankText, value: number, emitDate: text })),
});

type Session = z.infer<typeof session>;

const participant = z.object({
	participantId: nonBlankText,
	participantName: nonBlankText,
	purpose: nonBlankText,
	flaggedReason: nonBlankText,
	userId: nonBlankText,
	externalContactId: nonBlankText,
	/** Of jobs alone. */
	attributes: z.unknown(),
	sessions: listOf(session),
});

const details = z.object({
	conversationId: z.string(),
	conversationStart: nonBlankText,
	conversationEnd: nonBlankText,
	originatingDirection: nonBlankText,
	securePause: boolean,
	divisionIds: z.unknown(),
	externalTag: nonBlankText,
	participants: listOf(participant),
});

/** What analytics calls a medium, and the array of a participant it stands for. */
const MEDIUM_OF: Readonly<Record<string, string>> = {
	voice: 'calls',
	callback: 'callbacks',
	chat: 'chats',
	email: 'emails',
	message: 'messages',
	video: 'videos',
	cobrowse: 'cobrowsesessions',
	screenshare: 'screenshares',
	social: 'socialExpressions',
	socialexpression: 'socialExpressions',
	internalmessage: 'internalMessages',
};

/** Segments in which nobody is connected yet, or any more. */
const NOT_CONNECTED = new Set([
	'alert',
	'dialing',
	'dial',
	'contacting',
	'scheduled',
	'delay',
	'wrapup',
	'unknown',
	'transmitting',
	'uploading',
	'converting',
]);
const OBSERVING = new Set(['monitoring', 'coaching', 'barging']);
const OPEN_STATE: Readonly<Record<string, string>> = {
	alert: 'alerting',
	dialing: 'dialing',
	dial: 'dialing',
	contacting: 'contacting',
	scheduled: 'scheduled',
	parked: 'parked',
};

const typeOf = (s: Segment): string => (s.segmentType ?? '').toLowerCase();

export function isAnalyticsShape(body: JsonObject): boolean {
	if (
		typeof body.conversationId !== 'string' ||
		body.conversationId === '' ||
		typeof body.id === 'string'
	)
		return false;
	return Array.isArray(body.participants) || typeof body.conversationStart === 'string';
}

export function fromAnalytics(body: JsonObject): JsonObject {
	const conversation = details.parse(body);
	const { conversationEnd, originatingDirection } = conversation;
	return {
		id: conversation.conversationId,
		startTime: conversation.conversationStart,
		endTime: conversationEnd,
		securePause: conversation.securePause,
		divisionIds: conversation.divisionIds,
		externalTag: conversation.externalTag,
		participants: conversation.participants.map((p) =>
			toParticipant(p, conversationEnd, originatingDirection),
		),
	};
}

function toParticipant(
	p: z.infer<typeof participant>,
	ended: string | undefined,
	direction: string | undefined,
): JsonObject {
	const sessions = p.sessions.map((s) => ({
		medium: MEDIUM_OF[(s.mediaType ?? '').toLowerCase()],
		body: toCommunication(s, ended, direction),
	}));
	const segments = inOrder(p.sessions.flatMap((s) => s.segments));
	const times = segments.filter((s) => typeOf(s) !== 'wrapup');
	// Without segments nothing says when he left, nor that he was alerted in vain.
	const open =
		times.length === 0 || (ended === undefined && times.some((s) => s.segmentEnd === undefined));
	const media: Record<string, JsonObject[]> = {};
	for (const { medium, body } of sessions)
		if (medium !== undefined) media[medium] = [...(media[medium] ?? []), body];
	const skills = [...new Set(segments.flatMap((s) => s.requestedRoutingSkillIds))];
	return {
		id: p.participantId,
		name: p.participantName ?? firstOf(p.sessions, (s) => s.flow?.flowName),
		attributes: p.attributes,
		purpose: p.purpose,
		userId: p.userId,
		externalContactId: p.externalContactId,
		queueId: segments.findLast((s) => s.queueId !== undefined)?.queueId,
		startTime: earliest(segments.map((s) => s.segmentStart)),
		connectedTime: earliest(sessions.map(({ body }) => body.connectedTime as string | undefined)),
		endTime: open ? undefined : (latest(times.map((s) => s.segmentEnd)) ?? ended),
		monitoredParticipantId:
			firstOf(p.sessions, (s) => s.monitoredParticipantId) ??
			(onlyObserves(times) ? (p.participantId ?? 'unknown') : undefined),
		coachedParticipantId: firstOf(p.sessions, (s) => s.coachedParticipantId),
		bargedParticipantId: firstOf(p.sessions, (s) => s.bargedParticipantId),
		flaggedReason: p.flaggedReason,
		conversationRoutingData: {
			skills: skills.map((id) => ({ id })),
			language: { id: firstOf(segments, (s) => s.requestedLanguageId) },
		},
		...media,
	};
}

function toCommunication(s: Session, ended: string | undefined, direction: string | undefined) {
	const segments = inOrder(s.segments);
	const times = segments.filter((one) => typeOf(one) !== 'wrapup');
	const wrapUp = segments.findLast(
		(one) => typeOf(one) === 'wrapup' || one.wrapUpCode !== undefined,
	);
	const open =
		ended === undefined ? times.findLast((one) => one.segmentEnd === undefined) : undefined;
	const closedAt = latest(times.map((one) => one.segmentEnd)) ?? ended;
	const over = open === undefined && (ended !== undefined || times.length > 0);
	const onHold = open !== undefined && typeOf(open) === 'hold';
	return {
		id: s.sessionId,
		type: s.messageType,
		state: over
			? s.mediaType?.toLowerCase() === 'voice'
				? 'terminated'
				: 'disconnected'
			: open && (OPEN_STATE[typeOf(open)] ?? 'connected'),
		direction: (s.direction ?? direction)?.toLowerCase(),
		held: onHold,
		recording: s.recording,
		startHoldTime: onHold ? open.segmentStart : undefined,
		connectedTime:
			earliest(
				times.filter((one) => !NOT_CONNECTED.has(typeOf(one))).map((one) => one.segmentStart),
			) ?? answeredAt(s),
		disconnectedTime: over ? closedAt : undefined,
		disconnectType: over
			? times.findLast((one) => one.disconnectType !== undefined)?.disconnectType
			: undefined,
		subject: firstOf(segments, (one) => one.subject),
		segments: times.map((one) => ({
			type: one.segmentType,
			startTime: one.segmentStart,
			endTime: one.segmentEnd,
			disconnectType: one.disconnectType,
		})),
		metrics: s.metrics.map(({ name, value }) => ({ name, value })),
		...(wrapUp === undefined
			? {}
			: {
					wrapup: { code: wrapUp.wrapUpCode, notes: wrapUp.wrapUpNote, endTime: wrapUp.segmentEnd },
					afterCallWork:
						typeOf(wrapUp) === 'wrapup'
							? { startTime: wrapUp.segmentStart, endTime: wrapUp.segmentEnd }
							: undefined,
				}),
	};
}

/** Some answers leave the segments out; the metrics then tell that and when somebody answered. */
function answeredAt({ metrics }: Session): string | undefined {
	const answered = metrics.find(({ name }) => name === 'tAnswered')?.emitDate;
	const talk = metrics.find(({ name }) => name === 'tTalk' || name === 'tTalkComplete');
	if (answered !== undefined || talk === undefined) return answered;
	return isoOf(timeOf(talk.emitDate) - (talk.value ?? 0)) || undefined;
}

function onlyObserves(times: readonly Segment[]): boolean {
	const connected = times.filter((s) => !NOT_CONNECTED.has(typeOf(s)));
	return connected.length > 0 && connected.every((s) => OBSERVING.has(typeOf(s)));
}

function inOrder(segments: readonly Segment[]): Segment[] {
	const key = (s: Segment): string =>
		JSON.stringify([
			s.segmentEnd ?? '9',
			s.segmentType,
			s.queueId,
			s.disconnectType,
			s.wrapUpCode,
			s.wrapUpNote,
		]);
	return [...segments].sort(
		(a, b) => timeOf(a.segmentStart) - timeOf(b.segmentStart) || (key(a) < key(b) ? -1 : 1),
	);
}

function firstOf<T>(
	list: readonly T[],
	read: (element: T) => string | undefined,
): string | undefined {
	for (const element of list) {
		const value = read(element);
		if (value !== undefined) return value;
	}
	return undefined;
}
