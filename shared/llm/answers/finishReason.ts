const SAME: Readonly<Record<string, readonly string[]>> = {
	stop: [
		'stop',
		'eos',
		'eos_token',
		'end_turn',
		'stop_sequence',
		'complete',
		'completed',
		'finish',
		'end',
	],
	length: [
		'length',
		'model_length',
		'max_tokens',
		'max_token',
		'max_output_tokens',
		'max_completion_tokens',
		'token_limit',
		'model_context_window_exceeded',
		'context_window_exceeded',
		'context_length',
		'repetition_truncation',
		// The server stopped in the middle and would go on when asked.
		'pause_turn',
	],
	tool_calls: ['tool_calls', 'tool_use', 'tool_call', 'function_call'],
};

const WORDS = new Map(
	Object.entries(SAME).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);

/** Gateways carry the provider's own reason along: "content_filter: SAFETY". */
const FILTERED =
	/^(?:content[_-]?filter|safety|prohibited_content|recitation|blocklist|spii|sensitive|guardrail|blocked|image_safety|error_toxic|toxic)/i;

const BROKEN_OFF =
	/^(?:error|insufficient_system_resource|abort|aborted|cancelled|network_error|internal_error|server_error|load)$/i;

export type EndedBy = 'itself' | 'filter' | 'failure';

/** A finish reason in the words of the chat-completions API, and what ended the answer; an unknown word stays as it is. */
export function readFinishReason(given: string | undefined): { reason: string; endedBy: EndedBy } {
	const word = (given ?? '').trim();
	if (word === '' || word === 'null') return { reason: 'unknown', endedBy: 'itself' };
	if (FILTERED.test(word)) return { reason: 'content_filter', endedBy: 'filter' };
	if (BROKEN_OFF.test(word)) return { reason: word, endedBy: 'failure' };
	return { reason: WORDS.get(word.toLowerCase()) ?? word, endedBy: 'itself' };
}
