import { describeProblem, type HttpResponse, tryParseJson } from '../../http';
import { readFinishReason } from '../answers/finishReason';
import { withoutThoughts } from '../answers/thoughts';
import { emptyAnswer, noCompletion, refused, truncatedBeforeText } from '../errors/answerErrors';
import type {
	Adjustment,
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
import { adaptTo, API_NAMES, type Dialect } from './dialect';
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

/** `json_object` says nothing a tool could hold an answer to, so it is left to the prompt. A model that thinks takes no temperature. */
function adapt(request: ChatRequest): { request: ChatRequest; adjustments: Adjustment[] } {
	const object = request.responseFormat?.type === 'json_object';
	const { request: adapted, adjustments } = adaptTo(dialect, {
		...request,
		...(object ? { responseFormat: undefined } : {}),
	});
	if (object) adjustments.push({ parameter: 'response_format', change: 'removed' });
	if (!isThinking(request)) return { request: adapted, adjustments };
	for (const name of ['temperature', 'topP'] as const) {
		if (adapted[name] === undefined || (name === 'temperature' && adapted[name] === 1)) continue;
		delete adapted[name];
		adjustments.push({ parameter: API_NAMES[name], change: 'removed' });
	}
	// A forced tool keeps it from thinking; without force the answer may come as text, which is read too.
	if (adapted.responseFormat?.type === 'json_schema')
		adjustments.push({ parameter: 'tool_choice', change: 'replaced', to: 'auto' });
	return { request: adapted, adjustments };
}

function isThinking({ extraBody }: ChatRequest): boolean {
	const thinking = extraBody?.thinking;
	return (
		typeof thinking === 'object' &&
		thinking !== null &&
		'type' in thinking &&
		thinking.type !== 'disabled'
	);
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
		...(format?.type === 'json_schema'
			? answerTool(format.name, format.schema, isThinking(request))
			: {}),
	};
	return mergeExtraBody(
		Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
		request.extraBody,
	);
}

function answerTool(name: string, schema: object, isFree: boolean): object {
	const tool = {
		name: toolName(name),
		description: 'Gives the answer. Call it once, with the whole answer.',
		input_schema: wrapped(schema),
	};
	return {
		tools: [tool],
		tool_choice: isFree
			? { type: 'auto', disable_parallel_tool_use: true }
			: { type: 'tool', name: tool.name, disable_parallel_tool_use: true },
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

/** @throws ServiceError invalid_response, refused, truncated, empty_answer */
function parseMessage(response: HttpResponse, request: ChatRequest): Completion {
	const { status, body } = response;
	const json = tryParseJson(body);
	if (json === undefined) throw noCompletion('it is not JSON', status, body);
	const parsed = anthropicMessage.safeParse(json);
	if (!parsed.success) throw noCompletion(describeProblem(parsed.error), status);
	const { content, stop_reason: stopReason, model } = parsed.data;
	const usage = usageOf(parsed.data);
	const { reason } = readFinishReason(stopReason);
	const answer = { status, usage, finishReason: reason };
	if (stopReason === 'refusal') throw refused({ ...answer, finishReason: 'content_filter' });

	const format = adapt(request).request.responseFormat;
	const called =
		format?.type === 'json_schema'
			? content.find(({ type, name }) => type === 'tool_use' && name === toolName(format.name))
			: undefined;
	const original =
		called === undefined || format?.type !== 'json_schema'
			? content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')
			: JSON.stringify(unwrapped(called.input, format.schema));
	const { content: text, thoughts } = withoutThoughts(original);
	const reasoning = [...content.map(({ thinking }) => thinking), thoughts]
		.filter((part): part is string => (part?.trim() ?? '') !== '')
		.join('\n\n');
	if (text.trim() === '') {
		if (reason === 'length' && stopReason !== 'pause_turn') throw truncatedBeforeText(answer);
		throw emptyAnswer(reasoning !== '', { ...answer, finishReason: stopReason ?? 'unknown' });
	}
	return {
		content: text,
		...(reasoning === '' ? {} : { reasoning }),
		...(text === original ? {} : { original }),
		finishReason: called !== undefined && reason === 'tool_calls' ? 'stop' : reason,
		model: model ?? request.model,
		usage,
	};
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
