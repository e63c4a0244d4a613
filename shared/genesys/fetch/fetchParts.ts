import type { GenesysConnection } from '../api/client';
import { fetchRecordings, fetchTexts } from './fetchTexts';
import { fetchNames } from './fetchNames';
import type { NameCache } from './nameCache';
import { hasCalls } from './callsToAsk';
import {
	type ReadTranscripts,
	readTranscripts,
	type TriedCall,
	triedCalls,
} from './readTranscripts';
import type { ConversationParts } from '../convert/conversationParts';
import type { WireConversation } from '../api/schemas/conversationSchema';

/** What can be fetched beside the facts of a conversation. */
export const INCLUDES = [
	'aiSummaries',
	'copilotSummaries',
	'names',
	'sentiment',
	'texts',
	'transcripts',
	'wrapUpNames',
] as const;
export type Include = (typeof INCLUDES)[number];

/** What everybody expects of a conversation: what was said, and by whom. Summaries and sentiment need licences of their own. */
export const DEFAULT_INCLUDES: readonly Include[] = [
	'names',
	'texts',
	'transcripts',
	'wrapUpNames',
];

/** Bodies as the API sent them; where a call was refused or found nothing, a `Refusal` stands in the place of the body. */
export type FetchedParts = ConversationParts;

/** The parts of this conversation among those that are wanted, and no request for one that it cannot have. */
export async function fetchParts(
	connection: GenesysConnection,
	wire: WireConversation,
	wanted: ReadonlySet<Include>,
	cache: NameCache,
): Promise<{ parts: FetchedParts; tried: TriedCall[] }> {
	let tried: TriedCall[] = [];
	const parts: FetchedParts = wanted.has('texts') ? await fetchTexts(connection, wire) : {};
	if (wanted.has('transcripts') && hasCalls(wire)) {
		const found = await readTranscripts(connection, wire, undefined, parts.recordings);
		tried = triedCalls(found.calls);
		Object.assign(parts, await withPauses(connection, wire, parts, found));
	}
	const lists = [
		...(wanted.has('names') ? (['queues', 'users'] as const) : []),
		...(wanted.has('wrapUpNames') ? (['wrapupCodes'] as const) : []),
	];
	const names = await fetchNames(connection, wire, lists, cache);
	if (names !== undefined) parts.names = names;
	return { parts, tried };
}

/**
 * Transcripts as a part. When the recording of a call was paused, only the recording says so, and what was said then must not
 * reach a prompt: so whoever has a transcript reads the recordings too.
 */
export async function withPauses(
	connection: GenesysConnection,
	wire: WireConversation,
	parts: FetchedParts,
	{ calls, recordings: read }: ReadTranscripts,
): Promise<FetchedParts> {
	const bodies = calls.flatMap((one) => one.bodies);
	// One refused among several is told; that one line of several has nothing is not: the others have its words.
	const refusals = calls.flatMap(({ refusal }) =>
		refusal === undefined || (bodies.length > 0 && refusal.reason === 'none') ? [] : [refusal],
	);
	const recordings =
		parts.recordings ??
		(bodies.length > 0 ? (read ?? (await fetchRecordings(connection, wire))) : undefined);
	return {
		transcripts: [...bodies, ...refusals],
		...(recordings === undefined ? {} : { recordings }),
	};
}
