import { isObject, type JsonObject } from '../../core/answer';
import { parseInterval } from './interval';

export type Scope = 'conversation' | 'segment';

/** Where a predicate looks. */
export interface Place {
	conversation: JsonObject;
	participant?: JsonObject;
	session?: JsonObject;
	segment?: JsonObject;
}

interface Dimension {
	read(place: Place): unknown;
	/** The only values there are. */
	values?: readonly string[];
	/** A time: its value is an interval. */
	time?: true;
}

const mediaTypes = [
	...['callback', 'chat', 'cobrowse', 'email', 'internalmessage', 'message'],
	...['screenshare', 'unknown', 'video', 'voice'],
];

const dimensions: Readonly<Record<Scope, Readonly<Record<string, Dimension>>>> = {
	conversation: {
		conversationId: { read: ({ conversation }) => conversation.conversationId },
		conversationStart: { read: ({ conversation }) => conversation.conversationStart, time: true },
		conversationEnd: { read: ({ conversation }) => conversation.conversationEnd, time: true },
		divisionId: { read: ({ conversation }) => conversation.divisionIds },
		originatingDirection: {
			read: ({ conversation }) => conversation.originatingDirection,
			values: ['inbound', 'outbound'],
		},
	},
	segment: {
		mediaType: { read: ({ session }) => session?.mediaType, values: mediaTypes },
		messageType: { read: ({ session }) => session?.messageType },
		direction: { read: ({ session }) => session?.direction, values: ['inbound', 'outbound'] },
		ani: { read: ({ session }) => session?.ani },
		dnis: { read: ({ session }) => session?.dnis },
		purpose: { read: ({ participant }) => participant?.purpose },
		userId: { read: ({ participant }) => participant?.userId },
		queueId: { read: ({ segment }) => segment?.queueId },
		wrapUpCode: { read: ({ segment }) => segment?.wrapUpCode },
		segmentType: { read: ({ segment }) => segment?.segmentType },
		segmentEnd: { read: ({ segment }) => segment?.segmentEnd, time: true },
		disconnectType: { read: ({ segment }) => segment?.disconnectType },
		conference: { read: ({ segment }) => String(segment?.conference) },
	},
};

function durationMs(from: unknown, to: unknown): number | undefined {
	return typeof from === 'string' && typeof to === 'string'
		? Date.parse(to) - Date.parse(from)
		: undefined;
}

/** In ms. */
const metrics: Readonly<
	Record<Scope, Readonly<Record<string, (place: Place) => number | undefined>>>
> = {
	conversation: {
		tConversationDuration: ({ conversation }) =>
			durationMs(conversation.conversationStart, conversation.conversationEnd),
	},
	segment: {
		tSegmentDuration: ({ segment }) => durationMs(segment?.segmentStart, segment?.segmentEnd),
	},
};

const operators = ['matches', 'exists', 'notExists'];
const knownKeys = ['type', 'dimension', 'metric', 'operator', 'value', 'range'];
const bounds: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
	gt: (value, bound) => value > bound,
	gte: (value, bound) => value >= bound,
	lt: (value, bound) => value < bound,
	lte: (value, bound) => value <= bound,
};

function checkMetric({ metric, dimension, range }: JsonObject, scope: Scope): string | undefined {
	if (dimension !== undefined) return 'A predicate has a dimension or a metric.';
	if (typeof metric !== 'string' || metrics[scope][metric] === undefined)
		return `Unknown metric ${String(metric)} in ${scope}Filters.`;
	const isRange =
		isObject(range) &&
		Object.keys(range).length > 0 &&
		Object.entries(range).every(([key, value]) => key in bounds && typeof value === 'number');
	return isRange ? undefined : `The metric ${metric} needs a range of gt, gte, lt, lte.`;
}

function checkDimension({ dimension, operator, value }: JsonObject, scope: Scope) {
	const known = typeof dimension === 'string' ? dimensions[scope][dimension] : undefined;
	if (known === undefined) return `Unknown dimension ${String(dimension)} in ${scope}Filters.`;
	if (operator === 'exists' || operator === 'notExists')
		return value === undefined ? undefined : `The operator ${operator} takes no value.`;
	if (typeof value !== 'string') return `The dimension ${String(dimension)} needs a value.`;
	if (known.values !== undefined && !known.values.includes(value))
		return `Unknown value ${value} of ${String(dimension)}.`;
	if (known.time === true && parseInterval(value) === undefined)
		return `The value of ${String(dimension)} is an interval.`;
	return undefined;
}

/** Why this is no predicate; undefined when it is one. Stricter than the platform: what is not known here is refused. */
export function checkPredicate(predicate: JsonObject, scope: Scope): string | undefined {
	const wrong = Object.keys(predicate).find((key) => !knownKeys.includes(key));
	if (wrong !== undefined) return `Unknown field ${wrong} in a predicate.`;
	const { type, metric, operator = 'matches' } = predicate;
	const inferred = type ?? (metric === undefined ? 'dimension' : 'metric');
	if (typeof operator !== 'string' || !operators.includes(operator))
		return `Unknown operator ${String(operator)}.`;
	if (inferred === 'metric') return checkMetric(predicate, scope);
	return inferred === 'dimension'
		? checkDimension(predicate, scope)
		: `Unknown type ${String(type)} of a predicate.`;
}

function valuesAt(read: unknown): string[] {
	return [read].flat().flatMap((value) => (typeof value === 'string' ? [value] : []));
}

/** Whether a checked predicate holds. */
export function matchesPredicate(predicate: JsonObject, place: Place): boolean {
	const scope: Scope = place.segment === undefined ? 'conversation' : 'segment';
	if (typeof predicate.metric === 'string') {
		const value = metrics[scope][predicate.metric]?.(place);
		const range = isObject(predicate.range) ? predicate.range : {};
		return (
			value !== undefined &&
			Object.entries(range).every(([key, bound]) => bounds[key]?.(value, Number(bound)) === true)
		);
	}
	const dimension = dimensions[scope][String(predicate.dimension)];
	const values = valuesAt(dimension?.read(place));
	if (predicate.operator === 'exists') return values.length > 0;
	if (predicate.operator === 'notExists') return values.length === 0;
	if (dimension?.time !== true) return values.includes(String(predicate.value));
	const interval = parseInterval(predicate.value);
	return values.some((value) => {
		const ms = Date.parse(value);
		return interval !== undefined && ms >= interval.fromMs && ms < interval.toMs;
	});
}
