import type { JsonObject } from '../../core/answer';
import type { ConversationStore, Span } from '../store';
import { checkFilters, FilterError, matchesFilters } from './filters';
import { parseInterval, type Interval } from './interval';
import { toAnalytics } from './toAnalytics';

/** What details query and details job have in common. */
export interface Selection {
	interval: Interval;
	conversationFilters: JsonObject[];
	segmentFilters: JsonObject[];
	descending: boolean;
	byEnd: boolean;
}

const orders = ['asc', 'desc', 'unordered'];
const orderBys = ['conversationStart', 'conversationEnd', 'segmentStart', 'segmentEnd'];
const commonKeys = ['interval', 'conversationFilters', 'segmentFilters', 'order', 'orderBy'];

/** Reads a query body, refusing every field but these and `more`; throws FilterError. */
export function readSelection(body: JsonObject, more: readonly string[]): Selection {
	const known = [...commonKeys, ...more];
	const wrong = Object.keys(body).find((key) => !known.includes(key));
	if (wrong !== undefined) throw new FilterError(`Unknown field ${wrong} in the query.`);
	const interval = parseInterval(body.interval);
	if (interval === undefined)
		throw new FilterError(
			'interval must be two ISO-8601 times, start/end, the end after the start.',
		);
	const { order = 'asc', orderBy = 'conversationStart' } = body;
	if (!orders.includes(String(order)))
		throw new FilterError(`order must be one of ${orders.join(', ')}.`);
	if (!orderBys.includes(String(orderBy)))
		throw new FilterError(`orderBy must be one of ${orderBys.join(', ')}.`);
	return {
		interval,
		conversationFilters: checkFilters(body.conversationFilters, 'conversation'),
		segmentFilters: checkFilters(body.segmentFilters, 'segment'),
		descending: order === 'desc',
		byEnd: orderBy === 'conversationEnd' || orderBy === 'segmentEnd',
	};
}

export function isFiltered({ conversationFilters, segmentFilters }: Selection): boolean {
	return conversationFilters.length + segmentFilters.length > 0;
}

function passes(conversations: ConversationStore, selection: Selection, id: string): boolean {
	const found = conversations.find(id);
	const { conversationFilters, segmentFilters } = selection;
	return (
		found !== undefined && matchesFilters(toAnalytics(found), conversationFilters, segmentFilters)
	);
}

/** Ids of what is chosen, in the order wanted. `known` remembers the verdicts on what never changes. */
export function select(
	conversations: ConversationStore,
	selection: Selection,
	isInTime: (span: Span) => boolean,
	known = new Map<string, boolean>(),
): string[] {
	const { descending, byEnd } = selection;
	const timeOf = ({ startMs, endMs }: Span) => (byEnd ? (endMs ?? Infinity) : startMs);
	const isChosen = (id: string) => {
		if (!isFiltered(selection)) return true;
		if (!conversations.isDerived(id)) return passes(conversations, selection, id);
		const verdict = known.get(id) ?? passes(conversations, selection, id);
		known.set(id, verdict);
		return verdict;
	};
	const chosen: Span[] = [];
	for (const span of conversations.spans()) {
		if (isInTime(span) && isChosen(span.id)) chosen.push(span);
	}
	const sign = descending ? -1 : 1;
	const compare = (a: Span, b: Span) => {
		const [first, second] = [timeOf(a), timeOf(b)];
		if (first === second) return a.id < b.id ? -1 : 1;
		return first < second ? -sign : sign;
	};
	return chosen.sort(compare).map(({ id }) => id);
}

/** The conversations of these ids, in the analytics shape. */
export function analyticsOf(
	conversations: ConversationStore,
	ids: readonly string[],
): JsonObject[] {
	return ids.flatMap((id) => {
		const found = conversations.find(id);
		return found === undefined ? [] : [toAnalytics(found)];
	});
}
