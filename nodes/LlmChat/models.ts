import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { listModels } from '../../shared/llm';
import { toNodeError } from '../adapter/errors';
import { llmServer } from './connection';

/** The model dropdown: what the server lists, narrowed by what was typed. */
export async function searchModels(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const wanted = (filter ?? '').toLowerCase();
	try {
		const { connection, transport, provider } = await llmServer(this);
		const ids = await listModels(transport, connection, Date.now(), provider);
		return {
			results: ids
				.filter((id) => id.toLowerCase().includes(wanted))
				.map((id) => ({ name: id, value: id })),
		};
	} catch (error) {
		throw toNodeError(this.getNode(), error, 0);
	}
}
