export {
	ENTITIES,
	ENTITY_PRESETS,
	type Entity,
	type EntityName,
	type EntityPreset,
} from './entities';
export { leakCheck } from './leakCheck';
export { PLATFORM_TOKENS, redactContext } from './redactContext';
export { redactText } from './redactText';
export { restore } from './restore';
export type {
	ContextFinding,
	Finding,
	Known,
	RedactedContext,
	RedactedText,
	RedactOptions,
	RedactTextOptions,
	Restored,
	UserPattern,
} from './redactionTypes';
