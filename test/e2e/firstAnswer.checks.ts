/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { conversationIds } from '../../sandbox/fixtures';
import type { Checks } from './Checks';
import type { Editor } from './Editor';
import { takeImage } from './images';

const trigger = 'When clicking ‘Execute workflow’';

/** What a new user does: from an empty canvas to the first answer, by clicks and keys alone. */
export async function checkFirstAnswer(checks: Checks, editor: Editor): Promise<void> {
	await checks.check('a new user comes from an empty canvas to a first answer', async () => {
		await editor.newWorkflow();

		await editor.searchNodes('Genesys');
		await editor.addFoundNode('Genesys Get Conversation', 'Get a conversation');
		await editor
			.parameter('conversationId')
			.locator('input')
			.fill(conversationIds.webMessagingActive);
		await takeImage(editor.page, 'first-answer-1-get');
		await editor.closeNode();

		await editor.searchNodes('Flatten');
		await editor.addFoundNode('Flatten & Render Prompt', 'Render a prompt');
		await takeImage(editor.page, 'first-answer-2-render');
		await editor.closeNode();

		await editor.searchNodes('LLM Chat');
		await editor.addFoundNode('LLM Chat', 'Complete a chat');
		await editor.parameter('model').locator('[data-test-id="rlc-input"]').click();
		await editor.part('rlc-item').first().click();
		await takeImage(editor.page, 'first-answer-3-chat');
		await editor.closeNode();

		await editor.execute(trigger);
		for (const node of ['Get a conversation', 'Render a prompt', 'Complete a chat']) {
			await editor.node(node).locator('[data-test-id="canvas-node-status-success"]').waitFor();
		}
		await editor.openNode('Complete a chat');
		const output = editor.part('output-panel');
		await output.locator('[data-test-id="radio-button-json"]').click();
		await output.getByText('"content"').first().waitFor();
		assert.match(await output.innerText(), /finishReason/);
		await takeImage(editor.page, 'first-answer-4-answer');
		await editor.closeNode();
	});
}
