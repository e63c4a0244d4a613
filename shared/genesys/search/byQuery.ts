import { ServiceError } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { MAX_QUERY_PAGE, queryDetails, toInterval } from '../api/operations/queryDetails';
import {
	HAS_ENDED,
	HAS_NOT_ENDED,
	lastedAtLeast,
	toDetailFilters,
	type DetailFilter,
	type SearchFilters,
	type SearchStatus,
} from './criteria';
import { addNote, asked, type SearchReport } from './report';
import { readFound } from './selectors';
import type { TimeRange } from './timeRange';

const DAY_MS = 86_400_000;

/** A conversation that started earlier than this before the range is not found by a query; a job finds it. */
export const LOOK_BACK_DAYS = 7;

/** A page that shifted is read again, but a server whose pages never rest is not waited for. */
const MAX_PASSES = 3;
/** So many full pages in a row with nothing new on them mean a server that does not page at all. */
const MAX_STALE_PAGES = 3;

/** One stretch of UTC days to ask for. */
interface Stretch {
	fromMs: number;
	toMs: number;
	more: DetailFilter[];
	/** The filter is only there to save pages: a server that refuses it is asked without. */
	optional?: boolean;
}

/**
 * Conversations by details query, a page at a time. The query finds what STARTED on a UTC day that its interval touches, so each day
 * is asked for by itself (no conversation is on two days), and days before the range for what lasted into it.
 */
export async function* pagesByQuery(
	connection: GenesysConnection,
	search: { range: TimeRange; status: SearchStatus; filters: SearchFilters },
	report: SearchReport,
): AsyncGenerator<unknown[]> {
	for (const stretch of stretchesOf(search.range, search.status)) {
		let refusal: unknown;
		try {
			yield* pagesOf(connection, stretch, search.filters, report);
		} catch (error) {
			refusal = error;
		}
		if (refusal === undefined) continue;
		if (!(stretch.optional && refusal instanceof ServiceError && refusal.code === 'bad_request'))
			throw refusal;
		addNote(
			report,
			`Conversations that started more than a day before the range were not looked for: Genesys Cloud refused the filter (${refusal.message}).`,
		);
	}
}

/** Earliest first. */
function stretchesOf({ fromMs, toMs }: TimeRange, status: SearchStatus): Stretch[] {
	const firstDayMs = Math.floor(fromMs / DAY_MS) * DAY_MS;
	const ended = status === 'ended' ? [HAS_ENDED] : [];
	const stretches: Stretch[] = [];
	if (status !== 'started') {
		for (let daysBack = LOOK_BACK_DAYS; daysBack >= 1; daysBack--) {
			const dayMs = firstDayMs - daysBack * DAY_MS;
			// What started on that day and lasted into the range lasted at least from the day's end to the range's start.
			const leastMs = fromMs - (dayMs + DAY_MS);
			const more = [HAS_ENDED, ...(leastMs > 0 ? [lastedAtLeast(leastMs)] : [])];
			stretches.push({ fromMs: dayMs, toMs: dayMs + DAY_MS, more, optional: leastMs > 0 });
		}
		if (status === 'all')
			stretches.push({
				fromMs: firstDayMs - LOOK_BACK_DAYS * DAY_MS,
				toMs: firstDayMs,
				more: [HAS_NOT_ENDED],
			});
	}
	for (let dayMs = firstDayMs; dayMs < toMs; dayMs += DAY_MS) {
		// The end stays before now; the start of the day does no harm, as whole days are found anyway.
		stretches.push({ fromMs: dayMs, toMs: Math.min(dayMs + DAY_MS, toMs), more: ended });
	}
	return stretches;
}

/**
 * The pages of one stretch up to a short one. Late arrivals shift what follows to later pages, which then repeat conversations; as
 * the arrival itself may lie on a page that was read before, a pass with repetitions is followed by another.
 */
async function* pagesOf(
	connection: GenesysConnection,
	stretch: Stretch,
	filters: SearchFilters,
	report: SearchReport,
): AsyncGenerator<unknown[]> {
	const query = {
		interval: toInterval(stretch.fromMs, stretch.toMs),
		...toDetailFilters(filters, stretch.more),
	};
	const seen = new Set<string>();
	for (let pass = 1; pass <= MAX_PASSES; pass++) {
		let repeated = false;
		let stalePages = 0;
		// On a further pass all pages but the shifted end have been seen, so they are not taken for a server that does not page.
		const patience =
			pass === 1 ? MAX_STALE_PAGES : Math.ceil(seen.size / MAX_QUERY_PAGE) + MAX_STALE_PAGES;
		for (let pageNumber = 1; ; pageNumber++) {
			const page = await asked(
				connection,
				report,
				async (one) => await queryDetails(one, query, pageNumber),
			);
			report.pages += 1;
			const ids = page
				.map((body) => readFound(body)?.conversationId)
				.filter((id) => id !== undefined);
			const fresh = new Set(ids.filter((id) => !seen.has(id)));
			// Everything comes again on a further pass; there it counts what is new.
			repeated ||= pass === 1 ? fresh.size < ids.length : fresh.size > 0;
			stalePages = fresh.size === 0 ? stalePages + 1 : 0;
			for (const id of fresh) seen.add(id);
			yield pass === 1
				? page
				: page.filter((body) => fresh.has(readFound(body)?.conversationId ?? ''));
			if (page.length < MAX_QUERY_PAGE) break;
			if (stalePages < patience) continue;
			addNote(
				report,
				'The server sent the same conversations on page after page; what may follow them was not read.',
			);
			return;
		}
		if (!repeated) return;
		if (pass < MAX_PASSES)
			addNote(report, 'Pages shifted while they were read, so they were read again.');
	}
	addNote(
		report,
		'Pages kept shifting; a conversation that arrived late may be missing. A later run over the same range finds it.',
	);
}
