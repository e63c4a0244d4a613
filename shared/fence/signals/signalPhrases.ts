import { comparable, type Word } from './signalWords';

/**
 * A phrase in a notation of our own: `ignore|disregard ~3!my|our instruction*|rules`. Words in order; `|` between alternatives,
 * `*` for any ending, `~3` for up to three words in between, `!` with the words that must not be among them, and `^` before words
 * of which the next must be none. A phrase may begin with `!i|we`: none of the three words before it is one of these.
 */
interface Step {
	exact: ReadonlySet<string>;
	beginnings: readonly string[];
	/** The next word must exist and be none of these. */
	negated: boolean;
	gap: number;
	barred: ReadonlySet<string>;
}

export interface Phrase {
	signal: string;
	steps: readonly Step[];
	/** None of these is right before the phrase. */
	notAfter: ReadonlySet<string>;
}

/** How many words before a phrase are looked at. */
const BEFORE = 3;

function parse(signal: string, notation: string): Phrase {
	const steps: Step[] = [];
	let gap = 0;
	let barred: ReadonlySet<string> = new Set();
	let notAfter: ReadonlySet<string> = new Set();
	for (const part of notation.split(' ')) {
		const between = /^~(\d+)(?:!(.+))?$/.exec(part);
		if (between !== null) {
			gap = Number(between[1]);
			barred = new Set((between[2] ?? '').split('|').map(comparable));
			continue;
		}
		if (part.startsWith('!')) {
			notAfter = new Set(part.slice(1).split('|').map(comparable));
			continue;
		}
		const negated = part.startsWith('^');
		const words = (negated ? part.slice(1) : part).split('|');
		steps.push({
			exact: new Set(words.filter((word) => !word.endsWith('*')).map(comparable)),
			beginnings: words
				.filter((word) => word.endsWith('*'))
				.map((word) => comparable(word.slice(0, -1))),
			negated,
			gap,
			barred,
		});
		gap = 0;
		barred = new Set();
	}
	return { signal, steps, notAfter };
}

const fits = ({ exact, beginnings, negated }: Step, word: string): boolean =>
	(exact.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) !== negated;

/** Phrases by the words they may begin with, so that most words of a text are looked up once and done with. */
export class PhraseBook {
	private readonly byWord = new Map<string, Phrase[]>();
	private readonly byBeginning = new Map<string, Phrase[]>();
	private readonly lengths: readonly number[];

	constructor(phrases: Readonly<Record<string, readonly string[]>>) {
		for (const [signal, notations] of Object.entries(phrases)) {
			for (const notation of notations) {
				const phrase = parse(signal, notation);
				const [first] = phrase.steps;
				for (const word of first?.exact ?? [])
					this.byWord.set(word, [...(this.byWord.get(word) ?? []), phrase]);
				for (const word of first?.beginnings ?? [])
					this.byBeginning.set(word, [...(this.byBeginning.get(word) ?? []), phrase]);
			}
		}
		this.lengths = [...new Set([...this.byBeginning.keys()].map(({ length }) => length))];
	}

	/** What is found, by signal, with offsets in the text the words are of. A phrase looks at a bounded number of words. */
	find(
		words: readonly Word[],
		from = 0,
		to = words.length,
	): Array<{ signal: string; start: number; end: number }> {
		const found = [];
		for (let at = from; at < Math.min(to, words.length); at++) {
			const { word, start } = words[at] ?? { word: '', start: 0 };
			for (const { signal, steps, notAfter } of this.beginningWith(word)) {
				if (notAfter.size > 0 && isAfter(notAfter, words, at)) continue;
				const last = lastWord(steps, 1, words, at);
				if (last !== undefined) found.push({ signal, start, end: words[last]?.end ?? start });
			}
		}
		return found;
	}

	private beginningWith(word: string): Phrase[] {
		const phrases = [...(this.byWord.get(word) ?? [])];
		for (const length of this.lengths)
			if (word.length >= length)
				phrases.push(...(this.byBeginning.get(word.slice(0, length)) ?? []));
		return phrases;
	}
}

const isAfter = (barred: ReadonlySet<string>, words: readonly Word[], at: number): boolean =>
	words.slice(Math.max(0, at - BEFORE), at).some(({ word }) => barred.has(word));

/** Where the phrase ends that has come to the word `at`; every step is tried at every place of its gap. */
function lastWord(
	steps: readonly Step[],
	from: number,
	words: readonly Word[],
	at: number,
): number | undefined {
	const step = steps[from];
	if (step === undefined) return at;
	for (let next = at + 1; next <= at + 1 + step.gap; next++) {
		const word = words[next]?.word;
		if (word === undefined) return undefined;
		if (fits(step, word)) {
			const last = lastWord(steps, from + 1, words, next);
			if (last !== undefined) return last;
		}
		if (step.barred.has(word)) return undefined;
	}
	return undefined;
}
