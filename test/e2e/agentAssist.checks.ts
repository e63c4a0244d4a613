/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { conversationsByName, unknownConversationId } from '../../sandbox/fixtures';
import { askAgentAssist, runAgentAssist } from '../../sandbox/demo/agentAssist';
import { runByHand } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import { repositoryRoot } from '../../sandbox/n8n/paths';
import { readExample, withNode } from '../../sandbox/n8n/workflowFile';
import type { Checks } from './Checks';

const saved = z.object({ id: z.string() });

const answered = z.object({
	error: z.object({
		code: z.string(),
		message: z.string(),
		retryable: z.boolean(),
		retryAfterMs: z.number().optional(),
	}),
});

const dataAction = z.object({
	config: z.object({
		request: z.object({ requestTemplate: z.string() }),
		response: z.object({ translationMap: z.record(z.string()) }),
	}),
});

/** What was said in a simulated conversation, oldest first, but for the turns with names, which are masked in a prompt. */
function textsOf({ messages }: typeof conversationsByName.flagged): string[] {
	return messages
		.map(({ timestamp, normalizedMessage }) => ({ timestamp, text: normalizedMessage.text ?? '' }))
		.filter(({ text }) => text !== '' && !text.startsWith('Hello'))
		.sort((a, b) => a.timestamp.localeCompare(b.timestamp))
		.map(({ text }) => text);
}

export async function checkAgentAssist(checks: Checks, demo: Demo): Promise<void> {
	await checks.check(
		'"Agent assist" renders the messages of a conversation into the prompt in time order',
		async () => {
			const { userMessage } = await runAgentAssist(
				demo,
				conversationsByName.flagged.conversation.id,
			);
			const places = textsOf(conversationsByName.flagged).map((text) => {
				const place = userMessage.indexOf(text);
				assert.notEqual(place, -1, `"${text}" is not in the prompt:\n${userMessage}`);
				return place;
			});
			assert.ok(places.length > 5);
			assert.deepEqual(
				places,
				[...places].sort((a, b) => a - b),
				`not in time order:\n${userMessage}`,
			);
		},
	);

	await checks.check(
		'"Agent assist" answers its webhook with what the model made of that prompt',
		async () => {
			const { answer, execution } = await runAgentAssist(
				demo,
				conversationsByName.flagged.conversation.id,
			);
			assert.equal(execution.status, 'success');
			assert.match(answer, /register the complaint/);
			assert.match(answer, /And the complaint number\?/);
		},
	);

	await checks.check('"Agent assist" answers differently for another conversation', async () => {
		const { answer } = await runAgentAssist(demo, conversationsByName.harmless.conversation.id);
		assert.match(answer, /delivery time/);
	});

	await checks.check(
		'"Agent assist" answers 404 with the reason when the conversation does not exist',
		async () => {
			const { status, body } = await askAgentAssist(demo.origin, unknownConversationId);
			assert.equal(status, 404);
			assert.equal(answered.parse(body).error.code, 'not_found');
			assert.match(JSON.stringify(body), /404|not found|no (such )?conversation/i);
		},
	);

	for (const [what, conversationId] of [
		['no ID', undefined],
		['an ID that is none', 'yesterday'],
	] as const) {
		await checks.check(
			`"Agent assist" answers 400 and says what to send when it is given ${what}`,
			async () => {
				const { status, body } = await askAgentAssist(demo.origin, conversationId);
				assert.equal(status, 400);
				const { code, message, retryable } = answered.parse(body).error;
				assert.deepEqual([code, retryable], ['invalid_input', false]);
				assert.ok(message.length > 10);
				assert.deepEqual(Object.keys(body as object), ['error']);
			},
		);
	}

	await checks.check(
		'"Agent assist" answers 502 when the model rejects the key, and not as if the caller were wrong',
		async () => {
			demo.llm.fault({ kind: 'status', status: 401 });
			const { status, body } = await askAgentAssist(
				demo.origin,
				conversationsByName.harmless.conversation.id,
			);
			demo.llm.reset();
			assert.equal(status, 502);
			assert.equal(answered.parse(body).error.code, 'auth');
		},
	);

	await checks.check(
		'"Agent assist" answers 503 when Genesys Cloud asks for a longer wait than it may take',
		async () => {
			demo.genesys.fault({
				kind: 'status',
				status: 429,
				retryAfter: 3_600,
				match: { path: /^\/api\/v2\/conversations\/[^/]+$/ },
			});
			const { status, body } = await askAgentAssist(
				demo.origin,
				conversationsByName.harmless.conversation.id,
			);
			assert.equal(status, 503);
			const { code, retryable, retryAfterMs } = answered.parse(body).error;
			assert.deepEqual([code, retryable, retryAfterMs], ['rate_limited', true, 3_600_000]);
		},
	);

	await checks.check(
		"what Genesys Cloud's data action takes from the answer is in it",
		async () => {
			const { config } = dataAction.parse(
				JSON.parse(
					await readFile(
						join(repositoryRoot, 'examples/agent-assist/genesys-data-action.json'),
						'utf8',
					),
				),
			);
			const { requestTemplate } = config.request;
			const id = conversationsByName.harmless.conversation.id;
			const sent: unknown = JSON.parse(
				requestTemplate
					.replace('${input.conversationId}', id)
					.replace(/\$esc\.jsonString\(([^)]*)\)/, '$1'),
			);
			assert.deepEqual(sent, { conversationId: id });
			const { body } = await askAgentAssist(demo.origin, id);
			for (const path of Object.values(config.response.translationMap)) {
				assert.equal(
					typeof (body as Record<string, unknown>)[path.replace(/^\$\./, '')],
					'string',
					path,
				);
			}
		},
	);

	await checks.check(
		'a template that begins with three equals signs is rendered as it was written',
		async () => {
			assert.equal(
				await renderedByHand(demo, '=== {{ queue_name }} ==='),
				'=== Billing Tier 2 ===',
			);
		},
	);

	await checks.check(
		"a template that the editor has marked as an expression is Jinja's, not n8n's",
		async () => {
			assert.equal(
				await renderedByHand(demo, '={{ queue_name }} {% if queue_name %}!{% endif %}'),
				'Billing Tier 2 !',
			);
		},
	);
}

/** Stores "Agent assist" with another system template, runs it by hand, and gives what was rendered. */
async function renderedByHand(demo: Demo, systemTemplate: string): Promise<unknown> {
	const example = await readExample('agent-assist');
	const { nodes } = withNode(example, 'Flatten & Render Prompt', (node) => ({
		...node,
		parameters: { ...node.parameters, systemTemplate },
	}));
	const variant = { ...example, id: undefined, name: 'Equals signs', nodes };
	const { id } = saved.parse(await demo.rest.call('POST', '/rest/workflows', variant));
	const execution = await runByHand(demo.rest, id, 'When Clicking Execute');
	return execution.items('Flatten & Render Prompt')[0]?.json.systemPrompt;
}
