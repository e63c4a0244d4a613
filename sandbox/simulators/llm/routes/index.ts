import type { LlmRoute } from '../route';
import { chatCompletions } from './chatCompletions';
import { getModel, listModels } from './models';

export const llmRoutes: readonly LlmRoute[] = [listModels, getModel, chatCompletions];
