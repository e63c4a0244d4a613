import type { ChatRequest, Usage } from '../llmTypes';

/** Fewer characters than this rarely make a token in European languages, so the estimate is rather too high. */
const CHARACTERS_PER_TOKEN = 3;

/** What the frame of a message takes. */
const TOKENS_PER_MESSAGE = 4;

/** What an answer is thought to take when no limit is set and none was seen yet. */
const UNLIMITED_ANSWER = 1_000;

/** Tokens of a prompt, guessed from its length: good enough to pace and to stop in time, never shown as a count. */
export function estimatePromptTokens({ messages, responseFormat }: ChatRequest): number {
	const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
	const schema =
		responseFormat?.type === 'json_schema' ? JSON.stringify(responseFormat.schema).length : 0;
	return (
		Math.ceil((characters + schema) / CHARACTERS_PER_TOKEN) + TOKENS_PER_MESSAGE * messages.length
	);
}

/** The longest answer a request allows, in tokens. */
export function longestAnswer({ maxTokens }: ChatRequest): number {
	return maxTokens ?? UNLIMITED_ANSWER;
}

/** What a request may have cost that was sent and got no answer: its prompt, and the longest answer it allows. */
export function estimatedUsage(request: ChatRequest): Usage {
	const promptTokens = estimatePromptTokens(request);
	const completionTokens = longestAnswer(request);
	const totalTokens = promptTokens + completionTokens;
	return { promptTokens, completionTokens, totalTokens, estimatedTokens: totalTokens };
}
