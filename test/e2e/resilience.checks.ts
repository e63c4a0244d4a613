/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { conversationIds, unknownConversationId } from '../../sandbox/fixtures';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';
import { getAll } from './listFlow';

const paths = (demo: Demo, id: string) =>
	demo.genesys.requests.filter(({ path }) => path === `/api/v2/conversations/${id}`);

/** What only a real n8n can show: its token store, its locks and its clock. */
export async function checkResilience(checks: Checks, demo: Demo): Promise<void> {
	await checks.check(
		'50 items with an expired token and one bad ID cost one token call and lose one item',
		async () => {
			const ids = Array.from({ length: 50 }, (_, index) =>
				index === 17 ? unknownConversationId : conversationIds.harmless,
			);
			demo.genesys.expireTokens();
			const before = demo.genesys.tokenCalls;
			const execution = await getAll(demo, ids);
			assert.equal(execution.status, 'success', execution.failure);
			assert.equal(execution.items('Genesys Get Conversation').length, 49);
			assert.equal(execution.items('Failed').length, 1);
			assert.equal(demo.genesys.tokenCalls - before, 1);
		},
	);

	await checks.check('a Retry-After of two seconds is waited out', async () => {
		const before = paths(demo, conversationIds.flagged).length;
		demo.genesys.fault({
			kind: 'status',
			status: 429,
			retryAfter: 2,
			match: { path: `/api/v2/conversations/${conversationIds.flagged}` },
		});
		const execution = await getAll(demo, [conversationIds.flagged]);
		assert.equal(execution.status, 'success', execution.failure);
		assert.deepEqual(
			[
				execution.items('Genesys Get Conversation')[0]?.json.attempts,
				execution.items('Genesys Get Conversation')[0]?.json.waitedMs,
			],
			[2, 2000],
		);
		const [first, second] = paths(demo, conversationIds.flagged).slice(before);
		assert.ok((second?.atMs ?? 0) - (first?.atMs ?? 0) >= 2000);
	});
}
