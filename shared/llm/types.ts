import type { HttpRequest, HttpResponse } from '../http/transport';

export interface ChatMessage {
	role: 'system' | 'user' | 'assistant';
	content: string;
}

/** One completion to ask for. */
export interface ChatRequest {
	model: string;
	messages: readonly ChatMessage[];
	/** 0 to 2; left out of the request when undefined. */
	temperature?: number;
	/** Longest answer in tokens. */
	maxTokens?: number;
	/** Longest time for one attempt, in milliseconds. */
	timeoutMs?: number;
}

/** Tokens as the server counted them; a count it did not send is absent. */
export interface Usage {
	promptTokens?: number;
	completionTokens?: number;
	totalTokens?: number;
	cachedTokens?: number;
	reasoningTokens?: number;
}

/** A validated answer. */
export interface Completion {
	content: string;
	/** stop, length, tool_calls, … as the server said it; `unknown` when it said nothing. */
	finishReason: string;
	/** The model that answered, which may be more precise than the one asked for. */
	model: string;
	usage: Usage;
}

/** A completion and what it took to get it. */
export interface ChatResult extends Completion {
	/** 1 + the repeats. */
	attempts: number;
	/** Milliseconds spent waiting between tries. */
	waitedMs: number;
}

/** Where a provider's server is. The key travels in the transport, never here. */
export interface LlmConnection {
	/** Up to and with the version, without a trailing slash: `https://api.openai.com/v1`. */
	baseUrl: string;
	/** For transports without credentials of their own (tests, demo, benchmarks). */
	headers?: Readonly<Record<string, string>>;
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
	toHttpRequest(request: ChatRequest, connection: LlmConnection): HttpRequest;
	/** @throws ServiceError for an answer that is an error, a refusal, or no valid completion */
	parseResponse(response: HttpResponse, request: ChatRequest): Completion;
}
