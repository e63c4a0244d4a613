/** Makes the input outside the measurement; what it returns is measured. A refusal (a thrown error) counts like an answer. */
export type GrowthCase = (text: string) => () => unknown;

/** `all`: every text; `html`: those with markup; `few`: one text for each way a string is stored. */
export type TextSet = 'all' | 'html' | 'few';

export interface GrowthEntry {
	texts: TextSet;
	cases: Readonly<Record<string, GrowthCase>>;
}

/** A public function and what it is measured with, or why its input can't be long. */
export type Growth = readonly GrowthEntry[] | { short: string };
