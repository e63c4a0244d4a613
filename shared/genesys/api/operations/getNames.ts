import { z } from 'zod';
import { callGenesys, type GenesysConnection } from '../client';
import { ENDPOINTS } from '../endpoints';
import { readPages } from '../readPages';

/** The three lists that ids are looked up in. */
export type NameKind = 'queues' | 'users' | 'wrapupCodes';

const entity = z.object({ id: z.string(), name: z.string().nullish() });
const page = z.object({ entities: z.array(entity).nullish(), pageCount: z.number().nullish() });

/** A hundred ids keep the address under 5,000 characters. */
const IDS_PER_CALL = 100;

export interface NamedEntity {
	id: string;
	name: string;
}

/** Names for ids: `GET …?id=…&id=…`, a hundred a call. Ids that have no record (system wrap-up codes) are left out. */
export async function getNames(
	connection: GenesysConnection,
	list: NameKind,
	ids: readonly string[],
): Promise<NamedEntity[]> {
	// Who left the company is still named in old conversations.
	const extra = list === 'users' ? '&state=any' : '';
	const wanted = [...new Set(ids)].filter((id) => !id.startsWith('ININ-'));
	const found: NamedEntity[] = [];
	for (let start = 0; start < wanted.length; start += IDS_PER_CALL) {
		const query = wanted
			.slice(start, start + IDS_PER_CALL)
			.map((id) => `id=${encodeURIComponent(id)}`);
		const entities = await readPages(connection, {
			endpoint: ENDPOINTS[list],
			query: `pageSize=${IDS_PER_CALL}${extra}&${query.join('&')}`,
			entity,
			subject: `names of ${list}`,
		});
		found.push(...named(entities));
	}
	return found;
}

/** One page of a list for a dropdown, narrowed by name where the API can (it cannot for users). `next` is the next page's number. */
export async function listNames(
	connection: GenesysConnection,
	list: NameKind,
	filter: string,
	pageNumber: number,
): Promise<{ entities: NamedEntity[]; next?: number }> {
	const name =
		filter.trim() === '' || list === 'users'
			? ''
			: `&name=${encodeURIComponent(`*${filter.trim()}*`)}`;
	const answer = await callGenesys(connection, {
		endpoint: ENDPOINTS[list],
		query: `pageSize=${IDS_PER_CALL}&pageNumber=${pageNumber}${name}`,
		schema: page,
		subject: `list of ${list}`,
	});
	const entities = named(answer.value.entities).filter((candidate) =>
		candidate.name.toLowerCase().includes(filter.trim().toLowerCase()),
	);
	return {
		entities,
		// Whatever the server says of the number of pages, nothing follows an empty one.
		next:
			pageNumber < (answer.value.pageCount ?? 1) && (answer.value.entities ?? []).length > 0
				? pageNumber + 1
				: undefined,
	};
}

function named(entities: z.output<typeof page>['entities']): NamedEntity[] {
	return (entities ?? []).flatMap(({ id, name }) => (name ? [{ id, name }] : []));
}
