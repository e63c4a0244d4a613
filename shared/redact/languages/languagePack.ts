import type { CueKind } from '../reading/cue';

export type LanguageCode = 'en' | 'es' | 'de' | 'fr' | 'pt' | 'it' | 'nl' | 'pl' | 'ja' | 'other';

/** A kind of value, and the words that say that a number or an answer is of it. */
export interface CueRule {
	kind: CueKind;
	/** The words for the number itself (`account number`) rather than for the thing (`account`). */
	strong: boolean;
	/** With the flags `g` and `u`, over lower case. */
	pattern: RegExp;
}

/** Words for numbers. Tens are joined to ones by `and` or nothing. */
export interface NumberWords {
	ones: ReadonlyMap<string, number>;
	teens: ReadonlyMap<string, number>;
	tens: ReadonlyMap<string, number>;
	/** `double`, `triple`. */
	repeats: ReadonlyMap<string, number>;
	hundred: string;
	thousand: string;
	and: string;
}

/** Words before a name. Alternatives of regular expressions, over lower case. */
export interface NameCues {
	/** What follows is a name whatever it is: `my name is`. */
	firm: string;
	/** `mr`: the next words with capitals, also words of every day. */
	title: string;
	/** What follows is a name if it has a capital and isn't a word of every day: `this is`, `hello`. */
	soft: string;
}

/** What is known of a language. The next language is one more file and one line in index.ts. */
export interface LanguagePack {
	code: LanguageCode;
	/** What a capital inside a sentence says: a name, any noun, or that there are none. */
	capitals: 'names' | 'nouns' | 'none';
	/** The words the language is told by, and those that may stand between `number` and the number. */
	functionWords: ReadonlySet<string>;
	/** Greetings and the like, of which one alone tells the language. */
	signs?: string;
	/** Everyday words, which name nobody unless something says so; made on first use. */
	isWord: (word: string) => boolean;
	cues: readonly CueRule[];
	/** What makes a text ask for something, besides a question mark. */
	asking: RegExp;
	/** First words of questions, written without a question mark. */
	questionWords: ReadonlySet<string>;
	numbers: NumberWords;
	/** Names of months, whole words. */
	months: RegExp;
	names: NameCues | undefined;
}

export const setOf = (words: string): ReadonlySet<string> =>
	new Set(words.split(/\s+/).filter(Boolean));

const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

const counted = (words: string, from: number, step: number): ReadonlyMap<string, number> =>
	new Map(
		words
			.split(' ')
			.flatMap((alternatives, index) =>
				alternatives.split('/').map((word) => [word, from + index * step] as const),
			),
	);

/** `ones` from zero, `teens` from ten, `tens` from twenty; alternatives divided by `/`. */
export function numberWords(
	ones: string,
	teens: string,
	tens: string,
	hundred: string,
	thousand: string,
	and: string,
	repeats: ReadonlyMap<string, number> = NO_NUMBERS,
): NumberWords {
	return {
		ones: counted(ones, 0, 1),
		teens: counted(teens, 10, 1),
		tens: counted(tens, 20, 10),
		repeats,
		hundred,
		thousand,
		and,
	};
}

/** Tens with their ones before them, in one word: `einundzwanzig`, `eenentwintig`. */
export function oneWord(words: NumberWords, joints: readonly string[]): NumberWords {
	const teens = new Map(words.teens);
	for (const [ten, tens] of words.tens)
		for (const [one, ones] of words.ones)
			for (const joint of joints) if (ones > 0) teens.set(`${one}${joint}${ten}`, tens + ones);
	return { ...words, teens };
}

/** Rules from alternatives by kind, as whole words; a kind that ends in `~` is weak. */
export function cueRules(
	phrases: Readonly<Partial<Record<CueKind | `${CueKind}~`, string>>>,
	words: 'spaced' | 'unspaced' = 'spaced',
): CueRule[] {
	const [before, behind] = words === 'spaced' ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}])'] : ['', ''];
	return Object.entries(phrases).map(([name, alternatives]) => ({
		kind: name.replace('~', '') as CueKind, // the keys of the parameter's type
		strong: !name.endsWith('~'),
		pattern: new RegExp(`${before}(?:${alternatives})${behind}`, 'gu'),
	}));
}

/** A look-up in a list that is made when it is first needed. */
export function lazyWords(list: () => string, more = ''): (word: string) => boolean {
	let made: ReadonlySet<string> | undefined;
	return (word) => {
		made ??= setOf(`${list()} ${more}`);
		return made.has(word);
	};
}
