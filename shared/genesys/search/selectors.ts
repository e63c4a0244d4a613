import { z } from 'zod';
import { timeOf } from '../time';
import { listOf, text } from '../api/schemas/lenient';
import { SEARCH_CHANNELS, type SearchFilters, type SearchStatus } from './criteria';
import type { TimeRange } from './timeRange';

const found = z.object({
	conversationId: z.string().min(1),
	conversationStart: text,
	conversationEnd: text,
	originatingDirection: text,
	divisionIds: listOf(z.string()),
	participants: listOf(
		z.object({
			userId: text,
			sessions: listOf(
				z.object({
					mediaType: text,
					messageType: text,
					direction: text,
					segments: listOf(z.object({ queueId: text, wrapUpCode: text })),
				}),
			),
		}),
	),
});

/** What a search looks at of a conversation in analytics details. */
type FoundConversation = z.infer<typeof found>;

/** Undefined when it is no conversation of analytics. */
export function readFound(body: unknown): FoundConversation | undefined {
	const parsed = found.safeParse(body);
	return parsed.success ? parsed.data : undefined;
}

/** Whether the conversation belongs to the range, by the rule of the status. */
export function isInRange(
	conversation: FoundConversation,
	status: SearchStatus,
	{ fromMs, toMs }: TimeRange,
): boolean {
	const startMs = timeOf(conversation.conversationStart);
	const endMs = timeOf(conversation.conversationEnd);
	const within = (ms: number): boolean => ms >= fromMs && ms < toMs;
	if (status === 'ended') return within(endMs);
	if (status === 'started') return within(startMs);
	return (
		startMs < toMs &&
		(conversation.conversationEnd === undefined || endMs > fromMs || startMs >= fromMs)
	);
}

/**
 * Whether the filters hold. The server has applied most of them already; it is checked again, because a page that is read twice, a
 * job of old data and a proxy's cache are none of its business. What the body does not tell, the server's word is taken for.
 */
export function passes(
	conversation: FoundConversation,
	filters: SearchFilters,
	nowMs: number,
): boolean {
	const sessions = conversation.participants.flatMap((p) => p.sessions);
	const segments = sessions.flatMap((s) => s.segments);
	const channels = (filters.channels ?? []).map((channel) =>
		Object.values(SEARCH_CHANNELS[channel]).join(),
	);
	const direction =
		conversation.originatingDirection ?? sessions.find((s) => s.direction !== undefined)?.direction;
	return (
		anyOf(
			channels,
			sessions.flatMap((s) => [s.mediaType, s.messageType]),
		) &&
		anyOf(
			filters.queueIds,
			segments.map((s) => s.queueId),
		) &&
		anyOf(
			filters.userIds,
			conversation.participants.map((p) => p.userId),
		) &&
		anyOf(
			filters.wrapUpCodes,
			segments.map((s) => s.wrapUpCode),
		) &&
		anyOf(filters.direction && [filters.direction], [direction]) &&
		anyOf(filters.divisionIds, conversation.divisionIds) &&
		lasted(conversation, nowMs) >= (filters.minDurationMs ?? 0)
	);
}

function anyOf(
	wanted: readonly string[] | undefined,
	has: ReadonlyArray<string | undefined>,
): boolean {
	if (wanted === undefined || wanted.length === 0) return true;
	const told = has.filter((value) => value !== undefined).map((value) => value.toLowerCase());
	return told.length === 0 || wanted.some((value) => told.includes(value.toLowerCase()));
}

/** Ms; without a start nothing can be measured, and it counts as long enough. */
function lasted({ conversationStart, conversationEnd }: FoundConversation, nowMs: number): number {
	const ms =
		(conversationEnd === undefined ? nowMs : timeOf(conversationEnd)) - timeOf(conversationStart);
	return Number.isFinite(ms) ? ms : Infinity;
}
