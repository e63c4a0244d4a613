import { chatCompletionsProvider } from './chatCompletions';

/** https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html: flat errors, some with status 200; a key only when started with one. */
export const vllm = chatCompletionsProvider({
	id: 'vllm',
	displayName: 'vLLM',
	defaultBaseUrl: 'http://localhost:8000/v1',
	limitName: 'max_tokens',
	capabilities: { jsonSchema: 'strict', jsonObject: true, seed: true, modelList: true },
	credential: { urlField: 'vllmUrl', apiKey: 'optional', header: 'Authorization' },
});
