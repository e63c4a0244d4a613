/** A turn as it was sent to the model, in the shape of the context's `message_history`. */
export interface EvidenceTurn {
	turn_id: string;
	/** customer, agent, workflow, … */
	role: string;
	text: string;
	name?: string;
	/** `omitted` marks the line that stands for turns left out; nobody said it. */
	source?: string;
	/** `failed`: it is known not to have arrived. */
	delivery?: 'failed';
	/** What was picked or filled in; several are divided by ` | `. */
	chose?: string;
}

/** Whether somebody said it: the line that stands for turns left out for a budget is ours. */
export function isSaid({ role, source }: Pick<EvidenceTurn, 'role' | 'source'>): boolean {
	return source !== 'omitted' && role !== 'omitted';
}

/** A quote of a verdict. Alone it is a text; with the speaker the verdict names, an object. */
export type Quote = string | NamedQuote;

export interface NamedQuote {
	quote: string;
	/** Role or name of the one who is said to have said it. */
	speaker?: string;
	/** Where it stands in the verdict; handed on to the result. */
	path?: string;
}

/**
 * Why a quote is not verified.
 * - `empty`: no word in it
 * - `tooShort`: too little to prove anything, unless it is a whole turn that answers the turn before
 * - `speaker`: said, but by somebody else than the verdict names
 * - `undelivered`: said in a message that didn't arrive, so nobody was told
 * - `spansTurns`: said, but by joining the end of one turn with the beginning of the next
 * - `elided`: its parts are there, but what was left out between them may matter
 * - `nearMiss`: something like it was said
 * - `quoted`: only in what a message quotes from somebody else
 * - `notFound`: nothing like it was said
 */
export type EvidenceReason =
	| 'empty'
	| 'tooShort'
	| 'speaker'
	| 'undelivered'
	| 'spansTurns'
	| 'elided'
	| 'quoted'
	| 'nearMiss'
	| 'notFound';

export interface EvidenceResult {
	/** As the verdict has it. */
	quote: string;
	/** Whether the words were said, in one turn, and by the speaker the verdict names, if it names one. */
	verified: boolean;
	/** `exact`: to the character. `normalised`: but for case, white space, punctuation, quotation marks and spelling in Unicode. */
	match: 'exact' | 'normalised' | 'none';
	/** The turn it was found in; for a near miss the one that comes closest. */
	turn_id?: string;
	/** UTF-16 offset in the text of the turn as it was handed in. */
	start?: number;
	/** Exclusive. */
	end?: number;
	/** 1 for what was found, less than 1 for what was not; two decimals. */
	similarity: number;
	speaker?: string;
	/** Whether the turn is the speaker's; absent when the verdict names none, or there is no turn. */
	speakerMatches?: boolean;
	/** Absent when verified. */
	reason?: EvidenceReason;
	path?: string;
}

export interface EvidenceOptions {
	/**
	 * Letters and digits a quote needs to prove something wherever it was said; a letter of Chinese, Japanese or Thai counts twice.
	 * Default: three words, or eight letters of a script without spaces.
	 */
	minCharacters?: number;
	/** Similarity from which the closest place is told and the reason is `nearMiss`, 0 to 1; default 0.5. */
	nearMissFrom?: number;
}
