/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs on a developer's machine, never inside n8n */
import assert from 'node:assert/strict';

import { runByHand } from '../../sandbox/demo/runs';
import type { Demo } from '../../sandbox/demo/startDemo';
import type { Checks } from './Checks';

export const weeklyReportId = 'gllmWeeklyReport';

export async function checkWeeklyReport(checks: Checks, demo: Demo): Promise<void> {
	const { slack, llm, rest } = demo;
	const run = async (trigger: string) => {
		slack.messages.length = 0;
		const execution = await runByHand(rest, weeklyReportId, trigger);
		assert.equal(execution.status, 'success', execution.failure);
		return execution;
	};
	let sample: string[] = [];

	await checks.check(
		'"Weekly quality report" takes as many conversations of each agent as it should, and posts one table',
		async () => {
			const execution = await run('When Clicking Execute');
			const sampled = execution
				.items('Sample per Agent')
				.map(({ json }) => ({ id: String(json.conversationId), agent: String(json.agent) }));
			sample = sampled.map(({ id }) => id);
			const perAgent = new Map<string, number>();
			for (const { agent } of sampled) perAgent.set(agent, (perAgent.get(agent) ?? 0) + 1);
			assert.ok(
				perAgent.size >= 2 && [...perAgent.values()].every((count) => count <= 5),
				JSON.stringify([...perAgent]),
			);
			assert.equal(new Set(sample).size, sample.length);
			assert.equal(slack.messages.length, 1);
			const [{ channel, text } = { channel: '', text: '' }] = slack.messages;
			assert.equal(channel, '#quality');
			for (const agent of perAgent.keys()) assert.match(text, new RegExp(agent));
			for (const question of [
				'identity',
				'recording',
				'card_data',
				'complaint',
				'courtesy',
				'Score',
				'Conversations',
			]) {
				assert.match(text, new RegExp(`^${question} `, 'm'));
			}
			const scored = execution.items('LLM Chat').length;
			assert.match(
				text,
				new RegExp(`: ${scored} of ${sample.length} sampled conversations scored`),
			);
			assert.match(text, new RegExp(`^Conversations .* ${scored}$`, 'm'));
		},
	);

	await checks.check('a second run of the same week takes the same conversations', async () => {
		const execution = await run('Every Monday');
		assert.deepEqual(
			execution.items('Sample per Agent').map(({ json }) => json.conversationId),
			sample,
		);
	});

	await checks.check(
		'what cannot be scored is counted, and what the operators must mend is told to them',
		async () => {
			llm.fault({ kind: 'refusal' });
			llm.fault({ kind: 'paymentRequired', skip: 1 });
			const execution = await run('When Clicking Execute');
			llm.reset();
			const scored = execution.items('LLM Chat').length;
			const report = slack.messages.find(({ channel }) => channel === '#quality')?.text ?? '';
			assert.match(report, new RegExp(`${scored} of ${sample.length} sampled`));
			assert.equal(execution.items('Not Scored').length, 1);
			const operators = slack.messages
				.filter(({ channel }) => channel === '#quality-operations')
				.map(({ text }) => text);
			assert.equal(operators.length, 1);
			assert.match(
				operators[0] ?? '',
				/1 conversation\(s\) could not be scored: \*quota_exhausted\*/,
			);
		},
	);
}
