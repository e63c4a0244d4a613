import type {
	ChatMessage,
	ChatRequest,
	LlmConnection,
	Provider,
	ProviderCredential,
	ResponseFormat,
} from '../llmTypes';
import { adaptTo, type Dialect } from './dialect';
import { mergeExtraBody } from './extraBody';
import { parseChatCompletion } from './parseChatCompletion';

/** What makes one server of the family different from the others. */
interface ChatCompletionsFacts
	extends Dialect,
		Pick<
			Provider,
			'id' | 'displayName' | 'defaultBaseUrl' | 'toConnection' | 'modelsRequest' | 'parseModels'
		> {
	credential: ProviderCredential;
	/** Default: `/chat/completions` below the base URL. */
	chatUrl?(request: ChatRequest, connection: LlmConnection): string;
}

/** A provider that speaks OpenAI's chat-completions API in its own way. */
export function chatCompletionsProvider({
	chatUrl,
	credential,
	...facts
}: ChatCompletionsFacts): Provider {
	const {
		id,
		displayName,
		defaultBaseUrl,
		capabilities,
		toConnection,
		modelsRequest,
		parseModels,
	} = facts;
	return {
		id,
		displayName,
		...(defaultBaseUrl === undefined ? {} : { defaultBaseUrl }),
		keyRequired: credential.apiKey === 'required',
		...(capabilities === undefined ? {} : { capabilities }),
		credential,
		...(toConnection === undefined ? {} : { toConnection }),
		...(modelsRequest === undefined ? {} : { modelsRequest }),
		...(parseModels === undefined ? {} : { parseModels }),
		adapt: (request) => adaptTo(facts, request),
		toHttpRequest: (request, connection) => ({
			method: 'POST',
			url:
				chatUrl?.(request, connection) ??
				`${connection.baseUrl}/chat/completions${connection.query ?? ''}`,
			headers: connection.headers,
			timeoutMs: request.timeoutMs,
			body: chatCompletionsBody(adaptTo(facts, request).request, facts),
		}),
		parseResponse: parseChatCompletion,
	};
}

/**
 * The body of the chat-completions API. Keys always come in this order: providers cache prompts by their prefix, and the
 * same item must give the same bytes.
 */
function chatCompletionsBody(
	request: ChatRequest,
	{ limitName, seedName = 'seed' }: Dialect,
): Record<string, unknown> {
	const own: Record<string, unknown> = {
		model: request.model,
		messages: messagesOf(request.messages, request.instructionsRole ?? 'system'),
		temperature: request.temperature,
		top_p: request.topP,
		[request.maxTokensParameter ?? limitName]: request.maxTokens,
		stop: request.stop?.length === 0 ? undefined : request.stop,
		[seedName]: request.seed,
		presence_penalty: request.presencePenalty,
		frequency_penalty: request.frequencyPenalty,
		reasoning_effort: request.reasoningEffort,
		response_format: wireFormat(request.responseFormat),
	};
	return mergeExtraBody(
		Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
		request.extraBody,
	);
}

/** Role and content and nothing else; instructions under the name the model knows, or before the first words of the user. */
export function messagesOf(
	messages: readonly ChatMessage[],
	instructionsRole: 'system' | 'developer' | 'user',
): ChatMessage[] {
	const plain = messages.map(({ role, content }) => ({
		role: isInstruction(role) ? instructionsRole : role,
		content,
	}));
	if (instructionsRole !== 'user') return plain;
	// Models without a system role insist on user and assistant in turns.
	const instructions = messages
		.filter(({ role }) => isInstruction(role))
		.map(({ content }) => content);
	const others = messages
		.filter(({ role }) => !isInstruction(role))
		.map(({ role, content }) => ({ role, content }));
	const [first] = others;
	if (instructions.length === 0) return others;
	return first?.role === 'user'
		? [{ role: 'user', content: [...instructions, first.content].join('\n\n') }, ...others.slice(1)]
		: [{ role: 'user', content: instructions.join('\n\n') }, ...others];
}

export function isInstruction(role: ChatMessage['role']): boolean {
	return role === 'system' || role === 'developer';
}

function wireFormat(format: ResponseFormat | undefined): object | undefined {
	if (format?.type !== 'json_schema') return format;
	const { name, schema, strict } = format;
	return {
		type: 'json_schema',
		json_schema: { name, schema, ...(strict === undefined ? {} : { strict }) },
	};
}
