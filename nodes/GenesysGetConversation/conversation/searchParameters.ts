import { z } from 'zod';
import {
	cleanId,
	resolveTimeRange,
	SEARCH_CHANNELS,
	type SearchChannel,
	type SearchFilters,
	type TimeRange,
} from '../../../shared/genesys';

/** The rows of a list of resource locators: the ids in them. */
const locators = (name: string, one: string) =>
	z
		.object({ [name]: z.array(z.object({ id: z.unknown() })).optional() })
		.transform((list, refine) =>
			(list[name] ?? []).map(({ id }) => {
				const value: unknown =
					typeof id === 'object' && id !== null && 'value' in id ? id.value : id;
				const text = typeof value === 'string' ? cleanId(value) : '';
				if (isId(text)) return text;
				if (text !== '')
					refine.addIssue({
						code: 'custom',
						message: `'${text.slice(0, 60)}' is a name and no ID of a ${one}; choose it from the list, or enter the ID`,
					});
				else
					refine.addIssue({
						code: 'custom',
						message: `a row has no ${one}; choose one from the list or enter its ID, or remove the row`,
					});
				return z.NEVER;
			}),
		)
		.optional();

/** Names have spaces or no digit; IDs of Genesys Cloud are UUIDs, those of the platform's own wrap-up codes begin with ININ. */
function isId(text: string): boolean {
	return /^\S*\d\S*$/.test(text) || /^ININ-/i.test(text);
}

const CHANNELS = Object.keys(SEARCH_CHANNELS) as [SearchChannel, ...SearchChannel[]];

/** Commas, semicolons and line ends between them; an expression may give a list. */
const idList = z
	.union([z.string(), z.array(z.string())])
	.transform((value) =>
		(typeof value === 'string' ? value.split(/[,;\s]+/) : value)
			.map(cleanId)
			.filter((id) => id !== ''),
	)
	.optional();

export const filtersSchema = z
	.object({
		channels: z
			.array(
				z.enum(CHANNELS, {
					errorMap: () => ({ message: `a channel is one of ${CHANNELS.join(', ')}` }),
				}),
			)
			.optional(),
		direction: z.enum(['inbound', 'outbound']).optional(),
		queues: locators('queues', 'queue'),
		agents: locators('agents', 'agent'),
		wrapUpCodes: locators('wrapUpCodes', 'wrap-up code'),
		divisionIds: idList,
		minDurationMs: z.number().min(0).optional(),
	})
	.default({});

export function toFilters(filters: z.output<typeof filtersSchema>): SearchFilters {
	const { queues, agents, ...others } = filters;
	return { ...others, queueIds: queues, userIds: agents };
}

/** The parameters of the time range. Those the editor hides are not stored. */
export const timeRangeSchema = {
	timeRange: z.enum(['lastHours', 'yesterday', 'date', 'between']).default('yesterday'),
	hours: z.coerce.number().default(24),
	date: z.unknown(),
	from: z.unknown(),
	to: z.unknown(),
	timeZone: z.string().default(''),
};

interface TimeRangeParameters {
	timeRange: 'lastHours' | 'yesterday' | 'date' | 'between';
	hours: number;
	date?: unknown;
	from?: unknown;
	to?: unknown;
	timeZone: string;
}

export function toTimeRange(
	parameters: TimeRangeParameters,
	workflowTimeZone: string,
	nowMs: number,
): TimeRange {
	const { timeRange: kind, hours, date, from, to } = parameters;
	const timeZone = zoneOf(parameters, workflowTimeZone);
	if (kind === 'lastHours') return resolveTimeRange({ kind, hours }, nowMs);
	if (kind === 'yesterday') return resolveTimeRange({ kind, timeZone }, nowMs);
	if (kind === 'date') return resolveTimeRange({ kind, date, timeZone }, nowMs);
	return resolveTimeRange({ kind, from, to, timeZone }, nowMs);
}

/** The time zone of the node, else that of the workflow. */
export function zoneOf(
	{ timeZone }: Pick<TimeRangeParameters, 'timeZone'>,
	workflowTimeZone: string,
): string {
	return timeZone.trim() === '' ? workflowTimeZone : timeZone.trim();
}
