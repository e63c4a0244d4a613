/** One thing that is wrong with an answer. Holds names of the schema and nothing of the answer. */
export interface StructureProblem {
	/** A JSON pointer: `/findings/0/verdict`; empty for the whole. A name that the schema does not know stands as `*`. */
	path: string;
	/**
	 * The schema's keyword that is violated (`required`, `type`, `enum`, …); or `notJson`: there is no JSON, it is broken, or it was cut
	 * off; `precision`: a number has more digits than can be kept; or `ambiguous`: there are several different JSON texts, and which one is meant is not guessed.
	 */
	problem: string;
}

export type StructuredOutput =
	| { ok: true; data: unknown }
	| { ok: false; problems: StructureProblem[] };

/** Tells whether a value has the structure a schema asks for. */
export interface SchemaCheck {
	(data: unknown): StructuredOutput;
	/** A place in the data as a JSON pointer, in which a name that the schema does not know stands as `*`. */
	pathOf?(steps: readonly string[], data: unknown): string;
}
