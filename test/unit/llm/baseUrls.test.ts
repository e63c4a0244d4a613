import { LlmApi } from '../../../credentials/LlmApi.credentials';
import { hasUserInfo, llmConnection, providerById } from '../../../shared/llm';
import { errorOf } from '../../support/everyText';

const ask = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] };

/** Where a chat goes with this base URL. */
function chatUrl(id: string, url: string, model = 'm'): string | undefined {
	const provider = providerById(id);
	const connection = llmConnection(provider, url);
	return connection && provider.toHttpRequest({ ...ask, model }, connection).url;
}

describe('a base URL as people copy it', () => {
	test.each([
		[
			'openaiCompatible',
			'https://llm.example.com/v1',
			'https://llm.example.com/v1/chat/completions',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1/',
			'https://llm.example.com/v1/chat/completions',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1?key=abc',
			'https://llm.example.com/v1/chat/completions?key=abc',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1/models',
			'https://llm.example.com/v1/chat/completions',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1/chat/completions?key=abc#top',
			'https://llm.example.com/v1/chat/completions?key=abc',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1/completions',
			'https://llm.example.com/v1/chat/completions',
		],
		[
			'openaiCompatible',
			'https://llm.example.com/v1/responses',
			'https://llm.example.com/v1/chat/completions',
		],
		['openaiCompatible', 'https://api.perplexity.ai', 'https://api.perplexity.ai/chat/completions'],
		['openaiCompatible', 'http://localhost:1234', 'http://localhost:1234/v1/chat/completions'],
		[
			'openaiCompatible',
			'http://192.168.1.20:8000/',
			'http://192.168.1.20:8000/v1/chat/completions',
		],
		['openaiCompatible', 'http://vllm:8000', 'http://vllm:8000/v1/chat/completions'],
		['lmStudio', 'http://127.0.0.1:1234', 'http://127.0.0.1:1234/v1/chat/completions'],
		['lmStudio', 'http://studio.example.com', 'http://studio.example.com/v1/chat/completions'],
		['ollama', 'http://localhost:11434/', 'http://localhost:11434/v1/chat/completions'],
		['vllm', 'https://gpu.example.com:8443', 'https://gpu.example.com:8443/v1/chat/completions'],
		['openai', 'https://api.openai.com', 'https://api.openai.com/v1/chat/completions'],
		[
			'openai',
			'https://proxy.example.com/openai',
			'https://proxy.example.com/openai/chat/completions',
		],
		['groq', 'https://api.groq.com', 'https://api.groq.com/openai/v1/chat/completions'],
		['openRouter', 'https://openrouter.ai', 'https://openrouter.ai/api/v1/chat/completions'],
		[
			'azureOpenAi',
			'https://r.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview',
			'https://r.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview',
		],
		[
			'azureOpenAi',
			'https://r.services.ai.azure.com/models',
			'https://r.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview',
		],
		[
			'azureOpenAi',
			'https://r.services.ai.azure.com/api/projects/p1',
			'https://r.services.ai.azure.com/openai/v1/chat/completions',
		],
		[
			'azureOpenAi',
			'https://r.openai.azure.com/openai/v1/',
			'https://r.openai.azure.com/openai/v1/chat/completions',
		],
		['anthropic', 'https://api.anthropic.com', 'https://api.anthropic.com/v1/messages'],
	])('%s at %s is asked at %s', (id, url, expected) => {
		expect(chatUrl(id, url)).toBe(expected);
	});

	test('keeps scheme, host and port', () => {
		for (const url of [
			'http://localhost:1234',
			'https://gpu.example.com:8443',
			'http://10.0.0.7:4000/v1',
		])
			for (const id of ['openaiCompatible', 'vllm', 'lmStudio', 'ollama', 'openai'])
				expect(new URL(chatUrl(id, url) ?? 'x:').origin).toBe(new URL(url).origin);
	});

	test('says what was added to it', () => {
		expect(llmConnection(providerById('ollama'), 'http://localhost:11434')).toEqual({
			baseUrl: 'http://localhost:11434/v1',
			completed: '/v1',
		});
	});

	test.each(['.', '..', ' .. '])('does not climb with the deployment %j', (model) => {
		const url =
			'https://r.openai.azure.com/openai/deployments/x/chat/completions?api-version=2024-10-21';
		const provider = providerById('azureOpenAi');
		const connection = llmConnection(provider, url, {
			route: 'deployments',
			deployment: model === '' ? undefined : model,
		});
		expect(
			errorOf(() => provider.toHttpRequest({ ...ask, model }, connection ?? { baseUrl: url })).code,
		).toBe('invalid_input');
	});
});

describe('a user name in the base URL', () => {
	test.each(['https://user:secret@llm.example.com/v1', 'https://user@llm.example.com/v1'])(
		'is refused: %s',
		async (url) => {
			expect(hasUserInfo(url)).toBe(true);
			expect(llmConnection(providerById('openaiCompatible'), url)).toBeUndefined();
			const { authenticate } = new LlmApi();
			if (typeof authenticate !== 'function') throw new Error('not a function');
			await expect(
				authenticate({ provider: 'openaiCompatible', apiKey: 'k' }, { url }),
			).rejects.toThrow('user name or a password');
		},
	);
});

test('the credential test follows no redirect', () => {
	expect(new LlmApi().test.request.disableFollowRedirect).toBe(true);
});
