/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { conversationIds, queues } from '../../sandbox/fixtures';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';
import { runGenesys } from './listFlow';

/** Get Many and Transcript → Get, each run by n8n. */
export async function checkSearch(checks: Checks, demo: Demo): Promise<void> {
	const found = async (parameters: object) => {
		const execution = await runGenesys(demo, {
			resource: 'conversation',
			operation: 'getMany',
			...parameters,
		});
		assert.equal(execution.status, 'success', execution.failure);
		return execution.items('Genesys Get Conversation').map(({ json }) => json);
	};
	const day = { timeRange: 'date', date: '2026-09-14', returnAll: true };

	await checks.check('Get Many finds the conversations of a day, each once', async () => {
		const ids = (await found({ ...day, output: 'summary' })).map(({ conversationId }) =>
			String(conversationId),
		);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of [conversationIds.flagged, conversationIds.harmless])
			assert.ok(ids.includes(id), id);
	});

	await checks.check('Get Many leaves out what a filter does not let through', async () => {
		const filters = {
			queues: { queues: [{ id: { __rl: true, mode: 'id', value: queues.orders.id } }] },
		};
		const items = await found({ ...day, output: 'summary', filters });
		assert.ok(items.length > 0);
		assert.deepEqual(
			[...new Set(items.map(({ queue }) => (queue as { name?: string } | undefined)?.name))],
			[queues.orders.name],
		);
	});

	await checks.check(
		'Get Many stops at its limit, and with texts gives conversations as Get does',
		async () => {
			const items = await found({ ...day, returnAll: false, limit: 2, output: 'full' });
			assert.equal(items.length, 2);
			assert.ok(
				items.every(
					({ conversation, missing }) => typeof conversation === 'object' && Array.isArray(missing),
				),
			);
		},
	);

	for (const [what, name, status] of [
		['a call', 'voiceTransferred', 'available'],
		['a chat', 'flagged', 'available'],
		['a callback that was not transcribed', 'callbackEnded', 'none'],
	] as const) {
		await checks.check(`Transcript → Get says "${status}" of ${what}`, async () => {
			const execution = await runGenesys(demo, {
				resource: 'transcript',
				operation: 'get',
				conversationId: conversationIds[name],
			});
			assert.equal(execution.status, 'success', execution.failure);
			const { json } = execution.items('Genesys Get Conversation')[0] ?? { json: {} };
			assert.equal(json.status, status, JSON.stringify(json.detail));
		});
	}
}
