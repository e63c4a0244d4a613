import type { Topic } from './topic';

/** What is tried on a reviewer in one language: phrases by signal (notation: ../signalPhrases.ts), and lists of words that they name as `%list`. */
export interface SteeringPack {
	topic: Topic;
	words: Readonly<Record<string, string>>;
	phrases: Readonly<Partial<Record<SteeringKind, readonly string[]>>>;
}

/** `answer_format` tells how the answer must look, which is reported as `answer_steering`. */
type SteeringKind =
	| 'answer_steering'
	| 'answer_format'
	| 'instruction_override'
	| 'prompt_extraction';

/** Phrases by the name of the signal, with their lists of words written out. */
export function signalPhrases(packs: readonly SteeringPack[]): Record<string, string[]> {
	const bySignal: Record<string, string[]> = {};
	for (const { words, phrases } of packs) {
		const written = (phrase: string): string =>
			phrase.replace(/%(\w+)/g, (_, list: string) => {
				const found = words[list];
				if (found === undefined) throw new Error(`No such list of words: ${list}`);
				return found;
			});
		for (const [kind, list] of Object.entries(phrases)) {
			const signal = kind === 'answer_format' ? 'answer_steering' : kind;
			(bySignal[signal] ??= []).push(...list.map(written));
		}
	}
	return bySignal;
}
