import { safeErrorCode, tryParseJson } from '../../http';
import { eventsOf } from './eventStream';
import { looseLiteral } from './looseLiteral';
import { withoutPrefixes } from './prefixes';

/** What every provider's error body comes down to, unwrapped. */
export interface LlmErrorBody {
	/** `invalid_api_key`, `insufficient_quota`, `content_filter`, … where one was sent; the innermost. */
	code?: string;
	type?: string;
	/** Codes and types of all layers, the innermost first. */
	codes?: readonly string[];
	/** The server's sentence without the prefixes of gateways. May quote the prompt or the key: read to classify, shown cleaned only. */
	message?: string;
	/** The parameter the server complains about. */
	param?: string;
	/** A wait that the body names as a number, in milliseconds. */
	retryAfterMs?: number;
	/** Headers of the server behind, where a gateway hands them on. */
	headers?: Readonly<Record<string, string>>;
	/** Whether the provider says that a moderation flagged the prompt or the answer. */
	flagged?: boolean;
	/** The status a body names although it came with another one. */
	status?: number;
}

type JsonObject = Record<string, unknown>;

const DEEPEST = 6;

/** Names that a gateway sends where it has none. */
const NO_NAMES = ['none', 'null', 'undefined', 'nan', 'unknown', ''];

/**
 * The error in a body, in any of the shapes servers use, with what gateways wrap around it taken off. A text that is no JSON is a
 * sentence. Undefined when the body holds no error, or is a web page.
 */
export function parseErrorBody(body: string): LlmErrorBody | undefined {
	const json = tryParseJson(body);
	if (json !== undefined) return typeof json === 'string' ? sentence(json) : findError(json);
	const event = eventsOf(body)?.find((found) => findError(found) !== undefined);
	if (event !== undefined) return findError(event);
	const text = body.trim();
	return text === '' || text.startsWith('<') || text.length > 2_000 ? undefined : sentence(text);
}

/** The same for a body that is parsed already. */
export function findError(json: unknown): LlmErrorBody | undefined {
	const found = layerOf(json, 0);
	return found && { ...found, codes: found.codes ?? [] };
}

/** One layer with those inside it. */
function layerOf(json: unknown, depth: number): LlmErrorBody | undefined {
	if (depth > DEEPEST) return undefined;
	const body = asObject(Array.isArray(json) ? (json as unknown[])[0] : json);
	if (body === undefined) return undefined;
	const outer = around(body);
	if (typeof body.error === 'string') {
		const { message } = body;
		// `{ "error": "invalid_request", "message": "…" }`: the word is a code then.
		return typeof message === 'string' && safeErrorCode(body.error) !== undefined
			? merged(read({ ...body, code: body.error }, depth), outer)
			: merged(read({ ...body, message: body.error }, depth), outer);
	}
	const errors = [body.error, body.errors].find(
		(list): list is unknown[] => Array.isArray(list) && list.length > 0,
	);
	if (errors !== undefined) {
		const [first] = errors;
		const inner = typeof first === 'string' ? { message: first } : asObject(first);
		if (inner !== undefined && ('message' in inner || 'detail' in inner || 'code' in inner))
			return merged(read({ ...inner, message: inner.message ?? inner.detail }, depth), outer);
	}
	const nested = asObject(body.error);
	if (nested !== undefined)
		return merged(read({ ...nested, code: named(nested.code) ?? nested.status }, depth), outer);
	const answered = asObject(body.base_resp);
	if (answered !== undefined && Number(answered.status_code ?? 0) !== 0)
		return merged(read({ code: answered.status_code, message: answered.status_msg }, depth), outer);
	const detail = firstDetail(asObject(body.message)?.detail ?? body.detail);
	if (detail !== undefined) return merged({ ...read(body, depth), ...definedIn(detail) }, outer);
	const message = body.message ?? body.Message;
	const output = asObject(body.Output);
	if (typeof output?.__type === 'string')
		return { message: output.__type, codes: [output.__type.split('#').at(-1) ?? ''] };
	const flat =
		body.object === 'error' ||
		body.type === 'error' ||
		((typeof message === 'string' || typeof body.error_code === 'string') && !('choices' in body));
	if (!flat) return undefined;
	return merged(read({ ...body, message, code: body.code ?? body.error_code }, depth), outer);
}

/** A sentence alone. */
function sentence(text: string): LlmErrorBody {
	return { codes: [], ...read({ message: text }, 0) };
}

function read(error: JsonObject, depth: number): LlmErrorBody {
	const metadata = asObject(error.metadata);
	const code = named(error.code);
	const type = named(error.type);
	const own: LlmErrorBody = {
		code: safeErrorCode(code),
		type: safeErrorCode(type),
		codes: [code, type].filter((name): name is string => typeof name === 'string'),
		param: parameter(named(error.param)),
		retryAfterMs: retryInfo(error.details) ?? secondsIn(error),
		headers: stringsIn(metadata?.headers),
		flagged: isFlagged(error) || undefined,
		status: statusIn(error),
	};
	const message = typeof error.message === 'string' ? error.message : undefined;
	const raw = metadata?.raw;
	if (typeof raw === 'string' && raw.trim() !== '') return merged(innerOf(raw, depth), own);
	if (asObject(raw) !== undefined) return merged(layerOf(raw, depth + 1), own);
	return message === undefined ? own : merged(innerOf(message, depth), own);
}

/** What a sentence holds: the error of the server behind, or a sentence after the prefixes of gateways. */
function innerOf(message: string, depth: number): LlmErrorBody {
	const { message: rest, words } = withoutPrefixes(message);
	const literal = looseLiteral(rest.slice(0, 20_000));
	const before = literal === undefined ? '' : rest.slice(0, literal.start);
	if (literal !== undefined && /^(?:[\w .():-]{0,60})?b?['"]?$/.test(before)) {
		const inner = layerOf(literal.value, depth + 1) ?? listed(literal.value);
		if (inner?.message !== undefined)
			return { ...inner, codes: [...(inner.codes ?? []), ...words] };
	}
	return { message: rest, codes: words };
}

/** FastAPI's list as a whole in a sentence. */
function listed(value: unknown): LlmErrorBody | undefined {
	return Array.isArray(value) ? firstDetail(value) : undefined;
}

/** What stands around an error: hints of gateways. */
function around(body: JsonObject): LlmErrorBody {
	const fields = asObject(asObject(body.error)?.provider_specific_fields);
	const inner = asObject(fields?.innererror) ?? asObject(body.innererror);
	const failed = 'guardrail_name' in body || inner?.code === 'ResponsibleAIPolicyViolation';
	return { retryAfterMs: secondsIn(body), flagged: failed || undefined };
}

function isFlagged(error: JsonObject): boolean {
	const reasons = asObject(error.metadata)?.reasons;
	const fields = asObject(error.provider_specific_fields);
	const inner = asObject(error.innererror) ?? asObject(fields?.innererror);
	return (
		(Array.isArray(reasons) && reasons.length > 0) || inner?.code === 'ResponsibleAIPolicyViolation'
	);
}

/** The inner layer, with what only the outer one says. */
function merged(inner: LlmErrorBody | undefined, outer: LlmErrorBody): LlmErrorBody {
	if (inner === undefined) return outer;
	return {
		...definedIn(outer),
		...definedIn(inner),
		codes: [...new Set([...(inner.codes ?? []), ...(outer.codes ?? [])])],
	};
}

function definedIn<T extends object>(fields: T): Partial<T> {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Partial<T>; // the same names, fewer
}

/** `[{ type: "extra_forbidden", loc: ["body", "seed"], msg: "Extra inputs are not permitted" }]`, or a sentence. */
function firstDetail(detail: unknown): LlmErrorBody | undefined {
	if (typeof detail === 'string') {
		const named_ = /^body -> ([\w.]{1,60})\s/.exec(detail)?.[1];
		return { ...innerOf(detail, 1), ...(named_ === undefined ? {} : { param: parameter(named_) }) };
	}
	const first = asObject(Array.isArray(detail) ? (detail as unknown[])[0] : undefined);
	if (first === undefined || typeof first.msg !== 'string') return undefined;
	const path = Array.isArray(first.loc)
		? (first.loc as unknown[]).filter((part) => part !== 'body')
		: [];
	const type = named(first.type);
	return {
		type: safeErrorCode(type),
		codes: typeof type === 'string' ? [type] : [],
		message: first.msg,
		param: parameter(path.map(String).join('.')),
	};
}

/** A name that is one: gateways in Python write `None` where there is none. */
function named(value: unknown): unknown {
	return typeof value === 'string' && NO_NAMES.includes(value.trim().toLowerCase())
		? undefined
		: (value ?? undefined);
}

/** `temperature`, `messages[0].content`: a path of names, never a value. */
function parameter(value: unknown): string | undefined {
	return typeof value === 'string' &&
		/^[a-z_]{1,40}(?:\.(?:[a-z_]{1,40}|\d{1,4})|\[\d{1,4}\]){0,8}$/i.test(value)
		? value
		: undefined;
}

function statusIn(error: JsonObject): number | undefined {
	const number = Number(error.http_code ?? error.status_code ?? error.status ?? error.code);
	return Number.isInteger(number) && number >= 400 && number <= 599 ? number : undefined;
}

/** `estimated_time` of a model that is loading, `retry_after`: seconds. */
function secondsIn(error: JsonObject): number | undefined {
	const seconds = [error.estimated_time, error.retry_after, error.resets_in_seconds].find(
		(value): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value),
	);
	return seconds === undefined ? undefined : Math.ceil(seconds * 1000);
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

function stringsIn(value: unknown): Record<string, string> | undefined {
	const fields = asObject(value);
	if (fields === undefined) return undefined;
	return Object.fromEntries(
		Object.entries(fields).flatMap(([name, text]) =>
			typeof text === 'string' ? [[name.toLowerCase(), text]] : [],
		),
	);
}

function asObject(value: unknown): JsonObject | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as JsonObject)
		: undefined;
}
