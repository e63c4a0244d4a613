import { MinHeap } from './heap';
import { utf8Of } from './utf8';

/** A vocabulary: each token in rank order, as text, or as bytes where they are no valid UTF-8. Holes are unused ranks. */
export type Vocabulary = ReadonlyArray<string | readonly number[]>;

const NONE = -1;
/** Leaves room for a position beside a rank in one exact number. */
const POSITIONS = 2 ** 32;
/** More than any vocabulary has tokens. */
const RANKS = 2 ** 20;
const MAX_PAIRS = 200_000;

/**
 * Byte pair encoding, counting only. The pair of the lowest rank is merged first, the leftmost of equal ones; a heap finds it, so
 * that a piece of n bytes costs n log n. (The plain way searches the whole piece for every merge: 100 kB of one letter take minutes.)
 */
export class BytePairs {
	private readonly ranks = new Map<string, number>();
	/** What two tokens side by side make: looking it up by two numbers costs a tenth of cutting out their bytes. */
	private readonly pairs = new Map<number, number>();
	private longest = 0;

	constructor(vocabulary: Vocabulary) {
		vocabulary.forEach((token, rank) => {
			const key = typeof token === 'string' ? utf8Of(token) : String.fromCharCode(...token);
			this.ranks.set(key, rank);
			this.longest = Math.max(this.longest, key.length);
		});
	}

	/** How many tokens a piece is, one that the encoding's pattern cut out. */
	count(piece: string): number {
		const bytes = utf8Of(piece);
		return bytes.length <= 1 || this.ranks.has(bytes) ? 1 : this.merge(bytes);
	}

	private merge(bytes: string): number {
		const length = bytes.length;
		// Parts are named by where they begin; a part that was merged into its left neighbour has the rank NONE for good.
		const next = new Int32Array(length + 1);
		const previous = new Int32Array(length + 1);
		const rank = new Int32Array(length + 1);
		const pairRank = new Int32Array(length + 1).fill(NONE);
		for (let at = 0; at <= length; at++) {
			next[at] = at + 1;
			previous[at] = at - 1;
			rank[at] = this.ranks.get(bytes.charAt(at)) ?? NONE;
		}
		const heap = new MinHeap();
		const consider = (at: number): void => {
			const second = next[at] ?? length;
			const found =
				second < length
					? this.pair(bytes, at, rank[at] ?? NONE, rank[second] ?? NONE, next[second] ?? length)
					: NONE;
			pairRank[at] = found;
			if (found !== NONE) heap.push(found * POSITIONS + at);
		};
		for (let at = 0; at < length - 1; at++) consider(at);
		let parts = length;
		for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
			const found = Math.floor(best / POSITIONS);
			const at = best - found * POSITIONS;
			// An entry from before its part grew.
			if (pairRank[at] !== found) continue;
			const merged = next[at] ?? length;
			const after = next[merged] ?? length;
			next[at] = after;
			rank[at] = found;
			if (after < length) previous[after] = at;
			pairRank[merged] = NONE;
			parts--;
			consider(at);
			const before = previous[at] ?? NONE;
			if (before >= 0) consider(before);
		}
		return parts;
	}

	/** The rank of the token that two tokens make, which stand in `bytes` from `start` to `end`. */
	private pair(bytes: string, start: number, left: number, right: number, end: number): number {
		const key = left * RANKS + right;
		const known = this.pairs.get(key);
		if (known !== undefined) return known;
		const rank =
			end - start > this.longest ? NONE : (this.ranks.get(bytes.slice(start, end)) ?? NONE);
		if (this.pairs.size >= MAX_PAIRS) this.pairs.clear();
		this.pairs.set(key, rank);
		return rank;
	}
}
