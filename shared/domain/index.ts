/** The door of domain/: facts about Genesys that several wings share. It imports nothing. */
export {
	canHandle,
	isAutomatic,
	isFromOutside,
	purposeKind,
	type PurposeKind,
	PURPOSES,
} from './purposes';
export type {
	AgentContext,
	FlatContext,
	MessageContext,
	PartialContext,
	TransferContext,
} from './flatContext';
