import { chatCompletionsProvider } from './chatCompletions';

/** https://docs.ollama.com/openai: reads no key; a schema is kept to while the model writes. */
export const ollama = chatCompletionsProvider({
	id: 'ollama',
	displayName: 'Ollama',
	defaultBaseUrl: 'http://localhost:11434/v1',
	limitName: 'max_tokens',
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: { urlField: 'ollamaUrl', apiKey: 'none', header: 'Authorization' },
});
