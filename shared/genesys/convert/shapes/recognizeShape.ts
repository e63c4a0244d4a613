import { gap } from '../../missing';
import type { Missing } from '../../model';
import { asObject, objectsIn, type JsonObject } from '../../api/schemas/lenient';
import { fromAnalytics, isAnalyticsShape } from './analytics';
import { fromIdEvent, isIdEvent, unwrapEvent } from './events';
import { fromMediaView, isMediaView, withTimesOfParticipants } from './mediaView';

/** A conversation's body, rewritten into the shape of `GET /api/v2/conversations/{id}`. */
export interface ApiReading {
	kind: 'api' | 'analytics';
	body: JsonObject;
	/** Voice transcripts that came with it. */
	transcripts?: JsonObject[];
	missing: Missing[];
}

/** What a value is, decided without reading it whole. */
type Recognised =
	| { kind: 'model'; body: JsonObject }
	| { kind: 'tutorial'; body: JsonObject }
	| { kind: 'wire'; read: () => ApiReading };

/** The shape a value is in; undefined when it is no conversation. */
export function recognise(value: unknown): Recognised | undefined {
	const body = asObject(value);
	if (body === undefined) return undefined;
	if (body.schemaVersion === 1 && Array.isArray(body.turns)) return { kind: 'model', body };
	const event = unwrapEvent(body);
	if (event !== undefined) return recogniseWire(event.body, true, event.topic);
	if (isTutorialShape(body)) return { kind: 'tutorial', body };
	return recogniseWire(onlyOne(body) ?? body, false);
}

function recogniseWire(body: JsonObject, wrapped: boolean, topic?: string): Recognised | undefined {
	if (isAnalyticsShape(body))
		return {
			kind: 'wire',
			read: () => ({ kind: 'analytics', body: fromAnalytics(body), missing: missingPeople(body) }),
		};
	if (isIdEvent(body, wrapped))
		return { kind: 'wire', read: () => ({ kind: 'api', ...fromIdEvent(body, topic) }) };
	if (typeof body.id !== 'string' || body.id === '') return undefined;
	if (
		!Array.isArray(body.participants) &&
		!/conversations?\./.test(topic ?? '') &&
		!looksLikeConversation(body, body.id)
	)
		return undefined;
	return {
		kind: 'wire',
		read: () => {
			const people = Array.isArray(body.participants) ? body : { ...body, participants: [] };
			const nested = isMediaView(people) ? fromMediaView(people, topic) : people;
			return { kind: 'api', body: withTimesOfParticipants(nested), missing: missingPeople(body) };
		},
	};
}

function missingPeople(body: JsonObject): Missing[] {
	if (Array.isArray(body.participants)) return [];
	return [
		gap({
			what: 'participants',
			reason: 'notReturned',
			detail: 'The payload has no list of participants: nobody and no channel is known.',
		}),
	];
}

/** The answer of a query or a job that found one conversation. */
function onlyOne(body: JsonObject): JsonObject | undefined {
	const found = objectsIn(body.conversations);
	return found.length === 1 && found[0] !== undefined && isAnalyticsShape(found[0])
		? found[0]
		: undefined;
}

/** Keys that tell a conversation without participants from any other object with an id. */
function looksLikeConversation(body: JsonObject, id: string): boolean {
	if (typeof body.selfUri === 'string' && body.selfUri.endsWith(`/api/v2/conversations/${id}`))
		return true;
	return (
		typeof body.recordingState === 'string' ||
		typeof body.securePause === 'boolean' ||
		Array.isArray(body.recentTransfers)
	);
}

/** Real participants have a `purpose`; only the tutorial's have a `role`, or messages with `from` at the top. */
function isTutorialShape(body: JsonObject): boolean {
	const participants = objectsIn(body.participants);
	if (participants.some((p) => typeof p.purpose === 'string')) return false;
	if (participants.some((p) => typeof p.role === 'string')) return true;
	if (objectsIn(body.messages).some((m) => 'from' in m || 'text' in m)) return true;
	return (
		typeof body.type === 'string' &&
		(typeof body.state === 'string' || asObject(body.routing) !== undefined)
	);
}
