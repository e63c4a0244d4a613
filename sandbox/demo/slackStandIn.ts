/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs on a developer's machine, never inside n8n */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { withNode, type Workflow } from '../n8n/workflowFile';

export interface SlackMessage {
	channel: string;
	text: string;
}

export interface SlackStandIn {
	url: string;
	messages: SlackMessage[];
	close: () => Promise<void>;
}

/** Catches what the example would post to Slack: n8n's Slack node knows no other address than Slack's own. */
export async function startSlackStandIn(onMessage?: (message: SlackMessage) => void): Promise<SlackStandIn> {
	const messages: SlackMessage[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			const message = JSON.parse(body) as SlackMessage;
			messages.push(message);
			onMessage?.(message);
			response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true }));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chat.postMessage`,
		messages,
		close: async () =>
			await new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/**
 * The workflow with its Slack node replaced by an HTTP Request that posts the same channel and the same text to `url`;
 * all else, the name and the wiring included, stays.
 */
export function withSlackStandIn(workflow: Workflow, nodeName: string, url: string): Workflow {
	return withNode(workflow, nodeName, ({ credentials: _slack, ...slack }) => {
		const { channelId, text } = slack.parameters as { channelId: { value: string }; text: string };
		return {
			...slack,
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'POST',
				url,
				sendBody: true,
				bodyParameters: {
					parameters: [
						{ name: 'channel', value: channelId.value },
						{ name: 'text', value: text },
					],
				},
				options: {},
			},
		};
	});
}
