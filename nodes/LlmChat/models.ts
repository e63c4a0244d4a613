import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { listModels } from '../../shared/llm';
import { attemptAsync } from '../../shared/result';
import { toNodeError } from '../adapter/errors';
import { llmServer } from './connection';

/** The model dropdown: what the server lists, narrowed by what was typed. */
export async function searchModels(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const wanted = (filter ?? '').toLowerCase();
	const listed = await attemptAsync(async () => {
		const { connection, transport, provider } = await llmServer(this);
		const ids = await listModels(transport, connection, Date.now(), provider);
		return ids.filter((id) => id.toLowerCase().includes(wanted));
	});
	if (!listed.ok) throw toNodeError(this.getNode(), listed.error, 0);
	return { results: listed.value.map((id) => ({ name: id, value: id })) };
}
