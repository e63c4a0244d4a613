/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';
import type { Editor } from './Editor';

const storedWorkflow = z.object({
	nodes: z.array(z.object({ type: z.string(), parameters: z.record(z.unknown()) })),
});

const nodes = [
	{
		search: 'Genesys',
		name: 'Genesys Get Conversation',
		action: 'Get a conversation',
		shows: 'Conversation ID',
	},
	{
		search: 'Flatten',
		name: 'Flatten & Render Prompt',
		action: 'Render a prompt',
		shows: 'User Template',
	},
	{ search: 'LLM Chat', name: 'LLM Chat', action: 'Complete a chat', shows: 'User Message' },
];

const typed =
	"{% if skills %}Skills: {{ skills | join(', ') }}{% endif %} Queue {{ queue_name }} {# note #}";
const pasted = `You help {{ agent_name | default("the agent") }}.
{% for message in message_history %}
  {{ message.role }}: {{ message.text }}
{% endfor %}
{{ '{' }} is not the end }}`;

/** Polls what n8n has stored for a parameter until it is `expected`; the last thing found is in the error. */
async function assertStored(
	demo: Demo,
	editor: Editor,
	parameter: string,
	expected: string,
): Promise<void> {
	let found: unknown;
	for (let attempt = 0; attempt < 50; attempt += 1) {
		// A new workflow is unknown until the editor has saved it for the first time.
		const answer = await demo.rest
			.call('GET', `/rest/workflows/${editor.workflowId}`)
			.catch(() => ({ nodes: [] }));
		found = storedWorkflow
			.parse(answer)
			.nodes.find(({ type }) => type.endsWith('.flattenRenderPrompt'))?.parameters[parameter];
		if (found === expected) return;
		await sleep(200);
	}
	assert.equal(found, expected);
}

/** The node panel and the template fields, in a workflow built from nothing. */
export async function checkEditor(checks: Checks, demo: Demo, editor: Editor): Promise<void> {
	for (const { search, name, action, shows } of nodes) {
		await checks.check(`the node panel finds ${name} by "${search}" and opens it`, async () => {
			await editor.newWorkflow();
			const found = await editor.searchNodes(search);
			assert.ok(found.includes(name), `found: ${found.join(', ')}`);
			await editor.addFoundNode(name, action);
			await editor.part('ndv').getByText(shows, { exact: true }).first().waitFor();
		});
	}

	for (const parameter of ['systemTemplate', 'userTemplate']) {
		await checks.check(
			`keeps a typed Jinja template in '${parameter}' as it was typed`,
			async () => {
				await editor.newWorkflow();
				await editor.searchNodes('Flatten');
				await editor.addFoundNode('Flatten & Render Prompt', 'Render a prompt');
				await editor.typeCode(parameter, typed);
				await editor.save();
				await assertStored(demo, editor, parameter, typed);
			},
		);

		await checks.check(
			`keeps a pasted Jinja template in '${parameter}' as it was pasted`,
			async () => {
				await editor.pasteCode(parameter, pasted);
				await editor.save();
				await assertStored(demo, editor, parameter, pasted);
			},
		);
	}

	await checks.check(
		'keeps every equals sign of a template over saving, opening and saving again',
		async () => {
			const template = '=== {{ queue_name }} ===';
			await editor.pasteCode('systemTemplate', template);
			await editor.save();
			await assertStored(demo, editor, 'systemTemplate', template);
			await editor.openWorkflow(editor.workflowId);
			// n8n names a node after the action it was added by.
			await editor.openNode('Render a prompt');
			await editor.pasteCode('userTemplate', 'changed');
			await editor.save();
			await assertStored(demo, editor, 'userTemplate', 'changed');
			await assertStored(demo, editor, 'systemTemplate', template);
		},
	);
}
