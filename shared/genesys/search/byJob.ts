import { ServiceError } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { jobResults, jobState, submitJob } from '../api/operations/detailsJob';
import { toInterval } from '../api/operations/queryDetails';
import { HAS_ENDED, toDetailFilters, type SearchFilters, type SearchStatus } from './criteria';
import { addNote, asked, type SearchReport } from './report';
import { readFound } from './selectors';
import type { TimeRange } from './timeRange';

/** Longer ranges are split: a job is limited, and its results wait in one piece for whoever reads them. */
const MAX_JOB_MS = 31 * 86_400_000;

/** Between two looks at a job: soon at first, as small ones are done in seconds. */
const FIRST_LOOK_MS = 1_000;
const LAST_LOOK_MS = 10_000;

/** A job that will never have results: FAILED, CANCELLED, EXPIRED, or too slow. */
export class JobGaveUp extends Error {
	constructor(readonly state: string) {
		super(`The analytics job ended as ${state}`);
	}
}

/**
 * Conversations by details jobs, a page at a time: everything that overlaps the range.
 *
 * @throws JobGaveUp when a job has no results, before any of its pages
 */
export async function* pagesByJob(
	connection: GenesysConnection,
	search: { range: TimeRange; status: SearchStatus; filters: SearchFilters; maxJobMs: number },
	report: SearchReport,
): AsyncGenerator<unknown[]> {
	const { range, status, filters } = search;
	for (let fromMs = range.fromMs; fromMs < range.toMs; fromMs += MAX_JOB_MS) {
		const interval = toInterval(fromMs, Math.min(fromMs + MAX_JOB_MS, range.toMs));
		const query = { interval, ...toDetailFilters(filters, status === 'ended' ? [HAS_ENDED] : []) };
		const jobId = await asked(connection, report, async (one) => await submitJob(one, query));
		await waitFor(connection, jobId, search.maxJobMs, report);
		const seen = new Set<string>();
		for (let cursor: string | undefined, more = true; more; ) {
			const from = cursor;
			const page = await asked(
				connection,
				report,
				async (one) => await jobResults(one, jobId, from),
			);
			report.pages += 1;
			yield page.conversations;
			cursor = page.cursor;
			// A server that has nothing new and says that there is more would be read for ever.
			const ids = page.conversations.map((body) => readFound(body)?.conversationId ?? '');
			more = cursor !== undefined && ids.some((id) => id !== '' && !seen.has(id));
			if (cursor !== undefined && !more)
				addNote(
					report,
					'The job sent a page with nothing new on it; what may follow was not read.',
				);
			for (const id of ids) seen.add(id);
		}
	}
}

/** Waits by looking; cancelling ends it at once. */
async function waitFor(
	connection: GenesysConnection,
	jobId: string,
	maxJobMs: number,
	report: SearchReport,
): Promise<void> {
	const { clock, signal } = connection.tools;
	const untilMs = clock.now() + maxJobMs;
	for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(waitMs * 1.5, LAST_LOOK_MS)) {
		const state = await asked(connection, report, async (one) => await jobState(one, jobId));
		if (state === 'FULFILLED') return;
		if (state !== 'QUEUED' && state !== 'PENDING') throw new JobGaveUp(state);
		if (clock.now() + waitMs > untilMs)
			throw new JobGaveUp(`${state} after ${Math.round(maxJobMs / 1000)} s`);
		await clock.sleep(waitMs, signal);
		if (signal?.aborted)
			throw new ServiceError('The execution was cancelled', { code: 'cancelled' });
	}
}
