import { ServiceError } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { jobsAvailableUntil } from '../api/operations/detailsJob';
import type { JsonObject } from '../api/schemas/lenient';
import { JobGaveUp, pagesByJob } from './byJob';
import { LOOK_BACK_DAYS, pagesByQuery } from './byQuery';
import type { SearchFilters, SearchStatus } from './criteria';
import { addNote, asked, newReport, type SearchReport } from './report';
import { isInRange, passes, readFound } from './selectors';
import type { TimeRange } from './timeRange';

export interface ConversationSearch {
	range: TimeRange;
	status: SearchStatus;
	filters: SearchFilters;
	/** Longest time to wait for an analytics job, in ms. Then the conversations are queried instead. */
	maxJobMs: number;
}

/** Up to a day, of 25 hours when the clocks are set back: a query is quicker. Longer: a job reads ten times as much at a time. */
const LONGEST_QUERY_MS = 26 * 3_600_000;

/**
 * The conversations of a time range, each once, a page at a time: a page is gone when the next is asked for, so memory does not grow
 * with the range but for the ids.
 *
 * Short ranges are queried. Long ones are read by jobs as far as the jobs have data, and queried from there on; a job that fails is
 * replaced by a query.
 *
 * @returns the pages, as analytics details, and a report that is complete when the last page was read
 * @throws ServiceError as `callGenesys`, from the pages
 */
export function findConversations(
	connection: GenesysConnection,
	search: ConversationSearch,
): { pages: AsyncGenerator<JsonObject[]>; report: SearchReport } {
	const report = newReport(search.range.fromMs, search.range.toMs);
	return { pages: chosen(connection, search, report), report };
}

async function* chosen(
	connection: GenesysConnection,
	search: ConversationSearch,
	report: SearchReport,
): AsyncGenerator<JsonObject[]> {
	const seen = new Set<string>();
	const nowMs = connection.tools.clock.now();
	for await (const page of allPages(connection, search, report)) {
		const kept: JsonObject[] = [];
		for (const body of page) {
			const found = readFound(body);
			report.received += 1;
			if (found === undefined) addNote(report, 'An entry without a conversation ID was left out.');
			else if (seen.has(found.conversationId)) report.duplicates += 1;
			else if (
				!isInRange(found, search.status, search.range) ||
				!passes(found, search.filters, nowMs)
			)
				report.leftOut += 1;
			else {
				seen.add(found.conversationId);
				kept.push(body as JsonObject);
			}
		}
		report.found += kept.length;
		if (kept.length > 0) yield kept;
	}
}

async function* allPages(
	connection: GenesysConnection,
	search: ConversationSearch,
	report: SearchReport,
): AsyncGenerator<unknown[]> {
	const { fromMs, toMs } = search.range;
	if (toMs - fromMs <= LONGEST_QUERY_MS) {
		report.reason = 'The range is not longer than a day.';
		yield* pagesByQuery(connection, search, report);
		return;
	}
	const availableMs = await availability(connection, report);
	if (availableMs === undefined || availableMs <= fromMs) {
		report.reason =
			availableMs === undefined
				? 'Analytics jobs are not available.'
				: 'Analytics jobs have no data of this range yet.';
		yield* pagesByQuery(connection, search, report);
		return;
	}
	const splitMs = Math.min(toMs, availableMs);
	report.method = 'job';
	report.reason = 'The range is longer than a day, and analytics jobs have its data.';
	let failure: unknown;
	try {
		yield* pagesByJob(connection, { ...search, range: { fromMs, toMs: splitMs } }, report);
	} catch (error) {
		failure = error;
	}
	if (failure !== undefined) {
		if (!(failure instanceof JobGaveUp || isServerFailure(failure))) throw failure;
		report.method = 'query';
		report.reason = `${failure.message}, so the conversations were queried.`;
		addNote(
			report,
			`A query finds conversations that started at most ${LOOK_BACK_DAYS} days before the range.`,
		);
		yield* pagesByQuery(connection, search, report);
		return;
	}
	if (splitMs === toMs) return;
	report.method = 'job and query';
	report.reason =
		'The range is longer than a day, and analytics jobs have the data of its beginning only.';
	yield* pagesByQuery(connection, { ...search, range: { fromMs: splitMs, toMs } }, report);
}

function isServerFailure(failure: unknown): failure is ServiceError {
	return (
		failure instanceof ServiceError &&
		['server_error', 'invalid_response', 'timeout'].includes(failure.code)
	);
}

/** A refusal is left to the query, which needs the same permission and says so; a server that fails here may answer a query. */
async function availability(
	connection: GenesysConnection,
	report: SearchReport,
): Promise<number | undefined> {
	const availableMs = await asked(connection, report, jobsAvailableUntil).catch(
		(error: unknown) => {
			const isAnswer =
				error instanceof ServiceError &&
				['permission_denied', 'not_found', 'server_error', 'invalid_response', 'timeout'].includes(
					error.code,
				);
			return isAnswer ? undefined : Promise.reject(error as Error);
		},
	);
	if (availableMs !== undefined) report.jobsHaveDataUntil = new Date(availableMs).toISOString();
	return availableMs;
}
