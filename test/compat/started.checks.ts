/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { z } from 'zod';

import { askAgentAssist, runAgentAssist } from '../../sandbox/demo/agentAssist';
import { lastExecution } from '../../sandbox/demo/runs';
import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import type { Execution } from '../../sandbox/n8n/Execution';
import type { Checks } from '../e2e/Checks';
import { reviewFlowId, reviewFlowPath } from './reviewFlow';
import type { OlderN8n } from './startOlder';

/** Sends a list of conversations through the flow of reviewFlow.ts and reads from n8n what became of them. */
async function review({ origin, rest }: OlderN8n, ids: string[]): Promise<Execution> {
	await fetch(`${origin}/webhook/${reviewFlowPath}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ ids }),
	});
	const execution = await lastExecution(rest, reviewFlowId);
	assert.equal(execution.status, 'success', execution.failure);
	return execution;
}

const failure = z.object({
	error: z.object({ code: z.string(), retryable: z.boolean(), status: z.number().optional() }),
	message: z.string(),
	details: z.record(z.unknown()),
	conversationId: z.string().optional(),
});
const failures = (execution: Execution, node: string) =>
	execution.items(node, 1).map(({ json }) => failure.parse(json));

export async function checkAgentAssistExample(checks: Checks, n8n: OlderN8n): Promise<void> {
	await checks.check(
		'the example "Agent assist" answers its webhook with what the model made of the conversation',
		async () => {
			const { userMessage, answer, execution } = await runAgentAssist(n8n, conversationIds.flagged);
			assert.equal(execution.status, 'success', execution.failure);
			assert.match(userMessage, /complaint/);
			assert.match(answer, /complaint/);
		},
	);

	await checks.check(
		'the example "Agent assist" answers with the reason when the conversation does not exist',
		async () => {
			const { status, body } = await askAgentAssist(n8n.origin, unknownConversationId);
			assert.ok(status >= 400, `answered ${status}`);
			// The id, too: n8n answers 404 by itself for a webhook it does not know.
			assert.match(JSON.stringify(body), /not_found.*no such conversation/);
		},
	);
}

export async function checkReview(checks: Checks, n8n: OlderN8n): Promise<void> {
	await checks.check(
		'conversations go through the three nodes, each item linked to its input',
		async () => {
			const execution = await review(n8n, [conversationIds.harmless, conversationIds.flagged]);
			assert.equal(execution.items('Done').length, 2);
			assert.equal(execution.items('Render')[0]?.json.systemPrompt, '=== webmessaging ===');
			for (const node of ['Get', 'Render', 'Chat'])
				assert.deepEqual(
					execution.items(node).map(({ pairedItem }) => pairedItem),
					[{ item: 0 }, { item: 1 }],
				);
		},
	);

	await checks.check(
		'a failed item takes the error branch with code, message, details and the JSON of its input; the others go on',
		async () => {
			const execution = await review(n8n, [
				conversationIds.harmless,
				unknownConversationId,
				conversationIds.flagged,
			]);
			assert.equal(execution.items('Done').length, 2);
			const [failed, ...others] = failures(execution, 'Get');
			assert.deepEqual(others, []);
			assert.deepEqual(
				[failed?.error.code, failed?.error.retryable, failed?.error.status],
				['not_found', false, 404],
			);
			assert.match(failed?.message ?? '', new RegExp(unknownConversationId));
			assert.match(String(failed?.details.endpoint), /^GET \/api\/v2\//);
			assert.equal(failed?.conversationId, unknownConversationId);
		},
	);

	await checks.check(
		'a model that fails for one conversation does not stop the others',
		async () => {
			n8n.llm.fault({ kind: 'paymentRequired' });
			const execution = await review(n8n, [
				conversationIds.harmless,
				conversationIds.flagged,
			]).finally(() => n8n.llm.reset());
			assert.equal(execution.items('Done').length, 1);
			assert.deepEqual(
				failures(execution, 'Chat').map(({ error }) => error.code),
				['quota_exhausted'],
			);
		},
	);

	await checks.check(
		'a server that closes the connection has a code of its own, and may be asked later',
		async () => {
			n8n.llm.fault({ kind: 'reset', times: 'always' });
			const execution = await review(n8n, [conversationIds.harmless]).finally(() =>
				n8n.llm.reset(),
			);
			assert.deepEqual(
				failures(execution, 'Chat').map(({ error }) => [error.code, error.retryable]),
				[['network_error', true]],
			);
		},
	);

	await checks.check(
		'50 items with an expired token and one bad ID cost one token call and lose one item',
		async () => {
			n8n.genesys.expireTokens();
			const before = n8n.genesys.tokenCalls;
			const ids = Array.from({ length: 50 }, (_, index) =>
				index === 17 ? unknownConversationId : conversationIds.harmless,
			);
			const execution = await review(n8n, ids);
			assert.deepEqual(
				[execution.items('Done').length, failures(execution, 'Get').length],
				[49, 1],
			);
			assert.equal(n8n.genesys.tokenCalls - before, 1);
		},
	);

	await checks.check('a Retry-After that follows an expired token is waited out', async () => {
		n8n.genesys.expireTokens();
		n8n.genesys.fault({
			kind: 'status',
			status: 429,
			retryAfter: 2,
			skip: 1,
			match: { path: `/api/v2/conversations/${conversationIds.flagged}` },
		});
		const execution = await review(n8n, [conversationIds.flagged]).finally(() =>
			n8n.genesys.reset(),
		);
		assert.deepEqual(
			[execution.items('Get')[0]?.json.attempts, execution.items('Get')[0]?.json.waitedMs],
			[2, 2000],
		);
	});
}

const saved = z.object({ id: z.string() });
const tested = z.object({ status: z.enum(['OK', 'Error']), message: z.string() });

/** The test button of a credential, with some of its values replaced. */
async function testCredential(
	{ rest, credentials }: OlderN8n,
	type: string,
	changes: Record<string, string>,
) {
	const known = credentials.find((credential) => credential.type === type);
	const entered = { name: 'Under test', type, data: { ...known?.data, ...changes } };
	const { id } = saved.parse(await rest.call('POST', '/rest/credentials', entered));
	return tested.parse(
		await rest.call('POST', '/rest/credentials/test', { credentials: { ...entered, id } }),
	);
}

export async function checkCredentialTests(checks: Checks, n8n: OlderN8n): Promise<void> {
	const cases = [
		['the Genesys credential test passes with the right secret', 'genesysCloudOAuth2Api', {}, 'OK'],
		[
			'the Genesys credential test fails with a wrong secret',
			'genesysCloudOAuth2Api',
			{ clientSecret: 'wrong' },
			'Error',
		],
		['the LLM credential test passes with the right key', 'llmApi', {}, 'OK'],
		['the LLM credential test fails with a wrong key', 'llmApi', { apiKey: 'wrong' }, 'Error'],
	] as const;
	for (const [name, type, changes, expected] of cases) {
		await checks.check(name, async () => {
			const { status, message } = await testCredential(n8n, type, changes);
			assert.equal(status, expected, message);
			assert.notEqual(message, '');
		});
	}
}
