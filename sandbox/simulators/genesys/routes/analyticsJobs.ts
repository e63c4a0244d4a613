import { isObject } from '../../core/answer';
import { analyticsOf, readSelection } from '../analytics/select';
import { badRequest, errorAnswer, notFound } from '../errors';
import type { GenesysRoute } from '../route';
import { orBadRequest } from './orBadRequest';

const permission = ['analytics:conversationDetail:view'];
const base = '/api/v2/analytics/conversations/details/jobs';
const maxPageSize = 1000;

export const submitJob: GenesysRoute = {
	method: 'POST',
	path: base,
	anyPermission: permission,
	handle: ({ jobs }, { body, headers }) => {
		if (!(headers['content-type'] ?? '').includes('application/json')) return errorAnswer(415);
		if (!isObject(body)) return badRequest('The request body must be a query.');
		return orBadRequest(() => {
			const selection = readSelection(body, ['limit', 'startOfDayIntervalMatching']);
			const { limit, startOfDayIntervalMatching } = body;
			if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) > 0))
				return badRequest('limit must be 1 or more.');
			const jobId = jobs.submit(selection, {
				limit: limit === undefined ? undefined : Number(limit),
				fromStartOfDay: startOfDayIntervalMatching === true,
			});
			return { status: 202, body: { jobId } };
		});
	},
};

/** Must be found before the job of any id. */
export const jobsAvailability: GenesysRoute = {
	method: 'GET',
	path: `${base}/availability`,
	anyPermission: permission,
	handle: ({ jobs }) => ({
		status: 200,
		body: { dataAvailabilityDate: new Date(jobs.availableMs()).toISOString() },
	}),
};

export const getJob: GenesysRoute = {
	method: 'GET',
	path: `${base}/{jobId}`,
	anyPermission: permission,
	handle: ({ jobs }, _request, { jobId = '' }) => {
		const body = jobs.look(jobId);
		return body === undefined ? notFound('Job', jobId) : { status: 200, body };
	},
};

function cursorFor(jobId: string, offset: number): string {
	return Buffer.from(`${jobId} ${offset}`).toString('base64url');
}

/** Where a cursor leads; undefined when it is none of this job. */
function offsetOf(jobId: string, cursor: string): number | undefined {
	const [of, offset] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
	return of === jobId && /^\d+$/.test(offset ?? '') ? Number(offset) : undefined;
}

/** The last page has no cursor. */
export const getJobResults: GenesysRoute = {
	method: 'GET',
	path: `${base}/{jobId}/results`,
	anyPermission: permission,
	handle: ({ jobs, conversations }, { query }, { jobId = '' }) => {
		const { pageSize: size = String(maxPageSize), cursor } = query;
		const pageSize = Number(size);
		if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > maxPageSize)
			return badRequest(`pageSize must be from 1 to ${maxPageSize}.`);
		const found = jobs.results(jobId);
		if (found === undefined) return notFound('Job', jobId);
		if (typeof found === 'string')
			return badRequest(`The job has no results, its state is ${found}.`);
		const first = typeof cursor === 'string' ? offsetOf(jobId, cursor) : 0;
		if (first === undefined) return badRequest('The cursor is none of this job.');
		const next = first + pageSize;
		return {
			status: 200,
			body: {
				conversations: analyticsOf(conversations, found.ids.slice(first, next)),
				...(next < found.ids.length ? { cursor: cursorFor(jobId, next) } : {}),
				dataAvailabilityDate: new Date(found.availableMs).toISOString(),
			},
		};
	},
};
