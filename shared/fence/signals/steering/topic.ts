import { comparable, type Word } from '../signalWords';

/**
 * What a sentence to a reviewer is about: words of a review, and one that tells somebody to do something. A customer has such words too,
 * but rarely so many in one sentence, and then mostly with "I" and "my".
 */
export interface Topic {
	/** Words that hardly anybody but a reviewer uses, two points each. */
	strong: string;
	/** Words of reviews that have other uses, one point each. */
	weak: string;
	/** What makes it a demand. */
	demand: string;
	/** The customer's own affairs: more points are needed. */
	own: string;
	/** Words of announcements and surveys: the sentence is none. */
	never: string;
	/** First words of questions, which demand nothing. */
	asks: string;
}

/** With a strong word among them, without one, and where the customer speaks of his own affairs. */
const LEAST_STRONG = 2;
const LEAST_WEAK = 3;
const LEAST_OF_OWN = 5;
/** Longer sentences are looked at in pieces, so that many words by chance are no topic. */
const LONGEST = 24;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(comparable));

export class TopicReader {
	private readonly topics: ReadonlyArray<Record<keyof Topic, ReadonlySet<string>>>;

	constructor(topics: readonly Topic[]) {
		this.topics = topics.map(({ strong, weak, demand, own, never, asks }) => ({
			strong: setOf(strong),
			weak: setOf(weak),
			demand: setOf(demand),
			own: setOf(own),
			never: setOf(never),
			asks: setOf(asks),
		}));
	}

	/** The sentences of a text that are about how it is reviewed. */
	find(text: string, words: readonly Word[]): Array<{ start: number; end: number }> {
		const found: Array<{ start: number; end: number }> = [];
		for (const sentence of sentencesOf(text, words)) {
			const [first] = sentence;
			const last = sentence.at(-1);
			// A question demands nothing.
			if (
				first === undefined ||
				last === undefined ||
				text.slice(last.end, last.end + 2).includes('?')
			)
				continue;
			if (this.isDemand(sentence)) found.push({ start: first.start, end: last.end });
		}
		return found;
	}

	private isDemand(sentence: readonly Word[]): boolean {
		const words = new Set(sentence.map(({ word }) => word));
		return this.topics.some(({ strong, weak, demand, own, never, asks }) => {
			if (asks.has(sentence[0]?.word ?? '')) return false;
			let points = 0;
			let least = LEAST_WEAK;
			let demands = false;
			let isOwn = false;
			for (const word of words) {
				if (never.has(word)) return false;
				if (strong.has(word)) {
					points += 2;
					least = LEAST_STRONG;
				}
				if (!strong.has(word) && weak.has(word)) points++;
				if (demand.has(word)) demands = true;
				if (own.has(word)) isOwn = true;
			}
			return demands && points >= (isOwn ? LEAST_OF_OWN : least);
		});
	}
}

const SENTENCE_END = /[.!?;\n]/;

function sentencesOf(text: string, words: readonly Word[]): Word[][] {
	const sentences: Word[][] = [];
	let open: Word[] = [];
	words.forEach((word, index) => {
		open.push(word);
		const next = words[index + 1];
		// What is between two words is short, or no sentence goes on after it.
		const gap =
			next === undefined ? '\n' : text.slice(word.end, Math.min(next.start, word.end + 8));
		if (open.length >= LONGEST || SENTENCE_END.test(gap)) {
			sentences.push(open);
			open = [];
		}
	});
	return sentences;
}
