/** The door of llm/: everything that the rest of the project may use. */
export { type Budget, type BudgetLimits, createBudget } from './chat/budget';
export { chat, LLM_RETRY } from './chat/chat';
export { type ChatMemory, type ChatTools, type Fallback } from './chat/tools';
export { parseHistory } from './chat/history';
export { hasUserInfo } from './baseUrl';
export { llmConnection, providerHeaders } from './connection';
export { enrichError } from './errors/enrichError';
export { OUTCOMES } from './errors/outcomes';
export { rejectedAnswer } from './errors/rejectedAnswer';
export type {
	Adjustment,
	ChatMessage,
	ChatRequest,
	ChatResult,
	JsonSchema,
	LlmConnection,
	Provider,
	ReasoningEffort,
	ResponseFormat,
	Usage,
} from './llmTypes';
export { listModels } from './models';
export { costOf, type Price, priceOf, type PriceTable, rounded } from './prices';
export { AZURE_API_VERSION } from './providers/azureOpenAi';
export { providerById, providers } from './providers';
export { schemaFromExample } from './structured/fromExample';
export { parseStructuredOutput } from './structured/parseStructuredOutput';
export { type StructuredOutput, type StructureProblem } from './structured/output';
export { testUrlExpression } from './testUrl';
export { addUsage, usageInDetails } from './usage';
