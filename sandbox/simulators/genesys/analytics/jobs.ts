import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../core/answer';
import type { ConversationStore } from '../store';
import { wholeDays } from './interval';
import { select, type Selection } from './select';

export interface AnalyticsSettings {
	/** How far the data of jobs lie behind now, in ms; default four hours. */
	lagMs: number;
	/** Instead: the ISO time up to which jobs have data. */
	availableUntil: string | undefined;
	/** How often the state of a job is asked before it is what it will be; default 2 (QUEUED, then PENDING). */
	jobPolls: number;
	jobEnds: 'FULFILLED' | 'FAILED' | 'CANCELLED' | 'EXPIRED';
}

export const defaultAnalyticsSettings: AnalyticsSettings = {
	lagMs: 4 * 3_600_000,
	availableUntil: undefined,
	jobPolls: 2,
	jobEnds: 'FULFILLED',
};

export interface JobOptions {
	limit: number | undefined;
	/** Only what started on the first UTC day of the interval or later. */
	fromStartOfDay: boolean;
}

interface Job {
	ids: readonly string[];
	submittedMs: number;
	availableMs: number;
	polls: number;
	settings: AnalyticsSettings;
}

const threeDaysMs = 3 * 86_400_000;

/** Details jobs: their state moves on with every look at it. */
export class DetailsJobs {
	private readonly jobs = new Map<string, Job>();

	settings = { ...defaultAnalyticsSettings };

	constructor(
		private readonly conversations: ConversationStore,
		private readonly now: () => number,
	) {}

	reset(): void {
		this.jobs.clear();
		this.settings = { ...defaultAnalyticsSettings };
	}

	/** Data are there up to this time. */
	availableMs(): number {
		const { availableUntil, lagMs } = this.settings;
		return availableUntil === undefined ? this.now() - lagMs : Date.parse(availableUntil);
	}

	/** Finds every conversation that overlaps the interval and had started when the data end. */
	submit(selection: Selection, { limit, fromStartOfDay }: JobOptions): string {
		const { fromMs, toMs } = selection.interval;
		const earliestMs = fromStartOfDay ? wholeDays(selection.interval).fromMs : -Infinity;
		const availableMs = this.availableMs();
		const ids = select(
			this.conversations,
			selection,
			({ startMs, endMs = Infinity }) =>
				startMs < toMs && endMs >= fromMs && startMs <= availableMs && startMs >= earliestMs,
		);
		const jobId = randomUUID();
		this.jobs.set(jobId, {
			ids: ids.slice(0, limit),
			submittedMs: this.now(),
			availableMs,
			polls: 0,
			settings: { ...this.settings },
		});
		return jobId;
	}

	private stateOf({ polls, settings: { jobPolls, jobEnds } }: Job): string {
		if (polls > jobPolls) return jobEnds;
		return polls <= Math.ceil(jobPolls / 2) ? 'QUEUED' : 'PENDING';
	}

	/** Body of the job's status, one look further. */
	look(jobId: string): JsonObject | undefined {
		const job = this.jobs.get(jobId);
		if (job === undefined) return undefined;
		job.polls += 1;
		const state = this.stateOf(job);
		const iso = (ms: number) => new Date(ms).toISOString();
		return {
			state,
			submissionDate: iso(job.submittedMs),
			expirationDate: iso(job.submittedMs + threeDaysMs),
			...(state === 'FULFILLED' ? { completionDate: iso(this.now()) } : {}),
			...(state === 'FAILED' ? { errorMessage: 'The query could not be completed.' } : {}),
		};
	}

	/** What a finished job found; its state when it is not finished; undefined when there is no such job. */
	results(jobId: string): { ids: readonly string[]; availableMs: number } | string | undefined {
		const job = this.jobs.get(jobId);
		if (job === undefined) return undefined;
		const state = this.stateOf(job);
		return state === 'FULFILLED' ? { ids: job.ids, availableMs: job.availableMs } : state;
	}
}
