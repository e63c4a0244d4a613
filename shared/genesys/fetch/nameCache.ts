import { ServiceError } from '../../errors';
import type { GenesysConnection } from '../api/client';
import { getNames, type NamedEntity, type NameKind } from '../api/operations/getNames';
import { refusalOf, type Refusal } from '../api/refusal';

/** Names of queues, users and wrap-up codes for everything that runs together. */
export interface NameCache {
	/**
	 * The names of some ids; ids without a record are left out. Each id is asked for once, however many ask for it at the same
	 * time, and a refusal (403) holds for the whole list from then on. Other failures are not kept.
	 *
	 * @throws ServiceError as `callGenesys`, but for 403
	 */
	lookUp(
		connection: GenesysConnection,
		list: NameKind,
		ids: readonly string[],
	): Promise<NamedEntity[] | Refusal>;
}

interface Shelf {
	known: Map<string, NamedEntity | undefined>;
	/** By id, the request that asks for it. Never rejects. */
	asked: Map<string, Promise<void>>;
	forbidden?: Refusal;
}

/** A cache for one run. It holds every name it ever met: a run meets thousands of people and queues at most. */
export function createNameCache(): NameCache {
	const shelf = (): Shelf => ({ known: new Map(), asked: new Map() });
	const shelves: Record<NameKind, Shelf> = {
		queues: shelf(),
		users: shelf(),
		wrapupCodes: shelf(),
	};
	return {
		async lookUp(connection, list, ids) {
			const own = shelves[list];
			const wanted = [...new Set(ids)];
			for (;;) {
				if (own.forbidden !== undefined) return own.forbidden;
				const open = wanted.filter((id) => !own.known.has(id));
				if (open.length === 0) return wanted.flatMap((id) => own.known.get(id) ?? []);
				const unasked = open.filter((id) => !own.asked.has(id));
				// What another item asks for is waited for; should it fail, the next round asks again, on this item's own account.
				if (unasked.length === 0) await Promise.all(open.map((id) => own.asked.get(id)));
				else await ask(connection, list, unasked, own);
			}
		},
	};
}

async function ask(
	connection: GenesysConnection,
	list: NameKind,
	ids: readonly string[],
	shelf: Shelf,
): Promise<void> {
	const answer = getNames(connection, list, ids)
		.then(
			(found) => {
				const byId = new Map(found.map((entity) => [entity.id.toLowerCase(), entity]));
				for (const id of ids) shelf.known.set(id, byId.get(id.toLowerCase()));
			},
			(error: unknown) => {
				if (!(error instanceof ServiceError) || error.code !== 'permission_denied')
					return Promise.reject(error as Error);
				shelf.forbidden = refusalOf(error);
				return undefined;
			},
		)
		.finally(() => {
			for (const id of ids) shelf.asked.delete(id);
		});
	const settled = answer.catch(() => undefined);
	for (const id of ids) shelf.asked.set(id, settled);
	await answer;
}
