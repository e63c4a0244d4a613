import { chatCompletionsProvider } from './chatCompletions';

/** https://console.groq.com/docs/api-reference#chat-create: `max_tokens` is deprecated there. */
export const groq = chatCompletionsProvider({
	id: 'groq',
	displayName: 'Groq',
	defaultBaseUrl: 'https://api.groq.com/openai/v1',
	limitName: 'max_completion_tokens',
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: { urlField: 'groqUrl', apiKey: 'required', header: 'Authorization' },
});
