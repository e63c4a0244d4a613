/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the next request gets. */
export interface Reply {
	status?: number;
	headers?: Record<string, string>;
	/** An object goes out as JSON, a text as it is. */
	body?: unknown;
	/** Milliseconds before the answer. */
	afterMs?: number;
	/** Closes the connection instead: before anything was sent, or in the middle of the body. */
	breaks?: 'before' | 'within';
}

/** A chat request as it arrived. */
export interface Arrival {
	body: {
		model: string;
		messages: Array<{ role: string; content: string }>;
		response_format?: { type: string; json_schema?: { strict?: boolean; schema: object } };
	} & Record<string, unknown>;
	path: string;
	headers: Record<string, string | string[] | undefined>;
}

export interface ScriptedLlm {
	baseUrl: string;
	arrivals: Arrival[];
	/** Requests that are being answered now, and the most there were at a time. */
	underWay: { now: number; most: number };
	/** Decides by the request and by how many came before it. */
	script: (arrival: Arrival, index: number) => Reply;
	close(): Promise<void>;
}

/** An answer of the chat-completions API with the least a server sends. */
export function completion(
	content: string | null,
	fields: { finish?: string; usage?: object | null; model?: string } = {},
): Reply {
	const {
		finish = 'stop',
		usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
		model = 'm-1',
	} = fields;
	return {
		body: {
			model,
			choices: [{ message: { role: 'assistant', content }, finish_reason: finish }],
			...(usage === null ? {} : { usage }),
		},
	};
}

/** A local server that answers as a test says. Shares nothing with the simulators, whose bugs it would share. */
export async function startScriptedLlm(): Promise<ScriptedLlm> {
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const arrival = {
				body: JSON.parse(Buffer.concat(chunks).toString()) as Arrival['body'],
				path: request.url ?? '',
				headers: request.headers,
			};
			const index = llm.arrivals.push(arrival) - 1;
			llm.underWay.now++;
			llm.underWay.most = Math.max(llm.underWay.most, llm.underWay.now);
			response.on('close', () => llm.underWay.now--);
			send(response, llm.script(arrival, index));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo; // a server on TCP has an address
	const llm: ScriptedLlm = {
		baseUrl: `http://127.0.0.1:${port}/v1`,
		arrivals: [],
		underWay: { now: 0, most: 0 },
		script: () => completion('ok'),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return llm;
}

function send(
	response: ServerResponse,
	{ status = 200, headers = {}, body, afterMs = 0, breaks }: Reply,
): void {
	const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
	const go = (): void => {
		if (response.destroyed) return;
		if (breaks === 'before') {
			response.destroy();
			return;
		}
		response.writeHead(status, {
			'content-type': 'application/json',
			'content-length': String(Buffer.byteLength(text)),
			...headers,
		});
		if (breaks === 'within') {
			response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.destroy());
			return;
		}
		response.end(text);
	};
	if (afterMs === 0) go();
	else {
		const timer = setTimeout(go, afterMs);
		response.once('close', () => clearTimeout(timer));
	}
}
