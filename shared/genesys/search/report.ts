import { newEffort } from '../../retry';
import type { GenesysConnection } from '../api/client';

/** How a search went; filled while it runs. Times are ISO 8601 in UTC. */
export interface SearchReport {
	/** The range that was searched: from `from` on and before `to`. */
	from: string;
	to: string;
	/** Where the conversations came from. */
	method: 'query' | 'job' | 'job and query';
	/** Why this way, in words. */
	reason: string;
	/** Jobs had data up to this time; absent when nobody asked. */
	jobsHaveDataUntil?: string;
	/** Pages read. */
	pages: number;
	/** Conversations on these pages, repeated ones included. */
	received: number;
	/** Those that came more than once: pages shift while they are read. */
	duplicates: number;
	/** Those that the range or the filters leave out. */
	leftOut: number;
	/** Those that were passed on. */
	found: number;
	/** Requests that had to be repeated, and the ms spent waiting for that. */
	repeats: number;
	waitedMs: number;
	/** What else is worth knowing: pages read again, a job that failed. */
	notes: string[];
}

export function newReport(fromMs: number, toMs: number): SearchReport {
	return {
		from: new Date(fromMs).toISOString(),
		to: new Date(toMs).toISOString(),
		method: 'query',
		reason: '',
		pages: 0,
		received: 0,
		duplicates: 0,
		leftOut: 0,
		found: 0,
		repeats: 0,
		waitedMs: 0,
		notes: [],
	};
}

/** Adds a note that is not there yet. */
export function addNote(report: SearchReport, note: string): void {
	if (!report.notes.includes(note)) report.notes.push(note);
}

/**
 * One request of a search, with a budget of waiting of its own: a search of hundreds of pages may meet more bad moments than one
 * conversation should be waited for.
 */
export async function asked<T>(
	connection: GenesysConnection,
	report: SearchReport,
	request: (connection: GenesysConnection) => Promise<T>,
): Promise<T> {
	const effort = newEffort();
	try {
		return await request({ ...connection, effort });
	} finally {
		report.repeats += effort.attempts - 1;
		report.waitedMs += effort.waitedMs;
	}
}
