import { chatCompletionsProvider } from './chatCompletions';

export { errorInSuccess, parseChatCompletion } from './parseChatCompletion';

/** Any other server with OpenAI's chat-completions API. What it can do is not known, so everything is tried and adjusted. */
export const openAiCompatible = chatCompletionsProvider({
	id: 'openaiCompatible',
	displayName: 'OpenAI-Compatible',
	limitName: 'max_tokens',
	credential: {
		urlField: 'baseUrl',
		urlExample: 'https://llm.example.com/v1',
		apiKey: 'optional',
		header: 'Authorization',
	},
});
