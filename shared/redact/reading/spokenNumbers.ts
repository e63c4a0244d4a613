import type { NumberWords } from '../languages/languagePack';
import type { Token } from './tokenize';

interface Read {
	digits: string;
	/** The token behind the number. */
	next: number;
}

/** The number at a token, as digits: `42`, `forty two` → 42, `double seven` → 77, `nineteen` → 19, `two thousand five` → 2005. */
export function readNumber(
	tokens: readonly Token[],
	index: number,
	words: NumberWords,
): Read | undefined {
	const token = tokens[index];
	if (token === undefined || token.kind === 'opaque') return undefined;
	if (token.kind === 'digits') return { digits: token.text, next: index + 1 };
	const times = words.repeats.get(token.text);
	if (times !== undefined) {
		const repeated = tokens[index + 1];
		const digit =
			repeated?.kind === 'digits' && repeated.text.length === 1
				? Number(repeated.text)
				: words.ones.get(repeated?.text ?? '');
		return digit === undefined
			? undefined
			: { digits: String(digit).repeat(times), next: index + 2 };
	}
	const small = belowHundred(tokens, index, words);
	if (small === undefined) return undefined;
	const multiplier = tokens[small.next]?.text;
	if (small.value > 0 && multiplier === words.hundred)
		return withRest(tokens, small.value * 100, small.next + 1, 2, words);
	if (small.value > 0 && multiplier === words.thousand)
		return withRest(tokens, small.value * 1000, small.next + 1, 3, words);
	return { digits: String(small.value), next: small.next };
}

function belowHundred(
	tokens: readonly Token[],
	index: number,
	{ ones, teens, tens, and }: NumberWords,
): { value: number; next: number } | undefined {
	const word = tokens[index]?.kind === 'word' ? (tokens[index]?.text ?? '') : '';
	const small = ones.get(word) ?? teens.get(word);
	if (small !== undefined) return { value: small, next: index + 1 };
	const ten = tens.get(word);
	if (ten === undefined) return undefined;
	// `treinta y uno`, `vingt et un`; in English "twenty and one" are two numbers.
	const joined = and !== 'and' && and !== '' && tokens[index + 1]?.text === and ? 2 : 1;
	const one = ones.get(tokens[index + joined]?.text ?? '');
	return one !== undefined && one > 0
		? { value: ten + one, next: index + joined + 1 }
		: { value: ten, next: index + 1 };
}

/** What follows a hundred or a thousand, as far as it fits below it. */
function withRest(
	tokens: readonly Token[],
	value: number,
	index: number,
	digits: number,
	words: NumberWords,
): Read {
	const at = words.and !== '' && tokens[index]?.text === words.and ? index + 1 : index;
	const rest = belowHundred(tokens, at, words);
	if (rest === undefined || String(rest.value).length > digits)
		return { digits: String(value), next: index };
	return { digits: String(value + rest.value), next: rest.next };
}

/** Whether a word is one that numbers are spoken with. */
export const isNumberWord = (word: string, words: NumberWords): boolean =>
	words.ones.has(word) ||
	words.teens.has(word) ||
	words.tens.has(word) ||
	words.repeats.has(word) ||
	(word !== '' && (word === words.hundred || word === words.thousand));
