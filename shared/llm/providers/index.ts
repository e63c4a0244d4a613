import type { Provider } from '../llmTypes';
import { anthropic } from './anthropic';
import { azureOpenAi } from './azureOpenAi';
import { deepSeek } from './deepSeek';
import { gemini } from './gemini';
import { groq } from './groq';
import { lmStudio } from './lmStudio';
import { mistral } from './mistral';
import { ollama } from './ollama';
import { openAi } from './openAi';
import { openAiCompatible } from './openAiCompatible';
import { openRouter } from './openRouter';
import { vllm } from './vllm';

/** Every provider, in the order of the credential's dropdown. */
export const providers = [
	anthropic,
	azureOpenAi,
	deepSeek,
	gemini,
	groq,
	lmStudio,
	mistral,
	ollama,
	openAi,
	openAiCompatible,
	openRouter,
	vllm,
] as const satisfies readonly Provider[];

/** The provider of a credential. A name this version does not know is spoken to in the common dialect. */
export function providerById(id: string): Provider {
	return providers.find((provider) => plain(provider.id) === plain(id)) ?? openAiCompatible;
}

/** `azure-openai`, `Azure OpenAI` and `azureOpenAi` are one. */
function plain(id: string): string {
	return id.toLowerCase().replace(/[\s_-]/g, '');
}
