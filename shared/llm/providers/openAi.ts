import { chatCompletionsProvider } from './chatCompletions';

/** OpenAI's own API. https://platform.openai.com/docs/api-reference/chat */
export const openAi = chatCompletionsProvider({
	id: 'openai',
	displayName: 'OpenAI',
	defaultBaseUrl: 'https://api.openai.com/v1',
	limitName: 'max_tokens',
	hasReasoningModels: true,
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: { urlField: 'baseUrl', apiKey: 'required', header: 'Authorization' },
});
