import type { TurnReading } from '../reading/turnReading';
import { isCommonWord, isFirstName, isLastName, isPlaceOrFirm, plainName } from './nameLists';

/** What a word may be, as far as names go. */
export interface NameWord {
	index: number;
	start: number;
	end: number;
	/** Lower case, without accents and possessive. */
	plain: string;
	capital: boolean;
	/** More than one letter, all of them capitals. */
	shouted: boolean;
	initial: boolean;
	common: boolean;
	place: boolean;
	first: boolean;
	last: boolean;
	/** A letter: no number word, no digit. */
	possessive: boolean;
}

export function nameWord(doc: TurnReading, index: number): NameWord | undefined {
	const token = doc.tokens[index];
	if (token === undefined || token.kind !== 'word') return undefined;
	const written = doc.text.slice(token.start, token.end);
	const possessive = token.text.endsWith("'s") || token.text.endsWith("s'");
	const word = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text;
	const plain = plainName(word);
	const initial = written[0] ?? '';
	const capital = initial !== initial.toLowerCase();
	return {
		index,
		start: token.start,
		end: token.end,
		plain,
		capital,
		shouted: written.length > 1 && written === written.toUpperCase() && capital,
		initial: written.length === 1 && capital,
		common: isCommon(plain, word, doc),
		place: isPlaceOrFirm(plain),
		first: isFirstName(plain),
		last: isLastName(plain),
		possessive,
	};
}

const CONTRACTION =
	/^(?:i|you|we|they|he|she|it|that|there|what|who|let|don|can|won|isn|aren|doesn|didn|couldn|wouldn|shouldn|haven|hasn|wasn|weren)'/;

/** A word of every day in the language of the text. */
function isCommon(plain: string, word: string, { language }: TurnReading): boolean {
	if (language.code === 'en') return isCommonWord(plain) || CONTRACTION.test(plain);
	return language.isWord(word) || language.functionWords.has(word);
}

/** Index of the token that begins at or behind a place. */
export function tokenAt({ tokens }: TurnReading, offset: number): number | undefined {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low < tokens.length ? low : undefined;
}

/** What stands between a word and the next. */
export const gapAfter = (doc: TurnReading, index: number): string =>
	doc.text.slice(doc.tokens[index]?.end, doc.tokens[index + 1]?.start);

/** Whether the word is the first of its sentence, where a capital says nothing. */
export function startsSentence(doc: TurnReading, index: number): boolean {
	if (index === 0) return true;
	return /[.!?:;\n"()\u2022*|>\][–-]\s*$|\n/.test(
		doc.text.slice(doc.tokens[index - 1]?.end, doc.tokens[index]?.start),
	);
}
