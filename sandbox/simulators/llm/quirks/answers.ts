import { isObject, without, type Answer, type JsonObject } from '../../core/answer';
import { withInventedQuote } from '../rubric';
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

function withText(normal: Answer, change: (text: string) => string): Answer {
	return withChoice(normal, (choice, message) => ({
		...choice,
		message: { ...message, content: change(String(message.content)) },
	}));
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
	truncated: (normal) =>
		withChoice(normal, (choice, message) => {
			const text = String(message.content);
			return {
				...choice,
				message: { ...message, content: text.slice(0, Math.ceil(text.length / 2)) },
				finish_reason: 'length',
			};
		}),
	errorInChoice: (normal) =>
		withChoice(normal, (choice, message) => ({
			...choice,
			message: { ...message, content: String(message.content).slice(0, 10) },
			finish_reason: 'error',
			error: { code: 502, message: 'Provider disconnected' },
		})),
	schemaInvalid: (normal) =>
		withText(normal, () => JSON.stringify({ simulated: 'nothing that was asked for' })),
	/** A verdict with a quote that nobody said. */
	inventedQuote: (normal) => withText(normal, withInventedQuote),
	notJson: (normal) =>
		withText(normal, () => 'Sure! Here is what you asked for: everything is fine.'),
	fencedJson: (normal) =>
		withText(normal, (text) => `Here you are:\n\n\`\`\`json\n${text}\n\`\`\``),
	thinkingInText: (normal) =>
		withText(normal, (text) => `<think>\nLet me see: {"a": 1}.\n</think>\n\n${text}`),
	cachedUsage: (normal) =>
		withBody(normal, (body) => {
			const usage = isObject(body.usage) ? body.usage : {};
			const half = Math.floor(Number(usage.prompt_tokens ?? 0) / 2);
			return {
				...body,
				usage: {
					...usage,
					prompt_tokens_details: { cached_tokens: half },
					completion_tokens_details: { reasoning_tokens: 1 },
				},
			};
		}),
} as const satisfies Record<string, Quirk>;
