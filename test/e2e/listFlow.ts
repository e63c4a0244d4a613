import { z } from 'zod';

import { credentialIds } from '../../sandbox/demo/credentials';
import { runByHand } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Execution } from '../../sandbox/n8n/Execution';

const saved = z.object({ id: z.string() });

const genesysCredential = {
	genesysCloudOAuth2Api: { id: credentialIds.genesys, name: 'Genesys Cloud' },
};

const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: object,
	more: object = {},
) => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
	...more,
});

const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, {});

const to = (...names: string[]) => names.map((name) => [{ node: name, type: 'main', index: 0 }]);

async function runOnce(
	{ rest }: Demo,
	name: string,
	nodes: object[],
	connections: object,
): Promise<Execution> {
	const { id } = saved.parse(
		await rest.call('POST', '/rest/workflows', {
			name,
			nodes,
			connections,
			settings: { executionOrder: 'v1' },
		}),
	);
	return await runByHand(rest, id, 'Start');
}

/** Gets conversations by a list of ids; those that fail are the items of "Failed". */
export async function getAll(demo: Demo, ids: string[]): Promise<Execution> {
	const conversationIds = JSON.stringify(ids.map((conversationId) => ({ conversationId })));
	return await runOnce(
		demo,
		'Get a list of conversations',
		[
			start,
			node('List', 'n8n-nodes-base.set', 3.4, {
				mode: 'raw',
				jsonOutput: JSON.stringify({ list: JSON.parse(conversationIds) as unknown }),
				options: {},
			}),
			node('One by One', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'list', options: {} }),
			node(
				'Genesys Get Conversation',
				'n8n-nodes-genesys-llm.genesysGetConversation',
				1,
				{ conversationId: '={{ $json.conversationId }}', options: {} },
				{ credentials: genesysCredential, onError: 'continueErrorOutput' },
			),
			node('Failed', 'n8n-nodes-base.noOp', 1, {}),
		],
		{
			Start: { main: to('List') },
			List: { main: to('One by One') },
			'One by One': { main: to('Genesys Get Conversation') },
			'Genesys Get Conversation': { main: [[], ...to('Failed')] },
		},
	);
}

/** One run of Genesys Get Conversation with these parameters. */
export async function runGenesys(demo: Demo, parameters: object): Promise<Execution> {
	return await runOnce(
		demo,
		'Genesys Get Conversation alone',
		[
			start,
			node(
				'Genesys Get Conversation',
				'n8n-nodes-genesys-llm.genesysGetConversation',
				1,
				parameters,
				{ credentials: genesysCredential },
			),
		],
		{ Start: { main: to('Genesys Get Conversation') } },
	);
}
