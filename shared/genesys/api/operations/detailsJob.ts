import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';

const subject = 'analytics job';

/** Larger pages cost fewer requests and more memory at once; the API's limit is 1,000. */
const JOB_PAGE = 200;

const availability = z.object({ dataAvailabilityDate: z.string().nullish() });
const submitted = z.object({ jobId: z.string().min(1) });
const status = z.object({ state: z.string() });
const results = z.object({
	conversations: z.array(z.unknown()).nullish(),
	cursor: z.string().nullish(),
});

/** `GET …/details/jobs/availability`: jobs have the data up to this time, in ms. Undefined when the API does not say. */
export async function jobsAvailableUntil(
	connection: GenesysConnection,
): Promise<number | undefined> {
	const { value } = await callGenesys(connection, {
		endpoint: ENDPOINTS.jobAvailability,
		schema: availability,
		subject,
	});
	const ms = Date.parse(value.dataAvailabilityDate ?? '');
	return Number.isNaN(ms) ? undefined : ms;
}

/**
 * `POST …/details/jobs`: asks for every conversation that overlaps the interval.
 *
 * @returns the job's id. A request that is repeated after a failure may leave a job behind that nobody reads; it expires by itself.
 */
export async function submitJob(
	connection: GenesysConnection,
	query: { interval: string } & object,
): Promise<string> {
	const { value } = await callGenesys(connection, {
		endpoint: ENDPOINTS.submitJob,
		body: query,
		schema: submitted,
		subject,
	});
	return value.jobId;
}

/** `GET …/details/jobs/{jobId}`: QUEUED, PENDING, FAILED, CANCELLED, FULFILLED or EXPIRED. */
export async function jobState(connection: GenesysConnection, jobId: string): Promise<string> {
	const { value } = await callGenesys(connection, {
		endpoint: ENDPOINTS.jobState,
		ids: { jobId },
		schema: status,
		subject,
	});
	return value.state.toUpperCase();
}

/** A page of `GET …/details/jobs/{jobId}/results`; the last one has no `cursor`. */
export async function jobResults(
	connection: GenesysConnection,
	jobId: string,
	cursor: string | undefined,
): Promise<{ conversations: unknown[]; cursor?: string }> {
	const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
	const { value } = await callGenesys(connection, {
		endpoint: ENDPOINTS.jobResults,
		ids: { jobId },
		query: `pageSize=${JOB_PAGE}${next}`,
		schema: results,
		subject,
	});
	return { conversations: value.conversations ?? [], cursor: value.cursor ?? undefined };
}
