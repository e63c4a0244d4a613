/**
 * The public surface: everything the nodes are made of, without n8n. Bundles alone to one CommonJS file.
 */
export type { Clock } from './clock';
export { ServiceError, type ErrorCode } from './errors';
export { sha256Hex } from './hash';
export {
	TransportError,
	type HttpRequest,
	type HttpResponse,
	type HttpTransport,
	type TransportFailure,
} from './http/transport';
export { parseRetryAfter } from './http/retryAfter';
export {
	createCircuitBreaker,
	type CircuitBreaker,
	type CircuitBreakerOptions,
	type CircuitPass,
	type CircuitState,
} from './retry/circuitBreaker';
export { createRateLimiter, type RateLimiter, type RateLimiterOptions } from './retry/rateLimiter';
export type { Resilience } from './retry/resilience';
export {
	createTokenLimiter,
	type TokenGrant,
	type TokenLimiter,
	type TokenLimiterOptions,
} from './retry/tokenLimiter';
export { newEffort, retry, type Effort, type RetryPolicy, type RetryTools } from './retry/retry';
export { backoffDelay, GENESYS_BACKOFF, LLM_BACKOFF, type Backoff } from './retry/backoff';

export {
	GENESYS_REGIONS,
	genesysAddress,
	type GenesysAddress,
	type GenesysRegion,
} from './genesys/api/regions';
export { parseConversationId } from './genesys/conversationId';
export {
	toConversation,
	isConversationShape,
	type ConversationParts,
} from './genesys/convert/toConversation';
export { conversationSchema, type Conversation, type Missing, type Turn } from './genesys/model';
export { GENESYS_RETRY, type GenesysConnection } from './genesys/api/client';
export { fetchConversation, type FetchedConversation } from './genesys/fetch/fetchConversation';
export { fetchTranscript } from './genesys/fetch/fetchTranscript';
export { createNameCache, type NameCache } from './genesys/fetch/nameCache';
export type { SearchFilters, SearchStatus } from './genesys/search/criteria';
export { findConversations, type ConversationSearch } from './genesys/search/findConversations';
export type { SearchReport } from './genesys/search/report';
export { resolveTimeRange, type TimeRange, type TimeRangeChoice } from './genesys/search/timeRange';

export { flattenConversation, type FlattenOptions } from './flatten/flattenConversation';
export type {
	AgentContext,
	FlatContext,
	MessageContext,
	PartialContext,
	TransferContext,
} from './flatten/context';

export {
	ENTITIES,
	ENTITY_PRESETS,
	leakCheck,
	PLATFORM_TOKENS,
	redactContext,
	redactText,
	restore,
	type ContextFinding,
	type Entity,
	type EntityName,
	type EntityPreset,
	type Finding,
	type Known,
	type RedactedContext,
	type RedactedText,
	type RedactOptions,
	type RedactTextOptions,
	type Restored,
	type UserPattern,
} from './redact';

export {
	compileTemplate,
	lintTemplate,
	renderTemplate,
	TemplateError,
	type TemplateOptions,
} from './template';
export { fence, type Fenced, type FenceOptions } from './fence/fence';
export { injectionSignals, type InjectionSignal } from './fence/signals';
export { countTokens } from './tokens/countTokens';
export { encodingOf, TOKEN_ENCODINGS, type TokenEncoding } from './tokens/encodings';
export {
	fitToBudget,
	OMITTED_SOURCE,
	type FitOptions,
	type Fitted,
	type OmittedTurns,
} from './tokens/fitToBudget';

export {
	AGENT_ASSIST_SYSTEM_TEMPLATE,
	AGENT_ASSIST_USER_TEMPLATE,
	PROMPT_PRESETS,
	TUTORIAL_SYSTEM_TEMPLATE,
	TUTORIAL_USER_TEMPLATE,
	type PromptPreset,
} from './prompt/presets';
export { lintPrompt, type PromptLint, type PromptProblem } from './prompt/lintPrompt';
export { preparePrompt, type PreparedPrompt, type PrepareOptions } from './prompt/preparePrompt';
export {
	compilePrompt,
	renderPrompt,
	type CompiledPrompt,
	type PromptTemplates,
	type RenderedPrompt,
} from './prompt/renderPrompt';

export { verifyQuotes } from './review/evidence/verifyQuotes';
export { collectQuotes } from './review/evidence/collectQuotes';
export {
	judgeEvidence,
	type Coverage,
	type EvidenceJudgement,
} from './review/evidence/judgeEvidence';
export {
	parseRubric,
	rubricVersion,
	type Rubric,
	type RubricInput,
	type RubricRow,
} from './review/rubric/rubric';
export { RUBRIC_QUOTES_PATH, rubricPrompt, rubricSchema } from './review/rubric/rubricAnswer';
export { scoreRubric, type RubricScore } from './review/rubric/scoreRubric';
export { DEFAULT_RUBRIC } from './review/rubric/defaultRubric';
export { reviewAnswer, type AnswerReview, type AnswerReviewOptions } from './review/reviewAnswer';
export {
	readReviewItem,
	sentConversation,
	type ReviewItem,
	type SentConversation,
} from './review/sentConversation';
export { templateHash } from './review/audit/templateHash';
export { reviewKey, transcriptHash, type ReviewSubject } from './review/audit/reviewKey';
export { auditRecord, type AuditRecord, type ReviewFacts } from './review/audit/auditRecord';
export type {
	EvidenceOptions,
	EvidenceReason,
	EvidenceResult,
	EvidenceTurn,
	NamedQuote,
	Quote,
} from './review/reviewTypes';

export { chat, LLM_RETRY, type ChatMemory, type ChatTools, type Fallback } from './llm/chat/chat';
export { createBudget, type Budget, type BudgetLimits } from './llm/chat/budget';
export { parseHistory } from './llm/chat/history';
export { OUTCOMES } from './llm/errors/outcomes';
export { costOf, priceOf, type Price, type PriceTable } from './llm/prices';
export { rejectedAnswer } from './llm/errors/rejectedAnswer';
export { schemaFromExample } from './llm/structured/fromExample';
export {
	parseStructuredOutput,
	type StructuredOutput,
	type StructureProblem,
} from './llm/structured/parseStructuredOutput';
export { addUsage } from './llm/usage';
export { listModels } from './llm/models';
export { llmConnection } from './llm/connection';
export { providerById, providers } from './llm/providers';
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
} from './llm/llmTypes';
