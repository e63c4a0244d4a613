/** The door of flatten/: everything that the rest of the project may use. */
export type {
	AgentContext,
	FlatContext,
	MessageContext,
	PartialContext,
	TransferContext,
} from './context';
export { flattenConversation, type FlattenOptions } from './flattenConversation';
