/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { z } from 'zod';

import type { Workflow, WorkflowNode } from '../n8n/workflowFile';

const slackMessage = z.object({ channel: z.string(), text: z.string() });

export type SlackMessage = z.infer<typeof slackMessage>;

const slackParameters = z.object({ channelId: z.object({ value: z.string() }), text: z.string() });

export interface SlackStandIn {
	url: string;
	messages: SlackMessage[];
	close: () => Promise<void>;
}

/** Catches what the examples would post to Slack: n8n's Slack node knows no other address than Slack's own. */
export async function startSlackStandIn(
	onMessage?: (message: SlackMessage) => void,
): Promise<SlackStandIn> {
	const messages: SlackMessage[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			const message = slackMessage.parse(JSON.parse(body));
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
 * The workflow with every Slack node replaced by an HTTP Request that posts the same channel and the same text to `url`;
 * all else, the names and the wiring included, stays.
 */
export function withSlackStandIn(workflow: Workflow, url: string): Workflow {
	return {
		...workflow,
		nodes: workflow.nodes.map((node) =>
			node.type === 'n8n-nodes-base.slack' ? standInFor(node, url) : node,
		),
	};
}

function standInFor(slack: WorkflowNode, url: string): WorkflowNode {
	const { channelId, text } = slackParameters.parse(slack.parameters);
	return {
		...slack,
		credentials: undefined,
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
}
