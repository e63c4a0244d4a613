import { safeErrorCode, tryParseJson } from '../../http';

/** What every provider's error body comes down to. */
export interface LlmErrorBody {
	/** `invalid_api_key`, `insufficient_quota`, `content_filter`, … where one was sent. */
	code?: string;
	type?: string;
	/** The provider's words. May quote the prompt or the key: read to classify, never shown. */
	message?: string;
	/** The parameter the provider complains about. */
	param?: string;
	/** The wait in Gemini's `RetryInfo`, in milliseconds. */
	retryAfterMs?: number;
	/** Whether the provider says that a moderation flagged the prompt (OpenRouter, Azure). */
	flagged?: boolean;
}

type JsonObject = Record<string, unknown>;

/**
 * The error in a body, in any of the shapes servers use: `{error:{…}}` (OpenAI, DeepSeek, Groq, Anthropic, Azure), an array
 * of these (Gemini-compatible), `{error:"…"}` (LM Studio, Ollama), `{code,error}` (xAI), flat `{object:"error",…}` (Mistral, vLLM),
 * `{detail:[…]}` (Mistral, vLLM and others made with FastAPI). Undefined when the body is no JSON or holds no error.
 */
export function parseErrorBody(body: string): LlmErrorBody | undefined {
	return findError(tryParseJson(body));
}

/** The same for a body that is parsed already. */
export function findError(json: unknown): LlmErrorBody | undefined {
	const body = asObject(Array.isArray(json) ? (json as unknown[])[0] : json);
	if (body === undefined) return undefined;
	if (typeof body.error === 'string') {
		const { message } = body;
		// `{ "error": "invalid_request", "message": "…" }`: the word is a code then.
		return typeof message === 'string' && safeErrorCode(body.error) !== undefined
			? { code: safeErrorCode(body.error), message }
			: { message: body.error, code: safeErrorCode(body.code) };
	}
	const nested = asObject(body.error);
	if (nested !== undefined)
		return { ...read(nested), code: safeErrorCode(nested.code) ?? safeErrorCode(nested.status) };
	const detail = firstDetail(asObject(body.message)?.detail ?? body.detail);
	if (detail !== undefined) return { ...read(body), ...detail };
	const flat =
		body.object === 'error' ||
		body.type === 'error' ||
		(typeof body.message === 'string' && !('choices' in body));
	return flat ? read(body) : undefined;
}

function read(error: JsonObject): LlmErrorBody {
	const metadata = asObject(error.metadata);
	const inner = asObject(error.innererror);
	return {
		code: safeErrorCode(error.code),
		type: safeErrorCode(error.type),
		message: typeof error.message === 'string' ? error.message : undefined,
		param: parameter(error.param),
		retryAfterMs: retryInfo(error.details),
		flagged:
			(Array.isArray(metadata?.reasons) && metadata.reasons.length > 0) ||
			inner?.code === 'ResponsibleAIPolicyViolation' ||
			undefined,
	};
}

/** `[{ type: "extra_forbidden", loc: ["body", "seed"], msg: "Extra inputs are not permitted" }]`, or a sentence. */
function firstDetail(detail: unknown): LlmErrorBody | undefined {
	if (typeof detail === 'string') return { message: detail };
	const first = asObject(Array.isArray(detail) ? (detail as unknown[])[0] : undefined);
	if (first === undefined) return undefined;
	const path = Array.isArray(first.loc)
		? (first.loc as unknown[]).filter((part) => part !== 'body')
		: [];
	return {
		type: safeErrorCode(first.type),
		message: typeof first.msg === 'string' ? first.msg : undefined,
		param: parameter(path.map(String).join('.')),
	};
}

/** `temperature`, `messages[0].content`: a path of names, never a value. */
function parameter(value: unknown): string | undefined {
	return typeof value === 'string' &&
		/^[a-z_]{1,40}(?:\.(?:[a-z_]{1,40}|\d{1,4})|\[\d{1,4}\]){0,8}$/i.test(value)
		? value
		: undefined;
}

/** `details: [{ "@type": "…google.rpc.RetryInfo", retryDelay: "34.07s" }]` */
function retryInfo(details: unknown): number | undefined {
	const entries = Array.isArray(details) ? (details as unknown[]) : [];
	const delay = entries
		.map((entry) => asObject(entry)?.retryDelay)
		.find((value) => typeof value === 'string');
	const seconds = /^(\d{1,7}(?:\.\d{1,12})?)s$/.exec(delay ?? '')?.[1];
	return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

function asObject(value: unknown): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as JsonObject)
		: undefined;
}
