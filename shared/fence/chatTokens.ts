/**
 * Marks by which model servers tell messages apart. Some servers still read them out of plain text, so that a customer who types
 * one could end his message and begin another. Sources: the chat templates of OpenAI (ChatML, Harmony), Llama 2 to 4, Mistral,
 * Gemma, Phi, Qwen, DeepSeek and Cohere.
 */
const TAGS =
	'SYS>|s>|bos>|eos>|unk>|pad>|sep>|cls>|mask>|start_of_turn>|end_of_turn>|start_of_image>|tool_call>|tool_response>|tools>|function_calls?>|invoke|antml:|think>|reserved_|unused\\d|extra_id_|transcript';
const BRACKETS =
	'INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|IMG|IMG_BREAK|IMG_END|THINK|PREFIX|SUFFIX|MIDDLE|gMASK|CLS|SEP|MASK|PAD|UNK';

/** Each match is the one character behind which a space breaks the mark. */
const BREAKABLE = new RegExp(
	[`<(?=[|｜])`, `[|｜](?=>)`, `<(?=<?/?(?:${TAGS}))`, `\\[(?=/?(?:${BRACKETS})\\])`].join('|'),
	'gi',
);

/** A whole mark, for telling that somebody typed one. */
const MARK = new RegExp(
	`<[|｜][^|｜<>\\n]{1,60}[|｜]>|<<?/?(?:SYS>|s>|start_of_turn>|end_of_turn>|bos>|eos>|tool_call>)|\\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\\]`,
	'gi',
);

/** The text with a space inside each mark: `< |im_start| >`, `[ INST]`. Doing it again changes nothing. */
export function breakChatTokens(text: string): string {
	return text.replace(BREAKABLE, '$& ');
}

export function chatTokensIn(text: string): Array<{ start: number; end: number }> {
	return [...text.matchAll(MARK)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
