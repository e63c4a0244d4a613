import { isObject, type JsonObject } from '../core/answer';

const uuid = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i;

export interface ToolCall {
	name: string;
	arguments: JsonObject;
}

/**
 * What an agent's model does when the question names an id: it calls the first function that takes an id, and answers in words once a
 * tool has answered. Undefined: it answers in words.
 */
export function toolCallFor(body: unknown): ToolCall | undefined {
	if (!isObject(body) || !Array.isArray(body.tools) || body.tool_choice === 'none')
		return undefined;
	const messages = (Array.isArray(body.messages) ? (body.messages as unknown[]) : []).filter(
		isObject,
	);
	const last = messages.at(-1);
	if (last?.role !== 'user') return undefined;
	const [id] =
		uuid.exec(typeof last.content === 'string' ? last.content : JSON.stringify(last.content)) ?? [];
	if (id === undefined) return undefined;
	for (const tool of (body.tools as unknown[]).filter(isObject)) {
		const call = callOf(tool.function, id);
		if (call !== undefined) return call;
	}
	return undefined;
}

function callOf(described: unknown, id: string): ToolCall | undefined {
	if (!isObject(described) || typeof described.name !== 'string' || !isObject(described.parameters))
		return undefined;
	const { properties } = described.parameters;
	const taken = Object.keys(isObject(properties) ? properties : {}).find((name) =>
		/id$/i.test(name),
	);
	return taken === undefined ? undefined : { name: described.name, arguments: { [taken]: id } };
}
