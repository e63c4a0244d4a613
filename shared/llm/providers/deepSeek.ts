import { chatCompletionsProvider } from './chatCompletions';

/** https://api-docs.deepseek.com: JSON objects without a schema, no seed; the chat and the reasoning model are two names. */
export const deepSeek = chatCompletionsProvider({
	id: 'deepSeek',
	displayName: 'DeepSeek',
	defaultBaseUrl: 'https://api.deepseek.com/v1',
	limitName: 'max_tokens',
	refuses: ['seed', 'reasoningEffort'],
	capabilities: { jsonSchema: false, jsonObject: true, seed: false, modelList: true },
	credential: { urlField: 'deepSeekUrl', apiKey: 'required', header: 'Authorization' },
});
