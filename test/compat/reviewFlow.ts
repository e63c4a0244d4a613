import { randomUUID } from 'node:crypto';

import { credentialIds } from '../../sandbox/demo/credentials';
import type { Workflow, WorkflowNode } from '../../sandbox/n8n/workflowFile';

export const reviewFlowId = 'compatReview0001';
export const reviewFlowPath = 'compat-review';

const ours = 'n8n-nodes-genesys-llm';
const genesys = { genesysCloudOAuth2Api: { id: credentialIds.genesys, name: 'Genesys Cloud' } };
const llm = { llmApi: { id: credentialIds.llm, name: 'LLM' } };

const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
	more: object = {},
): WorkflowNode => ({
	id: randomUUID(),
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
	...more,
});
const orError = { onError: 'continueErrorOutput' };
const to = (...targets: string[]) => ({
	main: targets.map((target) => [{ node: target, type: 'main', index: 0 }]),
});

/** A list of conversation IDs by webhook → the three nodes, each with its error branch. Of nodes that n8n 1.x has. */
export const reviewFlow = {
	id: reviewFlowId,
	name: 'Review (Compatibility)',
	settings: { executionOrder: 'v1' },
	nodes: [
		node(
			'Webhook',
			'n8n-nodes-base.webhook',
			2,
			{ httpMethod: 'POST', path: reviewFlowPath, responseMode: 'lastNode' },
			{ webhookId: reviewFlowPath },
		),
		node('Split Out', 'n8n-nodes-base.splitOut', 1, {
			fieldToSplitOut: 'body.ids',
			options: { destinationFieldName: 'conversationId' },
		}),
		node(
			'Get',
			`${ours}.genesysGetConversation`,
			1,
			{ conversationId: '={{ $json.conversationId }}' },
			{ ...orError, credentials: genesys },
		),
		node(
			'Render',
			`${ours}.flattenRenderPrompt`,
			1,
			{ systemTemplate: '=== {{ channel }} ===', userTemplate: '{{ turn_count }} turns' },
			orError,
		),
		node('Chat', `${ours}.llmChat`, 1, { model: 'gpt-4o' }, { ...orError, credentials: llm }),
		node('Done', 'n8n-nodes-base.noOp', 1, {}),
		node('Failed', 'n8n-nodes-base.noOp', 1, {}),
	],
	connections: {
		Webhook: to('Split Out'),
		'Split Out': to('Get'),
		Get: to('Render', 'Failed'),
		Render: to('Chat', 'Failed'),
		Chat: to('Done', 'Failed'),
	},
} satisfies Workflow;
