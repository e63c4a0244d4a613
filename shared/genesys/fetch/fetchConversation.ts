import type { GenesysConnection } from '../api/client';
import { conversationUrl } from '../api/regions';
import { endpointName, ENDPOINTS } from '../api/endpoints';
import { fetchInsights, type Insights } from './fetchInsights';
import { DEFAULT_INCLUDES, fetchParts, type FetchedParts, type Include } from './fetchParts';
import type { TriedCall } from './readTranscripts';
import type { Conversation, Missing } from '../model';
import { createNameCache, type NameCache } from './nameCache';
import { readConversation, type ReadConversation } from './readConversation';
import { Refusal } from '../api/refusal';
import { toConversation } from '../convert/toConversation';

/** The parts a conversation is put together from. */
export type Part = 'messages' | 'emails' | 'recordings' | 'transcripts' | 'names' | keyof Insights;

/** The endpoints that were read, and the calls whose transcripts were asked for, in this order. */
export type Source = {
	conversation: ReadConversation['source'];
	transcriptsTried?: TriedCall[];
} & { [part in Part]?: string };

/** A conversation with its texts, and where each part came from. */
export interface FetchedConversation {
	conversation: Conversation;
	/** The endpoints that were read; a part that could not be had is absent here and explained in `missing`. */
	source: Source;
	missing: Missing[];
	insights: Insights;
	/** The bodies as they came. */
	raw: { conversation: unknown; messages: unknown[] } & Omit<FetchedParts, 'messages'>;
}

export interface FetchOptions {
	/** Shared by all that run together, so that each name is looked up once. */
	names?: NameCache;
	/** Names of participant attributes to pass on; see `toConversation`. */
	attributes?: readonly string[];
}

/** Where the parts come from, for `source`. */
export const PART_ENDPOINTS: Readonly<Record<Part, string>> = {
	messages: endpointName('messages'),
	emails: endpointName('email'),
	recordings: endpointName('recordings'),
	transcripts: endpointName('transcriptUrls'),
	names: `${endpointName('queues')}, ${ENDPOINTS.users.path}, ${ENDPOINTS.wrapupCodes.path}`,
	aiSummaries: endpointName('aiSummaries'),
	copilotSummaries: endpointName('copilotSummaries'),
	sentiment: endpointName('sentiment'),
};

/**
 * Reads a conversation and the parts of it that are asked for. A part that may not be read, is not there or whose server fails is
 * told in `missing` instead of failing the whole: the facts of the conversation are still worth having.
 *
 * @throws ServiceError as `readConversation`, and auth, rate_limited or cancelled at any part
 */
export async function fetchConversation(
	connection: GenesysConnection,
	conversationId: string,
	include: readonly Include[] = DEFAULT_INCLUDES,
	{ names = createNameCache(), attributes }: FetchOptions = {},
): Promise<FetchedConversation> {
	const wanted = new Set(include);
	const { raw, wire, source } = await readConversation(connection, conversationId);
	const { parts, tried } = await fetchParts(connection, wire, wanted, names);
	const { insights, missing: refused } = await fetchInsights(connection, wire, wanted);
	const conversation = toConversation(raw, parts, { attributes });
	const missing = [...conversation.missing, ...refused];
	const url = conversationUrl(connection.appsUrl, conversation.id);
	const had = [...partsHad(parts), ...(Object.keys(insights) as Array<keyof Insights>)];
	return {
		conversation: { ...conversation, ...(url === undefined ? {} : { url }), missing },
		source: {
			conversation: source,
			...Object.fromEntries(had.map((part) => [part, PART_ENDPOINTS[part]])),
			...(tried.length === 0 ? {} : { transcriptsTried: tried }),
		},
		missing,
		insights,
		raw: {
			conversation: raw,
			...parts,
			messages: Array.isArray(parts.messages) ? (parts.messages as unknown[]) : [],
		},
	};
}

/** The parts of which at least something was read. */
export function partsHad(parts: FetchedParts): Part[] {
	const isHad = (part: unknown): boolean =>
		part !== undefined &&
		!(part instanceof Refusal) &&
		!(Array.isArray(part) && part.length > 0 && part.every((one) => one instanceof Refusal));
	const transcribed = Array.isArray(parts.transcripts) && parts.transcripts.length > 0;
	const whole = (['messages', 'emails', 'recordings', 'transcripts'] as const).filter(
		(part) => isHad(parts[part]) && (part !== 'transcripts' || transcribed),
	);
	return [...whole, ...(Object.values(parts.names ?? {}).some(isHad) ? (['names'] as const) : [])];
}
