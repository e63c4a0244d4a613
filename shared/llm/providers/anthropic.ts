import { describeProblem, type HttpResponse, tryParseJson } from '../../http';
import { noCompletion, refused, truncatedBeforeText } from '../errors/answerErrors';
import type {
	ChatRequest,
	Completion,
	LlmConnection,
	Provider,
	ProviderCapabilities,
	Usage,
} from '../llmTypes';
import { withoutSlashes } from '../withoutSlashes';
import { anthropicMessage, type AnthropicMessage } from '../answerSchemas';
import { isInstruction, messagesOf } from './chatCompletions';
import { adaptTo, type Dialect } from './dialect';
import { mergeExtraBody } from './extraBody';

const ANTHROPIC_VERSION = '2023-06-01';

/** The API demands a limit; this one holds an answer of about 3,000 words. */
export const ANTHROPIC_MAX_TOKENS = 4096;

const capabilities: ProviderCapabilities = {
	jsonSchema: true,
	jsonObject: false,
	seed: false,
	modelList: true,
};

const dialect: Dialect = {
	limitName: 'max_tokens',
	refuses: ['seed', 'presencePenalty', 'frequencyPenalty', 'reasoningEffort'],
	highestTemperature: 1,
	capabilities,
};

/**
 * Anthropic's own messages API. https://docs.claude.com/en/api/messages
 *
 * A schema is given as a tool that the model must call, whose input then is the answer: every Claude model knows tools, while the
 * compatible layer ignores `response_format`.
 */
export const anthropic: Provider = {
	id: 'anthropic',
	displayName: 'Anthropic',
	defaultBaseUrl: 'https://api.anthropic.com/v1',
	keyRequired: true,
	capabilities,
	credential: {
		urlField: 'anthropicUrl',
		apiKey: 'required',
		header: 'x-api-key',
		fixedHeaders: { 'anthropic-version': ANTHROPIC_VERSION },
	},
	toConnection: (url) => ({ baseUrl: withVersion(url) }),
	adapt,
	modelsRequest: (connection) => ({
		method: 'GET',
		url: `${withVersion(connection.baseUrl)}/models?limit=1000`,
		headers: headersFor(connection),
	}),
	toHttpRequest: (request, connection) => ({
		method: 'POST',
		url: `${withVersion(connection.baseUrl)}/messages`,
		headers: headersFor(connection),
		timeoutMs: request.timeoutMs,
		body: messagesBody(adapt(request).request),
	}),
	parseResponse: parseMessage,
};

/** `https://api.anthropic.com` as the SDKs want it, with the version, or with the whole path: all of them mean `…/v1`. */
function withVersion(url: string): string {
	const { origin, pathname } = new URL(url);
	const path = withoutSlashes(withoutSlashes(pathname).replace(/\/messages$/, ''));
	return `${origin}${/\/v\d+$/.test(path) ? path : `${path}/v1`}`;
}

function headersFor({ headers }: LlmConnection): Record<string, string> {
	return { 'anthropic-version': ANTHROPIC_VERSION, ...headers };
}

/** `json_object` says nothing a tool could hold an answer to, so it is left to the prompt. */
function adapt(request: ChatRequest) {
	if (request.responseFormat?.type !== 'json_object') return adaptTo(dialect, request);
	const { request: adapted, adjustments } = adaptTo(dialect, {
		...request,
		responseFormat: undefined,
	});
	return {
		request: adapted,
		adjustments: [...adjustments, { parameter: 'response_format', change: 'removed' as const }],
	};
}

/** Keys always come in this order, so that the same item gives the same bytes. */
function messagesBody(request: ChatRequest): Record<string, unknown> {
	const { messages, responseFormat: format } = request;
	const system = messages
		.filter(({ role, content }) => isInstruction(role) && content !== '')
		.map(({ content }) => content);
	const own: Record<string, unknown> = {
		model: request.model,
		max_tokens: request.maxTokens ?? ANTHROPIC_MAX_TOKENS,
		system: system.length === 0 ? undefined : system.join('\n\n'),
		messages: messagesOf(
			messages.filter(({ role }) => !isInstruction(role)),
			'system',
		),
		temperature: request.temperature,
		top_p: request.topP,
		stop_sequences: request.stop?.length === 0 ? undefined : request.stop,
		...(format?.type === 'json_schema' ? answerTool(format.name, format.schema) : {}),
	};
	return mergeExtraBody(
		Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
		request.extraBody,
	);
}

function answerTool(name: string, schema: object): object {
	const tool = {
		name: toolName(name),
		description: 'Gives the answer. Call it once, with the whole answer.',
		input_schema: wrapped(schema),
	};
	return {
		tools: [tool],
		tool_choice: { type: 'tool', name: tool.name, disable_parallel_tool_use: true },
	};
}

function toolName(name: string): string {
	const clean = name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64);
	return clean === '' ? 'answer' : clean;
}

/** A tool's input is an object, so a schema of anything else becomes the only key of one. */
const WRAPPED = 'answer';

function isObjectSchema(schema: object): boolean {
	return 'type' in schema && schema.type === 'object';
}

function wrapped(schema: object): object {
	if (isObjectSchema(schema)) return schema;
	// References begin at the root, so what they lead to must stay there.
	const shared = Object.fromEntries(
		Object.entries(schema).filter(([key]) => key === '$defs' || key === 'definitions'),
	);
	return {
		type: 'object',
		properties: { [WRAPPED]: schema },
		required: [WRAPPED],
		additionalProperties: false,
		...shared,
	};
}

/** `stop_reason` in the words of the chat-completions API. */
const FINISH_REASONS: Readonly<Record<string, string>> = {
	end_turn: 'stop',
	stop_sequence: 'stop',
	max_tokens: 'length',
	model_context_window_exceeded: 'length',
	tool_use: 'tool_calls',
	refusal: 'content_filter',
};

/** @throws ServiceError invalid_response, refused, truncated */
function parseMessage(response: HttpResponse, request: ChatRequest): Completion {
	const { status, body } = response;
	const json = tryParseJson(body);
	if (json === undefined) throw noCompletion('it is not JSON', status, body);
	const parsed = anthropicMessage.safeParse(json);
	if (!parsed.success) throw noCompletion(describeProblem(parsed.error), status);
	const { content, stop_reason: stopReason, model } = parsed.data;
	const usage = usageOf(parsed.data);
	const finishReason = FINISH_REASONS[stopReason ?? ''] ?? stopReason ?? 'unknown';
	const answer = { status, usage, finishReason };
	if (stopReason === 'refusal') throw refused(answer);

	const format = adapt(request).request.responseFormat;
	const called =
		format?.type === 'json_schema'
			? content.find(({ type, name }) => type === 'tool_use' && name === toolName(format.name))
			: undefined;
	const text =
		called === undefined || format?.type !== 'json_schema'
			? textOf(content)
			: JSON.stringify(unwrapped(called.input, format.schema));
	if (text === '') {
		if (finishReason === 'length') throw truncatedBeforeText(answer);
		throw noCompletion('it holds no text', status);
	}
	return {
		content: text,
		finishReason: called !== undefined && finishReason === 'tool_calls' ? 'stop' : finishReason,
		model: model ?? request.model,
		usage,
	};
}

function textOf(content: AnthropicMessage['content']): string {
	return content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
}

function unwrapped(input: unknown, schema: object): unknown {
	if (
		isObjectSchema(schema) ||
		typeof input !== 'object' ||
		input === null ||
		!Object.hasOwn(input, WRAPPED)
	)
		return input ?? {};
	return (input as Record<string, unknown>)[WRAPPED]; // an object, as was just seen
}

/** `input_tokens` leaves out what was read from and written to the cache. */
function usageOf({ usage }: AnthropicMessage): Usage {
	const {
		input_tokens: input,
		output_tokens: output,
		cache_read_input_tokens: read,
		cache_creation_input_tokens: written,
	} = usage ?? {};
	const prompt = input === undefined ? undefined : input + (read ?? 0) + (written ?? 0);
	return {
		promptTokens: prompt,
		completionTokens: output,
		totalTokens: prompt === undefined || output === undefined ? undefined : prompt + output,
		cachedTokens: read,
		cacheWriteTokens: written,
	};
}
