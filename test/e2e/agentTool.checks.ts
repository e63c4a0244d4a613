/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { z } from 'zod';

import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import { runByHand } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import { readExample, withNode } from '../../sandbox/n8n/workflowFile';
import type { Checks } from './Checks';

export const agentToolId = 'gllmAgentTool001';

const saved = z.object({ id: z.string() });
const request = z.object({
	messages: z.array(z.object({ role: z.string(), content: z.unknown() })),
	tools: z.array(
		z.object({
			function: z.object({
				name: z.string(),
				parameters: z.object({ properties: z.record(z.unknown()) }),
			}),
		}),
	),
});

async function ask(demo: Demo, question: string) {
	const example = await readExample('ai-agent-with-genesys-tool');
	const { nodes } = withNode(example, 'Sample Question', (node) => ({
		...node,
		parameters: { mode: 'raw', jsonOutput: JSON.stringify({ chatInput: question }), options: {} },
	}));
	const { id } = saved.parse(
		await demo.rest.call('POST', '/rest/workflows', {
			...example,
			id: undefined,
			name: question.slice(0, 60),
			nodes,
		}),
	);
	return await runByHand(demo.rest, id, 'When Clicking Execute');
}

export async function checkAgentTool(checks: Checks, demo: Demo): Promise<void> {
	const { llm, genesys } = demo;

	await checks.check(
		'"AI Agent with a Genesys tool" gets the conversation that the question names, and answers from it',
		async () => {
			llm.requests.length = 0;
			const execution = await runByHand(demo.rest, agentToolId, 'When Clicking Execute');
			assert.equal(execution.status, 'success', execution.failure);
			assert.match(String(execution.items('Answer')[0]?.json.output), /Perfect, thank you!/);
			const asked = llm.requests.map(({ body }) => request.parse(body));
			assert.equal(asked.length, 2);
			assert.equal(asked[1]?.messages.at(-1)?.role, 'tool');
		},
	);

	await checks.check('the agent may fill in the ID and nothing else', async () => {
		const [tool] = request.parse(llm.requests[0]?.body).tools;
		assert.equal(tool?.function.name, 'genesys_get_conversation');
		assert.deepEqual(Object.keys(tool.function.parameters.properties), ['conversationId']);
	});

	await checks.check('the agent gets another conversation for another question', async () => {
		const execution = await ask(demo, `What was said last in ${conversationIds.flagged}?`);
		assert.match(String(execution.items('Answer')[0]?.json.output), /complaint number/);
	});

	await checks.check(
		'a conversation that does not exist is told to the agent, and the run goes on',
		async () => {
			const before = genesys.requests.length;
			const execution = await ask(demo, `What happened in ${unknownConversationId}?`);
			assert.equal(execution.status, 'success', execution.failure);
			assert.ok(genesys.requests.length > before);
			assert.equal(execution.items('Answer').length + execution.items('No Answer').length, 1);
		},
	);
}
