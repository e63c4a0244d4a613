import type { ILoadOptionsFunctions, INodeListSearchResult, INodeProperties } from 'n8n-workflow';
import { listNames, type NameKind } from '../../shared/genesys';
import { toNodeError } from '../adapter/errors';
import { genesysConnector } from './connection';

/** Pages that hold nothing of what was typed (users are narrowed here, not by the API) are skipped, this many for one look. */
const MAX_PAGES_A_LOOK = 10;

/** A page of a list for a resource locator. Somebody waits for it, so it is tried once. */
function search(list: NameKind) {
	return async function (
		this: ILoadOptionsFunctions,
		filter?: string,
		paginationToken?: unknown,
	): Promise<INodeListSearchResult> {
		try {
			const connect = await genesysConnector(this);
			const connection = connect({ timeoutMs: 10_000, maxRetries: 0 });
			let pageNumber = Number(paginationToken ?? 1);
			for (let page = 1; ; page++) {
				const { entities, next } = await listNames(connection, list, filter ?? '', pageNumber);
				if (entities.length > 0 || next === undefined || page === MAX_PAGES_A_LOOK) {
					return {
						results: entities.map(({ id, name }) => ({ name, value: id })),
						paginationToken: next === undefined ? undefined : String(next),
					};
				}
				pageNumber = next;
			}
		} catch (error) {
			throw toNodeError(this.getNode(), error, 0);
		}
	};
}

export const listSearch = {
	searchQueues: search('queues'),
	searchUsers: search('users'),
	searchWrapUpCodes: search('wrapupCodes'),
};

/** A list of resource locators: From List or By ID. Its value is `{ [name]: [{ id: … }] }`. */
export function locatorList(list: {
	displayName: string;
	name: string;
	one: string;
	placeholder: string;
	searchListMethod: keyof typeof listSearch;
	description: string;
}): INodeProperties {
	const { displayName, name, one, placeholder, searchListMethod, description } = list;
	return {
		displayName,
		name,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: `Add ${one}`,
		default: {},
		description,
		options: [
			{
				displayName: one,
				name,
				values: [
					{
						displayName: one,
						name: 'id',
						type: 'resourceLocator',
						default: { mode: 'list', value: '' },
						modes: [
							{
								displayName: 'From List',
								name: 'list',
								type: 'list',
								placeholder: 'Select…',
								typeOptions: { searchListMethod, searchable: true },
							},
							{ displayName: 'By ID', name: 'id', type: 'string', placeholder },
						],
					},
				],
			},
		],
	};
}
