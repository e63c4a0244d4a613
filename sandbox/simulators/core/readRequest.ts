/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import type { IncomingMessage } from 'node:http';
import type { RecordedRequest } from './answer';

function flatHeaders(request: IncomingMessage): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(request.headers)) {
		if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
	}
	return headers;
}

/** A key that occurs once is a text, one that repeats (`id=a&id=b`) a list. */
export function fieldsOf(params: URLSearchParams): Record<string, string | string[]> {
	const fields: Record<string, string | string[]> = {};
	for (const key of new Set(params.keys())) {
		const values = params.getAll(key);
		fields[key] = values.length > 1 ? values : (values[0] ?? '');
	}
	return fields;
}

function parseBody(text: string, contentType: string): unknown {
	if (text === '') return undefined;
	if (contentType.includes('application/x-www-form-urlencoded'))
		return fieldsOf(new URLSearchParams(text));
	if (!contentType.includes('json')) return text;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

/** Reads the whole request that arrived at `atMs`; rejects when the caller goes away while sending. */
export async function readRequest(
	request: IncomingMessage,
	atMs: number,
): Promise<RecordedRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	const rawBody = Buffer.concat(chunks).toString('utf8');
	const headers = flatHeaders(request);
	const url = new URL(request.url ?? '/', 'http://simulator');
	return {
		method: request.method ?? 'GET',
		path: url.pathname,
		query: fieldsOf(url.searchParams),
		headers,
		body: parseBody(rawBody, headers['content-type'] ?? ''),
		rawBody,
		status: 0,
		atMs,
		abortedByCaller: false,
	};
}
