const charactersPerToken = 4;
/** What the message frame costs besides its text. */
const tokensPerMessage = 4;

export function tokensOf(text: string): number {
	return Math.ceil(text.length / charactersPerToken);
}

export function promptTokens(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + tokensOf(text) + tokensPerMessage, 0);
}

export interface Cut {
	text: string;
	tokens: number;
	finishReason: 'stop' | 'length';
}

/** The text as far as `maxTokens` reach. */
export function cutToTokens(text: string, maxTokens: number | undefined): Cut {
	const tokens = tokensOf(text);
	if (maxTokens === undefined || tokens <= maxTokens) return { text, tokens, finishReason: 'stop' };
	return {
		text: text.slice(0, maxTokens * charactersPerToken),
		tokens: maxTokens,
		finishReason: 'length',
	};
}
