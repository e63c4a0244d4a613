import type { ErrorCode } from '../errors';
import type { HttpRequest, HttpResponse } from '../http';

export interface ChatMessage {
	/** `developer` is what reasoning models of OpenAI call the system; a provider that does not know it sends `system`. */
	role: 'system' | 'developer' | 'user' | 'assistant';
	content: string;
}

export type ReasoningEffort = 'minimal' | 'low' | 'medium' | 'high';

/** What kind of text is asked for. Whatever the server promises, `chat` checks the answer itself. */
export type ResponseFormat =
	| { type: 'json_object' }
	| { type: 'json_schema'; name: string; schema: JsonSchema; strict?: boolean };

/** A JSON Schema, draft 2020-12 or 7, as an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One completion to ask for. What is undefined is left out of the request. */
export interface ChatRequest {
	model: string;
	messages: readonly ChatMessage[];
	/** 0 to 2. */
	temperature?: number;
	/** Longest answer in tokens, the reasoning included where the model reasons. */
	maxTokens?: number;
	/** How the limit is spelt. The provider decides by the model when undefined; an adjustment says it. */
	maxTokensParameter?: 'max_tokens' | 'max_completion_tokens';
	/** Who speaks the instructions. The provider decides by the model when undefined; an adjustment says it. */
	instructionsRole?: 'system' | 'developer' | 'user';
	/** 0 to 1. */
	topP?: number;
	stop?: readonly string[];
	/** The same seed and request give much the same answer, where the server knows seeds. */
	seed?: number;
	/** -2 to 2. */
	presencePenalty?: number;
	/** -2 to 2. */
	frequencyPenalty?: number;
	reasoningEffort?: ReasoningEffort;
	responseFormat?: ResponseFormat;
	/** Merged into the body last. A key that the request sets itself is an error (`invalid_input`), never silently one or the other. */
	extraBody?: Readonly<Record<string, unknown>>;
	/** Longest time for one attempt, in milliseconds. */
	timeoutMs?: number;
}

/** A change to a request that the server made necessary, told beside the answer. */
export interface Adjustment {
	/** As the API calls it: `max_tokens`, `temperature`, `response_format`. Never a value. */
	parameter: string;
	change: 'removed' | 'renamed' | 'replaced';
	/** What stands there now: `max_completion_tokens`, `json_object`, `low`. Absent when removed. */
	to?: string;
}

/**
 * What to do about an answer that complains of a parameter; undefined when it does not, or nothing can be done. `request` no longer
 * has what the server complained of, so the same parameter is never adjusted twice. Implemented by providers/adjust.ts.
 */
export type AdjustFor = (
	response: HttpResponse,
	request: ChatRequest,
) => { request: ChatRequest; adjustment: Adjustment } | undefined;

/** Tokens as the server counted them; a count it did not send is absent. */
export interface Usage {
	/** All of the prompt, the cached part included. */
	promptTokens?: number;
	/** All that was written, the reasoning included. */
	completionTokens?: number;
	totalTokens?: number;
	/** Of the prompt: read from the provider's cache. */
	cachedTokens?: number;
	/** Of the prompt: written to the cache, which Anthropic charges more for. */
	cacheWriteTokens?: number;
	/** Of the completion. */
	reasoningTokens?: number;
	/** Of all: guessed, because a request that may have been billed got no answer. */
	estimatedTokens?: number;
}

/** A validated answer. */
export interface Completion {
	/** Without the model's thoughts. */
	content: string;
	/** What the model thought before it answered, as far as the server shows it. */
	reasoning?: string;
	/** The content as it came, when thoughts were taken out of it. */
	original?: string;
	/** stop, length, tool_calls in every dialect, else as the server said it; `unknown` when it said nothing. */
	finishReason: string;
	/** The model that answered, which may be more precise than the one asked for. */
	model: string;
	/** The server's own name for the build that answered; absent where it has none. */
	fingerprint?: string;
	usage: Usage;
}

/** A completion and what it took to get it. */
export interface ChatResult extends Completion {
	/** The parsed and checked value, where `responseFormat` asked for a structure; `content` is the text it came from. */
	data?: unknown;
	/** All tokens of the item: those of the repair turn too. */
	usage: Usage;
	/** In the currency of the price table; absent when the model has no price there, or the server did not count. */
	cost?: number;
	/** What of the request was changed because the server or the model does not take it. */
	adjustments: readonly Adjustment[];
	/** Whether `content` is the answer to the repair turn. */
	repaired: boolean;
	/** Present when the fallback model answered: its name as asked for, and why the first did not. */
	fallback?: { model: string; reason: ErrorCode };
	/** SHA-256 of the body that was answered (that of the first turn when there was a repair). */
	requestHash: string;
	/** HTTP requests sent: tries, adjustments and the repair turn. */
	requests: number;
	/** 1 + the repeats, over both models. Adjustments and the repair turn are none. */
	attempts: number;
	/** Milliseconds spent waiting between tries. */
	waitedMs: number;
}

/** Where a provider's server is. The key travels in the transport, never here. */
export interface LlmConnection {
	/** Up to and with the version, without a trailing slash: `https://api.openai.com/v1`. */
	baseUrl: string;
	/** The query of the base URL, with its question mark: gateways put keys and versions there. */
	query?: string;
	/** What was added to the path of the base URL, because the server answers nowhere else: `/v1`. */
	completed?: string;
	/** For transports without credentials of their own (tests, demo, benchmarks). */
	headers?: Readonly<Record<string, string>>;
	/** Azure OpenAI: `api-version` of the deployments route; undefined means the v1 route. */
	apiVersion?: string;
	/** Azure OpenAI: the deployment to ask when it is not the model's name. */
	deployment?: string;
}

/** What the credential of a provider asks for and sends. */
export interface ProviderCredential {
	/** The credential's field with the base URL: one for each provider, so that no key goes to the address of another one. */
	urlField: string;
	/** An example for the field, where there is no default. */
	urlExample?: string;
	/** `none`: the server reads no key, so none is asked for and none sent. */
	apiKey: 'required' | 'optional' | 'none';
	/** The header the API key travels in; `Authorization` means `Bearer …`. */
	header: 'Authorization' | 'api-key' | 'x-api-key';
	/** Sent with every request beside the API key. */
	fixedHeaders?: Readonly<Record<string, string>>;
	/** What the credential's test asks for, below the base URL. `/models` when undefined. */
	testPath?: string;
}

/** Fields of the credential that decide, beside the base URL, how a server is reached. */
export interface ConnectionSettings {
	/** Azure OpenAI: which of its two routes. */
	route?: 'v1' | 'deployments';
	apiVersion?: string;
	deployment?: string;
}

/** What a kind of server can do. `chat` begins with the strongest way to a structured answer that stands here. */
export interface ProviderCapabilities {
	/** `strict`: the server holds the answer to the schema; true: it takes one; false: `json_schema` is not sent. */
	jsonSchema: boolean | 'strict';
	jsonObject: boolean;
	seed: boolean;
	/** Whether `GET /models` answers. */
	modelList: boolean;
}

/** How one kind of server is spoken to. Add one: a file beside openai.ts and a line in providers/index.ts. */
export interface Provider {
	/** The value stored in the credential. */
	id: string;
	displayName: string;
	/** Used when the credential's base URL is empty; undefined when the user must give one. */
	defaultBaseUrl?: string;
	/** Whether the server refuses requests without a key. */
	keyRequired: boolean;
	/** Undefined: everything is tried, and adjusted when the server complains. */
	capabilities?: ProviderCapabilities;
	/** Undefined: base URL and API key as an OpenAI-compatible server has them. */
	credential?: ProviderCredential;
	/** The connection to a base URL as people copy it: with the chat's path, without a version, with a deployment in it. */
	toConnection?(baseUrl: string, settings: ConnectionSettings): LlmConnection;
	/**
	 * Leaves out, renames or replaces what this server or this model is known not to take, and says so. `toHttpRequest` does it by
	 * itself; ask here for what to tell the user.
	 */
	adapt?(request: ChatRequest): { request: ChatRequest; adjustments: readonly Adjustment[] };
	/** `GET` of the list of models; `${baseUrl}/models` when undefined. */
	modelsRequest?(connection: LlmConnection): HttpRequest;
	/** The ids in that list. @throws ServiceError invalid_response */
	parseModels?(response: HttpResponse, endpoint: string): string[];
	/** @throws ServiceError `invalid_input` when `extraBody` clashes with what the request sets itself */
	toHttpRequest(request: ChatRequest, connection: LlmConnection): HttpRequest;
	/**
	 * @throws ServiceError for an answer that is an error, a refusal, filtered, no valid completion, or `truncated` before its first
	 * word. A text that was cut off is given, with the finish reason `length` in every dialect.
	 */
	parseResponse(response: HttpResponse, request: ChatRequest): Completion;
}
