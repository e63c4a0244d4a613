/** The channels a search can be narrowed to: our words, and what analytics calls them. */
export const SEARCH_CHANNELS = {
	voice: { mediaType: 'voice' },
	callback: { mediaType: 'callback' },
	email: { mediaType: 'email' },
	chat: { mediaType: 'chat' },
	message: { mediaType: 'message' },
	webmessaging: { messageType: 'webmessaging' },
	sms: { messageType: 'sms' },
	whatsapp: { messageType: 'whatsapp' },
	facebook: { messageType: 'facebook' },
	instagram: { messageType: 'instagram' },
	apple: { messageType: 'apple' },
	open: { messageType: 'open' },
} as const satisfies Record<string, { mediaType: string } | { messageType: string }>;

export type SearchChannel = keyof typeof SEARCH_CHANNELS;

/**
 * Which conversations of a time range are meant:
 * - `ended`: those that ended in it. Ranges in a row then have every conversation exactly once;
 * - `started`: those that started in it, ended or not;
 * - `all`: those that were going on at some time in it, ended or not.
 */
export type SearchStatus = 'ended' | 'started' | 'all';

/** What a conversation must have; of a list one is enough. An absent or empty list asks for nothing. */
export interface SearchFilters {
	channels?: readonly SearchChannel[];
	queueIds?: readonly string[];
	/** Agents who were alerted or connected. */
	userIds?: readonly string[];
	/** Of the conversation's beginning. */
	direction?: 'inbound' | 'outbound';
	wrapUpCodes?: readonly string[];
	divisionIds?: readonly string[];
	/** From start to end; one that still lasts is measured up to now. */
	minDurationMs?: number;
}

type Predicate =
	| { type: 'dimension'; dimension: string; operator: 'matches'; value: string }
	| { type: 'dimension'; dimension: string; operator: 'exists' | 'notExists' }
	| DurationPredicate;
interface DurationPredicate {
	type: 'metric';
	metric: 'tConversationDuration';
	range: { gte: number };
}

export interface DetailFilter {
	type: 'and' | 'or';
	predicates: Predicate[];
}

/** The filters of a details query or job, as its body has them. */
interface DetailFilters {
	conversationFilters?: DetailFilter[];
	segmentFilters?: DetailFilter[];
}

const matches = (dimension: string, value: string): Predicate => ({
	type: 'dimension',
	dimension,
	operator: 'matches',
	value,
});
const anyOf = (dimension: string, values: readonly string[] | undefined): DetailFilter[] =>
	values === undefined || values.length === 0
		? []
		: [{ type: 'or', predicates: [...new Set(values)].map((value) => matches(dimension, value)) }];

export const HAS_ENDED: DetailFilter = {
	type: 'and',
	predicates: [{ type: 'dimension', dimension: 'conversationEnd', operator: 'exists' }],
};
export const HAS_NOT_ENDED: DetailFilter = {
	type: 'and',
	predicates: [{ type: 'dimension', dimension: 'conversationEnd', operator: 'notExists' }],
};
export const lastedAtLeast = (ms: number): DetailFilter => ({
	type: 'and',
	predicates: [{ type: 'metric', metric: 'tConversationDuration', range: { gte: ms } }],
});

/**
 * The filters in the API's words. Each is an entry of its own: predicates of one entry must hold in the same segment, entries
 * may hold in different ones. The minimum duration is not among them: it is measured here, up to now for what still lasts.
 */
export function toDetailFilters(
	filters: SearchFilters,
	more: readonly DetailFilter[] = [],
): DetailFilters {
	const conversationFilters = [
		...more,
		...(filters.direction === undefined
			? []
			: [
					{
						type: 'and' as const,
						predicates: [matches('originatingDirection', filters.direction)],
					},
				]),
		...anyOf('divisionId', filters.divisionIds),
	];
	const channels = [...new Set(filters.channels)].map((channel) => {
		const [[dimension, value] = ['', '']] = Object.entries(SEARCH_CHANNELS[channel]);
		return matches(dimension, value);
	});
	const segmentFilters = [
		...(channels.length === 0 ? [] : [{ type: 'or' as const, predicates: channels }]),
		...anyOf('queueId', filters.queueIds),
		...anyOf('userId', filters.userIds),
		...anyOf('wrapUpCode', filters.wrapUpCodes),
	];
	return {
		...(conversationFilters.length > 0 ? { conversationFilters } : {}),
		...(segmentFilters.length > 0 ? { segmentFilters } : {}),
	};
}
