import { llmConnection } from '../../../shared/llm/connection';
import { providerById, providers } from '../../../shared/llm/providers';
import { azureOpenAi } from '../../../shared/llm/providers/azureOpenAi';
import { lmStudio } from '../../../shared/llm/providers/lmStudio';
import { openAi } from '../../../shared/llm/providers/openAi';
import { openAiCompatible } from '../../../shared/llm/providers/openAiCompatible';

describe('the base URL', () => {
	test.each([
		['is kept', 'http://localhost:11434/v1', 'http://localhost:11434/v1'],
		['loses the slashes at its end', 'http://localhost:11434/v1//', 'http://localhost:11434/v1'],
		['loses the spaces around it', ' http://localhost:1234/v1\n', 'http://localhost:1234/v1'],
		[
			'loses a path of the chat that was copied along',
			'https://api.example/v1/chat/completions',
			'https://api.example/v1',
		],
		[
			'loses that path with a slash',
			'https://api.example/v1/chat/completions/',
			'https://api.example/v1',
		],
		[
			'keeps a path of its own',
			'https://gateway.example/team/openai/v1',
			'https://gateway.example/team/openai/v1',
		],
	])('%s', (_name, baseUrl, expected) => {
		expect(llmConnection(openAiCompatible, baseUrl)).toEqual({ baseUrl: expected });
	});

	test.each([[undefined], [''], ['  ']])('that is %j is the one of the provider', (baseUrl) => {
		expect(llmConnection(openAi, baseUrl)).toEqual({ baseUrl: 'https://api.openai.com/v1' });
		expect(llmConnection(openAiCompatible, baseUrl)).toBeUndefined();
	});

	test.each([
		'localhost:11434/v1',
		'ftp://x.example',
		'https://',
		'https://a b/v1',
		'file:///etc/passwd',
	])('%s is of no use', (baseUrl) => {
		expect(llmConnection(openAi, baseUrl)).toBeUndefined();
	});
});

describe('the providers', () => {
	test('have ids that differ, and names', () => {
		expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
		for (const { displayName } of providers) expect(displayName).not.toBe('');
	});

	test.each([
		['openai', openAi],
		['OpenAI', openAi],
		['openaiCompatible', openAiCompatible],
		['openai-compatible', openAiCompatible],
		['Azure OpenAI', azureOpenAi],
		['lm_studio', lmStudio],
		['a name of a later version', openAiCompatible],
		['', openAiCompatible],
	])('%j is found', (id, provider) => {
		expect(providerById(id)).toBe(provider);
	});

	test('demand a key where the server does', () => {
		expect([openAi.keyRequired, openAiCompatible.keyRequired]).toEqual([true, false]);
	});
});
