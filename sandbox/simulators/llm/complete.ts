import type { JsonObject } from '../core/answer';
import { answerTo } from './answer';
import { instanceOf } from './instance';
import { reviewOf } from './rubric';
import { schemaInPrompt, type Format } from './structured';
import { turnsIn } from './transcript';
import { cutToTokens, promptTokens } from './usage';
import type { ChatMessage } from './validate';

/** What a model is asked, in no dialect. */
export interface Task {
	messages: readonly ChatMessage[];
	maxTokens: number | undefined;
	format: Format;
	/** Spent before the first word, and out of the same limit. */
	thinking: number;
}

export interface Done {
	text: string;
	cut: boolean;
	promptTokens: number;
	/** The thinking included. */
	completionTokens: number;
	thinkingTokens: number;
}

/** The same task always gets the same answer. */
export function complete({ messages, maxTokens, format, thinking }: Task): Done {
	const whole = wholeAnswer(messages, format);
	const left = maxTokens === undefined ? undefined : Math.max(0, maxTokens - thinking);
	const { text, tokens, finishReason } = cutToTokens(whole, left);
	const thinkingTokens = Math.min(thinking, maxTokens ?? thinking);
	return {
		text,
		cut: finishReason === 'length',
		promptTokens: promptTokens(messages.map((message) => message.text)),
		completionTokens: tokens + thinkingTokens,
		thinkingTokens,
	};
}

/** JSON when it was asked for, by a parameter or by words; after the schema in the prompt when there is one. */
function wholeAnswer(messages: readonly ChatMessage[], format: Format): string {
	const texts = messages.map(({ text }) => text);
	const words = answerTo(messages);
	const answerFor = (schema: JsonObject): unknown =>
		reviewOf(schema, turnsIn(texts.join('\n'))) ?? instanceOf(schema, words);
	if (format.type === 'json_schema') return JSON.stringify(answerFor(format.schema));
	const inWords = texts.some((text) =>
		/\b(?:answer|reply|respond)\b[^.]{0,80}\bjson\b/i.test(text),
	);
	const schema = format.type === 'json_object' || inWords ? schemaInPrompt(texts) : undefined;
	if (schema !== undefined) return JSON.stringify(answerFor(schema));
	return format.type === 'json_object' || inWords ? JSON.stringify({ answer: words }) : words;
}
