import { invalidInput } from '../../shared/errors';
import { tryParseJson } from '../../shared/http';
import {
	type ChatMessage,
	type ChatRequest,
	type JsonSchema,
	parseHistory,
	type PriceTable,
	type ResponseFormat,
	schemaFromExample,
} from '../../shared/llm';
import type { CompleteDefaults, CompleteOptions } from './options';

/** The parameters of one item, checked. */
export interface CompleteParameters {
	model: string;
	systemPrompt: string;
	userMessage: string;
	structuredOutput: 'none' | 'jsonObject' | 'jsonSchema';
	schemaSource: 'schema' | 'example' | 'input';
	jsonSchema?: unknown;
	jsonExample?: unknown;
	/** What the item that came in has as its `responseSchema`. */
	responseSchema?: unknown;
	/** What the item that came in has as its `context`. */
	context?: unknown;
	options: CompleteOptions;
}

/** @throws ServiceError invalid_input naming the parameter as the editor does */
export function toRequest(parameters: CompleteParameters, defaults: CompleteDefaults): ChatRequest {
	const { model, systemPrompt, userMessage, options } = parameters;
	const messages: ChatMessage[] = [
		...(systemPrompt === '' ? [] : [{ role: 'system' as const, content: systemPrompt }]),
		...parseHistory(options.history),
		{ role: 'user', content: userMessage },
	];
	const stop = (typeof options.stop === 'string' ? [options.stop] : (options.stop ?? [])).filter(
		(text) => text !== '',
	);
	const { topP, seed, presencePenalty, frequencyPenalty, reasoningEffort } = options;
	return {
		model,
		messages,
		temperature: options.temperature ?? defaults.temperature,
		maxTokens: options.maxTokens ?? defaults.maxTokens,
		topP,
		stop: stop.length === 0 ? undefined : stop,
		seed,
		presencePenalty,
		frequencyPenalty,
		reasoningEffort,
		responseFormat: responseFormat(parameters),
		extraBody:
			options.extraBody === undefined ? undefined : jsonObject(options.extraBody, 'Extra Body'),
		timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
	};
}

function responseFormat(parameters: CompleteParameters): ResponseFormat | undefined {
	const { structuredOutput } = parameters;
	if (structuredOutput === 'none') return undefined;
	if (structuredOutput === 'jsonObject') return { type: 'json_object' };
	const schema = schemaOf(parameters);
	return { type: 'json_schema', name: nameOf(schema), schema };
}

function schemaOf({
	schemaSource,
	jsonSchema,
	jsonExample,
	responseSchema,
}: CompleteParameters): JsonSchema {
	if (schemaSource === 'example')
		return schemaFromExample(jsonObject(jsonExample, 'Example of the Answer'));
	if (schemaSource === 'schema') return jsonObject(jsonSchema, 'JSON Schema');
	if (responseSchema !== undefined && responseSchema !== null)
		return jsonObject(responseSchema, 'responseSchema');
	throw invalidInput(
		"The item has no 'responseSchema', from which 'Schema Source' takes the schema",
		"Flatten & Render Prompt adds it with the preset 'Compliance Review'. For a schema of your own choose 'JSON Schema' under 'Schema Source'.",
	);
}

/** Servers take letters, digits, `_` and `-`. */
function nameOf({ title }: JsonSchema): string {
	const name =
		typeof title === 'string'
			? title
					.trim()
					.replace(/[^a-zA-Z0-9_-]/g, '_')
					.slice(0, 60)
			: '';
	return name === '' ? 'answer' : name;
}

/** An object, as an expression gives it or as JSON text. */
function jsonObject(given: unknown, parameter: string): Readonly<Record<string, unknown>> {
	const value =
		typeof given === 'string' ? tryParseJson(given.trim() === '' ? '{}' : given) : given;
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return value as Readonly<Record<string, unknown>>;
	const problem =
		given === undefined || given === null ? 'gives nothing for this item' : 'is not a JSON object';
	throw invalidInput(
		`The parameter '${parameter}' ${problem}`,
		'Enter an object in braces with quoted names, or an expression that gives one.',
	);
}

export function priceTable({ prices }: CompleteOptions): PriceTable {
	const entries = (prices?.price ?? []).map(
		({ model, cachedPerMillion, cacheWritePerMillion, ...price }) => {
			// The editor stores 0 for a price nobody entered, and no provider gives its cache away.
			const cached = cachedPerMillion ? { cachedPerMillion } : {};
			const written = cacheWritePerMillion ? { cacheWritePerMillion } : {};
			return [model, { ...price, ...cached, ...written }] as const;
		},
	);
	return Object.fromEntries(entries);
}
