import { makeCorpus, type LabelledTurn } from '../../corpus/makeCorpus';
import { LANGUAGES } from './languages';
import type { Part } from './lists';
import { SPEECH, speechMakers } from './speech';
import { makersOf } from './values';

export { gluedTexts } from './glued';
export { bareNumbers, hardNegatives } from './hardNegatives';
export { knownCases } from './knownPeople';
export { LANGUAGES } from './languages';
export { measure, ours, shareHidden, type Measured, type Redact } from './measure';
export type { Part } from './lists';

/** One seed for each part, so that a figure can be had again. */
export const SEEDS: Readonly<Record<Part, number>> = { seen: 20261128, heldOut: 20261129 };

/** Conversations by what they are: one corpus for each language, and calls in English as a speech recognizer writes them. */
export function worldCorpora(turns: number, part: Part): Map<string, LabelledTurn[][]> {
	const corpora = new Map<string, LabelledTurn[][]>();
	for (const language of LANGUAGES)
		corpora.set(
			language.code,
			makeCorpus(language[part], turns, SEEDS[part], makersOf(language, part)),
		);
	corpora.set('speech', makeCorpus(SPEECH[part], turns, SEEDS[part], speechMakers(part)));
	return corpora;
}
