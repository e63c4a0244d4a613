import { isObject, type JsonObject } from '../../core/answer';
import { approximateTotal } from '../analytics/details';
import { FilterError } from '../analytics/filters';
import { daysOf } from '../analytics/interval';
import { analyticsOf, isFiltered, readSelection } from '../analytics/select';
import { toAnalytics } from '../analytics/toAnalytics';
import { badRequest, errorAnswer, notFound } from '../errors';
import type { GenesysRoute } from '../route';
import { orBadRequest } from './orBadRequest';

const permission = ['analytics:conversationDetail:view'];
const maxPageSize = 100;
const maxDays = { unfiltered: 7, filtered: 31 };

export const getAnalyticsDetails: GenesysRoute = {
	method: 'GET',
	path: '/api/v2/analytics/conversations/{conversationId}/details',
	anyPermission: permission,
	handle: ({ conversations }, _request, { conversationId = '' }) => {
		const found = conversations.find(conversationId);
		return found === undefined
			? notFound('Conversation', conversationId)
			: { status: 200, body: toAnalytics(found) };
	},
};

function pagingOf({ paging = {} }: JsonObject): { pageSize: number; pageNumber: number } {
	if (!isObject(paging)) throw new FilterError('paging must be an object.');
	const { pageSize = 25, pageNumber = 1, ...others } = paging;
	const [wrong] = Object.keys(others);
	if (wrong !== undefined) throw new FilterError(`Unknown field ${wrong} in paging.`);
	if (!Number.isInteger(pageSize) || Number(pageSize) < 1 || Number(pageSize) > maxPageSize)
		throw new FilterError(`paging.pageSize must be from 1 to ${maxPageSize}.`);
	if (!Number.isInteger(pageNumber) || Number(pageNumber) < 1)
		throw new FilterError('paging.pageNumber must be 1 or more.');
	return { pageSize: Number(pageSize), pageNumber: Number(pageNumber) };
}

/** A page without conversations has no such key. After every page one of those that are to arrive arrives. */
export const queryDetails: GenesysRoute = {
	method: 'POST',
	path: '/api/v2/analytics/conversations/details/query',
	anyPermission: permission,
	handle: ({ conversations, queries }, { body, headers }) => {
		if (!(headers['content-type'] ?? '').includes('application/json')) return errorAnswer(415);
		if (!isObject(body)) return badRequest('The request body must be a query.');
		return orBadRequest(() => {
			const selection = readSelection(body, ['paging']);
			const { pageSize, pageNumber } = pagingOf(body);
			const max = isFiltered(selection) ? maxDays.filtered : maxDays.unfiltered;
			if (daysOf(selection.interval) > max)
				return badRequest(`The interval must not be longer than ${max} days.`);
			const ids = queries.idsOf(selection);
			const first = (pageNumber - 1) * pageSize;
			const page = analyticsOf(conversations, ids.slice(first, first + pageSize));
			conversations.letOneArrive();
			return {
				status: 200,
				body: {
					...(page.length > 0 ? { conversations: page } : {}),
					totalHits: approximateTotal(ids.length, pageNumber),
				},
			};
		});
	},
};
