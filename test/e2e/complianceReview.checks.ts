/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { z } from 'zod';

import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import { runByHand } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Execution } from '../../sandbox/n8n/Execution';
import { withNode, workflow } from '../../sandbox/n8n/workflowFile';
import type { Checks } from './Checks';

export const complianceReviewId = 'gllmCompliance01';

const saved = z.object({ id: z.string() });

const reviewed = (execution: Execution, node: string, output = 0) =>
	execution.items(node, output).map(({ json }) => String(json.conversationId));

/** Runs the flow as it stands in n8n, but with another list of conversations. */
export async function reviewOf(demo: Demo, ids: string[]): Promise<Execution> {
	const stored = workflow.parse(await demo.rest.call('GET', `/rest/workflows/${complianceReviewId}`));
	const { name, nodes, connections, settings } = withNode(stored, 'Conversations to Review', (node) => ({
		...node,
		parameters: { mode: 'raw', jsonOutput: JSON.stringify({ conversationIds: ids }), options: {} },
	}));
	const variant = { name: `${name}, other conversations`, nodes, connections, settings };
	const { id } = saved.parse(await demo.rest.call('POST', '/rest/workflows', variant));
	return await runByHand(demo.rest, id, 'When Clicking Execute');
}

export async function checkComplianceReview(checks: Checks, demo: Demo): Promise<void> {
	const { rest, slack } = demo;

	await checks.check('"Scheduled compliance review" tells Slack about the flagged conversations only', async () => {
		slack.messages.length = 0;
		const execution = await runByHand(rest, complianceReviewId, 'When Clicking Execute');
		assert.equal(execution.status, 'success', execution.failure);
		const told = slack.messages.map(({ text }) => text).join('\n');
		assert.equal(slack.messages.length, 2, told);
		assert.match(told, new RegExp(`${conversationIds.flagged} was flagged.\\n.*the customer complained`));
		assert.match(told, new RegExp(`${conversationIds.cardReadOut} was flagged.\\n.*card number`));
		assert.deepEqual(slack.messages.map(({ channel }) => channel), ['#compliance', '#compliance']);
		assert.equal(execution.items('Nothing to Report').length, 2);
		assert.deepEqual(reviewed(execution, 'Failed Conversations'), []);
	});

	await checks.check('"Scheduled compliance review" runs from its schedule trigger as well', async () => {
		slack.messages.length = 0;
		const execution = await runByHand(rest, complianceReviewId, 'Every Morning');
		assert.equal(execution.status, 'success', execution.failure);
		assert.equal(slack.messages.length, 2);
	});

	await checks.check('one bad conversation ID goes to the error branch and the good ones go on', async () => {
		slack.messages.length = 0;
		const execution = await reviewOf(demo, [conversationIds.harmless, unknownConversationId, conversationIds.flagged]);
		assert.equal(execution.status, 'success', execution.failure);
		assert.deepEqual(reviewed(execution, 'Failed Conversations'), [unknownConversationId]);
		assert.match(String(execution.items('Failed Conversations')[0]?.json.reason), /404|not found|no conversation/i);
		assert.equal(execution.items('Nothing to Report').length, 1);
		assert.equal(slack.messages.length, 1);
		assert.match(slack.messages[0]?.text ?? '', new RegExp(conversationIds.flagged));
	});

	await checks.check('a model that fails for one conversation does not stop the review of the others', async () => {
		slack.messages.length = 0;
		// Of those that a second try would not mend.
		demo.llm.fault({ kind: 'paymentRequired' });
		const execution = await reviewOf(demo, [conversationIds.harmless, conversationIds.cardReadOut, conversationIds.flagged]);
		demo.llm.reset();
		assert.equal(execution.status, 'success', execution.failure);
		assert.equal(execution.items('Failed Conversations').length, 1);
		assert.equal(execution.items('Nothing to Report').length + slack.messages.length, 2);
	});
}
