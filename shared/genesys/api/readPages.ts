import { z } from 'zod';
import type { Schema } from '../../http';
import { callGenesys, type GenesysConnection } from './client';
import type { Endpoint } from './endpoints';
import { listOf } from './schemas/lenient';

/** A list that the API pages by number: what to ask for, and the shape of its entities. */
interface ListCall<T extends { id: string }> {
	endpoint: Endpoint;
	ids?: Readonly<Record<string, string>>;
	/** Of the first page, without the question mark, encoded. */
	query: string;
	entity: Schema<T>;
	/** For messages. */
	subject: string;
}

/**
 * All entities of a list, each once, from all of its pages. A page that names its successor (`nextUri`) is followed there, else the
 * pages are counted up to `pageCount`. It ends with a page that has nothing new, whatever the server says of more.
 *
 * @throws ServiceError as `callGenesys`
 */
export async function readPages<T extends { id: string }>(
	connection: GenesysConnection,
	{ endpoint, ids, query, entity, subject }: ListCall<T>,
): Promise<T[]> {
	const schema = z.object({
		entities: listOf(entity),
		pageCount: z.number().nullish().catch(undefined),
		nextUri: z.string().nullish().catch(undefined),
	});
	const found = new Map<string, T>();
	let asked = query;
	for (let pageNumber = 1; ; pageNumber++) {
		const { value } = await callGenesys(connection, {
			endpoint,
			ids,
			query: asked,
			schema,
			subject,
		});
		const before = found.size;
		for (const one of value.entities) if (!found.has(one.id)) found.set(one.id, one);
		const next = nextQuery(value.nextUri) ?? counted(query, pageNumber, value.pageCount);
		if (next === undefined || found.size === before) return [...found.values()];
		asked = next;
	}
}

/** Only the query of the address is used: the host and path stay those of the endpoint. */
function nextQuery(nextUri: string | null | undefined): string | undefined {
	const at = nextUri?.indexOf('?') ?? -1;
	const query = at < 0 ? '' : (nextUri ?? '').slice(at + 1).replace(/#.*$/s, '');
	return query === '' ? undefined : query;
}

function counted(
	query: string,
	pageNumber: number,
	pageCount: number | null | undefined,
): string | undefined {
	return pageNumber < (pageCount ?? 1) ? `${query}&pageNumber=${pageNumber + 1}` : undefined;
}
