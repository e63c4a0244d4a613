import type { LanguageCode } from './languages/languagePack';
import type { EntityName, EntityPreset } from './entities';

/** A pattern of the user's own: order numbers, policy numbers, claim ids. */
export interface UserPattern {
	/** Becomes the finding's entity and, in capitals, the placeholder. */
	name: string;
	/** A regular expression without look-around and back-references, so that it runs in linear time. */
	regex: string;
	/** Any of `i`, `m`, `s`; `g` and `u` are allowed and change nothing. */
	flags?: string;
}

/** What is known of the conversation beyond its context, as in the platform's raw payload. */
export interface Known {
	people?: ReadonlyArray<{ name: string; role: string }>;
	/** ANI and DNIS, also as `tel:+13175550100`. */
	phones?: readonly string[];
	emails?: readonly string[];
	/** Street addresses; also `tel:`, `sip:` and mail addresses as the platform writes them. */
	addresses?: readonly string[];
}

export interface RedactOptions {
	/** Entities and presets to mask; all of them when left out, none but the patterns when empty. */
	entities?: ReadonlyArray<EntityName | EntityPreset>;
	patterns?: readonly UserPattern[];
	/** Words and phrases that stay, whatever they look like; without regard to case. */
	neverMask?: readonly string[];
	known?: Known;
	/** What the conversation is in; guessed from its words when left out or `auto`. */
	language?: LanguageCode | 'auto';
}

export interface RedactTextOptions extends RedactOptions {
	/** Earlier turns, oldest first: a question there tells what digits here mean. */
	previous?: readonly string[];
}

/** What was masked, never the value. Offsets are UTF-16 units of the input, `end` exclusive. */
export interface Finding {
	/** An entity's name, or a user pattern's. */
	entity: string;
	start: number;
	end: number;
	/** Of `NATIONAL_ID`: whose number it is, where its check digit is right. ISO 3166-1, two letters. */
	country?: string;
}

/** A finding of a conversation: `turn` for the text of that turn, else `field`, such as `subject` or `participants[2].name`. */
export interface ContextFinding extends Finding {
	turn?: number;
	field?: string;
}

export interface RedactedText {
	text: string;
	/** In ascending order, never overlapping. */
	findings: Finding[];
}

export interface RedactedContext<C> {
	context: C;
	findings: ContextFinding[];
	/** Findings per entity, and under `PLATFORM_TOKEN` the masks Genesys Cloud had set itself (`[card number]`). */
	counts: Record<string, number>;
	/** The language its rules were taken from: as set, or as guessed for the customer's side. */
	language: LanguageCode;
}

export interface Restored {
	text: string;
	/** How many placeholders were replaced by their values. */
	restored: number;
	/** Well-formed placeholders the conversation has no value for, each once. */
	unknown: string[];
	/** What looks like a placeholder that was changed (case, brackets, number form), each once, as written. Left as it is. */
	altered: string[];
}
