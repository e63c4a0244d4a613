/** What a detector must find and what it must leave alone. Run as tests, never part of what ships. */
export interface Examples {
	/** A text, and the same after redaction. */
	masks: ReadonlyArray<readonly [text: string, redacted: string]>;
	leaves: readonly string[];
}
