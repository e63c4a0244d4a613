/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived: enough to see what was sent, and where. */
export interface Arrival {
	method: string;
	url: string;
	headers: IncomingMessage['headers'];
	body: string;
	/** Resolves when the caller's connection is gone. */
	closed: Promise<void>;
}

export interface LocalServer {
	url: string;
	arrivals: Arrival[];
	/** Resolves when the next request has arrived. */
	arrived(): Promise<Arrival>;
	close(): Promise<void>;
}

/** A server on loopback that answers as the test says. */
export async function localServer(answer: RequestListener): Promise<LocalServer> {
	const arrivals: Arrival[] = [];
	let waiting: Array<(arrival: Arrival) => void> = [];
	const server: Server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		const closed = new Promise<void>((resolve) => response.once('close', () => resolve()));
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { method = '', url = '', headers } = request;
			const arrival = {
				method,
				url,
				headers,
				body: Buffer.concat(chunks).toString('utf8'),
				closed,
			};
			arrivals.push(arrival);
			for (const tell of waiting) tell(arrival);
			waiting = [];
			answer(request, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		arrivals,
		arrived: async () => await new Promise((resolve) => waiting.push(resolve)),
		close: async () =>
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
