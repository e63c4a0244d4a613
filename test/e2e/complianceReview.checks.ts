/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { runByHand, startByHand, until } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Execution } from '../../sandbox/n8n/Execution';
import type { Checks } from './Checks';
import { insertOldRow, readLedger, type LedgerRow } from './ledger';
import { callWithLateTranscript, reviewable } from './reviewable';

export const complianceReviewId = 'gllmCompliance01';

/** As the example ships it, under *Settings*. */
const batchSize = 5;

const run = async ({ rest }: Demo, trigger = 'When Clicking Execute'): Promise<Execution> => {
	const execution = await runByHand(rest, complianceReviewId, trigger);
	assert.equal(execution.status, 'success', execution.failure);
	return execution;
};

const askedAbout = ({ llm }: Demo, id: string): number =>
	llm.requests.filter(
		({ path, rawBody }) => path.endsWith('/chat/completions') && rawBody.includes(id),
	).length;

const asked = ({ llm }: Demo): number =>
	llm.requests.filter(({ path }) => path.endsWith('/chat/completions')).length;

async function rowsOf({ rest }: Demo, id: string): Promise<LedgerRow[]> {
	return (await readLedger(rest)).filter(({ conversationId }) => conversationId === id);
}

export async function checkComplianceReview(checks: Checks, demo: Demo): Promise<void> {
	const { genesys, llm, slack } = demo;
	const told = () => slack.messages.map(({ text }) => text).join('\n');
	const forget = () => {
		slack.messages.length = 0;
		llm.requests.length = 0;
	};

	await checks.check(
		'"Scheduled compliance review" makes its ledger, and stores a verdict for each conversation with words',
		async () => {
			forget();
			const execution = await run(demo);
			const found = execution.items('Flatten & Render Prompt');
			assert.ok(found.length > 3);
			const ledger = await readLedger(demo.rest);
			assert.deepEqual(
				ledger.map(({ conversationId, outcome }) => [conversationId, outcome]).sort(),
				found.map(({ json }) => [json.conversationId, 'verdict']).sort(),
			);
			assert.equal(asked(demo), found.length);
			assert.ok(execution.items('Nothing to Review').length > 0, 'calls without a transcript');
		},
	);

	await checks.check(
		'a second run over the same 48 hours asks the model nothing and tells nobody anything',
		async () => {
			forget();
			await run(demo, 'Every Morning');
			assert.equal(asked(demo), 0);
			assert.deepEqual(slack.messages, []);
		},
	);

	await checks.check(
		'a conversation that passes is not told; one that fails is, with its score, its link and no name',
		async () => {
			forget();
			const good = reviewable(1001);
			const bad = reviewable(1002, { careless: true });
			genesys.add(good);
			genesys.add(bad);
			await run(demo);
			assert.equal(slack.messages.length, 1, told());
			assert.equal(slack.messages[0]?.channel, '#compliance');
			assert.match(
				told(),
				new RegExp(
					`https://apps\\.mypurecloud\\.com/directory/#/analytics/interactions/${bad.conversation.id}/admin`,
				),
			);
			assert.match(told(), /Score \d+(\.\d)? of 100/);
			assert.doesNotMatch(told(), /Jane|Roe/);
			const [row] = await rowsOf(demo, good.conversation.id);
			assert.deepEqual([row?.needsReview, row?.tell, row?.score], [false, false, 100]);
			assert.doesNotMatch(row?.audit ?? '', /parcel|verify/i);
		},
	);

	await checks.check(
		'a verdict with an invented quote needs a review, and the reviewers are told why',
		async () => {
			forget();
			const { conversation, messages } = reviewable(1003);
			genesys.add({ conversation, messages });
			llm.fault({ kind: 'inventedQuote', match: { bodyIncludes: conversation.id } });
			await run(demo);
			const [row] = await rowsOf(demo, conversation.id);
			assert.equal(row?.needsReview, true);
			assert.match(row.reasons ?? '', /quote|evidence/i);
			assert.match(told(), new RegExp(conversation.id));
		},
	);

	await checks.check(
		'a transcript that is not ready is not reviewed, and comes back with the next run',
		async () => {
			forget();
			const call = callWithLateTranscript('review');
			genesys.add(call);
			const { id } = call.conversation;
			const first = await run(demo);
			assert.equal(first.items('Comes Back Next Run').length, 1);
			assert.deepEqual(await rowsOf(demo, id), []);
			assert.equal(askedAbout(demo, id), 0);
			await run(demo);
			assert.deepEqual(
				(await rowsOf(demo, id)).map(({ outcome }) => outcome),
				['verdict'],
			);
			assert.equal(askedAbout(demo, id), 1);
		},
	);

	await checks.check(
		'a conversation whose words have changed is reviewed again, and its new verdict takes the place of the old one',
		async () => {
			forget();
			const before = reviewable(1020);
			const { id } = before.conversation;
			genesys.add(before);
			await run(demo);
			const after = reviewable(1020, { careless: true });
			assert.equal(after.conversation.id, id);
			genesys.add(after);
			const [old] = await rowsOf(demo, id);
			await run(demo);
			const rows = await rowsOf(demo, id);
			assert.equal(rows.length, 1);
			assert.notEqual(rows[0]?.reviewKey, old?.reviewKey);
			assert.deepEqual([old?.score, askedAbout(demo, id)], [100, 2]);
			assert.match(told(), new RegExp(id));
		},
	);

	await checks.check('rows are forgotten after 90 days, and no sooner', async () => {
		await insertOldRow(demo.rest, 'of 91 days ago', 91);
		await insertOldRow(demo.rest, 'of 89 days ago', 89);
		const execution = await run(demo);
		const kept = (await readLedger(demo.rest)).map(({ conversationId }) => conversationId);
		assert.deepEqual(
			[kept.includes('of 91 days ago'), kept.includes('of 89 days ago')],
			[false, true],
		);
		assert.equal(
			new Set(
				execution.items('Get Conversations').map(({ json }) => JSON.stringify(json.conversation)),
			).size,
			execution.items('Get Conversations').length,
		);
	});

	await checks.check(
		'outcomes are routed: what may pass comes back, what a person must see is stored and told once, a key is for the operators',
		async () => {
			forget();
			const [down, refused, fine] = [reviewable(1004), reviewable(1005), reviewable(1006)];
			for (const entry of [down, refused, fine]) genesys.add(entry);
			llm.fault({
				kind: 'status',
				status: 503,
				times: 'always',
				match: { bodyIncludes: down.conversation.id },
			});
			llm.fault({
				kind: 'refusal',
				times: 'always',
				match: { bodyIncludes: refused.conversation.id },
			});
			const execution = await run(demo);
			assert.deepEqual(await rowsOf(demo, down.conversation.id), []);
			assert.deepEqual(
				(await rowsOf(demo, refused.conversation.id)).map(({ outcome }) => outcome),
				['refused'],
			);
			assert.equal((await rowsOf(demo, fine.conversation.id)).length, 1);
			assert.deepEqual(
				execution.items('Outcome', 0).map(({ json }) => json.conversationId),
				[refused.conversation.id],
			);
			assert.deepEqual(
				execution.items('Outcome', 1).map(({ json }) => json.conversationId),
				[down.conversation.id],
			);
			assert.match(told(), /Not reviewed: refused/);
			assert.match(
				told(),
				/1 conversation\(s\) could not be reviewed: \*server_error\*.*come back with the next run/,
			);
			llm.reset();
			forget();
			await run(demo);
			assert.equal((await rowsOf(demo, down.conversation.id)).length, 1);
			assert.equal(asked(demo), 1, 'only the one that could not be reviewed');
			assert.deepEqual(slack.messages, []);
		},
	);

	await checks.check(
		'a rejected key stops no run: the operators are told once, and everything is reviewed the next time',
		async () => {
			forget();
			const entries = [1007, 1008, 1009, 1010, 1011, 1012, 1013].map((number) =>
				reviewable(number),
			);
			for (const entry of entries) genesys.add(entry);
			llm.fault({ kind: 'status', status: 401, times: 'always' });
			await run(demo);
			llm.reset();
			assert.deepEqual(
				slack.messages.map(({ channel }) => channel),
				['#compliance-operations'],
			);
			assert.match(told(), /7 conversation\(s\) could not be reviewed: \*auth\*/);
			await run(demo);
			for (const { conversation } of entries)
				assert.equal((await rowsOf(demo, conversation.id)).length, 1);
		},
	);

	await checks.check(
		'n8n killed in the middle of 40 reviews and started again: each conversation has one verdict, at most a batch was paid twice',
		async () => {
			forget();
			const entries = Array.from({ length: 40 }, (_, index) => reviewable(2000 + index));
			for (const entry of entries) genesys.add(entry);
			llm.fault({ kind: 'slow', delayMs: 300, times: 'always' });
			await startByHand(demo.rest, complianceReviewId, 'When Clicking Execute');
			await until('The eighteenth review', 60_000, async () =>
				asked(demo) >= 18 ? true : undefined,
			);
			await demo.restart();
			const paidBefore = asked(demo);
			const stored = (await readLedger(demo.rest)).filter(({ conversationId }) =>
				entries.some(({ conversation }) => conversation.id === conversationId),
			);
			assert.ok(
				stored.length >= 10 && stored.length < 40,
				`${stored.length} verdicts were stored before the kill`,
			);
			await run(demo);
			const counts = entries.map(({ conversation: { id } }) => askedAbout(demo, id));
			const ledger = await readLedger(demo.rest);
			for (const { conversation } of entries) {
				assert.equal(
					ledger.filter(({ conversationId }) => conversationId === conversation.id).length,
					1,
					conversation.id,
				);
			}
			assert.ok(Math.max(...counts) <= 2 && Math.min(...counts) >= 1, counts.join(' '));
			const twice = counts.filter((count) => count === 2).length;
			assert.ok(twice <= batchSize, `${twice} were paid twice`);
			assert.ok(paidBefore < 40);
			forget();
			await run(demo);
			llm.reset();
			assert.equal(asked(demo), 0);
		},
	);
}
