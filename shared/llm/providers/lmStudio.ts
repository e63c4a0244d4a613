import { chatCompletionsProvider } from './chatCompletions';

/** https://lmstudio.ai/docs/app/api/endpoints/openai: takes `json_schema` and refuses `json_object`; some errors come with status 200. */
export const lmStudio = chatCompletionsProvider({
	id: 'lmStudio',
	displayName: 'LM Studio',
	defaultBaseUrl: 'http://localhost:1234/v1',
	limitName: 'max_tokens',
	capabilities: { jsonSchema: 'strict', jsonObject: false, seed: true, modelList: true },
	credential: { urlField: 'lmStudioUrl', apiKey: 'optional', header: 'Authorization' },
});
