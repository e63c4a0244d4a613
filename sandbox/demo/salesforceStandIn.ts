/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { z } from 'zod';

const task = z
	.object({
		Status: z.string(),
		Subject: z.string(),
		Description: z.string(),
		CallObject: z.string(),
	})
	.passthrough();

export type SalesforceTask = z.infer<typeof task>;

export interface SalesforceStandIn {
	url: string;
	/** What was written. */
	tasks: SalesforceTask[];
	/** Requests to come that fail with a 503. */
	failures: number;
	close: () => Promise<void>;
}

/** Of Salesforce's REST API what the example uses: a query for a task by its call object, and creating one. */
export async function startSalesforceStandIn(): Promise<SalesforceStandIn> {
	const tasks: SalesforceTask[] = [];
	const id = (index: number) => `00T${String(index + 1).padStart(15, '0')}`;
	const answer = (method: string, url: URL, body: string): [status: number, body: unknown] => {
		if (method === 'GET' && url.pathname.endsWith('/query')) {
			const [, wanted] = /CallObject = '([^']*)'/.exec(url.searchParams.get('q') ?? '') ?? [];
			const index = tasks.findIndex(({ CallObject }) => CallObject === wanted);
			return [
				200,
				{ done: true, totalSize: index < 0 ? 0 : 1, records: index < 0 ? [] : [{ Id: id(index) }] },
			];
		}
		if (method === 'POST' && url.pathname.endsWith('/sobjects/task')) {
			const created = tasks.push(task.parse(JSON.parse(body))) - 1;
			return [201, { id: id(created), success: true, errors: [] }];
		}
		return [404, [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]];
	};
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			const unavailable = standIn.failures > 0;
			if (unavailable) standIn.failures -= 1;
			const [status, content] = unavailable
				? [
						503,
						[{ errorCode: 'SERVER_UNAVAILABLE', message: 'The server is temporarily unavailable' }],
					]
				: answer(request.method ?? '', new URL(request.url ?? '/', 'http://localhost'), body);
			response
				.writeHead(status, { 'content-type': 'application/json' })
				.end(JSON.stringify(content));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const standIn: SalesforceStandIn = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		tasks,
		failures: 0,
		close: async () =>
			await new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return standIn;
}
