import type {
	Adjustment,
	ChatMessage,
	ChatRequest,
	JsonSchema,
	ProviderCapabilities,
	ResponseFormat,
} from '../llmTypes';
import { parseWith } from './parseStructuredOutput';
import { type StructuredOutput } from './output';
import { problemInWords } from './describeProblem';
import { compileSchema } from './schema';
import { toStrict, withoutOptionalNulls } from './strict';

/** The ways to ask for a structure, strongest first. `prompt`: nothing but words. */
type FormatLevel = 'strict' | 'json_schema' | 'json_object' | 'prompt';

/** What is asked for, and how an answer is judged: always here, whatever the server promised. */
export interface StructurePlan {
	wanted: ResponseFormat;
	/** From the strongest that the server is said to take; each is tried when the server refuses the one before. */
	levels: readonly FormatLevel[];
	judge(content: string): StructuredOutput;
}

const ANY_OBJECT: JsonSchema = { type: 'object' };

/**
 * Undefined when text is asked for.
 *
 * @throws ServiceError invalid_input when the schema is wrong
 */
export function planStructure(
	wanted: ResponseFormat | undefined,
	capabilities: ProviderCapabilities | undefined,
): StructurePlan | undefined {
	if (wanted === undefined) return undefined;
	const schema = wanted.type === 'json_schema' ? wanted.schema : ANY_OBJECT;
	const check = compileSchema(schema);
	const levels = levelsFor(wanted, capabilities);
	return {
		wanted,
		levels,
		judge(content) {
			const outcome = parseWith(content, check);
			if (outcome.ok || !levels.includes('strict')) return outcome;
			// In strict mode an absent property can only be said as null.
			const mended = parseWith(content, (data) => check(withoutOptionalNulls(data, schema)));
			return mended.ok ? mended : outcome;
		},
	};
}

function levelsFor(
	wanted: ResponseFormat,
	capabilities: ProviderCapabilities | undefined,
): FormatLevel[] {
	const object: FormatLevel[] = capabilities?.jsonObject === false ? [] : ['json_object'];
	// A server that knows schemas only gets one that says no more than this, from its provider.
	if (wanted.type === 'json_object')
		return capabilities?.jsonObject === false && capabilities.jsonSchema === false
			? ['prompt']
			: ['json_object', 'prompt'];
	const schema: FormatLevel[] = capabilities?.jsonSchema === false ? [] : ['json_schema'];
	const { type } = wanted.schema;
	// A server that promises an object would keep the model from a list.
	const fits = type === undefined || type === 'object' ? object : [];
	const strict =
		capabilities?.jsonSchema === 'strict' ? wanted.strict !== false : wanted.strict === true;
	const canStrict = strict && schema.length > 0 && toStrict(wanted.schema) !== undefined;
	return [...(canStrict ? (['strict'] as const) : []), ...schema, ...fits, 'prompt'];
}

/** The request that asks for the structure in one of the ways. Only a strict server needs no words for it. */
export function requestAt(
	level: FormatLevel,
	request: ChatRequest,
	{ wanted }: StructurePlan,
): ChatRequest {
	const responseFormat = formatAt(level, wanted);
	const messages =
		level === 'strict' ? request.messages : instructed(request.messages, instruction(wanted));
	return { ...request, messages, responseFormat };
}

function formatAt(level: FormatLevel, wanted: ResponseFormat): ResponseFormat | undefined {
	if (level === 'prompt') return undefined;
	if (level === 'json_object' || wanted.type === 'json_object') return { type: 'json_object' };
	const { name, schema } = wanted;
	if (level === 'strict')
		return { type: 'json_schema', name, schema: toStrict(schema) ?? schema, strict: true };
	return { type: 'json_schema', name, schema, strict: false };
}

/** How the way that was taken is told, when it is not the first. */
export function formatAdjustment(level: FormatLevel): Adjustment {
	const to = {
		strict: 'json_schema',
		json_schema: 'json_schema, not strict',
		json_object: 'json_object',
		prompt: 'instruction in the prompt',
	}[level];
	return { parameter: 'response_format', change: 'replaced', to };
}

function instruction(wanted: ResponseFormat): string {
	if (wanted.type === 'json_object')
		return 'Answer with one JSON object and nothing else: no explanation, no code fence.';
	return `Answer with one JSON value that follows this JSON Schema, and with nothing else: no explanation, no code fence.\n${JSON.stringify(wanted.schema)}`;
}

/** At the end of the instructions, where a prompt has some, so that what comes before stays the same and is cached. */
function instructed(messages: readonly ChatMessage[], text: string): ChatMessage[] {
	const at = messages.findLastIndex(({ role }) => role === 'system' || role === 'developer');
	if (at === -1) return [{ role: 'system', content: text }, ...messages];
	return messages.map((message, index) =>
		index === at ? { ...message, content: `${message.content}\n\n${text}` } : message,
	);
}

/** The conversation that asks once more for an answer that had the wrong structure. Names what is wrong, never guesses what was meant. */
export function repairMessages(
	messages: readonly ChatMessage[],
	content: string,
	outcome: StructuredOutput,
	{ wanted }: StructurePlan,
): ChatMessage[] {
	const problems = outcome.ok
		? []
		: outcome.problems.map((problem) => `- ${problemInWords(problem)}`);
	const text = [
		'This answer does not have the structure that was asked for:',
		...problems,
		'',
		instruction(wanted),
	].join('\n');
	return [...messages, { role: 'assistant', content }, { role: 'user', content: text }];
}
