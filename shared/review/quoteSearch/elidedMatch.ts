import type { Corpus, ReadTurn } from './corpus';
import { wordPlace, type Place } from './exactMatch';
import { createFinder } from './subsequence';
import { letterCount } from './letterCount';
import type { Word } from './toWords';

/** More dots than that are no quote. */
const MAX_PARTS = 5;
const MIN_WORDS = 3;
const MIN_CHARACTERS = 12;
/** What ends a clause. */
const CLAUSE_END =
	/[.,;:!?\u2013\u2014\r\n\u3002\u3001\uff0c\uff1b\uff1a\uff01\uff1f\u0964\u061f\u060c\u061b\u2026]|\s-\s/;

interface ElidedPlace extends Place {
	/** Whether only whole clauses were left out, so that no "not" can be missing from one that is quoted. */
	clean: boolean;
}

interface Part {
	size: number;
	find: ReturnType<typeof createFinder>;
}

/**
 * Where a quote with "…" or "..." inside stands: every part long enough to prove something, in order, in one turn.
 * A cut in the middle of a clause is told, because "I really did … authorise this payment" may have lost a "not".
 */
export function* elidedPlaces(quote: string, corpus: Corpus): Generator<ElidedPlace> {
	const parts = quote
		.split(/\u2026|\.{2,}/)
		.map((part) => corpus.read(part))
		.filter((words) => words.length > 0);
	if (parts.length < 2 || parts.length > MAX_PARTS || !parts.every(isSubstantial)) return;
	const ids = parts.map((words) => corpus.idsOf(words));
	if (!ids.every((part) => part !== undefined)) return;
	const finders = ids.map((part) => ({ size: part.length, find: createFinder(part) }));
	for (const read of corpus.turns) {
		for (const clean of [true, false]) {
			const place = inTurn(finders, read, corpus, clean);
			if (place === undefined) continue;
			yield { ...place, clean };
			break;
		}
	}
}

function isSubstantial(words: readonly Word[]): boolean {
	return words.length >= MIN_WORDS && letterCount(words) >= MIN_CHARACTERS;
}

function inTurn(
	parts: readonly Part[],
	read: ReadTurn,
	corpus: Corpus,
	clean: boolean,
): Place | undefined {
	const ids = corpus.ids.subarray(read.first, read.first + read.words.length);
	let first: number | undefined;
	let from = 0;
	for (const [index, { size, find }] of parts.entries()) {
		const at = firstOf(find(ids, from), (start) => {
			if (!clean) return true;
			const beginsWell = index === 0 || endsClause(read, start - 1);
			return beginsWell && (index === parts.length - 1 || endsClause(read, start + size - 1));
		});
		if (at === undefined) return undefined;
		first ??= at;
		from = at + size;
	}
	return first === undefined ? undefined : wordPlace(read, first, from);
}

/** Whether a clause ends behind a word of the turn. */
function endsClause({ turn, words }: ReadTurn, word: number): boolean {
	const here = words[word];
	const next = words[word + 1];
	return (
		here === undefined ||
		next === undefined ||
		CLAUSE_END.test(turn.text.slice(here.end, next.start))
	);
}

function firstOf(
	numbers: Iterable<number>,
	passes: (value: number) => boolean,
): number | undefined {
	for (const value of numbers) if (passes(value)) return value;
	return undefined;
}
