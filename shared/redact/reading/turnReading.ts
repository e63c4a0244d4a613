import type { LanguagePack } from '../languages/languagePack';
import type { Cue, PendingRequest } from './cue';
import type { Plain } from './normalizeText';
import type { NumberRun } from './numberRuns';
import type { Token } from './tokenize';

/** One text as detectors see it. */
export interface TurnReading {
	/** The plain text, with OPAQUE for what is masked already. */
	text: string;
	/** In lower case, the same length. */
	lower: string;
	plain: Plain;
	tokens: readonly Token[];
	/** What the words say about the numbers near them. */
	cues: readonly Cue[];
	/** Numbers, in digits and in words, each with what the words around it say it is. */
	runs: readonly NumberRun[];
	/** What an earlier turn asked for and this one may answer. */
	asked: PendingRequest | undefined;
	language: LanguagePack;
	/** The text is in capitals throughout, where they say nothing. */
	shouted: boolean;
	/** A name or a note alone, without sentences around it. */
	bare: boolean;
}

/** Something a detector takes for private. Offsets are those of the plain text. */
export interface Match {
	entity: string;
	start: number;
	end: number;
	/** What makes two spellings the same value: digits alone, lower case … Made from the text when left out. */
	identity?: string;
	/** Whose number it is, where its check digit proves that it is one. ISO 3166-1, two letters. */
	country?: string;
}

/** One kind of thing to look for. Pure and without state. */
export interface Detector {
	/** The entities it can find; it does not run when none of them is asked for. */
	entities: readonly string[];
	/** Regular expressions it runs over texts, so that tests can try them with hostile ones. */
	patterns: Readonly<Record<string, RegExp>>;
	detect(doc: TurnReading): Match[];
}

/** All matches of a global pattern as candidates that `accept` takes. */
export function matches(
	doc: TurnReading,
	pattern: RegExp,
	entity: string,
	accept: (text: string, start: number) => boolean = () => true,
): Match[] {
	const found: Match[] = [];
	for (const match of doc.text.matchAll(pattern)) {
		if (accept(match[0], match.index))
			found.push({ entity, start: match.index, end: match.index + match[0].length });
	}
	return found;
}
