import { isObject, without, type Answer, type JsonObject } from '../../core/answer';
import type { Quirk } from './quirk';

/** The normal answer with another first choice; an error answer stays as it is. */
function withChoice(
	normal: Answer,
	change: (choice: JsonObject, message: JsonObject) => JsonObject,
): Answer {
	const body = isObject(normal.body) ? normal.body : {};
	const first: unknown = Array.isArray(body.choices) ? (body.choices as unknown[])[0] : undefined;
	if (!isObject(first) || !isObject(first.message)) return normal;
	return { ...normal, body: { ...body, choices: [change(first, first.message)] } };
}

function withBody(normal: Answer, change: (body: JsonObject) => JsonObject): Answer {
	return isObject(normal.body) && normal.status === 200
		? { ...normal, body: change(normal.body) }
		: normal;
}

/** Successful answers that a careless reader takes for text. */
export const answerQuirks = {
	refusal: (normal) =>
		withChoice(normal, (choice, message) => ({
			...choice,
			message: {
				...message,
				content: null,
				refusal: "I'm sorry, I can't assist with that request.",
			},
			finish_reason: 'stop',
		})),
	contentFilter: (normal) =>
		withChoice(normal, (choice, message) => ({
			...choice,
			message: { ...message, content: '' },
			finish_reason: 'content_filter',
		})),
	emptyChoices: (normal) => withBody(normal, (body) => ({ ...body, choices: [] })),
	noChoices: (normal) => withBody(normal, (body) => without(body, 'choices')),
	reasoningOnly: (normal) =>
		withChoice(normal, (choice, message) => ({
			...choice,
			message: {
				role: 'assistant',
				content: null,
				reasoning_content: `Thinking: ${String(message.content)}`,
			},
			finish_reason: 'length',
		})),
	contentParts: (normal) =>
		withChoice(normal, (choice, message) => {
			const text = String(message.content);
			const middle = Math.floor(text.length / 2);
			const parts = [text.slice(0, middle), text.slice(middle)].map((part) => ({
				type: 'text',
				text: part,
			}));
			return { ...choice, message: { ...message, content: parts } };
		}),
	noUsage: (normal) => withBody(normal, (body) => without(body, 'usage')),
} as const satisfies Record<string, Quirk>;
