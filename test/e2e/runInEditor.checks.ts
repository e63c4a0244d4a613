/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Locator } from 'playwright-core';

import { agentAssistId } from '../../sandbox/demo/agentAssist';
import type { Demo } from '../../sandbox/demo/startDemo';
import { agentToolId } from './agentTool.checks';
import { complianceReviewId } from './complianceReview.checks';
import type { Checks } from './Checks';
import type { Editor } from './Editor';
import { takeImage } from './images';
import { reviewable } from './reviewable';
import { summaryToCrmId } from './summaryToCrm.checks';
import { weeklyReportId } from './weeklyReport.checks';

const ours = ['Genesys Get Conversation', 'Flatten & Render Prompt', 'LLM Chat'];

/** The other examples, and the nodes that must have run. */
const flows = [
	{
		id: complianceReviewId,
		name: 'Scheduled compliance review',
		image: 'flow-scheduled-compliance-review',
		last: [
			'Ledger',
			'Get Conversations',
			'LLM Chat',
			'Store Verdict',
			'Tell Reviewers',
			'Mark as Told',
		],
	},
	{
		id: summaryToCrmId,
		name: 'Conversation summary to CRM',
		image: 'flow-conversation-summary-to-crm',
		last: ['Get Transcript', 'Restore Private Data', 'Find Task'],
	},
	{
		id: agentToolId,
		name: 'AI Agent with a Genesys tool',
		image: 'flow-ai-agent-with-genesys-tool',
		last: ['AI Agent', 'genesys_get_conversation', 'Answer'],
	},
	{
		id: weeklyReportId,
		name: 'Weekly quality report',
		image: 'flow-weekly-quality-report',
		last: ['Sample per Agent', 'LLM Chat', 'Post Report'],
	},
];

/** Opens a node that has run; the text in sight in its output panel must hold `expected`. */
async function assertOutput(
	editor: Editor,
	node: string,
	expected: RegExp[],
	image: string,
): Promise<void> {
	await editor.openNode(node);
	const output = editor.part('output-panel');
	await output.locator('[data-test-id="radio-button-json"]').click();
	await output.locator('[data-test-id="ndv-data-container"]').waitFor();
	await assertShows(output, expected);
	await takeImage(editor.page, image);
	await editor.closeNode();
}

/** The panel draws its JSON bit by bit: looks again until everything is there; the last text seen is in the error. */
async function assertShows(output: Locator, expected: RegExp[]): Promise<void> {
	let text = '';
	for (let attempt = 0; attempt < 50; attempt += 1) {
		text = await output.innerText();
		if (expected.every((pattern) => pattern.test(text))) return;
		await sleep(200);
	}
	for (const pattern of expected) assert.match(text, pattern);
}

/** "Agent assist", opened and executed by hand. */
export async function checkRunInEditor(checks: Checks, demo: Demo, editor: Editor): Promise<void> {
	await checks.check(
		'"Agent assist" executed in the editor ends with a green tick on every node that ran',
		async () => {
			await editor.openWorkflow(agentAssistId);
			await editor.execute('When Clicking Execute');
			for (const node of [...ours, 'Respond With Answer']) {
				await editor.node(node).locator('[data-test-id="canvas-node-status-success"]').waitFor();
			}
			await takeImage(editor.page, 'agent-assist');
		},
	);

	await checks.check('the panel of Genesys Get Conversation shows the conversation', async () => {
		await assertOutput(
			editor,
			'Genesys Get Conversation',
			[/"webmessaging"/, /"Billing Tier 2"/, /"Bob Tier Two"/],
			'get-conversation',
		);
	});

	await checks.check('the panel of Flatten & Render Prompt shows the rendered prompt', async () => {
		await assertOutput(
			editor,
			'Flatten & Render Prompt',
			[
				/customer \(Guest\): My invoice shows a duplicate charge\./,
				/suggest the next agent action/,
			],
			'flatten-render-prompt',
		);
	});

	await checks.check("the panel of LLM Chat shows the model's answer", async () => {
		await assertOutput(
			editor,
			'LLM Chat',
			[/Queue: Billing Tier 2/, /confirm the refund/, /finishReason/],
			'llm-chat',
		);
	});

	await checks.check('the credential window tests the connection to Genesys Cloud', async () => {
		await editor.openNode('Genesys Get Conversation');
		await editor.part('credential-edit-button').click();
		await editor.part('editCredential-modal').getByText('Connection tested successfully').waitFor();
		await takeImage(editor.page, 'credential');
	});

	// Something that nobody has reviewed yet.
	demo.genesys.add(reviewable(3001));
	demo.genesys.add(reviewable(3002, { careless: true }));
	for (const { id, name, image, last } of flows) {
		await checks.check(`"${name}" executed in the editor ends with a green tick`, async () => {
			await editor.openWorkflow(id);
			await editor.execute('When Clicking Execute');
			for (const node of last)
				await editor.node(node).locator('[data-test-id="canvas-node-status-success"]').waitFor();
			await takeImage(editor.page, image);
		});
	}
}
