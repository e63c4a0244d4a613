/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import { webhookHeader } from '../../sandbox/demo/credentials';
import {
	executionCount,
	lastExecution,
	publish,
	runByHand,
	startByHand,
	until,
} from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';
import { callWithLateTranscript } from './reviewable';

export const summaryToCrmId = 'gllmSummaryToCrm';

async function tell(
	{ origin }: Demo,
	body: object,
	headers: Record<string, string> = { [webhookHeader.name]: webhookHeader.value },
): Promise<number> {
	const response = await fetch(`${origin}/webhook/conversation-ended`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
	await response.text();
	return response.status;
}

export async function checkSummaryToCrm(checks: Checks, demo: Demo): Promise<void> {
	const { rest, salesforce, slack, llm } = demo;

	await checks.check('"Conversation summary to CRM" takes no call without its secret', async () => {
		await publish(rest, summaryToCrmId);
		// n8n registers a webhook some time after it has said "published", and answers 404 until then.
		await until('The webhook', 30_000, async () =>
			(await tell(demo, {}, {})) === 404 ? undefined : true,
		);
		assert.equal(await tell(demo, { conversationId: conversationIds.flagged }, {}), 403);
		assert.equal(
			await tell(
				demo,
				{ conversationId: conversationIds.flagged },
				{ [webhookHeader.name]: 'wrong' },
			),
			403,
		);
	});

	await checks.check(
		'"Conversation summary to CRM" answers 202, masks what the model sees, and writes a task with the values put back',
		async () => {
			llm.requests.length = 0;
			const before = await executionCount(rest, summaryToCrmId);
			assert.equal(
				await tell(demo, {
					conversationId: conversationIds.webMessagingActive,
					whatId: '500000000000001',
				}),
				202,
			);
			await until('The run', 30_000, async () =>
				(await executionCount(rest, summaryToCrmId)) > before ? true : undefined,
			);
			const execution = await lastExecution(rest, summaryToCrmId);
			assert.equal(execution.status, 'success', execution.failure);
			const task = salesforce.tasks.find(
				({ CallObject }) => CallObject === conversationIds.webMessagingActive,
			);
			assert.ok(task);
			assert.equal(task.Status, 'Completed');
			assert.equal(task.WhatId, '500000000000001');
			assert.match(task.Description, /Outcome: solved/);
			assert.doesNotMatch(
				`${task.Subject} ${task.Description}`,
				/\[(?:CUSTOMER|AGENT|PERSON|CARD|PHONE|EMAIL)\w*_\d+\]/,
			);
			const prompt = llm.requests.map(({ rawBody }) => rawBody).join('\n');
			assert.match(prompt, /\[AGENT_1\]/);
		},
	);

	await checks.check(
		'"Conversation summary to CRM" writes one task for a conversation, however often it is told',
		async () => {
			const count = salesforce.tasks.length;
			const execution = await runByHand(rest, summaryToCrmId, 'When Clicking Execute');
			assert.equal(execution.status, 'success', execution.failure);
			assert.equal(salesforce.tasks.length, count + 1);
			const again = await runByHand(rest, summaryToCrmId, 'When Clicking Execute');
			assert.equal(again.status, 'success', again.failure);
			assert.equal(salesforce.tasks.length, count + 1);
			assert.equal(again.items('Written Before').length, 1);
		},
	);

	await checks.check(
		'"Conversation summary to CRM" tells the operators about a conversation that does not exist',
		async () => {
			slack.messages.length = 0;
			assert.equal(await tell(demo, { conversationId: unknownConversationId }), 202);
			await until('The message', 30_000, async () =>
				slack.messages.length > 0 ? true : undefined,
			);
			assert.match(
				slack.messages[0]?.text ?? '',
				new RegExp(`${unknownConversationId}: \\*not_found\\*`),
			);
		},
	);

	await checks.check(
		'"Conversation summary to CRM" waits for a transcript that is not ready',
		async () => {
			const call = callWithLateTranscript('summary');
			demo.genesys.add(call);
			assert.equal(await tell(demo, { conversationId: call.conversation.id }), 202);
			const count = salesforce.tasks.length;
			await until('The waiting run', 30_000, async () =>
				(await executionCount(rest, summaryToCrmId, 'waiting')) > 0 ? true : undefined,
			);
			assert.equal(salesforce.tasks.length, count);
		},
	);

	await checks.check(
		'"Conversation summary to CRM" tries again later when the model is down',
		async () => {
			const waiting = await executionCount(rest, summaryToCrmId, 'waiting');
			llm.fault({ kind: 'status', status: 503, times: 'always' });
			await startByHand(rest, summaryToCrmId, 'When Clicking Execute');
			await until('Another waiting run', 60_000, async () =>
				(await executionCount(rest, summaryToCrmId, 'waiting')) > waiting ? true : undefined,
			);
			llm.reset();
		},
	);
}
