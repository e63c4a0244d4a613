import { BytePairs, type Vocabulary } from './bytePairs';

/**
 * The patterns by which OpenAI's encodings cut text into pieces before pairs are merged, as tiktoken has them. White space is
 * Unicode's there, which JavaScript's `\s` is not (U+0085, U+FEFF). None backtracks more than once over a run of one class.
 */
const SUFFIX = "'(?:[sSſ]|[dD]|[mM]|[tT]|[lL][lL]|[vV][eE]|[rR][eE])";
const SPACE = '\\p{White_Space}';
const OTHER = `[^${SPACE}\\p{L}\\p{N}]`;
const FRONT = '[^\\r\\n\\p{L}\\p{N}]?';
const UPPER = '[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]';
const LOWER = '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]';
const LAST_SPACES = `${SPACE}+(?!\\P{White_Space})`;

const CL100K = `${SUFFIX}|${FRONT}\\p{L}+|\\p{N}{1,3}| ?${OTHER}+[\\r\\n]*|${SPACE}+$|${SPACE}*[\\r\\n]|${LAST_SPACES}|${SPACE}`;
const O200K = `${FRONT}${UPPER}*${LOWER}+(?:${SUFFIX})?|${FRONT}${UPPER}+${LOWER}*(?:${SUFFIX})?|\\p{N}{1,3}| ?${OTHER}+[\\r\\n/]*|${SPACE}*[\\r\\n]+|${LAST_SPACES}|${SPACE}+`;

interface Encoder {
	readonly pieces: RegExp;
	readonly pairs: BytePairs;
}

/* eslint-disable @typescript-eslint/no-require-imports -- megabytes of table, to be read by nobody who does not count tokens; `import()` would make counting asynchronous */
const LOAD = {
	o200k_base: (): Encoder =>
		encoder(O200K, require('gpt-tokenizer/bpeRanks/o200k_base') as { default: Vocabulary }),
	cl100k_base: (): Encoder =>
		encoder(CL100K, require('gpt-tokenizer/bpeRanks/cl100k_base') as { default: Vocabulary }),
};
/* eslint-enable @typescript-eslint/no-require-imports */

function encoder(pieces: string, { default: vocabulary }: { default: Vocabulary }): Encoder {
	return { pieces: new RegExp(pieces, 'gu'), pairs: new BytePairs(vocabulary) };
}

const loaded = new Map<keyof typeof LOAD, Encoder>();

/** Loaded at the first call and kept. */
export function encoderOf(encoding: keyof typeof LOAD): Encoder {
	const known = loaded.get(encoding) ?? LOAD[encoding]();
	loaded.set(encoding, known);
	return known;
}
