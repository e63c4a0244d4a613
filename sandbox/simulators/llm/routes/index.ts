import type { Dialect } from '../dialect';
import type { LlmRoute } from '../route';
import { azureRoutes } from './azure';
import { chatCompletions } from './chatCompletions';
import { anthropicModels, messages } from './messages';
import { getModel, listModels } from './models';

export const llmRoutes: Readonly<Record<Dialect, readonly LlmRoute[]>> = {
	openai: [listModels, getModel, chatCompletions],
	azure: azureRoutes,
	anthropic: [anthropicModels, messages],
};
