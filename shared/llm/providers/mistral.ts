import { chatCompletionsProvider } from './chatCompletions';

/** https://docs.mistral.ai/api: the seed has a name of its own, unknown fields are a 422, and errors are flat. */
export const mistral = chatCompletionsProvider({
	id: 'mistral',
	displayName: 'Mistral',
	defaultBaseUrl: 'https://api.mistral.ai/v1',
	limitName: 'max_tokens',
	seedName: 'random_seed',
	refuses: ['reasoningEffort'],
	highestTemperature: 1.5,
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: { urlField: 'mistralUrl', apiKey: 'required', header: 'Authorization' },
});
