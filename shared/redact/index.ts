/** The door of redact/: everything that the rest of the project may use. */
export {
	ENTITIES,
	type Entity,
	ENTITY_PRESETS,
	type EntityName,
	type EntityPreset,
} from './entities';
export { LANGUAGE_CODES, REDACTION_LANGUAGES } from './languages';
export type { LanguageCode } from './languages/languagePack';
export { leakCheck, leakCheckInSteps } from './leakCheck';
export {
	PLATFORM_TOKENS,
	analyzeContext,
	analyzeContextInSteps,
	type Reading,
	redactAlongside,
	redactContext,
	applyMasks,
} from './redactContext';
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
export { redactText } from './redactText';
export { restore, restoreInSteps } from './restore';
