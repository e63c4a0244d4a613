import { isObject, type Answer } from '../core/answer';
import { openAiError } from './errors';
import { refusedParameter } from './reasoning';
import { readFormat, type Format } from './structured';

export interface ChatMessage {
	role: string;
	text: string;
}

export interface ChatRequest {
	model: string;
	messages: ChatMessage[];
	maxTokens: number | undefined;
	format: Format;
	effort: unknown;
}

const roles = ['system', 'assistant', 'user', 'function', 'tool', 'developer'];

/** Parameters of POST /chat/completions; anything else is refused, as the real server does. */
const known = new Set(
	`model messages temperature top_p n stop max_tokens max_completion_tokens presence_penalty frequency_penalty seed
	response_format user reasoning_effort logprobs top_logprobs logit_bias tools tool_choice parallel_tool_calls stream
	stream_options store metadata service_tier verbosity modalities prediction safety_identifier prompt_cache_key`.split(
		/\s+/,
	),
);

const numbers: Record<string, { min: number; max: number; whole?: true }> = {
	temperature: { min: 0, max: 2 },
	top_p: { min: 0, max: 1 },
	presence_penalty: { min: -2, max: 2 },
	frequency_penalty: { min: -2, max: 2 },
	max_tokens: { min: 1, max: Infinity, whole: true },
	max_completion_tokens: { min: 1, max: Infinity, whole: true },
	n: { min: 1, max: 1, whole: true },
};

function checkNumber(name: string, value: unknown): Answer | undefined {
	const rule = numbers[name];
	if (rule === undefined || value === undefined || value === null) return undefined;
	const kind = rule.whole ? 'integer' : 'decimal';
	if (typeof value !== 'number' || (rule.whole && !Number.isInteger(value))) {
		return openAiError(
			400,
			`Invalid type for '${name}': expected ${kind === 'integer' ? 'an' : 'a'} ${kind}, but got ${Array.isArray(value) ? 'an array' : `a ${typeof value}`} instead.`,
			{ param: name, code: 'invalid_type' },
		);
	}
	if (value < rule.min) {
		return openAiError(
			400,
			`Invalid '${name}': ${kind} below minimum value. Expected a value >= ${rule.min}, but got ${value} instead.`,
			{ param: name, code: `${kind}_below_min_value` },
		);
	}
	if (value > rule.max) {
		return openAiError(
			400,
			`Invalid '${name}': ${kind} above maximum value. Expected a value <= ${rule.max}, but got ${value} instead.`,
			{ param: name, code: `${kind}_above_max_value` },
		);
	}
	return undefined;
}

function textOf(content: unknown): string | undefined {
	if (typeof content === 'string') return content;
	if (content === null) return '';
	if (!Array.isArray(content)) return undefined;
	return content
		.map((part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : ''))
		.join('\n');
}

function readMessage(value: unknown, index: number): ChatMessage | Answer {
	const at = `messages[${index}]`;
	if (!isObject(value))
		return openAiError(400, `Invalid type for '${at}': expected an object.`, {
			param: at,
			code: 'invalid_type',
		});
	const { role } = value;
	if (role === undefined) {
		return openAiError(400, `Missing required parameter: '${at}.role'.`, {
			param: `${at}.role`,
			code: 'missing_required_parameter',
		});
	}
	if (typeof role !== 'string' || !roles.includes(role)) {
		const supported = roles.map((name) => `'${name}'`).join(', ');
		return openAiError(
			400,
			`Invalid value: '${String(role)}'. Supported values are: ${supported}.`,
			{ param: `${at}.role`, code: 'invalid_value' },
		);
	}
	const text = textOf(value.content);
	if (text === undefined || (value.content === null && role !== 'assistant')) {
		return openAiError(
			400,
			`Invalid type for '${at}.content': expected one of a string or array of objects, but got ${value.content === null ? 'null' : `a ${typeof value.content}`} instead.`,
			{ param: `${at}.content`, code: 'invalid_type' },
		);
	}
	return { role, text };
}

export function isAnswer(value: object): value is Answer {
	return 'status' in value;
}

/** The request as far as the simulator understands it, or the 400 the real server would send. */
export function readChatRequest(body: unknown): ChatRequest | Answer {
	if (!isObject(body)) {
		return openAiError(
			400,
			'We could not parse the JSON body of your request. (HINT: This likely means you aren’t using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)',
		);
	}
	if (typeof body.model !== 'string' || body.model === '')
		return openAiError(400, 'you must provide a model parameter');
	const unknown = Object.keys(body).find((key) => !known.has(key));
	if (unknown !== undefined) {
		return openAiError(400, `Unknown parameter: '${unknown}'.`, {
			param: unknown,
			code: 'unknown_parameter',
		});
	}
	if (body.stream === true)
		return openAiError(400, 'This simulator does not stream.', {
			param: 'stream',
			code: 'unsupported_value',
		});
	const { messages } = body;
	if (messages === undefined) {
		return openAiError(400, "Missing required parameter: 'messages'.", {
			param: 'messages',
			code: 'missing_required_parameter',
		});
	}
	if (!Array.isArray(messages)) {
		return openAiError(
			400,
			`Invalid type for 'messages': expected an array of objects, but got a ${typeof messages} instead.`,
			{ param: 'messages', code: 'invalid_type' },
		);
	}
	if (messages.length === 0) {
		return openAiError(
			400,
			"Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
			{ param: 'messages', code: 'empty_array' },
		);
	}
	const read: ChatMessage[] = [];
	for (const [index, value] of messages.entries()) {
		const message = readMessage(value, index);
		if (isAnswer(message)) return message;
		read.push(message);
	}
	for (const name of Object.keys(numbers)) {
		const wrong = checkNumber(name, body[name]);
		if (wrong !== undefined) return wrong;
	}
	const refused = refusedParameter(body.model, body);
	if (refused !== undefined) return refused;
	const format = readFormat(
		body.response_format,
		read.map(({ text }) => text),
	);
	if (isAnswer(format)) return format;
	const limit = body.max_completion_tokens ?? body.max_tokens;
	return {
		model: body.model,
		messages: read,
		maxTokens: typeof limit === 'number' ? limit : undefined,
		format,
		effort: body.reasoning_effort,
	};
}
