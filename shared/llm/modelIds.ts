import { ServiceError } from '../errors';
import { parseBody, type HttpResponse } from '../http';
import { z } from 'zod';

const FIELDS = ['data', 'models', 'result', 'publisherModels', 'items', 'value'] as const;
const NAMES = ['id', 'name', 'model', 'key'] as const;

/**
 * The ids in a list of models, in the shape of any server: `{ data: [{ id }] }`, a list alone, `{ models: [{ name }] }`, names alone. An
 * entry that has no name is left out.
 *
 * @throws ServiceError invalid_response when there is no list
 */
export function listedIds(response: HttpResponse, endpoint: string): string[] {
	const list = listIn(parseBody(response, z.unknown(), endpoint), 0);
	if (list === undefined)
		throw new ServiceError(`${endpoint} answered ${response.status} without a list of models`, {
			code: 'invalid_response',
			status: response.status,
			description:
				"Enter the ID of the model by hand, and check the base URL in the LLM API credential: for most servers it ends in '/v1'.",
		});
	return list.flatMap((entry) => {
		const id = idOf(entry);
		return id === undefined ? [] : [id];
	});
}

function listIn(value: unknown, depth: number): readonly unknown[] | undefined {
	if (Array.isArray(value)) return value as unknown[];
	if (typeof value !== 'object' || value === null || depth > 2) return undefined;
	const fields = value as Readonly<Record<string, unknown>>;
	return FIELDS.map((name) => listIn(fields[name], depth + 1)).find((list) => list !== undefined);
}

function idOf(entry: unknown): string | undefined {
	if (typeof entry === 'string') return entry.trim() === '' ? undefined : entry;
	if (typeof entry !== 'object' || entry === null) return undefined;
	const fields = entry as Readonly<Record<string, unknown>>;
	const id = NAMES.map((name) => fields[name]).find(
		(value) => typeof value === 'string' && value.trim() !== '',
	);
	return typeof id === 'string' ? id : undefined;
}
