import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import {
	addNote,
	createNameCache,
	findConversations,
	inZone,
	type SearchReport,
} from '../../../shared/genesys';
import { nodeClock } from '../../adapter/clock';
import { defineOperation } from '../../adapter/operations';
import { ManyItems } from '../../adapter/runItems';
import { connectionFields, connectionSchema, genesysConnector } from '../connection';
import { FETCH_FIELDS, fetchSchema, getConversation, includesOf, INCLUDE_RAW } from '../fetching';
import { present, type Detail, type Outcome, type PresenterTools } from '../presenting';
import { filterFields, timeRangeFields } from './searchFields';
import { filtersSchema, timeRangeSchema, toFilters, toTimeRange, zoneOf } from './searchParameters';

/** Longest time to wait for an analytics job; what takes longer is queried. */
const DEFAULT_MAX_JOB_MS = 600_000;

const DEFAULT_CONCURRENCY = 4;

/** The conversations of a time range, from analytics. */
export const getManyOperation = defineOperation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many conversations',
	description: 'Get the conversations of a time range, each once',
	fields: [
		...timeRangeFields,
		filterFields,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Longest Job (Ms)',
					name: 'maxJobMs',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: DEFAULT_MAX_JOB_MS,
					description:
						'Longest time to wait for an analytics job, which ranges of more than a day use, in milliseconds. If it takes longer, the conversations are queried instead.',
				},
				...FETCH_FIELDS,
				INCLUDE_RAW,
				...connectionFields(),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
		},
	],
	parameters: z.object({
		...timeRangeSchema,
		status: z.enum(['ended', 'started', 'all']).default('ended'),
		returnAll: z.boolean().default(false),
		limit: z.number().int().min(1).default(50),
		output: z.enum(['summary', 'facts', 'full']).default('summary'),
		filters: filtersSchema,
		options: connectionSchema
			.merge(fetchSchema)
			.extend({ maxJobMs: z.number().int().min(0).optional() })
			.default({}),
	}),
	async prepare(context) {
		const connect = await genesysConnector(context);
		const names = createNameCache();
		return async (parameters) => {
			const { status, returnAll, limit, output, filters, options } = parameters;
			const range = toTimeRange(parameters, context.getTimezone(), nodeClock.now());
			const connection = connect(options);
			const maxJobMs = options.maxJobMs ?? DEFAULT_MAX_JOB_MS;
			const { pages, report } = findConversations(connection, {
				range,
				status,
				filters: toFilters(filters),
				maxJobMs,
			});
			const include = includesOf(options);
			const outcomes = await collect(pages, output, {
				connect: () => connect(options),
				fetch: async (own, id) => await getConversation(own, id, { ...options, names }),
				names,
				wanted: { names: include.includes('names'), wrapUpNames: include.includes('wrapUpNames') },
				concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
				max: returnAll ? Infinity : limit,
				report,
				signal: connection.tools.signal,
			});
			tell(context, report, outcomes, zoneOf(parameters, context.getTimezone()));
			return new ManyItems(outcomes);
		};
	},
});

interface Collecting extends PresenterTools {
	max: number;
	report: SearchReport;
	signal?: AbortSignal;
}

/** Page by page, so that only what is passed on is held. What fails late does not take along what was finished before. */
async function collect(
	pages: AsyncIterable<unknown[]>,
	output: Detail,
	tools: Collecting,
): Promise<Outcome[]> {
	const { max, report, signal } = tools;
	const outcomes: Outcome[] = [];
	try {
		for await (const page of pages) {
			for (const outcome of await present(page.slice(0, max - outcomes.length), output, tools)) {
				outcomes.push('json' in outcome ? { json: { ...outcome.json, search: report } } : outcome);
			}
			if (outcomes.length >= max) addNote(report, `Stopped at the limit of ${max}.`);
			if (outcomes.length >= max || signal?.aborted) break;
		}
	} catch (error) {
		outcomes.push({ error });
	}
	return outcomes;
}

/** The panel of the output says how the search went, which matters most when it found nothing. */
function tell(
	context: IExecuteFunctions,
	{ from, to, method, reason, notes }: SearchReport,
	outcomes: readonly Outcome[],
	zone: string,
): void {
	const failed = outcomes.filter((outcome) => 'error' in outcome).length;
	const words = [
		`${outcomes.length - failed} conversations of ${inZone(from, zone)} to ${inZone(to, zone)} (${zone}), by details ${method}.`,
		reason,
		failed === 0
			? ''
			: `${failed} could not be had, or the search broke off: see the error output.`,
		...notes,
	];
	const message = words.filter((text) => text !== '').join(' ');
	// Older versions of n8n have no hints.
	(context as Partial<Pick<IExecuteFunctions, 'addExecutionHints'>>).addExecutionHints?.({
		message,
		location: 'outputPane',
	});
}
