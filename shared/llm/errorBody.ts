import { tryParseJson } from '../http/json';

/** What every provider's error body comes down to. */
export interface LlmErrorBody {
	/** `invalid_api_key`, `insufficient_quota`, `content_filter`, … where one was sent. */
	code?: string;
	type?: string;
	/** The provider's words. May quote the prompt or the key: read to classify, never shown. */
	message?: string;
	/** The parameter the provider complains about. */
	param?: string;
}

type JsonObject = Record<string, unknown>;

/**
 * The error in a body, in any of the shapes servers use: `{error:{…}}` (OpenAI, DeepSeek, Groq, Anthropic, Azure), an array
 * of these (Gemini-compatible), `{error:"…"}` (LM Studio), `{code,error}` (xAI), flat `{object:"error",…}` (Mistral, vLLM).
 * Undefined when the body is no JSON or holds no error.
 */
export function parseErrorBody(body: string): LlmErrorBody | undefined {
	return findError(tryParseJson(body));
}

/** The same for a body that is parsed already. */
export function findError(json: unknown): LlmErrorBody | undefined {
	if (Array.isArray(json)) return findError((json as unknown[])[0]);
	const body = asObject(json);
	if (body === undefined) return undefined;
	if (typeof body.error === 'string') return { message: body.error, code: word(body.code) };
	const nested = asObject(body.error);
	if (nested !== undefined) return { ...read(nested), code: word(nested.code) ?? word(nested.status) };
	const flat = body.object === 'error' || body.type === 'error' || (typeof body.message === 'string' && !('choices' in body));
	return flat ? read(body) : undefined;
}

function read(error: JsonObject): LlmErrorBody {
	return {
		code: word(error.code),
		type: word(error.type),
		message: typeof error.message === 'string' ? error.message : undefined,
		param: word(error.param),
	};
}

/** A code is a short word or a number; a sentence in its place is not repeated. */
function word(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && /^[\w.[\]-]{1,80}$/.test(value) ? value : undefined;
}

function asObject(value: unknown): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
