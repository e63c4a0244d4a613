import { type Answer, type JsonObject } from '../core/answer';
import { openAiError } from './errors';

/** `o3`, `o4-mini`, `gpt-5-mini`; not `gpt-5-chat-latest`. */
export function reasons(model: string): boolean {
	return /^(?:o\d|gpt-5)/.test(model) && !model.includes('-chat');
}

const EFFORTS: Readonly<Record<string, number>> = { minimal: 16, low: 32, medium: 64, high: 128 };

/** Tokens spent on thinking; the same for the same effort. */
export function thinkingTokens(model: string, effort: unknown): number {
	if (!reasons(model)) return 0;
	return EFFORTS[typeof effort === 'string' ? effort : 'medium'] ?? 64;
}

/** What a reasoning model takes no more, and what only a reasoning model takes. */
export function refusedParameter(model: string, body: JsonObject): Answer | undefined {
	if (!reasons(model)) {
		return body.reasoning_effort === undefined
			? undefined
			: openAiError(400, 'Unrecognized request argument supplied: reasoning_effort', {
					param: null,
					code: null,
				});
	}
	if (body.max_tokens !== undefined) {
		return openAiError(
			400,
			"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
			{
				param: 'max_tokens',
				code: 'unsupported_parameter',
			},
		);
	}
	for (const name of ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty']) {
		const usual = name === 'temperature' || name === 'top_p' ? 1 : 0;
		if (body[name] === undefined || body[name] === usual) continue;
		return openAiError(
			400,
			`Unsupported value: '${name}' does not support ${String(body[name])} with this model. Only the default (${usual}) value is supported.`,
			{
				param: name,
				code: 'unsupported_value',
			},
		);
	}
	if (body.reasoning_effort === 'minimal' && !model.startsWith('gpt-5')) {
		return openAiError(
			400,
			"Unsupported value: 'reasoning_effort' does not support 'minimal' with this model. Supported values are: 'low', 'medium', and 'high'.",
			{
				param: 'reasoning_effort',
				code: 'unsupported_value',
			},
		);
	}
	return undefined;
}
