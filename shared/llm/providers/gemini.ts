import { listedIds } from '../modelIds';
import { chatCompletionsProvider } from './chatCompletions';

/**
 * Google's OpenAI-compatible layer. https://ai.google.dev/gemini-api/docs/openai: a field it does not know is a 400 ("Unknown name …:
 * Cannot find field."), errors come as a list, a wrong key is a 400, and listed ids begin with `models/`.
 */
export const gemini = chatCompletionsProvider({
	id: 'gemini',
	displayName: 'Google Gemini',
	defaultBaseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
	limitName: 'max_tokens',
	refuses: ['seed', 'presencePenalty', 'frequencyPenalty'],
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: false, modelList: true },
	credential: { urlField: 'geminiUrl', apiKey: 'required', header: 'Authorization' },
	parseModels: (response, endpoint) =>
		listedIds(response, endpoint).map((id) => id.replace(/^models\//, '')),
});
