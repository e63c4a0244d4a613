import { isObject, type Answer, type JsonObject } from '../core/answer';
import type { ChatMessage } from './validate';

const TYPES: Readonly<Record<number, string>> = {
	400: 'invalid_request_error',
	401: 'authentication_error',
	402: 'billing_error',
	403: 'permission_error',
	404: 'not_found_error',
	413: 'request_too_large',
	429: 'rate_limit_error',
	504: 'timeout_error',
	529: 'overloaded_error',
};

export function anthropicError(
	status: number,
	message: string,
	headers?: Record<string, string>,
): Answer {
	const type = TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
	return {
		status,
		...(headers === undefined ? {} : { headers }),
		body: { type: 'error', error: { type, message }, request_id: 'req_011CSimulated00000000000' },
	};
}

export interface MessagesRequest {
	model: string;
	/** The instructions first. */
	messages: ChatMessage[];
	maxTokens: number;
	/** The tool that must be called. */
	tool?: { name: string; schema: JsonObject };
}

const known = new Set(
	`model messages max_tokens system temperature top_p top_k stop_sequences stream metadata tools tool_choice thinking service_tier
	output_config cache_control container`.split(/\s+/),
);

function refused(message: string): Answer {
	return anthropicError(400, message);
}

function textOf(content: unknown): string | undefined {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return undefined;
	return content
		.map((part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : ''))
		.join('\n');
}

/** The request as far as the simulator understands it, or the 400 of the real one. */
export function readMessagesRequest(body: unknown): MessagesRequest | Answer {
	if (!isObject(body)) return refused('The request body is not valid JSON');
	const unknown = Object.keys(body).find((key) => !known.has(key));
	if (unknown !== undefined) return refused(`${unknown}: Extra inputs are not permitted`);
	const { model, max_tokens: maxTokens, messages, temperature, top_p: topP } = body;
	if (typeof model !== 'string' || model === '') return refused('model: Field required');
	if (maxTokens === undefined) return refused('max_tokens: Field required');
	if (typeof maxTokens !== 'number' || !Number.isInteger(maxTokens))
		return refused('max_tokens: Input should be a valid integer');
	if (maxTokens < 1) return refused('max_tokens: Input should be greater than or equal to 1');
	if (
		temperature !== undefined &&
		(typeof temperature !== 'number' || temperature < 0 || temperature > 1)
	)
		return refused('temperature: range: 0..1');
	if (topP !== undefined && (typeof topP !== 'number' || topP < 0 || topP > 1))
		return refused('top_p: range: 0..1');
	if (!Array.isArray(messages)) return refused('messages: Field required');
	if (messages.length === 0) return refused('messages: at least one message is required');
	const read: ChatMessage[] = [];
	for (const [index, value] of messages.entries()) {
		const message: unknown = value;
		if (!isObject(message))
			return refused(
				`messages.${index}: Input should be a valid dictionary or object to extract fields from`,
			);
		if (message.role !== 'user' && message.role !== 'assistant') {
			return refused(
				`messages: Unexpected role "${String(message.role)}". Allowed roles are "user" or "assistant"`,
			);
		}
		const text = textOf(message.content);
		if (text === undefined) return refused(`messages.${index}.content: Field required`);
		if (text === '') return refused('messages: text content blocks must be non-empty');
		read.push({ role: message.role, text });
	}
	if (read[0]?.role !== 'user') return refused('messages: first message must use the "user" role');
	const system = body.system === undefined ? undefined : textOf(body.system);
	if (body.system !== undefined && system === undefined)
		return refused('system: Input should be a valid string');
	const tool = readTool(body);
	if (tool !== undefined && 'status' in tool) return tool;
	return {
		model,
		maxTokens,
		messages: [...(system === undefined ? [] : [{ role: 'system', text: system }]), ...read],
		...(tool === undefined ? {} : { tool }),
	};
}

function readTool({ tools, tool_choice: choice }: JsonObject): MessagesRequest['tool'] | Answer {
	if (tools === undefined) return undefined;
	if (!Array.isArray(tools)) return refused('tools: Input should be a valid list');
	for (const tool of tools as unknown[]) {
		if (!isObject(tool) || typeof tool.name !== 'string' || !/^[\w-]{1,128}$/.test(tool.name))
			return refused('tools.0.custom.name: Field required');
		if (!isObject(tool.input_schema) || tool.input_schema.type !== 'object')
			return refused("tools.0.custom.input_schema.type: Input should be 'object'");
	}
	if (!isObject(choice) || choice.type !== 'tool') return undefined;
	const chosen = (tools as JsonObject[]).find(({ name }) => name === choice.name); // every one was looked at above
	if (chosen === undefined)
		return refused(`tool_choice.tool: Tool '${String(choice.name)}' not found in provided tools`);
	return { name: String(chosen.name), schema: chosen.input_schema as JsonObject };
}
