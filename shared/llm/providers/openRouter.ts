import { chatCompletionsProvider } from './chatCompletions';

/**
 * Many providers behind one address; failures of theirs come as HTTP 200 with `error`. https://openrouter.ai/docs/api-reference
 * The list of models answers without a key, so the credential's test asks for the key's own record.
 */
export const openRouter = chatCompletionsProvider({
	id: 'openRouter',
	displayName: 'OpenRouter',
	defaultBaseUrl: 'https://openrouter.ai/api/v1',
	limitName: 'max_tokens',
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: {
		urlField: 'openRouterUrl',
		apiKey: 'required',
		header: 'Authorization',
		testPath: '/key',
	},
});
