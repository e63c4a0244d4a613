import { ServiceError } from '../../errors';
import type { Usage } from '../llmTypes';

/** What was paid for an answer that is of no use: counts and words of the API only. */
export interface SpentAnswer {
	/** HTTP status. */
	status: number;
	usage?: Usage;
	finishReason?: string;
}

/** An answer whose text is missing or must not be used. `details.usage` says what it cost. */
function spentError(
	message: string,
	code: 'refused' | 'content_filtered' | 'truncated' | 'empty_answer' | 'server_error',
	description: string,
	answer: SpentAnswer,
): ServiceError {
	const { status, usage, finishReason } = answer;
	return new ServiceError(message, {
		code,
		status,
		description,
		details: {
			...(finishReason === undefined ? {} : { finishReason }),
			...(usage === undefined ? {} : { usage }),
		},
	});
}

export function refused(answer: SpentAnswer): ServiceError {
	const description =
		'Rephrase the prompt. The words of the refusal are not repeated here, as they may quote the conversation.';
	return spentError('The model refused to answer', 'refused', description, answer);
}

export const FILTERED = {
	code: 'content_filtered',
	message: "The provider's content filter stopped the answer",
	description:
		'Change the prompt, or the filter settings at the provider. Sending the same prompt again does not help.',
} as const;

export function filtered(answer: SpentAnswer): ServiceError {
	return spentError(FILTERED.message, FILTERED.code, FILTERED.description, answer);
}

export function brokenOff(answer: SpentAnswer): ServiceError {
	const description =
		'What arrived is not passed on as an answer, and was not asked for again, because it may have been billed. Run the item again if you want it.';
	return spentError(
		'The provider broke its answer off with an error',
		'server_error',
		description,
		answer,
	);
}

export function truncatedBeforeText(answer: SpentAnswer): ServiceError {
	const description =
		"Raise 'Max Tokens' in the options: a reasoning model spends them on thinking first.";
	return spentError(
		'The model used up its tokens before it wrote an answer',
		'truncated',
		description,
		answer,
	);
}

/** An answer whose text is empty although nothing kept it from being written. It was paid for. */
export function emptyAnswer(hasThoughts: boolean, answer: SpentAnswer): ServiceError {
	const called = answer.finishReason === 'tool_calls';
	const what = hasThoughts
		? 'thoughts and no answer'
		: called
			? 'calls of tools and no answer'
			: 'an empty answer';
	const description = hasThoughts
		? "Raise 'Max Tokens' in the options or lower the reasoning effort, so that the model comes to an answer. The answer was paid for and was not asked for again."
		: 'Look at the prompt, or choose another model. The answer was paid for and was not asked for again.';
	return spentError(`The model gave ${what}`, 'empty_answer', description, answer);
}

/**
 * @param problem what is wrong with it, in words of the API
 * @param body to tell nothing at all, which a repeat cannot bill twice, and a web page from everything else
 */
export function noCompletion(problem: string, status: number, body?: string): ServiceError {
	const empty = body !== undefined && body.trim() === '';
	const what = empty ? 'it is empty' : isWebPage(body ?? '') ? 'it is a web page' : problem;
	return new ServiceError(`The LLM server's answer is no chat completion (${what})`, {
		code: 'invalid_response',
		status,
		retryable: empty,
		description:
			"Check the provider and the base URL in the LLM API credential: something else answers there (for most servers the URL ends in '/v1').",
	});
}

/** A body that is longer than anything a model writes. */
export function tooLargeAnswer(limitMb: number, status: number): ServiceError {
	return new ServiceError(`The LLM server's answer is larger than ${limitMb} MB`, {
		code: 'invalid_response',
		status,
		description:
			"Check the base URL in the LLM API credential: something else may answer there. If the answer is meant to be that long, raise 'Largest Answer' in the options.",
	});
}

/** Whether a body is HTML: what proxies, firewalls and sign-in pages answer with. */
export function isWebPage(body: string): boolean {
	const start = body.slice(0, 500).trimStart().toLowerCase();
	return (
		start.startsWith('<!doctype html') || /^<(?:html|head|body|title|center|h1)[\s>]/.test(start)
	);
}
