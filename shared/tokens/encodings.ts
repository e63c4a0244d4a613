import { invalidInput } from '../errors';

/**
 * How tokens are counted. `o200k_base` and `cl100k_base` are OpenAI's and exact; `estimate` never counts too few (see estimate.ts).
 */
export type TokenEncoding = 'o200k_base' | 'cl100k_base' | 'estimate';

export const TOKEN_ENCODINGS = [
	'o200k_base',
	'cl100k_base',
	'estimate',
] as const satisfies readonly TokenEncoding[];

const ALIASES: ReadonlyMap<string, TokenEncoding> = new Map([
	['o200k', 'o200k_base'],
	// The same table; it differs in special tokens, which text never is.
	['o200k_harmony', 'o200k_base'],
	['cl100k', 'cl100k_base'],
]);

/** @throws ServiceError `invalid_input` for a name that is no encoding */
export function toEncoding(name: string): TokenEncoding {
	const encoding = TOKEN_ENCODINGS.find((known) => known === name) ?? ALIASES.get(name);
	if (encoding !== undefined) return encoding;
	throw invalidInput(
		`There is no token encoding '${name}'`,
		`Use one of ${TOKEN_ENCODINGS.join(', ')}. For a model's name, ask encodingOf(model) first.`,
	);
}

/** By the beginning of a model's name; the first that fits counts. Source: OpenAI's table of encodings by model. */
const BEGINNINGS: ReadonlyArray<readonly [beginning: string, encoding: TokenEncoding]> = [
	['gpt-oss', 'o200k_base'],
	['gpt-5', 'o200k_base'],
	['gpt-4o', 'o200k_base'],
	['gpt-4.1', 'o200k_base'],
	['gpt-4.5', 'o200k_base'],
	['chatgpt-4o', 'o200k_base'],
	['gpt-4', 'cl100k_base'],
	['gpt-3.5', 'cl100k_base'],
	['gpt-35', 'cl100k_base'],
	['text-embedding-3', 'cl100k_base'],
	['text-embedding-ada-002', 'cl100k_base'],
];

/** o1, o3-mini, o4-mini-2026-01-01: a lone o, a number, and nothing that would make it another word. */
const REASONING = /^o\d{1,2}(-|$)/;

/**
 * The encoding of a model by its name: `gpt-4o`, `openai/gpt-4o-mini`, `ft:gpt-4o:acme::1`. A model whose tokens are not
 * OpenAI's gives `estimate`.
 */
export function encodingOf(model: string): TokenEncoding {
	const name = model.trim().toLowerCase().replace(/^ft:/, '').slice(-200).split('/').at(-1);
	if (name === undefined) return 'estimate';
	if (REASONING.test(name)) return 'o200k_base';
	return BEGINNINGS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'estimate';
}
