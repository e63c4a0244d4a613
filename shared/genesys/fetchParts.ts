import { ServiceError } from '../errors';
import type { GenesysConnection } from './client';
import { getEmails } from './operations/getEmails';
import { getAiSummaries, getCopilotSummaries, getSentiment } from './operations/getInsights';
import { getNames, type NameList } from './operations/getNames';
import { getRecordings } from './operations/getRecordings';
import { getTranscript } from './operations/getTranscript';
import type { ConversationParts } from './texts/parts';
import type { WireConversation, WireParticipant } from './wire';

/** What can be fetched beside a conversation and its messages. */
export const INCLUDES = ['aiSummaries', 'copilotSummaries', 'emails', 'names', 'recordings', 'sentiment', 'transcripts'] as const;
export type Include = (typeof INCLUDES)[number];

/** Bodies as the API sent them; where a call was refused or found nothing, `{ status }` stands in the place of the body. */
export type FetchedParts = Pick<ConversationParts, 'emails' | 'recordings' | 'transcripts' | 'names'>;

/** The parts of this conversation among those that are wanted: mails of a mail, transcripts of a call. */
export async function fetchParts(
	connection: GenesysConnection,
	wire: WireConversation,
	wanted: ReadonlySet<Include>,
): Promise<FetchedParts> {
	const uses = (medium: 'emails' | 'calls' | 'callbacks' | 'chats' | 'messages') => wire.participants.some((p) => p[medium].length > 0);
	const parts: FetchedParts = {};
	if (wanted.has('emails') && uses('emails')) {
		parts.emails = await orStatus(getEmails(connection, wire.id));
	}
	const isCall = uses('calls') || uses('callbacks');
	const hasRecordedTexts = wire.endTime !== undefined && (uses('messages') || uses('emails') || uses('chats'));
	// When the recording of a call was paused, only the recording says so, and what was said then must not reach a prompt.
	if ((wanted.has('recordings') && hasRecordedTexts) || (wanted.has('transcripts') && isCall)) {
		const answer = await orStatus(getRecordings(connection, wire.id));
		parts.recordings = 'bodies' in answer ? (answer.pending ? { status: 202 } : answer.bodies) : answer;
	}
	if (wanted.has('transcripts') && isCall) parts.transcripts = await fetchTranscripts(connection, wire);
	if (wanted.has('names')) parts.names = await fetchNames(connection, wire);
	return parts;
}

/** What was found out about a conversation, as the API sent it; a key is absent where there is nothing or it may not be read. */
export interface Insights {
	sentiment?: unknown;
	aiSummaries?: unknown;
	copilotSummaries?: unknown;
}

const INSIGHTS = { sentiment: getSentiment, aiSummaries: getAiSummaries, copilotSummaries: getCopilotSummaries } as const;

/** @returns the insights, and for each that could not be had the status it was refused with (404: there is none) */
export async function fetchInsights(
	connection: GenesysConnection,
	conversationId: string,
	wanted: ReadonlySet<Include>,
): Promise<{ insights: Insights; refused: Array<{ what: keyof Insights; status: number }> }> {
	const insights: Insights = {};
	const refused: Array<{ what: keyof Insights; status: number }> = [];
	for (const what of Object.keys(INSIGHTS) as Array<keyof typeof INSIGHTS>) {
		if (!wanted.has(what)) continue;
		const found = await orStatus(INSIGHTS[what](connection, conversationId));
		if (found === undefined) refused.push({ what, status: 404 });
		else if (isStatus(found)) refused.push({ what, status: found.status });
		else insights[what] = found;
	}
	return { insights, refused };
}

/** Transcripts lie on the customer's communications; only a call without a customer is looked for at everybody's. */
async function fetchTranscripts(connection: GenesysConnection, wire: WireConversation): Promise<unknown> {
	const customers = wire.participants.filter(({ purpose }) => ['customer', 'external'].includes((purpose ?? '').toLowerCase()));
	const ids = callsOf(customers.length > 0 ? customers : wire.participants);
	const bodies: unknown[] = [];
	let pending = false;
	for (const id of ids) {
		const answer = await orStatus(getTranscript(connection, wire.id, id));
		if (isStatus(answer)) return answer;
		if (answer.status === 'available') bodies.push(answer.body);
		if (answer.status === 'pending') pending = true;
	}
	if (pending) bodies.push({ status: 202 });
	return bodies.length > 0 ? bodies : { status: 404 };
}

function callsOf(participants: readonly WireParticipant[]): string[] {
	return [...new Set(participants.flatMap((p) => [...p.calls, ...p.callbacks].flatMap(({ id }) => id ?? [])))];
}

/** Only ids that the conversation has no name for are asked for. */
async function fetchNames(connection: GenesysConnection, wire: WireConversation): Promise<ConversationParts['names']> {
	const communications = wire.participants.flatMap((p) => [...p.calls, ...p.callbacks, ...p.messages, ...p.emails, ...p.chats]);
	const wanted: Record<NameList, Array<string | undefined>> = {
		queues: wire.participants.filter((p) => p.queueName === undefined).map((p) => p.queueId),
		users: wire.participants.filter((p) => p.name === undefined).map((p) => p.userId),
		wrapupCodes: [...wire.participants, ...communications].map(({ wrapup }) => wrapup?.code),
	};
	const names: ConversationParts['names'] = {};
	for (const list of Object.keys(wanted) as NameList[]) {
		const ids = wanted[list].filter((id) => id !== undefined);
		if (ids.length === 0) continue;
		const found = await orStatus(getNames(connection, list, ids));
		names[list] = isStatus(found) ? found : { entities: found };
	}
	return names;
}

interface Status {
	status: number;
}

/** Whether a refusal or an absence stands in the place of a body. */
export const isStatus = (value: unknown): value is Status =>
	typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';

/** A refusal (403) or an absence (404) is an answer about this part; everything else fails the item. */
async function orStatus<T>(work: Promise<T>): Promise<T | Status> {
	return await work.catch((error: unknown) => {
		const status = error instanceof ServiceError ? error.status : undefined;
		if (status === 403 || status === 404) return { status };
		return Promise.reject(error as Error);
	});
}
