import type { Answer, JsonObject, RecordedRequest } from '../core/answer';
import { badRequest } from './errors';

export interface Page {
	pageSize: number;
	pageNumber: number;
}

function wholeNumber(value: string | string[] | undefined, fallback: number): number {
	return value === undefined ? fallback : Number(value);
}

/** `pageSize` and `pageNumber` of the query, or why they are none. */
export function pageOf({ query }: RecordedRequest, maxSize = 500): Page | Answer {
	const pageSize = wholeNumber(query.pageSize, 25);
	const pageNumber = wholeNumber(query.pageNumber, 1);
	if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > maxSize)
		return badRequest(`pageSize must be from 1 to ${maxSize}.`);
	if (!Number.isInteger(pageNumber) || pageNumber < 1)
		return badRequest('pageNumber must be 1 or more.');
	return { pageSize, pageNumber };
}

/** The ids asked for; undefined when none were. `id` repeats, or has commas as the official SDK sends it. */
function idsOf({ query }: RecordedRequest): ReadonlySet<string> | undefined {
	return query.id === undefined
		? undefined
		: new Set([query.id].flat().flatMap((ids) => ids.split(',')));
}

/** A leading or trailing asterisk stands for anything. Upper and lower case are the same. */
function nameMatches(wanted: string, name: string): boolean {
	const text = wanted.replace(/^\*|\*$/g, '').toLowerCase();
	const given = name.toLowerCase();
	const open = { start: wanted.startsWith('*'), end: wanted.endsWith('*') };
	if (open.start && open.end) return given.includes(text);
	if (open.end) return given.startsWith(text);
	return open.start ? given.endsWith(text) : given === text;
}

/** One page of a listing as the platform pages it; `id` (repeatable) and `name` choose. */
export function listing(
	request: RecordedRequest,
	all: ReadonlyArray<JsonObject & { id: string; name: string }>,
	{ byName = true } = {},
): Answer {
	const page = pageOf(request);
	if ('status' in page) return page;
	const { pageSize, pageNumber } = page;
	const ids = idsOf(request);
	const { name } = request.query;
	const chosen = all.filter(
		(one) =>
			(ids === undefined || ids.has(one.id)) &&
			(!byName || typeof name !== 'string' || nameMatches(name, one.name)),
	);
	const first = (pageNumber - 1) * pageSize;
	return {
		status: 200,
		body: {
			entities: chosen.slice(first, first + pageSize),
			pageSize,
			pageNumber,
			total: chosen.length,
			pageCount: Math.ceil(chosen.length / pageSize),
			selfUri: `${request.path}?pageSize=${pageSize}&pageNumber=${pageNumber}`,
		},
	};
}
