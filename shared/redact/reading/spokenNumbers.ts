import type { Token } from './tokenize';

const ONES = new Map([
	...'zero one two three four five six seven eight nine'
		.split(' ')
		.map((word, digit) => [word, digit] as const),
	['oh', 0],
	['o', 0],
	['nought', 0],
	['naught', 0],
	['nil', 0],
]);
const TEENS = new Map(
	'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, index) => [word, 10 + index]),
);
const TENS = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, index) => [word, 20 + index * 10]),
);
const REPEATS = new Map([
	['double', 2],
	['triple', 3],
	['treble', 3],
]);

interface Read {
	digits: string;
	/** The token behind the number. */
	next: number;
}

/** The number at a token, as digits: `42`, `forty two` → 42, `double seven` → 77, `nineteen` → 19, `two thousand five` → 2005. */
export function readNumber(tokens: readonly Token[], index: number): Read | undefined {
	const token = tokens[index];
	if (token === undefined || token.kind === 'opaque') return undefined;
	if (token.kind === 'digits') return { digits: token.text, next: index + 1 };
	const times = REPEATS.get(token.text);
	if (times !== undefined) {
		const repeated = tokens[index + 1];
		const digit =
			repeated?.kind === 'digits' && repeated.text.length === 1
				? Number(repeated.text)
				: ONES.get(repeated?.text ?? '');
		return digit === undefined
			? undefined
			: { digits: String(digit).repeat(times), next: index + 2 };
	}
	const small = belowHundred(tokens, index);
	if (small === undefined) return undefined;
	const multiplier = tokens[small.next]?.text;
	if (small.value > 0 && multiplier === 'hundred')
		return withRest(tokens, small.value * 100, small.next + 1, 2);
	if (small.value > 0 && multiplier === 'thousand')
		return withRest(tokens, small.value * 1000, small.next + 1, 3);
	return { digits: String(small.value), next: small.next };
}

function belowHundred(
	tokens: readonly Token[],
	index: number,
): { value: number; next: number } | undefined {
	const word = tokens[index]?.kind === 'word' ? (tokens[index]?.text ?? '') : '';
	const small = ONES.get(word) ?? TEENS.get(word);
	if (small !== undefined) return { value: small, next: index + 1 };
	const tens = TENS.get(word);
	if (tens === undefined) return undefined;
	const ones = ONES.get(tokens[index + 1]?.text ?? '');
	const isOne = ones !== undefined && ones > 0;
	return isOne ? { value: tens + ones, next: index + 2 } : { value: tens, next: index + 1 };
}

/** What follows a hundred or a thousand, as far as it fits below it. */
function withRest(tokens: readonly Token[], value: number, index: number, digits: number): Read {
	const at = tokens[index]?.text === 'and' ? index + 1 : index;
	const rest = belowHundred(tokens, at);
	if (rest === undefined || String(rest.value).length > digits)
		return { digits: String(value), next: index };
	return { digits: String(value + rest.value), next: rest.next };
}

/** Whether a word is one that numbers are spoken with. */
export const isNumberWord = (word: string): boolean =>
	ONES.has(word) ||
	TEENS.has(word) ||
	TENS.has(word) ||
	REPEATS.has(word) ||
	word === 'hundred' ||
	word === 'thousand';
