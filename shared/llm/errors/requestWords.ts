import type { ChatRequest } from '../llmTypes';

/** What was sent, as far as a server may quote it. Read only when somebody asks. */
export interface RequestWords {
	/** Whether these words stand in the messages in this order. */
	hasRun(part: string): boolean;
}

export function wordsOf(request: ChatRequest | undefined): RequestWords {
	let text: string | undefined;
	return {
		hasRun(part) {
			if (request === undefined) return false;
			text ??= ` ${plain(request.messages.map(({ content }) => content).join(' '))} `;
			const wanted = plain(part);
			return wanted !== '' && text.includes(` ${wanted} `);
		},
	};
}

/** Words in lower case with one space between them. */
function plain(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
