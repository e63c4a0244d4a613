import { gap } from '../../missing';
import type { Missing } from '../../model';
import { asObject, objectsIn, type JsonObject } from '../../api/schemas/lenient';
import { isoOf } from '../../time';

/**
 * Events of the platform, as notification channels, EventBridge and Architect workflows pass them on: `{topicName, eventBody}`,
 * the same inside `detail`, or the body alone. `v2.users.{id}.conversations…` carries a conversation; `v2.detail.events.conversation…`
 * one participant by ids; `v2.conversations.{id}.transcription` words as they are spoken.
 */

/** What became of an event: a body in the shape of `GET /conversations/{id}`, words it carried, and what it does not tell. */
interface EventReading {
	body: JsonObject;
	transcripts?: JsonObject[];
	missing: Missing[];
}

/** The body of an event in its wrappers, and its topic. */
export function unwrapEvent(value: JsonObject): { body: JsonObject; topic?: string } | undefined {
	const detail = asObject(value.detail);
	const wrapper =
		asObject(value.eventBody) !== undefined
			? value
			: asObject(detail?.eventBody) !== undefined
				? detail
				: undefined;
	const body = asObject(wrapper?.eventBody);
	if (body === undefined) return undefined;
	const topic = wrapper?.topicName ?? value['detail-type'];
	return { body, topic: typeof topic === 'string' ? topic : undefined };
}

const MEDIUM_OF: Readonly<Record<string, string>> = {
	voice: 'calls',
	call: 'calls',
	callback: 'callbacks',
	chat: 'chats',
	email: 'emails',
	message: 'messages',
	video: 'videos',
	cobrowse: 'cobrowsesessions',
	internalmessage: 'internalMessages',
};

const PURPOSE_OF: Readonly<Record<string, string>> = {
	user: 'agent',
	acw: 'agent',
	wrapup: 'agent',
	flow: 'workflow',
};

const word = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;
const lower = (value: unknown): string | undefined => word(value)?.toLowerCase();

/** An event's body that names a conversation by id and has no participants: a detail event, or a transcription. */
export function isIdEvent(body: JsonObject, wrapped: boolean): boolean {
	if (
		word(body.conversationId) === undefined ||
		Array.isArray(body.participants) ||
		typeof body.id === 'string'
	)
		return false;
	const timed = typeof body.eventTime === 'number' || typeof body.eventTime === 'string';
	return (
		wrapped ||
		(timed &&
			(word(body.participantId) ?? word(body.sessionId) ?? word(body.communicationId)) !==
				undefined)
	);
}

export function fromIdEvent(event: JsonObject, topic: string | undefined): EventReading {
	const id = String(event.conversationId);
	const detail =
		'The event names people and queues by id and has no more of the conversation. Use the node Genesys Get Conversation, which fetches it.';
	const missing: Missing[] = [gap({ what: 'conversation', reason: 'notFetched', id, detail })];
	const spoken = objectsIn(event.transcripts);
	if (spoken.length > 0) {
		const communicationId = word(event.communicationId);
		const call = {
			id: communicationId,
			...(event.securePause === true ? { securePause: true } : {}),
		};
		const line = { purpose: 'customer', calls: [call] };
		return {
			body: { id, participants: [line] },
			transcripts: [liveTranscript(event, spoken)],
			missing,
		};
	}
	return { body: { id, participants: [participantOf(event, topic)] }, missing };
}

function participantOf(event: JsonObject, topic: string | undefined): JsonObject {
	const [, who, what] = /\.conversation\.[^.]+\.([a-z]+)(?:\.([a-z]+))?/i.exec(topic ?? '') ?? [];
	const kind =
		lower(who) ??
		(word(event.userId) === undefined
			? word(event.flowId) === undefined
				? 'unknown'
				: 'flow'
			: 'user');
	const at = typeof event.eventTime === 'number' ? isoOf(event.eventTime) : word(event.eventTime);
	const ended = lower(what) === 'end' || word(event.disconnectType) !== undefined;
	const medium = MEDIUM_OF[(lower(event.mediaType) ?? '').replace(/[^a-z]/g, '')];
	const code = word(event.wrapupCode);
	const communication = {
		id: event.sessionId,
		type: event.messageType,
		state: ended ? (medium === 'calls' ? 'terminated' : 'disconnected') : undefined,
		direction: lower(event.direction),
		disconnectType: ended ? event.disconnectType : undefined,
		disconnectedTime: ended ? at : undefined,
	};
	return {
		id: event.participantId,
		purpose: PURPOSE_OF[kind] ?? kind,
		userId: event.userId,
		queueId: event.queueId,
		unclear: true,
		startTime: ended ? undefined : at,
		endTime: ended ? at : undefined,
		...(code === undefined ? {} : { wrapup: { code, notes: event.wrapupNotes } }),
		...(medium === undefined ? {} : { [medium]: [communication] }),
	};
}

/**
 * Words as they are spoken, in the shape of a finished transcript. `offsetMs` counts from the start of the transcription
 * (inferred). Guesses that are not final yet are left out.
 */
function liveTranscript(event: JsonObject, spoken: readonly JsonObject[]): JsonObject {
	const ms = (value: unknown): number | undefined =>
		typeof value === 'number' ? value : undefined;
	const start =
		ms(event.transcriptionStartTimeMs) ??
		ms(event.sessionStartTimeMs) ??
		Date.parse(word(event.eventTime) ?? '');
	const phrases = spoken
		.filter((utterance) => utterance.isFinal !== false)
		.flatMap((utterance) => {
			const best = objectsIn(utterance.alternatives)[0];
			if (best === undefined) return [];
			const offset = ms(best.offsetMs) ?? 0;
			return [
				{
					text: best.transcript,
					decoratedText: best.decoratedTranscript,
					startTimeMs: Number.isNaN(start) ? undefined : start + offset,
					duration: { milliseconds: best.durationMs },
					participantPurpose: lower(utterance.channel),
				},
			];
		});
	return {
		communicationId: event.communicationId,
		transcripts: [{ transcriptId: event.communicationId, phrases }],
		participants: [],
	};
}
