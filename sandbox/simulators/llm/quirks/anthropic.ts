import { isObject, without, type Answer, type JsonObject } from '../../core/answer';
import { anthropicError } from '../anthropic';
import { withInventedQuote } from '../rubric';
import type { Quirk } from './quirk';

function withMessage(normal: Answer, change: (message: JsonObject) => JsonObject): Answer {
	return normal.status === 200 && isObject(normal.body)
		? { ...normal, body: change(normal.body) }
		: normal;
}

/** Text, or the input of the tool that was called. */
function withText(normal: Answer, change: (text: string) => string): Answer {
	return withMessage(normal, (message) => ({
		...message,
		content: [{ type: 'text', text: change(textOf(message)) }],
		stop_reason: 'end_turn',
	}));
}

function textOf({ content }: JsonObject): string {
	const [first] = Array.isArray(content) ? (content as unknown[]) : [];
	if (!isObject(first)) return '';
	return first.type === 'tool_use' ? JSON.stringify(first.input) : String(first.text);
}

const RATE = "This request would exceed your organization's rate limit of 50 requests per minute.";

/** The same situations, as the messages API tells them. What is missing here comes in the words of the other family. */
export const anthropicQuirks: Readonly<Record<string, Quirk | undefined>> = {
	refusal: (normal) =>
		withMessage(normal, (message) => ({ ...message, content: [], stop_reason: 'refusal' })),
	contentFilter: () => anthropicError(400, 'Output blocked by content filtering policy'),
	emptyChoices: (normal) => withMessage(normal, (message) => ({ ...message, content: [] })),
	noChoices: (normal) => withMessage(normal, (message) => without(message, 'content')),
	reasoningOnly: (normal) =>
		withMessage(normal, (message) => ({
			...message,
			content: [{ type: 'thinking', thinking: textOf(message), signature: 'sim' }],
			stop_reason: 'max_tokens',
		})),
	contentParts: (normal) =>
		withMessage(normal, (message) => {
			const text = textOf(message);
			const middle = Math.floor(text.length / 2);
			return {
				...message,
				content: [text.slice(0, middle), text.slice(middle)].map((part) => ({
					type: 'text',
					text: part,
				})),
			};
		}),
	truncated: (normal) =>
		withMessage(normal, (message) => {
			const text = textOf(message);
			return {
				...message,
				content: [{ type: 'text', text: text.slice(0, Math.ceil(text.length / 2)) }],
				stop_reason: 'max_tokens',
			};
		}),
	schemaInvalid: (normal) =>
		withMessage(normal, (message) => {
			const [first] = message.content as JsonObject[]; // made by the simulator
			const input = { simulated: 'nothing that was asked for' };
			return {
				...message,
				content: [
					first?.type === 'tool_use'
						? { ...first, input }
						: { type: 'text', text: JSON.stringify(input) },
				],
			};
		}),
	inventedQuote: (normal) =>
		withMessage(normal, (message) => {
			const [first] = message.content as JsonObject[]; // made by the simulator
			const text = withInventedQuote(textOf(message));
			return {
				...message,
				content: [
					first?.type === 'tool_use'
						? { ...first, input: JSON.parse(text) as unknown }
						: { type: 'text', text },
				],
			};
		}),
	notJson: (normal) =>
		withText(normal, () => 'Sure! Here is what you asked for: everything is fine.'),
	fencedJson: (normal) =>
		withText(normal, (text) => `Here you are:\n\n\`\`\`json\n${text}\n\`\`\``),
	cachedUsage: (normal) =>
		withMessage(normal, (message) => {
			const usage = isObject(message.usage) ? message.usage : {};
			const input = Number(usage.input_tokens ?? 0);
			const read = Math.floor(input / 2);
			return {
				...message,
				usage: {
					...usage,
					input_tokens: input - read - 1,
					cache_read_input_tokens: read,
					cache_creation_input_tokens: 1,
				},
			};
		}),
	errorInside200: () => ({ ...anthropicError(529, 'Overloaded'), status: 200 }),
	rateLimited: (_normal, fault) =>
		anthropicError(429, RATE, { 'retry-after': String(fault.retryAfter ?? 2) }),
	rateLimitedMs: (_normal, fault) =>
		anthropicError(429, RATE, { 'retry-after-ms': String(fault.retryAfter ?? 250) }),
	rateLimitedMessage: (_normal, fault) =>
		anthropicError(429, `${RATE} Please try again in ${fault.retryAfter ?? 2}s.`),
	rateLimitedForHours: () => anthropicError(429, `${RATE} Please try again in 10h17m36.5s.`),
	insufficientQuota: () =>
		anthropicError(
			400,
			'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
		),
	paymentRequired: () =>
		anthropicError(402, 'There is an issue with your billing or payment information.'),
	contextLength: () => anthropicError(400, 'prompt is too long: 210000 tokens > 200000 maximum'),
	modelGone: () => anthropicError(404, 'model: claude-simulated'),
	unsupportedTemperature: () => anthropicError(400, '`temperature` is deprecated for this model.'),
};
