import type { Provider } from '../types';
import { parseChatCompletion, toChatCompletionsRequest } from './openAiCompatible';

/** OpenAI's own API. https://platform.openai.com/docs/api-reference/chat */
export const openAi: Provider = {
	id: 'openai',
	displayName: 'OpenAI',
	defaultBaseUrl: 'https://api.openai.com/v1',
	keyRequired: true,
	toHttpRequest: toChatCompletionsRequest,
	parseResponse: parseChatCompletion,
};
