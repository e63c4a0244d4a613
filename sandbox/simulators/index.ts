export type { JsonObject, RecordedRequest } from './core/answer';
export type { FaultMatch, FaultSpec, TransportFault } from './core/faults';
export {
	minimumPermissions,
	startGenesysSimulator,
	type GenesysSimulator,
	type GenesysSimulatorOptions,
} from './genesys';
export type { AnalyticsSettings } from './genesys/analytics/jobs';
export type { ConversationSource, SimulatedConversation } from './genesys/store';
export {
	startLlmSimulator,
	type LlmFaultKind,
	type LlmFaultSpec,
	type LlmSimulator,
	type LlmSimulatorOptions,
} from './llm';
export { llmQuirks, type LlmQuirk } from './llm/quirks';
export {
	analyticsOnlyConversationId,
	conversationIds,
	conversationsByName,
	defaultConversations,
	manyConversations,
	numberedConversation,
	unknownConversationId,
	webMessagingConversation,
	type ManyOptions,
} from '../fixtures';
