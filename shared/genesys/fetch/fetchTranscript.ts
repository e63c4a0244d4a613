import { invalidInput } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { PART_ENDPOINTS, partsHad, type FetchOptions, type Source } from './fetchConversation';
import { fetchNames } from './fetchNames';
import { withPauses, type FetchedParts } from './fetchParts';
import { fetchTexts } from './fetchTexts';
import type { Conversation, Missing, Turn } from '../model';
import { createNameCache } from './nameCache';
import { checkAgainInMs } from './pendingWindow';
import { readConversation } from './readConversation';
import { hasCalls } from './callsToAsk';
import { readTranscripts, type TranscriptOf, triedCalls } from './readTranscripts';
import { Refusal } from '../api/refusal';
import { isoOf, latest } from '../time';
import { toConversation } from '../convert/toConversation';
import type { WireConversation } from '../api/schemas/conversationSchema';

/** Failure of the server is a state like the others: it may pass. */
type TranscriptStatus = 'available' | 'pending' | 'none' | 'forbidden' | 'notLicensed' | 'failed';

interface FetchedTranscript {
	conversationId: string;
	channel: string;
	/** Whether the conversation is over. */
	ended: boolean;
	/** `available` as soon as there are words; then `missing` tells what is lacking of them. */
	status: TranscriptStatus;
	turns: Turn[];
	/**
	 * The customers' calls, each with its own status, and others that there is something to say of; empty for conversations in writing.
	 * Everything that was asked for is in `source`.
	 */
	communications: Array<{ communicationId: string; status: TranscriptStatus }>;
	/** While something is pending: the end of the call or conversation, since when it is. Absent while that is open. */
	pendingSince?: string;
	/** While something is pending: when to look again, as ISO 8601 and as a wait in ms. */
	checkAgainAfter?: string;
	retryAfterMs?: number;
	/** Why there are no words, in words. */
	detail?: string;
	/** Any one of these would help. Only when it is forbidden. */
	permissions?: string[];
	missing: Missing[];
	/** The endpoints that were read. */
	source: Source;
	/** The bodies as they came. */
	raw: FetchedParts;
}

interface TranscriptOptions extends Pick<FetchOptions, 'names'> {
	/** This call alone, whosever line it is. */
	communicationId?: string;
}

/**
 * What was said in a conversation and nothing else: the voice transcripts of a call, the messages, mails or chat of a
 * conversation in writing. That there are no words (yet) is an answer and no failure.
 *
 * @throws ServiceError as `readConversation`, `invalid_input` for a call of another conversation, and auth, rate_limited or cancelled at any part
 */
export async function fetchTranscript(
	connection: GenesysConnection,
	conversationId: string,
	{ communicationId, names = createNameCache() }: TranscriptOptions = {},
): Promise<FetchedTranscript> {
	const { raw, wire, source } = await readConversation(connection, conversationId);
	assertCall(wire, communicationId);
	const spoken = communicationId !== undefined || hasCalls(wire);
	const found = spoken ? await readTranscripts(connection, wire, communicationId) : { calls: [] };
	const { calls } = found;
	const parts = spoken
		? await withPauses(connection, wire, {}, found)
		: await fetchTexts(connection, wire);
	const named = await fetchNames(connection, wire, ['users'], names);
	const conversation = toConversation(raw, {
		...parts,
		...(named === undefined ? {} : { names: named }),
	});
	const gaps = conversation.missing.filter(({ what }) => OF_WORDS.has(what));
	const { status, detail } = statusOf(conversation, calls, gaps);
	const endedAt = calls.some((call) => call.status === 'pending' && call.endedAt === undefined)
		? undefined
		: (latest(calls.map((call) => call.endedAt)) ?? wire.endTime);
	const waits = [
		...calls.map((call) => call.status),
		...gaps.map(({ reason }) => reason),
		status,
	].includes('pending');
	const now = connection.tools.clock.now();
	const retryAfterMs = waits ? checkAgainInMs(endedAt, now) : undefined;
	const permissions = status === 'forbidden' ? permissionsOf(parts) : [];
	return {
		conversationId: wire.id,
		channel: conversation.channel,
		ended: conversation.ended,
		status,
		turns: conversation.turns,
		communications: told(calls).map((call) => ({
			communicationId: call.communicationId,
			status: call.status,
		})),
		...(retryAfterMs === undefined
			? {}
			: {
					...(endedAt === undefined ? {} : { pendingSince: endedAt }),
					checkAgainAfter: isoOf(now + retryAfterMs),
					retryAfterMs,
				}),
		...(detail === undefined ? {} : { detail }),
		...(permissions.length === 0 ? {} : { permissions }),
		missing: gaps,
		source: {
			conversation: source,
			...Object.fromEntries(partsHad(parts).map((part) => [part, PART_ENDPOINTS[part]])),
			...(calls.length === 0 ? {} : { transcriptsTried: triedCalls(calls) }),
		},
		raw: parts,
	};
}

/** A call of somebody else that has nothing is only worth a line in `source`. */
const told = (calls: readonly TranscriptOf[]): TranscriptOf[] =>
	calls.filter(({ line, empty }) => line === 'customer' || empty !== true);

/** Gaps that speak of words; that a name is unknown is no lack of a transcript. */
const OF_WORDS: ReadonlySet<string> = new Set([
	'transcript',
	'messageTexts',
	'message',
	'emailBodies',
	'emailBody',
	'attachment',
	'pauses',
]);

function statusOf(
	{ turns, ended }: Conversation,
	calls: readonly TranscriptOf[],
	gaps: readonly Missing[],
): { status: TranscriptStatus; detail?: string } {
	if (turns.length > 0 || calls.some(({ status }) => status === 'available'))
		return { status: 'available' };
	const reasons: ReadonlyArray<{ reason: string; detail?: string }> =
		calls.length > 0
			? calls.map(({ status, refusal }) => ({ reason: status, detail: refusal?.detail }))
			: gaps;
	for (const status of ['pending', 'forbidden', 'notLicensed', 'failed'] as const) {
		const found = reasons.find(({ reason }) => reason === status);
		if (found !== undefined) return { status, detail: found.detail };
	}
	if (!ended)
		return { status: 'pending', detail: 'Nothing was said yet, and the conversation goes on.' };
	return {
		status: 'none',
		detail: reasons[0]?.detail ?? 'Genesys Cloud has no words of this conversation.',
	};
}

function permissionsOf(parts: FetchedParts): string[] {
	const refused = [parts.transcripts, parts.messages, parts.emails, parts.recordings].flat();
	return [
		...new Set(refused.flatMap((one) => (one instanceof Refusal ? (one.permissions ?? []) : []))),
	];
}

/** A mistyped id would be answered like a call that was never transcribed. */
function assertCall({ participants }: WireConversation, communicationId: string | undefined): void {
	const calls = [
		...new Set(
			participants.flatMap((p) => [...p.calls, ...p.callbacks].flatMap(({ id }) => id ?? [])),
		),
	];
	if (
		communicationId === undefined ||
		calls.length === 0 ||
		calls.some((id) => id.toLowerCase() === communicationId.toLowerCase())
	)
		return;
	throw invalidInput(
		"The 'Communication ID' is none of this conversation's calls",
		`Its calls are ${calls.slice(0, 10).join(', ')}. Without the option all of the customer's calls are looked at.`,
	);
}
