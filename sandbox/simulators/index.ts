export type { JsonObject, RecordedRequest } from './core/answer';
export type { FaultMatch, FaultSpec, TransportFault } from './core/faults';
export {
	minimumPermissions,
	startGenesysSimulator,
	type GenesysSimulator,
	type GenesysSimulatorOptions,
} from './genesys';
export type { SimulatedConversation } from './genesys/store';
export {
	startLlmSimulator,
	type LlmFaultKind,
	type LlmFaultSpec,
	type LlmSimulator,
	type LlmSimulatorOptions,
} from './llm';
export { llmQuirks, type LlmQuirk } from './llm/quirks';
export {
	conversationIds,
	conversationsByName,
	defaultConversations,
	numberedConversation,
	unknownConversationId,
	webMessagingConversation,
} from '../fixtures';
