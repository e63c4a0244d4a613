import type { Span } from './spans';

/** A word of a text: letters and digits; of scripts without spaces, one character. */
export interface Word extends Span {
	/** In lower case. */
	text: string;
}

const WORD =
	/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*/gu;

/** Words in a row that prove a quote. */
const RUN_WORDS = 5;
/** Characters in a row that prove one, with fewer words. */
const RUN_CHARACTERS = 24;

export function wordsIn(text: string): Word[] {
	return [...text.matchAll(WORD)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0].toLowerCase().replace(/’/g, "'"),
	}));
}

/** The words that were sent, for one sentence or many. */
export interface SentText {
	has(word: string): boolean;
	/** The parts of the words that stand in the texts too, five words or 24 characters long or longer. */
	runsIn(words: readonly Word[]): Span[];
}

/** Reads each text once; what is asked afterwards takes no longer for long texts than for short ones. */
export function readSent(texts: readonly string[]): SentText {
	const sent = texts.map((text) => wordsIn(text).map((word) => word.text));
	const known = new Set(sent.flat());
	return {
		has: (word) => known.has(word),
		runsIn(words) {
			const spans: Span[] = [];
			for (const length of windowLengths(words)) {
				const wanted = new Map<string, number[]>();
				for (let at = 0; at + length <= words.length; at++) {
					const key = keyOf(words, at, length);
					if (key === undefined) continue;
					wanted.set(key, [...(wanted.get(key) ?? []), at]);
				}
				if (wanted.size === 0) continue;
				for (const key of keysIn(sent, length, wanted))
					for (const at of wanted.get(key) ?? [])
						spans.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
			}
			return spans;
		},
	};
}

function windowLengths(words: readonly Word[]): number[] {
	return [1, 2, 3, 4, RUN_WORDS].filter((length) => length <= words.length);
}

/** Fewer than five words count when they are long. */
function keyOf(words: readonly Word[], at: number, length: number): string | undefined {
	const key = words
		.slice(at, at + length)
		.map(({ text }) => text)
		.join(' ');
	return length >= RUN_WORDS || key.length >= RUN_CHARACTERS ? key : undefined;
}

function keysIn(
	sent: ReadonlyArray<readonly string[]>,
	length: number,
	wanted: ReadonlyMap<string, unknown>,
): Set<string> {
	const firsts = new Set([...wanted.keys()].map((key) => key.split(' ', 1)[0] ?? ''));
	const found = new Set<string>();
	for (const words of sent) {
		for (let at = 0; at + length <= words.length; at++) {
			if (!firsts.has(words[at] ?? '')) continue;
			const key = words.slice(at, at + length).join(' ');
			if (wanted.has(key)) found.add(key);
		}
	}
	return found;
}
