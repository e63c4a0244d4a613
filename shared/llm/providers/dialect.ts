import type { Adjustment, ChatRequest, ProviderCapabilities, ResponseFormat } from '../llmTypes';

/** A parameter that a request can do without, by its name in `ChatRequest`. */
export type OptionalParameter =
	| 'temperature'
	| 'topP'
	| 'stop'
	| 'seed'
	| 'presencePenalty'
	| 'frequencyPenalty'
	| 'reasoningEffort';

/** The same by its name in the API. */
export const API_NAMES: Readonly<Record<OptionalParameter, string>> = {
	temperature: 'temperature',
	topP: 'top_p',
	stop: 'stop',
	seed: 'seed',
	presencePenalty: 'presence_penalty',
	frequencyPenalty: 'frequency_penalty',
	reasoningEffort: 'reasoning_effort',
};

/** What a server's chat-completions API takes, where it differs from OpenAI's. */
export interface Dialect {
	/** How the longest answer is spelt. */
	limitName: 'max_tokens' | 'max_completion_tokens';
	/** Default `seed`. */
	seedName?: 'seed' | 'random_seed';
	/** What it answers 400 to, or would ignore without a word. */
	refuses?: readonly OptionalParameter[];
	/** Default 2. */
	highestTemperature?: number;
	/** Whether OpenAI's reasoning models run here under their own names, with rules of their own. */
	hasReasoningModels?: boolean;
	/** Undefined: everything is tried. */
	capabilities?: ProviderCapabilities;
}

const REFUSED_BY_REASONING: readonly OptionalParameter[] = [
	'temperature',
	'topP',
	'presencePenalty',
	'frequencyPenalty',
];

/** `o1`, `o4-mini-2025-04-16`, `gpt-5.1`, `ft:o4-mini:acme::x1`; not `gpt-5-chat-latest`, which answers without thinking. */
export function isReasoningModel(model: string): boolean {
	const name = model.trim().toLowerCase().replace(/^ft:/, '');
	return (
		/^(?:o\d{1,2}|gpt-(?:[5-9]|\d\d)(?:\.\d{1,2})?)(?:$|[-_:])/.test(name) &&
		!/^gpt-[\d.]{1,5}-chat/.test(name)
	);
}

/** The request without what this server or this model is known to refuse, and what was changed. */
export function adaptTo(
	dialect: Dialect,
	request: ChatRequest,
): { request: ChatRequest; adjustments: Adjustment[] } {
	const reasons = dialect.hasReasoningModels === true && isReasoningModel(request.model);
	const adapted: ChatRequest = { ...request };
	const adjustments: Adjustment[] = [];
	for (const name of [...(dialect.refuses ?? []), ...(reasons ? REFUSED_BY_REASONING : [])]) {
		if (adapted[name] === undefined) continue;
		delete adapted[name];
		adjustments.push({ parameter: API_NAMES[name], change: 'removed' });
	}
	const highest = dialect.highestTemperature ?? Infinity;
	if (adapted.temperature !== undefined && adapted.temperature > highest) {
		adapted.temperature = highest;
		adjustments.push({ parameter: 'temperature', change: 'replaced', to: String(highest) });
	}
	const format = formatFor(dialect.capabilities, request.responseFormat);
	if (format?.type !== request.responseFormat?.type) {
		adapted.responseFormat = format;
		adjustments.push({
			parameter: 'response_format',
			...(format === undefined ? { change: 'removed' } : { change: 'replaced', to: format.type }),
		});
	}
	if (reasons) {
		adapted.instructionsRole ??= 'developer';
		adapted.maxTokensParameter ??= 'max_completion_tokens';
	}
	return { request: adapted, adjustments };
}

/** The strongest promise of the server that still says what was asked for. */
function formatFor(
	capabilities: ProviderCapabilities | undefined,
	wanted: ResponseFormat | undefined,
): ResponseFormat | undefined {
	if (capabilities === undefined || wanted === undefined) return wanted;
	if (wanted.type === 'json_schema' && capabilities.jsonSchema !== false) return wanted;
	if (capabilities.jsonObject) return { type: 'json_object' };
	return capabilities.jsonSchema === false
		? undefined
		: { type: 'json_schema', name: 'answer', schema: { type: 'object' } };
}
