import { isObject, type Answer, type JsonObject } from '../core/answer';
import { openAiError } from './errors';

/** What kind of text was asked for. */
export type Format =
	| { type: 'text' }
	| { type: 'json_object' }
	| { type: 'json_schema'; schema: JsonObject; strict: boolean };

function refusedFormat(
	message: string,
	param = 'response_format',
	code: string | null = null,
): Answer {
	return openAiError(400, message, { param, code });
}

/** `response_format` of the chat-completions API, or the 400 that OpenAI answers. */
export function readFormat(value: unknown, texts: readonly string[]): Format | Answer {
	if (value === undefined || value === null) return { type: 'text' };
	if (!isObject(value))
		return refusedFormat(
			"Invalid type for 'response_format': expected an object.",
			'response_format',
			'invalid_type',
		);
	switch (value.type) {
		case 'text':
			return { type: 'text' };
		case 'json_object':
			return texts.some((text) => /json/i.test(text))
				? { type: 'json_object' }
				: refusedFormat(
						"'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
						'messages',
					);
		case 'json_schema':
			return readSchema(value.json_schema);
		default:
			return refusedFormat(
				`Invalid value: '${String(value.type)}'. Supported values are: 'json_object', 'json_schema', and 'text'.`,
				'response_format.type',
				'invalid_value',
			);
	}
}

function readSchema(given: unknown): Format | Answer {
	if (!isObject(given)) {
		return refusedFormat(
			"Missing required parameter: 'response_format.json_schema'.",
			'response_format.json_schema',
			'missing_required_parameter',
		);
	}
	const { name, schema, strict } = given;
	if (typeof name !== 'string' || !/^[\w-]{1,64}$/.test(name)) {
		return refusedFormat(
			"Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
			'response_format.json_schema.name',
			'invalid_value',
		);
	}
	const wanted = isObject(schema) ? schema : {};
	if (strict === true) {
		const problem = strictProblem(wanted, []);
		if (problem !== undefined)
			return refusedFormat(`Invalid schema for response_format '${name}': ${problem}`);
	}
	return { type: 'json_schema', schema: wanted, strict: strict === true };
}

/** The rules of OpenAI's strict mode that people meet: an object at the top, every key required, no other keys. */
function strictProblem(schema: unknown, path: readonly string[]): string | undefined {
	if (!isObject(schema)) return undefined;
	const context = `In context=(${path.map((part) => `'${part}'`).join(', ')})`;
	if (path.length === 0 && schema.type !== 'object')
		return `schema must be a JSON Schema of 'type: "object"', got 'type: "${String(schema.type)}"'.`;
	const properties = isObject(schema.properties) ? schema.properties : {};
	if (schema.type === 'object') {
		if (schema.additionalProperties !== false)
			return `${context}, 'additionalProperties' is required to be supplied and to be false.`;
		const required = Array.isArray(schema.required) ? (schema.required as unknown[]) : [];
		const missing = Object.keys(properties).find((key) => !required.includes(key));
		if (missing !== undefined) {
			return `${context}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
		}
	}
	const inner: Array<[string[], unknown]> = [
		...Object.entries(properties).map(([key, value]): [string[], unknown] => [
			['properties', key],
			value,
		]),
		[['items'], schema.items],
		...Object.entries(isObject(schema.$defs) ? schema.$defs : {}).map(
			([key, value]): [string[], unknown] => [['$defs', key], value],
		),
	];
	for (const [step, value] of inner) {
		const problem = strictProblem(value, [...path, ...step]);
		if (problem !== undefined) return problem;
	}
	return undefined;
}

/** A schema written into the prompt, as those do who may not send one: the longest JSON object there that looks like one. */
export function schemaInPrompt(texts: readonly string[]): JsonObject | undefined {
	const found = texts.flatMap(objectsIn).filter(looksLikeSchema);
	return found.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

function looksLikeSchema(value: JsonObject): boolean {
	const marks = ['$schema', 'properties', 'allOf', 'anyOf', 'oneOf', 'enum'];
	return value.type === 'object' || value.type === 'array' || marks.some((mark) => mark in value);
}

function objectsIn(text: string): JsonObject[] {
	const found: JsonObject[] = [];
	for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
		const end = endOfObject(text, start);
		if (end === undefined) continue;
		try {
			const value: unknown = JSON.parse(text.slice(start, end));
			if (isObject(value)) found.push(value);
			start = end - 1;
		} catch {
			// Braces of something else.
		}
	}
	return found;
}

function endOfObject(text: string, start: number): number | undefined {
	let depth = 0;
	let quoted = false;
	for (let at = start; at < text.length; at++) {
		const sign = text[at];
		if (quoted) {
			if (sign === '\\') at++;
			else if (sign === '"') quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === '{') depth++;
		else if (sign === '}' && --depth === 0) return at + 1;
	}
	return undefined;
}
