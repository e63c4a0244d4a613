/** A JSON object as it travels; the simulators look only at the few keys they need. */
export type JsonObject = { [key: string]: unknown };

/** What a simulator wants to send. A text body goes out as it is, everything else as JSON. */
export interface Answer {
	status: number;
	headers?: Record<string, string>;
	body: unknown;
}

/** One request as it arrived, with what became of it. */
export interface RecordedRequest {
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	/** Names in lower case, as node gives them. */
	headers: Record<string, string>;
	/** JSON parsed, a form as an object, anything else as text, nothing as undefined. */
	body: unknown;
	rawBody: string;
	/** Status sent; 0 while nothing was sent (hang, reset). */
	status: number;
	/** Arrival, epoch ms. */
	atMs: number;
	/** Kind of the fault that hit this request. */
	fault?: string;
	/** Whether the caller went away before the answer was complete. */
	abortedByCaller: boolean;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function without(object: JsonObject, ...keys: string[]): JsonObject {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

export function serialize(answer: Answer): { text: string; headers: Record<string, string> } {
	if (typeof answer.body === 'string') {
		return {
			text: answer.body,
			headers: { 'content-type': 'text/plain; charset=utf-8', ...answer.headers },
		};
	}
	const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
	return { text, headers: { 'content-type': 'application/json', ...answer.headers } };
}
