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
	const plain = plainName(token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text);
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
		common:
			isCommonWord(plain) || plain.includes("'")
				? isCommonWord(plain) ||
					/^(?:i|you|we|they|he|she|it|that|there|what|who|let|don|can|won|isn|aren|doesn|didn|couldn|wouldn|shouldn|haven|hasn|wasn|weren)'/.test(
						plain,
					)
				: false,
		place: isPlaceOrFirm(plain),
		first: isFirstName(plain),
		last: isLastName(plain),
		possessive,
	};
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
