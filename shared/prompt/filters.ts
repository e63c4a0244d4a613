import { fence, oneLine, transcriptLines } from '../fence';
import type { MessageContext } from '../domain';
import type { ExtraFilter } from '../template';
import { countTokens, type TokenEncoding } from '../tokens';

export interface PromptTools {
	/** Gives the nonce of a fence; without it the nonce is derived from the turns. */
	nonce?: () => string;
	/** How the filter `tokens` counts. Default `o200k_base`. */
	encoding?: TokenEncoding;
}

/** Names that prompts see beside the context. */
export const PROMPT_VARIABLES = ['fenced', 'omitted_turns'] as const;

/**
 * The filters that prompts have beside those of the language: `turns|transcript` (fenced; `transcript(false)` without the fence),
 * `text|one_line`, `text|tokens`.
 */
export function promptFilters({
	nonce,
	encoding = 'o200k_base',
}: PromptTools): Record<string, ExtraFilter> {
	return {
		transcript: (value, fenced) => {
			const turns = turnsOf(value);
			return fenced === false ? transcriptLines(turns).join('\n') : fence(turns, { nonce }).text;
		},
		one_line: (value) => (typeof value === 'string' ? oneLine(value).trim() : value),
		tokens: (value) => {
			if (typeof value === 'string') return countTokens(value, encoding);
			throw new Error('it counts the tokens of text');
		},
	};
}

/** A list of turns, as `message_history` is one; the whole context's when it is handed an object that has one. */
function turnsOf(value: unknown): Array<Partial<MessageContext>> {
	const list: unknown = isObject(value) ? value.message_history : value;
	// What a turn holds is looked at key by key where it is written down.
	if (Array.isArray(list) && list.every(isObject)) return list as Array<Partial<MessageContext>>;
	throw new Error('it takes a list of turns, such as message_history');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
