import { toEncoding, type TokenEncoding } from './encodings';
import { utf8Length } from './utf8';
import { encoderOf } from './vocabularies';

/**
 * How many tokens a text is.
 *
 * `o200k_base` and `cl100k_base` count exactly as OpenAI's models do; their tables are loaded at the first call. Special tokens
 * that somebody typed (`<|endoftext|>`) are text like any other. `estimate` is an upper bound for models with another tokenizer:
 * the bytes of the text in UTF-8, and one. It holds for every tokenizer whose tokens each stand for at least one byte of the text:
 * byte-level BPE (Llama 3, Qwen, DeepSeek, Mistral) and SentencePiece with byte fallback (Llama 2, Gemma), which may put one
 * space in front. English is about four bytes a token, so the bound is generous.
 *
 * The cost is that of n log n in the length of the text at worst.
 *
 * @throws ServiceError `invalid_input` for an encoding that does not exist
 */
export function countTokens(
	text: string,
	encoding: TokenEncoding | 'o200k' | 'cl100k' | 'o200k_harmony' = 'o200k_base',
): number {
	const known = toEncoding(encoding);
	if (text === '') return 0;
	if (known === 'estimate') return utf8Length(text) + 1;
	const { pieces, pairs } = encoderOf(known);
	let tokens = 0;
	for (const [piece] of text.matchAll(pieces)) tokens += pairs.count(piece);
	return tokens;
}
